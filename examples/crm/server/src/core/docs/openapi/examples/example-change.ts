import type { JsonObject } from "../../../json/json-value.js";
import type { ObjectType } from "../../../model/workspace.js";
import { exampleInput } from "./example-input.js";

/** The body of an update that succeeds, also on many records at once: one field that need not be unique. */
export function exampleChange(object: ObjectType): JsonObject {
  const input = exampleInput(object, exampleOfChange);
  const names = Object.keys(input).filter((name) => {
    const field = object.fieldsByName.get(name);
    return field !== undefined && !field.isUnique && field.relation === null;
  });
  const name = names.includes(object.labelIdentifier) ? object.labelIdentifier : names[0];
  return name === undefined ? { position: 1 } : { [name]: input[name]! };
}

const exampleOfChange = 3;
