import { isJsonObject, type JsonValue } from "../../../core/json/json-value.js";
import type { Field, ObjectType } from "../../../core/model/workspace.js";
import type { RecordPermission } from "../../auth/access.js";
import { recordPaths } from "../../../core/surface/record-paths.js";
import { accessDenied, requireObject, type AccessScope } from "./access-scope.js";
import { requireReadable } from "./field-access.js";

/** How input is written. An `update` meets living records only, an `updateMany` deleted ones too. */
export type InputUse = "create" | "upsert" | "update" | "updateMany";

const permissions = {
  create: "create",
  upsert: "update",
  update: "update",
  updateMany: "update",
} as const satisfies Record<InputUse, RecordPermission>;

/**
 * Refuses a record that gives what its caller may not write, or that would tell of values which may not be read. What is
 * no record at all is left to the input's own checks.
 *
 * @throws ApiError PERMISSION_DENIED
 */
export function checkInput(scope: AccessScope, object: ObjectType, data: JsonValue, use: InputUse, path: string): void {
  if (!isJsonObject(data)) return;
  for (const [key, value] of Object.entries(data)) {
    const target = value === undefined ? undefined : recordPaths(object).get(key);
    if (target === undefined) continue;
    const { field } = target;
    const here = `${path}.${key}`;
    requireWritable(scope, object, field, use, here);
    if (field.name === "deletedAt" && isRemoval(value, use)) requireObject(scope, object, "delete", here);
    if (target.kind === "toOne") checkConnect(scope, object, field, value, here);
  }
}

/** @throws ApiError PERMISSION_DENIED */
export function requireWritable(
  scope: AccessScope,
  object: ObjectType,
  field: Field,
  use: InputUse,
  path: string,
): void {
  const { access } = scope;
  const { allows, unreadableFields, unwritableFields } = access.of(object);
  if (unwritableFields?.has(field.id) === true) throw accessDenied(access, permissions[use], object, field, path);
  if (!field.isUnique || field.name === "id") return;
  // A unique value that is refused, or finds the record to update, tells that some record has it.
  const isHidden = allows.read ? unreadableFields?.has(field.id) === true : use === "upsert";
  if (isHidden)
    throw accessDenied(access, "read", object, field, path, ", and writing a unique value asks whether it is taken");
}

/** To set `deletedAt` is to delete; to empty it is to restore, where it can meet a deleted record. */
function isRemoval(value: JsonValue, use: InputUse): boolean {
  return value !== null || use === "updateMany";
}

/** `{connect: {where}}` looks the related record up, so it is a question about that object. */
function checkConnect(scope: AccessScope, object: ObjectType, field: Field, value: JsonValue, path: string): void {
  const connect = isJsonObject(value) ? value["connect"] : undefined;
  if (connect === undefined) return;
  const target = scope.workspace.objectsBySingular.get(field.relation?.targetObject ?? "");
  if (target === undefined) throw new Error(`Relation "${field.name}" of "${object.nameSingular}" leads to no object`);
  requireObject(scope, target, "read", `${path}.connect`);
  const where = isJsonObject(connect) ? connect["where"] : undefined;
  if (!isJsonObject(where)) return;
  for (const key of Object.keys(where)) {
    const named = recordPaths(target).get(key);
    if (named !== undefined) requireReadable(scope, target, named.field, `${path}.connect.where.${key}`);
  }
}
