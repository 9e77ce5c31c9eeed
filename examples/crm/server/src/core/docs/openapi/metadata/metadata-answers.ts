import type { SchemaObject } from "openapi3-ts/oas31";
import { printField, printObject } from "../../../metadata/print-rows.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../json/json-value.js";
import { printModel } from "../../../model/print-model.js";
import type { WorkspaceSettings } from "../../../model/workspace.js";
import type { MetadataOperation, MetadataOperationId } from "../../../surface/metadata-operations.js";
import { dataSchema, pageInfoSchema, totalCountSchema } from "../answer-schemas.js";
import { exampleWorkspaceId } from "../examples/example-id.js";
import { exampleInstant } from "../examples/example-record.js";
import { nullable, type Schema } from "../schema-object.js";
import {
  apiKeySchema,
  apiKeyTokenSchema,
  fieldPermissionsSchema,
  objectPermissionsSchema,
  roleSchema,
  settingPermissionsSchema,
} from "./access-row-schemas.js";
import {
  exampleApiKey,
  exampleDelivery,
  exampleFieldPermission,
  exampleObjectPermission,
  exampleRole,
  exampleToken,
  exampleWebhook,
} from "./examples/example-rows.js";
import type { ToldField, ToldObject } from "./examples/example-story.js";
import { exampleRateLimit } from "./examples/input-examples.js";
import { fieldTypeSchema } from "./field-type-schema.js";
import type { MetadataContext } from "./metadata-context.js";
import { fieldSchema, objectSchema } from "./model-row-schemas.js";
import { deliverySchema, webhookSchema } from "./webhook-row-schemas.js";
import { modelFileSchema, workspaceSchema } from "./workspace-schemas.js";

export interface MetadataAnswer {
  readonly description: string;
  readonly schema: Schema;
  readonly examples: Examples;
  /** Of lists: the ids of all rows there are; without them, the one that is shown. */
  readonly ids?: readonly string[];
}
type Examples = { readonly [name: string]: { readonly summary: string; readonly value: JsonValue } };

/** What an operation answers, in the envelope that the workspace has now. */
export function metadataAnswer(context: MetadataContext, operation: MetadataOperation): MetadataAnswer {
  const { description, schema, examples, ids } = rowAnswers[operation.id](context);
  const { legacyKey, isList } = operation;
  const isLegacy = context.workspace.settings.metadataFormat === "legacy" && legacyKey !== null;
  const wrap = (value: JsonValue): JsonValue => (isLegacy ? { data: { [legacyKey]: value } } : value);
  if (!isList) {
    const entries = Object.entries(examples).map(
      ([name, { summary, value }]) => [name, { summary, value: wrap(value) }] as const,
    );
    return {
      description,
      schema: isLegacy ? dataSchema(legacyKey, schema) : schema,
      examples: Object.fromEntries(entries),
    };
  }
  const isCounted = operation.id !== "findManyWebhookDeliveries";
  return {
    description,
    schema: pageSchema(context, schema, isLegacy ? legacyKey : null, isCounted),
    examples: Object.fromEntries(
      Object.entries(examples).map(([name, { summary, value }]) => [
        name,
        { summary, value: page(value, isLegacy ? legacyKey : null, isCounted, ids) },
      ]),
    ),
  };
}

function pageSchema(context: MetadataContext, row: Schema, key: string | null, isCounted: boolean): SchemaObject {
  const rows: SchemaObject = { type: "array", items: row };
  const data: SchemaObject = key === null ? rows : { type: "object", properties: { [key]: rows }, required: [key] };
  return {
    type: "object",
    properties: {
      data,
      pageInfo: pageInfoSchema(context),
      ...(isCounted ? { totalCount: { ...totalCountSchema, description: "Rows on all pages." } } : {}),
    },
    required: ["data", "pageInfo", ...(isCounted ? ["totalCount"] : [])],
  };
}

/** The page of one row, reached from the one before it where there is one. */
function page(row: JsonValue, key: string | null, isCounted: boolean, ids: readonly string[] | undefined): JsonObject {
  const id = isJsonObject(row) ? (row["id"] ?? null) : null;
  const others = (ids ?? []).filter((one) => one !== id);
  const rows = [row];
  return {
    data: key === null ? rows : { [key]: rows },
    pageInfo: {
      hasNextPage: others.some((one) => one < String(id)),
      hasPreviousPage: others.some((one) => one > String(id)),
      startCursor: id,
      endCursor: id,
    },
    ...(isCounted ? { totalCount: others.length + 1 } : {}),
  };
}

