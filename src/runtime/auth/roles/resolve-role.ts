import { nearestName } from "../../../core/text/nearest-name.js";
import { ApiError } from "../../errors/api-error.js";
import type { AuthState, RoleEntry } from "../store/auth-state.js";

/** The role that an input names by id or by label. @throws ApiError that names the roles there are. */
export function resolveRole(state: AuthState, wanted: string, path: string): RoleEntry {
  const found = state.roles.get(wanted.toLowerCase()) ?? findByLabel(state, wanted);
  if (found !== null) return found;
  const labels = [...state.roles.values()].map(({ role }) => role.label);
  const nearest = nearestName(wanted, labels);
  const message = `There is no role "${wanted}".${nearest === null ? "" : ` Did you mean "${nearest}"?`} Roles are ${labels.join(", ")}, by id or label.`;
  throw new ApiError("INVALID_ARGS_DATA", message, [
    { path, message, value: wanted, allowed: labels, ...(nearest === null ? {} : { nearest }) },
  ]);
}

/** The role with this id, for an operation on it. */
export function findRole(state: AuthState, id: string): RoleEntry {
  const found = state.roles.get(id.toLowerCase()) ?? findByLabel(state, id);
  if (found === null) throw new ApiError("ROLE_NOT_FOUND", `There is no role with the id "${id}".`);
  return found;
}

/** Labels are told apart whatever the case. */
export function findByLabel(state: AuthState, label: string): RoleEntry | null {
  const folded = label.trim().toLowerCase();
  return [...state.roles.values()].find(({ role }) => role.label.toLowerCase() === folded) ?? null;
}
