import { printSdl } from "../sdl/print-sdl.js";
import type { SdlType } from "../sdl/sdl-type.js";
import { accessTypes } from "./access-types.js";
import { objectType, type FieldLine, type Line } from "./define-type.js";
import { modelInputTypes } from "./model-input-types.js";
import { modelTypes, pagingArgument } from "./model-types.js";
import { metadataScalarTypes } from "./scalar-types.js";
import { unmanagedQueries, unmanagedTypes } from "./unmanaged-types.js";
import { webhookTypes } from "./webhook-types.js";
import { workspaceTypes } from "./workspace-types.js";

const id = (type: string, description: string): Line => ["id", type, description];

const queries: readonly FieldLine[] = [
  [
    "objects",
    "ObjectConnection!",
    "Objects of the model",
    [pagingArgument, ["filter", "ObjectFilter!", "Which of them", "{}"]],
  ],
  ["object", "Object!", "One object", [id("UUID!", "Id or name of the object")]],
  [
    "fields",
    "FieldConnection!",
    "Fields of all objects",
    [pagingArgument, ["filter", "FieldFilter!", "Which of them", "{}"]],
  ],
  ["field", "Field!", "One field", [id("UUID!", "Id of the field, or its name behind the object's: company.name")]],
  [
    "indexMetadatas",
    "IndexConnection!",
    "Indexes of all objects",
    [pagingArgument, ["filter", "IndexFilter!", "Which of them", "{}"]],
  ],
  ["index", "Index!", "One index", [id("UUID!", "Its id")]],
  ["fieldTypes", "[FieldTypeEntry!]!", "All field types"],
  ["objectRecordCounts", "[ObjectRecordCount!]!", "How many records each object has that the caller may read"],
  ["minimalMetadata", "MinimalMetadata!", "As much of the model as a client needs to begin"],
  ["currentWorkspace", "Workspace!", "The workspace and its settings"],
  ["apiKeys", "[ApiKey!]!", "API keys that are not revoked"],
  ["apiKey", "ApiKey", "One API key", [["input", "GetApiKeyInput!", "Which"]]],
  ["getRoles", "[Role!]!", "All roles"],
  ["webhooks", "[Webhook!]!", "All webhooks"],
  ["webhook", "Webhook", "One webhook", [id("UUID!", "Its id")]],
  [
    "webhookDeliveries",
    "[WebhookDelivery!]!",
    "What was sent to a webhook, the newest first",
    [
      ["webhookId", "UUID!", "The webhook"],
      ["first", "Int", "How many, 200 at most", "60"],
      ["after", "UUID", "Only those older than this delivery"],
    ],
  ],
];

const input = (type: string, description: string): Line => ["input", type, description];

const mutations: readonly FieldLine[] = [
  ["createOneObject", "Object!", "Creates an object", [input("CreateOneObjectInput!", "The object")]],
  ["updateOneObject", "Object!", "Changes an object", [input("UpdateOneObjectInput!", "Which, and how")]],
  ["deleteOneObject", "Object!", "Deletes an object", [input("DeleteOneObjectInput!", "Which")]],
  ["createOneField", "Field!", "Creates a field", [input("CreateOneFieldMetadataInput!", "The field")]],
  ["updateOneField", "Field!", "Changes a field", [input("UpdateOneFieldMetadataInput!", "Which, and how")]],
  ["deleteOneField", "Field!", "Deletes a field", [input("DeleteOneFieldInput!", "Which")]],
  [
    "updateWorkspace",
    "Workspace!",
    "Changes settings of the workspace",
    [["data", "UpdateWorkspaceInput!", "What changes"]],
  ],
  ["createApiKey", "ApiKey!", "Creates an API key", [input("CreateApiKeyInput!", "The key")]],
  ["updateApiKey", "ApiKey", "Changes an API key", [input("UpdateApiKeyInput!", "Which, and how")]],
  [
    "revokeApiKey",
    "ApiKey",
    "Revokes an API key: from now on it opens nothing",
    [input("RevokeApiKeyInput!", "Which")],
  ],
  [
    "assignRoleToApiKey",
    "Boolean!",
    "Gives an API key another role",
    [
      ["apiKeyId", "UUID!", "The key"],
      ["roleId", "UUID!", "The role"],
    ],
  ],
  [
    "generateApiKeyToken",
    "ApiKeyToken!",
    "Makes a token of an API key",
    [
      ["apiKeyId", "UUID!", "The key"],
      ["expiresAt", "String!", "When the token ends, ISO 8601"],
    ],
  ],
  ["createOneRole", "Role!", "Creates a role", [["createRoleInput", "CreateRoleInput!", "The role"]]],
  ["updateOneRole", "Role!", "Changes a role", [["updateRoleInput", "UpdateRoleInput!", "Which, and how"]]],
  ["deleteOneRole", "String!", "Deletes a role that no key has, and answers its id", [["roleId", "UUID!", "The role"]]],
  [
    "upsertObjectPermissions",
    "[ObjectPermission!]!",
    "Says what a role may do with the records of objects",
    [["upsertObjectPermissionsInput", "UpsertObjectPermissionsInput!", "What it shall say"]],
  ],
  [
    "upsertFieldPermissions",
    "[FieldPermission!]!",
    "Says what a role may do with the values of fields",
    [["upsertFieldPermissionsInput", "UpsertFieldPermissionsInput!", "What it shall say"]],
  ],
  [
    "upsertPermissionFlags",
    "[PermissionFlag!]!",
    "Says what a role may do besides records",
    [["upsertPermissionFlagsInput", "UpsertPermissionFlagsInput!", "What it shall say"]],
  ],
  ["createWebhook", "Webhook!", "Creates a webhook", [input("CreateWebhookInput!", "The webhook")]],
  ["updateWebhook", "Webhook!", "Changes a webhook", [input("UpdateWebhookInput!", "Which, and how")]],
  ["deleteWebhook", "Webhook!", "Deletes a webhook and what was not yet sent to it", [id("UUID!", "Its id")]],
  [
    "replayWebhookDelivery",
    "WebhookDelivery!",
    "Sends a delivery again, whatever came of it",
    [
      ["webhookId", "UUID!", "The webhook"],
      ["deliveryId", "UUID!", "The delivery"],
    ],
  ],
];

const { fields: queryFields } = objectType("Query", "", queries) as Extract<SdlType, { kind: "object" }>;

/** The schema of GraphQL Metadata: the same for every workspace. */
export const metadataSdlTypes: readonly SdlType[] = [
  {
    kind: "object",
    name: "Query",
    description: "What can be read of the model and of what guards it",
    fields: [...queryFields, ...unmanagedQueries],
  },
  objectType("Mutation", "What can be changed of the model and of what guards it", mutations),
  ...modelTypes,
  ...modelInputTypes,
  ...workspaceTypes,
  ...accessTypes,
  ...webhookTypes,
  ...unmanagedTypes,
  ...metadataScalarTypes,
];

/** The same as text. */
export function printMetadataSdl(): string {
  return printSdl(metadataSdlTypes);
}