/** Without envelopes; of a list, the answer of one row. */
type RowAnswer = (context: MetadataContext) => MetadataAnswer;

function answer(description: string, schema: Schema, name: string, summary: string, value: JsonValue): MetadataAnswer {
  return { description, schema, examples: { [name]: { summary, value } } };
}

const shownObject = ({ object, view }: ToldObject, hasFields = true): JsonObject =>
  printObject(object, view, hasFields);
const shownField = ({ field, object, view }: ToldField): JsonObject => printField(field, object, view);

const objectOf =
  (description: string, summary: string, value: (context: MetadataContext) => JsonObject): RowAnswer =>
  (context) =>
    answer(description, objectSchema(context), "object", summary, value(context));
const fieldOf =
  (description: string, summary: string, value: (context: MetadataContext) => JsonObject): RowAnswer =>
  (context) =>
    answer(description, fieldSchema(context), "field", summary, value(context));

function listOf(make: RowAnswer, rows: (context: MetadataContext) => readonly { readonly id: string }[]): RowAnswer {
  return (context) => ({ ...make(context), ids: rows(context).map(({ id }) => id) });
}

const newFields: RowAnswer = (context) => ({
  description: "The new field.",
  schema: fieldSchema(context),
  examples: Object.fromEntries(
    context.story().createdFields.map((told) => [told.key, { summary: told.summary, value: shownField(told) }]),
  ),
});
const pageOfField = fieldOf("A page of fields.", "A page of one field, with `limit=1`", ({ story }) =>
  shownField(story().field),
);
const oneField = fieldOf("The field.", "One field", ({ story }) => shownField(story().field));
const changedField = fieldOf("The changed field.", "The field after the change", ({ story }) =>
  shownField(story().updatedField),
);
const deletedField = fieldOf("The field as it was.", "A field that is gone now", ({ story }) =>
  shownField(story().createdFields[0] ?? story().field),
);

const apiKeyOf =
  (description: string, summary: string, changes: Parameters<typeof exampleApiKey>[0] = {}): RowAnswer =>
  (context) =>
    answer(description, apiKeySchema(context), "key", summary, exampleApiKey(changes));
const roleOf =
  (description: string, summary: string, changes: Parameters<typeof exampleRole>[0] = {}): RowAnswer =>
  (context) =>
    answer(description, roleSchema(context), "role", summary, exampleRole(changes));
const webhookOf =
  (description: string, summary: string, changes: Parameters<typeof exampleWebhook>[1] = {}): RowAnswer =>
  (context) =>
    answer(description, webhookSchema(context), "webhook", summary, exampleWebhook(context.story(), changes));

function settingsOf(settings: WorkspaceSettings, metadataVersion: number, changes: JsonObject = {}): JsonObject {
  return { id: exampleWorkspaceId, ...settings, ...changes, metadataVersion };
}

/** `null` where there is none. */
function orNothing(make: RowAnswer): RowAnswer {
  return (context) => {
    const { description, schema, examples } = make(context);
    return {
      description,
      schema: nullable(schema),
      examples: { ...examples, nothing: { summary: "An id that nothing has", value: null } },
    };
  };
}

