import type { JsonSchema } from "../json/json-schema.js";

/** Settings of the types that hold several values. */
export const multipleValuesSettings: JsonSchema = {
  type: "object",
  properties: {
    maxNumberOfValues: { type: "integer", minimum: 1, description: "Values one record may hold" },
  },
  additionalProperties: false,
};
