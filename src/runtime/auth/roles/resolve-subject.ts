import { isSystemFieldName } from "../../../core/model/system-fields.js";
import type { Field, ObjectType, Workspace } from "../../../core/model/workspace.js";
import { nearestName } from "../../../core/text/nearest-name.js";
import { ApiError } from "../../errors/api-error.js";

/** The object that a permission names by id or by either name. */
export function resolveObject(workspace: Workspace, wanted: string, path: string): ObjectType {
  const object =
    workspace.objects.find(({ id }) => id === wanted.toLowerCase()) ??
    workspace.objectsBySingular.get(wanted) ??
    workspace.objectsByPlural.get(wanted);
  if (object !== undefined) return object;
  throw unknown(`There is no object "${wanted}".`, wanted, path, [...workspace.objectsBySingular.keys()]);
}

/** The field of `object` that a permission names by id or name. */
export function resolveField(object: ObjectType, wanted: string, path: string): Field {
  const field = object.fields.find(({ id }) => id === wanted.toLowerCase()) ?? object.fieldsByName.get(wanted);
  if (field === undefined)
    throw unknown(`The object "${object.nameSingular}" has no field "${wanted}".`, wanted, path, [
      ...object.fieldsByName.keys(),
    ]);
  return field;
}

/** @throws ApiError for a field without which no record can be served */
export function requireConcealable(field: Field, path: string): void {
  if (!isSystemFieldName(field.name)) return;
  const message = `The field "${field.name}" is part of every record and can be read by whoever reads the record.`;
  throw new ApiError("INVALID_ARGS_DATA", message, [{ path, message, value: false }]);
}

function unknown(problem: string, wanted: string, path: string, names: readonly string[]): ApiError {
  const nearest = nearestName(wanted, names);
  const message = nearest === null ? problem : `${problem} Did you mean "${nearest}"?`;
  return new ApiError("INVALID_ARGS_DATA", message, [
    { path, message, value: wanted, ...(nearest === null ? {} : { nearest }) },
  ]);
}
