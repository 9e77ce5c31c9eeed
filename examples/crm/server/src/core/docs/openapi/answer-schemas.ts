import type { ReferenceObject, SchemaObject } from "openapi3-ts/oas31";
import type { JsonObject, JsonValue } from "../../json/json-value.js";
import type { ObjectType } from "../../model/workspace.js";
import { base64 } from "./examples/base64.js";
import { exampleId } from "./examples/example-id.js";
import type { OpenapiContext } from "./openapi-context.js";
import type { Schema } from "./schema-object.js";

/** What an operation answers, with an example of it. */
export interface Answer {
  readonly schema: Schema;
  readonly examples: { readonly [name: string]: { readonly summary: string; readonly value: JsonValue } };
}

/** `{"data":{"<key>": …}}` */
export function dataSchema(key: string, value: Schema): SchemaObject {
  return {
    type: "object",
    properties: { data: { type: "object", properties: { [key]: value }, required: [key] } },
    required: ["data"],
  };
}

/** The envelope of a list: its records, how many there are in all, and the page. */
export function pageSchema(context: OpenapiContext, key: string, record: Schema): SchemaObject {
  const { properties } = dataSchema(key, { type: "array", items: record });
  return {
    type: "object",
    properties: { ...properties, totalCount: totalCountSchema, pageInfo: pageInfoSchema(context) },
    required: ["data", "totalCount", "pageInfo"],
  };
}

export const totalCountSchema: SchemaObject = {
  type: "integer",
  minimum: 0,
  description: "Records that match, on all pages.",
};

export function pageInfoSchema({ components }: OpenapiContext): ReferenceObject {
  return components.schema("PageInfo", "page", () => ({
    type: "object",
    description: "Where a page stands in its list.",
    properties: {
      hasNextPage: { type: "boolean", description: "There are records after this page." },
      hasPreviousPage: { type: "boolean", description: "There are records before this page." },
      startCursor: { type: ["string", "null"], description: "For `ending_before`; null on an empty page." },
      endCursor: { type: ["string", "null"], description: "For `starting_after`; null on an empty page." },
    },
    required: ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"],
  }));
}

/** A page that holds only the example record of the object, in the order of ids. */
export function examplePageInfo(object: ObjectType): JsonObject {
  const cursor = base64(JSON.stringify({ id: exampleId(object, 1) }));
  return { hasNextPage: false, hasPreviousPage: false, startCursor: cursor, endCursor: cursor };
}

/** The id of a record and nothing else: what is left of one that was deleted. */
export function recordIdSchema({ components }: OpenapiContext): ReferenceObject {
  return components.schema("RecordId", "id", () => ({
    type: "object",
    description: "Which record it was.",
    properties: { id: { type: "string", format: "uuid", description: "Id of the record." } },
    required: ["id"],
  }));
}
