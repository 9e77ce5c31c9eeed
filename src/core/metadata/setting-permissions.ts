/** What a role may do besides records. */
export const settingPermissions = ["DATA_MODEL", "API_KEYS_AND_WEBHOOKS", "WORKSPACE", "ROLES"] as const;
export type SettingPermission = (typeof settingPermissions)[number];
