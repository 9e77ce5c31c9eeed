import { servedFields } from "./record-operations.js";
import type { Field, ObjectType } from "../model/workspace.js";

const filledByServer = new Set(["id", "createdAt", "updatedAt", "deletedAt", "createdBy", "updatedBy"]);

/** A create without this field is refused: it may not be null, has no default, and the server does not fill it. */
export function isRequiredOnCreate(field: Field): boolean {
  return (
    !field.isNullable &&
    field.defaultValue === null &&
    field.type !== "POSITION" &&
    field.type !== "TS_VECTOR" &&
    field.relation?.type !== "ONE_TO_MANY" &&
    !filledByServer.has(field.name)
  );
}

/** The fields that every create must give, in the order of the model. */
export function requiredFields(object: ObjectType): readonly Field[] {
  return servedFields(object).filter(isRequiredOnCreate);
}
