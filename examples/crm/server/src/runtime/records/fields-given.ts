import { isJsonObject, type JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { joinColumnOf } from "./print-selection.js";

/** The fields that an input of a record touches, as records name them: a relation by its foreign key. */
export function fieldsGiven(object: ObjectType, input: JsonValue): readonly string[] {
  if (!isJsonObject(input)) return [];
  const names = Object.keys(input).map((key) => {
    const field = object.fieldsByName.get(key);
    return field?.relation?.type === "MANY_TO_ONE" ? joinColumnOf(field) : key;
  });
  return [...new Set(names)].filter((name) => name !== "id");
}
