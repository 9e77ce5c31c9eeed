import type { ReferenceObject } from "openapi3-ts/oas31";
import type { ObjectType } from "../../model/workspace.js";
import { componentNamesOf } from "../../naming/component-names.js";
import { aggregateOperations } from "../../surface/aggregate-fields.js";
import type { OpenapiContext } from "./openapi-context.js";
import { responseSchema } from "./record-schemas.js";

/** Names of aggregates that belong to a field; `totalCount` has a property of its own. */
const aggregatePattern = `^(${aggregateOperations.filter((operation) => operation !== "totalCount").join("|")})[A-Z]`;

/** `CompanyGroup`: one group of groupBy, its aggregates under their own names. */
export function groupSchema(context: OpenapiContext, object: ObjectType): ReferenceObject {
  return context.components.schema(componentNamesOf(object).group, object, () => ({
    type: "object",
    description: "One group; the aggregates that were asked for stand in it under their names.",
    properties: {
      groupByDimensionValues: {
        type: "array",
        description: "What the records of the group share, in the order of `group_by`; null where they have no value.",
        items: { type: ["string", "null"] },
      },
      totalCount: { type: "integer", minimum: 1, description: "Records of the group." },
      records: {
        type: "array",
        description: "Up to 10 of its records, with `include_records_sample`.",
        items: responseSchema(context, object),
        maxItems: 10,
      },
    },
    required: ["groupByDimensionValues"],
    // Not `additionalProperties` with a type: TypeScript wants every property of an interface to be of the type of its
    // other keys, so what generators write of that does not compile.
    patternProperties: {
      [aggregatePattern]: {
        type: ["number", "string", "null"],
        description: "An aggregate. Sums and averages of exact numbers are text, so that no digit is lost.",
      },
    },
  }));
}