const rowAnswers: Readonly<Record<MetadataOperationId, RowAnswer>> = {
  findManyObjects: listOf(
    objectOf("A page of objects.", "A page of one object, with `limit=1`", ({ story }) => shownObject(story().object)),
    ({ story }) => story().object.view.workspace.objects,
  ),
  createOneObject: objectOf("The new object.", "The object that was created", ({ story }) =>
    shownObject(story().createdObject),
  ),
  findOneObject: objectOf("The object.", "One object", ({ story }) => shownObject(story().object)),
  updateOneObject: objectOf("The changed object.", "The object after the change", ({ story }) =>
    shownObject(story().updatedObject),
  ),
  deleteOneObject: objectOf("The object as it was, without its fields.", "An object that is gone now", ({ story }) =>
    shownObject(story().createdObject, false),
  ),
  findManyFieldsOfObject: listOf(pageOfField, ({ story }) => story().field.object.fields),
  createOneFieldOfObject: newFields,
  findOneFieldOfObject: oneField,
  updateOneFieldOfObject: changedField,
  deleteOneFieldOfObject: deletedField,
  findManyFields: listOf(pageOfField, ({ story }) =>
    story().field.view.workspace.objects.flatMap(({ fields }) => fields),
  ),
  createOneField: newFields,
  findOneField: oneField,
  updateOneField: changedField,
  deleteOneField: deletedField,
  findManyFieldTypes: (context) => ({
    description: "All field types.",
    schema: {
      type: "object",
      properties: { data: { type: "array", items: fieldTypeSchema(context) } },
      required: ["data"],
    },
    examples: {},
  }),
  findOneFieldType: (context) => ({
    description: "The field type.",
    schema: fieldTypeSchema(context),
    // Linters take a value with the keys "type" and "example" for a schema, and its type for a wrong one.
    examples: {},
  }),
  readModel: (context) =>
    answer("The model.", modelFileSchema(context), "model", "One object of the model", {
      ...printModel(context.workspace),
      objects: ((printModel(context.workspace)["objects"] ?? []) as readonly JsonObject[]).filter(
        ({ nameSingular }) => nameSingular === context.story().object.object.nameSingular,
      ),
    }),
  readWorkspace: (context) =>
    answer(
      "The settings.",
      workspaceSchema(context),
      "settings",
      "The settings",
      settingsOf(context.workspace.settings, 1),
    ),
  updateWorkspace: (context) =>
    answer(
      "The changed settings.",
      workspaceSchema(context),
      "settings",
      "The settings after the change",
      settingsOf(context.workspace.settings, 2, { rateLimit: exampleRateLimit }),
    ),
  findManyApiKeys: apiKeyOf("A page of API keys.", "A list of one key"),
  createOneApiKey: apiKeyOf("The new API key.", "The key that was created"),
  findOneApiKey: orNothing(apiKeyOf("The API key.", "One key")),
  updateOneApiKey: apiKeyOf("The changed API key.", "The key after the change", { name: "ERP export" }),
  revokeOneApiKey: apiKeyOf("The revoked API key.", "The key, which is of no use now", { revokedAt: exampleInstant }),
  makeApiKeyToken: (context) =>
    answer("The token.", apiKeyTokenSchema(context), "token", "A token", { token: exampleToken }),
  findManyRoles: roleOf("A page of roles.", "A list of one role"),
  createOneRole: roleOf("The new role.", "The role that was created"),
  findOneRole: roleOf("The role.", "One role"),
  updateOneRole: roleOf("The changed role.", "The role after the change", {
    description: "Looks after customers and partners.",
  }),
  deleteOneRole: roleOf("The role as it was.", "A role that is gone now"),
  setObjectPermissions: (context) =>
    answer(
      "All that the role says of objects.",
      listSchema(objectPermissionsSchema(context)),
      "permissions",
      "Of one object",
      {
        data: [exampleObjectPermission(context.story())],
      },
    ),
  setFieldPermissions: (context) =>
    answer(
      "All that the role says of fields.",
      listSchema(fieldPermissionsSchema(context)),
      "permissions",
      "Of one field",
      {
        data: [exampleFieldPermission(context.story())],
      },
    ),
  setSettingPermissions: (context) =>
    answer(
      "All that the role may do besides records.",
      listSchema(settingPermissionsSchema(context)),
      "permissions",
      "One permission",
      { data: ["DATA_MODEL"] },
    ),
  findManyWebhooks: webhookOf("A page of webhooks.", "A list of one webhook"),
  createOneWebhook: webhookOf("The new webhook.", "The webhook that was created"),
  findOneWebhook: orNothing(webhookOf("The webhook.", "One webhook")),
  updateOneWebhook: webhookOf("The changed webhook.", "The webhook after the change", { operations: ["*.*"] }),
  deleteOneWebhook: () =>
    answer("It is gone.", { type: "boolean", const: true }, "deleted", "The webhook was deleted", true),
  findManyWebhookDeliveries: (context) =>
    answer(
      "A page of deliveries.",
      deliverySchema(context),
      "deliveries",
      "A list of one delivery",
      exampleDelivery(context.story()),
    ),
  replayWebhookDelivery: (context) =>
    answer(
      "The delivery, which waits again.",
      deliverySchema(context),
      "delivery",
      "A delivery on its way",
      exampleDelivery(context.story(), { state: "pending", nextAttemptAt: exampleInstant, deliveredAt: null }),
    ),
};

function listSchema(rows: SchemaObject): SchemaObject {
  return { type: "object", properties: { data: rows }, required: ["data"] };
}
