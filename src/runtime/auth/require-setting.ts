import { ApiError } from "../errors/api-error.js";
import type { SettingPermission } from "./access.js";
import type { Principal } from "./authenticator.js";

/** @throws ApiError PERMISSION_DENIED unless the caller's role gives the permission. */
export function requireSetting({ access }: Pick<Principal, "access">, permission: SettingPermission): void {
  if (access.allowsSetting(permission)) return;
  const message = `This needs the permission "${permission}", which the role "${access.role}" of the key does not give.`;
  throw new ApiError("PERMISSION_DENIED", message, [], { permission, role: access.role });
}
