import type { JsonObject } from "../../../../json/json-value.js";
import type { ApiKey } from "../../../../metadata/api-key.js";
import type { FieldPermission, ObjectPermission, Role } from "../../../../metadata/role.js";
import { adminRole } from "../../../../metadata/standard-roles.js";
import type { Webhook, WebhookDelivery } from "../../../../metadata/webhook.js";
import { stableId } from "../../../../model/stable-id.js";
import { exampleId, exampleWorkspaceId } from "../../examples/example-id.js";
import { exampleInstant } from "../../examples/example-record.js";
import type { ExampleStory } from "./example-story.js";

/** When keys and tokens of examples end. */
export const exampleExpiry = "2036-01-01T00:00:00.000Z";

const times = { createdAt: exampleInstant, updatedAt: exampleInstant };

/** Not one of ours: it tells the form. */
export const exampleToken =
  "eyJhbGciOiJIUzI1NiJ9.eyJqdGkiOiI2ZDdmMGM4ZS0xYzQ1LTRiMjEtOGQ0ZS0wYTNmNWM3ZTliMjEifQ.c2lnbmF0dXJl";

export function exampleApiKey(changes: Partial<ApiKey> = {}): JsonObject {
  const { roleId: _notShown, ...key }: ApiKey = {
    id: stableId("example/apiKey"),
    name: "ERP sync",
    expiresAt: exampleExpiry,
    revokedAt: null,
    roleId: adminRole.id,
    ...times,
    ...changes,
  };
  return { ...key, workspaceId: exampleWorkspaceId };
}

const salesRole: Role = {
  id: stableId("example/role"),
  label: "Sales",
  description: "Looks after customers.",
  icon: null,
  isEditable: true,
  canBeAssignedToUsers: true,
  canBeAssignedToAgents: true,
  canBeAssignedToApiKeys: true,
  canUpdateAllSettings: false,
  canAccessAllTools: false,
  canReadAllObjectRecords: true,
  canUpdateAllObjectRecords: true,
  canSoftDeleteAllObjectRecords: true,
  canDestroyAllObjectRecords: false,
  settingPermissions: [],
  objectPermissions: [],
  fieldPermissions: [],
  ...times,
};

export function exampleRole(changes: Partial<Role> = {}): JsonObject {
  const { settingPermissions, objectPermissions, fieldPermissions, ...role } = { ...salesRole, ...changes };
  return {
    ...role,
    settingPermissions: [...settingPermissions],
    objectPermissions: objectPermissions.map((permission) => ({ ...permission })),
    fieldPermissions: fieldPermissions.map((permission) => ({ ...permission })),
  };
}

export function exampleObjectPermission({ object }: ExampleStory): JsonObject {
  const permission: ObjectPermission = {
    objectMetadataId: object.object.id,
    canReadObjectRecords: true,
    canCreateObjectRecords: null,
    canUpdateObjectRecords: false,
    canSoftDeleteObjectRecords: false,
    canDestroyObjectRecords: false,
  };
  return { ...permission };
}

export function exampleFieldPermission({ field }: ExampleStory): JsonObject {
  const permission: FieldPermission = {
    objectMetadataId: field.object.id,
    fieldMetadataId: field.field.id,
    canReadFieldValue: null,
    canUpdateFieldValue: false,
  };
  return { ...permission };
}

export function exampleWebhook({ object }: ExampleStory, changes: Partial<Webhook> = {}): JsonObject {
  const { operations, updatedFields, ...webhook }: Webhook = {
    id: stableId("example/webhook"),
    targetUrl: "https://erp.example.com/hooks/crm",
    operations: [`${object.object.nameSingular}.created`, "*.deleted"],
    updatedFields: null,
    description: "Keeps the ERP up to date.",
    secret: `${stableId("example/secret/1")}${stableId("example/secret/2")}`.replaceAll("-", ""),
    ...times,
    ...changes,
  };
  return {
    ...webhook,
    operations: [...operations],
    updatedFields: updatedFields === null ? null : [...updatedFields],
    workspaceId: exampleWorkspaceId,
  };
}

export function exampleDelivery({ object }: ExampleStory, changes: Partial<WebhookDelivery> = {}): JsonObject {
  const delivery: WebhookDelivery = {
    id: stableId("example/delivery"),
    webhookId: stableId("example/webhook"),
    eventName: `${object.object.nameSingular}.created`,
    recordId: exampleId(object.object, 1),
    state: "delivered",
    attempts: 1,
    responseStatus: 200,
    error: null,
    createdAt: exampleInstant,
    nextAttemptAt: null,
    deliveredAt: exampleInstant,
    ...changes,
  };
  return { ...delivery };
}
