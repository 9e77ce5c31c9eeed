import { stableId } from "../model/stable-id.js";
import type { Role } from "./role.js";

/** A role as it is asked for, without the times of its row. */
export type RoleDefinition = Omit<Role, "createdAt" | "updatedAt">;

const permissions = { settingPermissions: [], objectPermissions: [], fieldPermissions: [] };

export const adminRole: RoleDefinition = {
  id: stableId("role/Admin"),
  label: "Admin",
  description: "May do everything.",
  icon: "IconUserCog",
  isEditable: false,
  canBeAssignedToUsers: true,
  canBeAssignedToAgents: true,
  canBeAssignedToApiKeys: true,
  canUpdateAllSettings: true,
  canAccessAllTools: true,
  canReadAllObjectRecords: true,
  canUpdateAllObjectRecords: true,
  canSoftDeleteAllObjectRecords: true,
  canDestroyAllObjectRecords: true,
  ...permissions,
};

export const readOnlyRole: RoleDefinition = {
  id: stableId("role/Read only"),
  label: "Read only",
  description: "Reads all records and changes nothing.",
  icon: "IconEye",
  isEditable: false,
  canBeAssignedToUsers: true,
  canBeAssignedToAgents: true,
  canBeAssignedToApiKeys: true,
  canUpdateAllSettings: false,
  canAccessAllTools: false,
  canReadAllObjectRecords: true,
  canUpdateAllObjectRecords: false,
  canSoftDeleteAllObjectRecords: false,
  canDestroyAllObjectRecords: false,
  ...permissions,
};

/** The roles of every workspace from its start. */
export const standardRoles: readonly RoleDefinition[] = [adminRole, readOnlyRole];
