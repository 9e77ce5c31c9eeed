/**
 * The one list of what REST Metadata offers. The router, the OpenAPI document and the tests are read from it; each
 * operation names the root field of GraphQL Metadata that does the same.
 */
import type { HttpMethod } from "./record-operations.js";

/** Kinds of things that the metadata APIs manage; also the tags of the document. */
export const metadataResources = [
  "objects",
  "fields",
  "fieldTypes",
  "model",
  "workspace",
  "apiKeys",
  "roles",
  "webhooks",
] as const;
export type MetadataResource = (typeof metadataResources)[number];

/** Kinds that other servers manage and this one does not: their lists are there, and empty. */
export const unmanagedResources = [
  "views",
  "viewFields",
  "viewFilters",
  "viewSorts",
  "viewGroups",
  "viewFilterGroups",
  "pageLayouts",
  "pageLayoutTabs",
  "pageLayoutWidgets",
] as const;
export type UnmanagedResource = (typeof unmanagedResources)[number];

export const metadataParameterNames = ["limit", "starting_after", "ending_before", "force"] as const;
export type MetadataParameterName = (typeof metadataParameterNames)[number];

/** Inputs by the names of their schemas. */
export type MetadataInputName =
  | "createObject"
  | "updateObject"
  | "createField"
  | "createFieldOfObject"
  | "updateField"
  | "updateWorkspace"
  | "createApiKey"
  | "updateApiKey"
  | "makeApiKeyToken"
  | "createRole"
  | "updateRole"
  | "setObjectPermissions"
  | "setFieldPermissions"
  | "setSettingPermissions"
  | "createWebhook"
  | "updateWebhook";

export interface MetadataRoute {
  readonly method: HttpMethod;
  /** Below `/rest/metadata`, with parameters: `/objects/:object/fields/:field`. */
  readonly path: string;
  /** Another spelling that is served but left out of documents. */
  readonly isAlias: boolean;
}

export interface MetadataOperation {
  /** `createOneObject`; unique. */
  readonly id: MetadataOperationId;
  readonly resource: MetadataResource;
  /** The documented route first. */
  readonly routes: readonly [MetadataRoute, ...MetadataRoute[]];
  readonly status: 200 | 201;
  readonly parameters: readonly MetadataParameterName[];
  readonly body: MetadataInputName | null;
  /** Answers a page of rows. */
  readonly isList: boolean;
  /** Key below `data` in the older envelope; null where there is only one envelope. */
  readonly legacyKey: string | null;
  readonly summary: string;
  /** Root field of GraphQL Metadata that does the same; null where there is none. */
  readonly graphql: string | null;
}

const paging = ["limit", "starting_after", "ending_before"] as const;

type MetadataEntry = Omit<MetadataOperation, "id">;
type Details = Partial<Omit<MetadataEntry, "resource" | "routes" | "summary">>;

function entry(
  resource: MetadataResource,
  route: string,
  summary: string,
  details: Details = {},
  aliases: readonly string[] = [],
): MetadataEntry {
  return {
    resource,
    routes: [routeOf(route, false), ...aliases.map((alias) => routeOf(alias, true))],
    status: 200,
    parameters: [],
    body: null,
    isList: false,
    legacyKey: null,
    graphql: null,
    ...details,
    summary,
  };
}

/** `get /objects/:object` */
function routeOf(text: string, isAlias: boolean): MetadataRoute {
  const [method = "", path = ""] = text.split(" ");
  return { method: method as HttpMethod, path, isAlias };
}

