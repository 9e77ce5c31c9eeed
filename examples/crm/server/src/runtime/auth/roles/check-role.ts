import { isUuid } from "../../rest/path/is-uuid.js";
import { ApiError, type ApiErrorDetail } from "../../errors/api-error.js";
import { problemsError } from "../../errors/problems-error.js";
import type { ObjectPermission } from "../roles.js";
import type { AuthState } from "../store/auth-state.js";
import { findByLabel } from "./resolve-role.js";
import { allowedBy } from "./role-permissions.js";
import type { RoleDefinition } from "../../../core/metadata/standard-roles.js";

const writeFlags = [
  "canUpdateAllObjectRecords",
  "canSoftDeleteAllObjectRecords",
  "canDestroyAllObjectRecords",
] as const satisfies readonly (keyof RoleDefinition)[];

const objectWriteFlags = [
  "canCreateObjectRecords",
  "canUpdateObjectRecords",
  "canSoftDeleteObjectRecords",
  "canDestroyObjectRecords",
] as const satisfies readonly (keyof ObjectPermission)[];

/** The role as a whole, however it came about. @throws ApiError that names every contradiction */
export function checkRole(role: RoleDefinition, state: AuthState): void {
  checkLabel(role, state);
  const problems = [...writingUnread(role), ...role.objectPermissions.flatMap((one) => writingObjectUnread(role, one))];
  if (problems.length > 0) throw problemsError("INVALID_ARGS_DATA", problems);
}

/** @throws ApiError while a key that is not revoked has the role, and it must not be so. */
export function checkUnused(role: RoleDefinition, state: AuthState, purpose: string): void {
  const names = [...state.apiKeys.values()]
    .filter(({ apiKey }) => apiKey.roleId === role.id && apiKey.revokedAt === null)
    .map(({ apiKey }) => `"${apiKey.name}"`);
  if (names.length === 0) return;
  const shown = names.slice(0, 5).join(", ") + (names.length > 5 ? ` and ${names.length - 5} more` : "");
  throw new ApiError(
    "ROLE_IN_USE",
    `The role "${role.label}" cannot ${purpose} while API keys have it: ${shown}. Give them another role, or revoke them.`,
    [],
    { apiKeys: names.length },
  );
}

function checkLabel({ id, label }: RoleDefinition, state: AuthState): void {
  const path = "data.label";
  // Labels stand where ids do, so one must never be taken for the other.
  if (label.trim() === "" || isUuid(label.trim())) {
    const message = "The label of a role must be a name, neither blank nor a UUID.";
    throw new ApiError("INVALID_ARGS_DATA", message, [{ path, message, value: label }]);
  }
  const same = findByLabel(state, label);
  if (same === null || same.role.id === id) return;
  const message = `There is a role "${same.role.label}" already; labels must differ in more than their case.`;
  throw new ApiError("DUPLICATE_ENTRY", message, [{ path, message, value: label }]);
}

function writingUnread(role: RoleDefinition): readonly ApiErrorDetail[] {
  if (role.canReadAllObjectRecords) return [];
  return writeFlags
    .filter((flag) => role[flag])
    .map((flag) => ({
      path: `data.${flag}`,
      message: `"${flag}" needs "canReadAllObjectRecords": what is written is read on the way.`,
      value: true,
    }));
}

function writingObjectUnread(role: RoleDefinition, special: ObjectPermission): readonly ApiErrorDetail[] {
  if (allowedBy(role, special).read) return [];
  return objectWriteFlags
    .filter((flag) => special[flag] === true)
    .map((flag) => ({
      path: `data.objectPermissions.${flag}`,
      message: `"${flag}" of the object ${special.objectMetadataId} needs "canReadObjectRecords": what is written is read on the way.`,
      value: true,
    }));
}
