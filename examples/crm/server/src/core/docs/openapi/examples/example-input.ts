import { leavesOf } from "../../../fields/leaves-of.js";
import type { JsonObject, JsonValue } from "../../../json/json-value.js";
import { isSystemFieldName } from "../../../model/system-fields.js";
import type { Field, ObjectType } from "../../../model/workspace.js";
import { servedFields } from "../../../surface/record-operations.js";
import { isRequiredOnCreate } from "../../../surface/required-fields.js";
import { exampleValue } from "./example-value.js";

const cache = new WeakMap<ObjectType, Map<number, JsonObject>>();

/**
 * The body of a create that succeeds: every field a client would fill in. Relations are left out unless they are
 * required; then they point at the example record of the related object.
 */
export function exampleInput(object: ObjectType, number: number): JsonObject {
  const known = cache.get(object) ?? new Map<number, JsonObject>();
  cache.set(object, known);
  let input = known.get(number);
  if (input === undefined) {
    const fields = servedFields(object).filter((field) => isShown(field));
    input = Object.fromEntries(
      fields.map((field): [string, JsonValue] => [keyOf(field), exampleValue(object, field, number)]),
    );
    known.set(number, input);
  }
  return input;
}

function isShown(field: Field): boolean {
  if (isRequiredOnCreate(field)) return true;
  return field.relation === null && field.type !== "POSITION" && !isSystemFieldName(field.name);
}

function keyOf(field: Field): string {
  return field.relation === null ? field.name : (leavesOf(field)[0]?.column ?? field.name);
}