const table = {
  findManyObjects: entry("objects", "get /objects", "Find many objects", {
    parameters: paging,
    isList: true,
    legacyKey: "objects",
    graphql: "objects",
  }),
  createOneObject: entry("objects", "post /objects", "Create one object", {
    status: 201,
    body: "createObject",
    legacyKey: "createOneObject",
    graphql: "createOneObject",
  }),
  findOneObject: entry("objects", "get /objects/:object", "Find one object", {
    legacyKey: "object",
    graphql: "object",
  }),
  updateOneObject: entry(
    "objects",
    "patch /objects/:object",
    "Update one object",
    { body: "updateObject", legacyKey: "updateOneObject", graphql: "updateOneObject" },
    ["put /objects/:object"],
  ),
  deleteOneObject: entry("objects", "delete /objects/:object", "Delete one object", {
    parameters: ["force"],
    legacyKey: "deleteOneObject",
    graphql: "deleteOneObject",
  }),
  findManyFieldsOfObject: entry("fields", "get /objects/:object/fields", "Find many fields of one object", {
    parameters: paging,
    isList: true,
    legacyKey: "fields",
  }),
  createOneFieldOfObject: entry("fields", "post /objects/:object/fields", "Create one field of one object", {
    status: 201,
    body: "createFieldOfObject",
    legacyKey: "createOneField",
  }),
  findOneFieldOfObject: entry("fields", "get /objects/:object/fields/:field", "Find one field of one object", {
    legacyKey: "field",
  }),
  updateOneFieldOfObject: entry(
    "fields",
    "patch /objects/:object/fields/:field",
    "Update one field of one object",
    { body: "updateField", legacyKey: "updateOneField" },
    ["put /objects/:object/fields/:field"],
  ),
  deleteOneFieldOfObject: entry("fields", "delete /objects/:object/fields/:field", "Delete one field of one object", {
    parameters: ["force"],
    legacyKey: "deleteOneField",
  }),
  findManyFields: entry("fields", "get /fields", "Find many fields", {
    parameters: paging,
    isList: true,
    legacyKey: "fields",
    graphql: "fields",
  }),
  createOneField: entry("fields", "post /fields", "Create one field", {
    status: 201,
    body: "createField",
    legacyKey: "createOneField",
    graphql: "createOneField",
  }),
  findOneField: entry("fields", "get /fields/:field", "Find one field", { legacyKey: "field", graphql: "field" }),
  updateOneField: entry(
    "fields",
    "patch /fields/:field",
    "Update one field",
    { body: "updateField", legacyKey: "updateOneField", graphql: "updateOneField" },
    ["put /fields/:field"],
  ),
  deleteOneField: entry("fields", "delete /fields/:field", "Delete one field", {
    parameters: ["force"],
    legacyKey: "deleteOneField",
    graphql: "deleteOneField",
  }),
  findManyFieldTypes: entry("fieldTypes", "get /fieldTypes", "Find all field types"),
  findOneFieldType: entry("fieldTypes", "get /fieldTypes/:type", "Find one field type"),
  readModel: entry("model", "get /model", "Read the whole model, as a model file"),
  readWorkspace: entry("workspace", "get /workspace", "Read the workspace settings", {
    graphql: "currentWorkspace",
  }),
  updateWorkspace: entry(
    "workspace",
    "patch /workspace",
    "Update the workspace settings",
    { body: "updateWorkspace", graphql: "updateWorkspace" },
    ["put /workspace"],
  ),
  findManyApiKeys: entry("apiKeys", "get /apiKeys", "Find many API keys", {
    parameters: paging,
    isList: true,
    graphql: "apiKeys",
  }),
  createOneApiKey: entry("apiKeys", "post /apiKeys", "Create one API key", {
    status: 201,
    body: "createApiKey",
    graphql: "createApiKey",
  }),
  findOneApiKey: entry("apiKeys", "get /apiKeys/:id", "Find one API key", { graphql: "apiKey" }),
  updateOneApiKey: entry("apiKeys", "patch /apiKeys/:id", "Update one API key", {
    body: "updateApiKey",
    graphql: "updateApiKey",
  }),
  revokeOneApiKey: entry("apiKeys", "delete /apiKeys/:id", "Revoke one API key", { graphql: "revokeApiKey" }),
  makeApiKeyToken: entry("apiKeys", "post /apiKeys/:id/token", "Make a token of one API key", {
    status: 201,
    body: "makeApiKeyToken",
    graphql: "generateApiKeyToken",
  }),
  findManyRoles: entry("roles", "get /roles", "Find many roles", {
    parameters: paging,
    isList: true,
    graphql: "getRoles",
  }),
  createOneRole: entry("roles", "post /roles", "Create one role", {
    status: 201,
    body: "createRole",
    graphql: "createOneRole",
  }),
  findOneRole: entry("roles", "get /roles/:id", "Find one role"),
  updateOneRole: entry("roles", "patch /roles/:id", "Update one role", {
    body: "updateRole",
    graphql: "updateOneRole",
  }),
  deleteOneRole: entry("roles", "delete /roles/:id", "Delete one role", { graphql: "deleteOneRole" }),
  setObjectPermissions: entry(
    "roles",
    "put /roles/:id/objectPermissions",
    "Set what one role may do with the records of objects",
    { body: "setObjectPermissions", graphql: "upsertObjectPermissions" },
  ),
  setFieldPermissions: entry(
    "roles",
    "put /roles/:id/fieldPermissions",
    "Set what one role may do with the values of fields",
    { body: "setFieldPermissions", graphql: "upsertFieldPermissions" },
  ),
  setSettingPermissions: entry(
    "roles",
    "put /roles/:id/settingPermissions",
    "Set what one role may do besides records",
    { body: "setSettingPermissions", graphql: "upsertPermissionFlags" },
  ),
  findManyWebhooks: entry("webhooks", "get /webhooks", "Find many webhooks", {
    parameters: paging,
    isList: true,
    graphql: "webhooks",
  }),
  createOneWebhook: entry("webhooks", "post /webhooks", "Create one webhook", {
    status: 201,
    body: "createWebhook",
    graphql: "createWebhook",
  }),
  findOneWebhook: entry("webhooks", "get /webhooks/:id", "Find one webhook", { graphql: "webhook" }),
  updateOneWebhook: entry("webhooks", "patch /webhooks/:id", "Update one webhook", {
    body: "updateWebhook",
    graphql: "updateWebhook",
  }),
  deleteOneWebhook: entry("webhooks", "delete /webhooks/:id", "Delete one webhook", { graphql: "deleteWebhook" }),
  findManyWebhookDeliveries: entry(
    "webhooks",
    "get /webhooks/:id/deliveries",
    "Find the deliveries of one webhook, newest first",
    { parameters: ["limit", "starting_after"], isList: true, graphql: "webhookDeliveries" },
  ),
  replayWebhookDelivery: entry(
    "webhooks",
    "post /webhooks/:id/deliveries/:delivery/replay",
    "Send one delivery again",
    { graphql: "replayWebhookDelivery" },
  ),
};

export type MetadataOperationId = keyof typeof table;

/** In the order of the document. */
export const metadataOperations: readonly MetadataOperation[] = Object.entries(table).map(([id, operation]) => ({
  id: id as MetadataOperationId,
  ...operation,
}));
