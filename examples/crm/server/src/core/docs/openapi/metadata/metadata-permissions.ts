import type { SettingPermission } from "../../../metadata/setting-permissions.js";
import type { MetadataOperationId } from "../../../surface/metadata-operations.js";

type Permissions = readonly SettingPermission[];

const model: Permissions = ["DATA_MODEL"];
const keys: Permissions = ["API_KEYS_AND_WEBHOOKS"];
const roles: Permissions = ["ROLES"];
const seeRoles: Permissions = ["API_KEYS_AND_WEBHOOKS", "ROLES"];
const settings: Permissions = ["WORKSPACE"];
const none: Permissions = [];

/** What the role of a key must give for an operation: one of these; nothing where the list is empty. */
export const permissionsOf: Readonly<Record<MetadataOperationId, Permissions>> = {
  findManyObjects: model,
  createOneObject: model,
  findOneObject: model,
  updateOneObject: model,
  deleteOneObject: model,
  findManyFieldsOfObject: model,
  createOneFieldOfObject: model,
  findOneFieldOfObject: model,
  updateOneFieldOfObject: model,
  deleteOneFieldOfObject: model,
  findManyFields: model,
  createOneField: model,
  findOneField: model,
  updateOneField: model,
  deleteOneField: model,
  findManyFieldTypes: none,
  findOneFieldType: none,
  readModel: model,
  readWorkspace: none,
  updateWorkspace: settings,
  findManyApiKeys: keys,
  createOneApiKey: keys,
  findOneApiKey: keys,
  updateOneApiKey: keys,
  revokeOneApiKey: keys,
  makeApiKeyToken: keys,
  findManyRoles: seeRoles,
  createOneRole: roles,
  findOneRole: seeRoles,
  updateOneRole: roles,
  deleteOneRole: roles,
  setObjectPermissions: roles,
  setFieldPermissions: roles,
  setSettingPermissions: roles,
  findManyWebhooks: keys,
  createOneWebhook: keys,
  findOneWebhook: keys,
  updateOneWebhook: keys,
  deleteOneWebhook: keys,
  findManyWebhookDeliveries: keys,
  replayWebhookDelivery: keys,
};
