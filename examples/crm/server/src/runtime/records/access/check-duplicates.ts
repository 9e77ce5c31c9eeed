import type { ObjectType } from "../../../core/model/workspace.js";
import { columnLeaves } from "../column-leaves.js";
import { fieldOf } from "./check-selection.js";
import { requireObject, type AccessScope } from "./access-scope.js";
import { requireReadable } from "./field-access.js";

/**
 * To look for duplicates is to filter by the object's criteria.
 *
 * @throws ApiError PERMISSION_DENIED
 */
export function checkDuplicates(scope: AccessScope, object: ObjectType): void {
  requireObject(scope, object, "read", "");
  for (const column of (object.duplicateCriteria ?? []).flat()) {
    const leaf = columnLeaves(object).get(column);
    if (leaf !== undefined) requireReadable(scope, object, fieldOf(object, leaf), `duplicateCriteria.${column}`);
  }
}
