import type { JsonSchema } from "../json/json-schema.js";

/** Settings shared by DATE and DATE_TIME. */
export const dateSettings: JsonSchema = {
  type: "object",
  properties: {
    displayFormat: { enum: ["RELATIVE", "USER_SETTINGS", "CUSTOM"], description: "How the date is shown" },
    customUnicodeDateFormat: { type: "string", description: "Unicode pattern, with displayFormat CUSTOM" },
  },
  additionalProperties: false,
};
