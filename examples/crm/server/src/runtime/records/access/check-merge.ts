import type { ObjectType } from "../../../core/model/workspace.js";
import { mergedFields } from "../merge-records.js";
import type { MergeArguments } from "../records.js";
import { requireObject, type AccessScope } from "./access-scope.js";
import { checkInput, requireWritable } from "./check-input.js";
import { checkSelection } from "./check-selection.js";

/**
 * A merge reads the records, writes every field of the one that stays, deletes the others, and points what pointed at
 * them at the one that stays. All of that must be allowed, whether or not there is anything to point elsewhere: a refusal
 * that depended on it would tell of records.
 *
 * @throws ApiError PERMISSION_DENIED
 */
export function checkMerge(scope: AccessScope, object: ObjectType, { data, selection }: MergeArguments): void {
  for (const permission of ["read", "update", "delete"] as const) requireObject(scope, object, permission, "ids");
  for (const field of mergedFields(object)) requireWritable(scope, object, field, "update", "ids");
  for (const other of scope.workspace.objects) {
    for (const field of other.isActive ? other.fields : []) {
      if (!field.isActive || field.relation?.type !== "MANY_TO_ONE") continue;
      if (field.relation.targetObject !== object.nameSingular) continue;
      requireObject(scope, other, "update", "ids");
      requireWritable(scope, other, field, "update", "ids");
    }
  }
  if (data !== undefined) checkInput(scope, object, data, "update", "data");
  checkSelection(scope, object, selection);
}
