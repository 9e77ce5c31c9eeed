import type { ReferenceObject } from "openapi3-ts/oas31";
import type { JsonSchema } from "../../../json/json-schema.js";
import { apiKeyInputSchemas } from "../../../metadata/inputs/api-key-input-schemas.js";
import { roleInputSchemas } from "../../../metadata/inputs/role-input-schemas.js";
import { webhookInputSchemas } from "../../../metadata/inputs/webhook-input-schemas.js";
import { metadataInputSchemas } from "../../../model/change/metadata-input-schemas.js";
import { deprecationSchema } from "../../../model/deprecation.js";
import { fieldTypeSchema } from "../../../model/model-schema.js";
import type { MetadataInputName } from "../../../surface/metadata-operations.js";
import { documentSchema, nullable, type Schema } from "../schema-object.js";
import { inputExamples } from "./examples/input-examples.js";
import type { MetadataContext } from "./metadata-context.js";

interface InputComponent {
  readonly component: string;
  readonly description: string;
  readonly schema: JsonSchema;
}

const { createObject, updateObject, createField, updateField, updateWorkspace } = metadataInputSchemas;

/** What the checks of the server read, without what a path says already. */
const inputs: Readonly<Record<MetadataInputName, InputComponent>> = {
  createObject: input("Object", createObject),
  updateObject: input("ObjectForUpdate", updateObject),
  createField: input("Field", createField),
  createFieldOfObject: input("FieldOfObject", without(createField, "objectMetadataId")),
  updateField: input("FieldForUpdate", updateField),
  updateWorkspace: input("WorkspaceForUpdate", updateWorkspace),
  createApiKey: input("ApiKey", apiKeyInputSchemas.create, "A new API key."),
  updateApiKey: input("ApiKeyForUpdate", apiKeyInputSchemas.update, "Changes of an API key; what is left out stays."),
  makeApiKeyToken: input(
    "ApiKeyToken",
    without(apiKeyInputSchemas.makeToken, "apiKeyId"),
    "How long a new token is to work.",
  ),
  createRole: input("Role", roleInputSchemas.create, "A new role; what it does not say is not allowed."),
  updateRole: input("RoleForUpdate", roleInputSchemas.update, "Changes of a role; what is left out stays."),
  setObjectPermissions: input(
    "ObjectPermissions",
    without(roleInputSchemas.setObjectPermissions, "roleId"),
    "What a role is to say of single objects.",
  ),
  setFieldPermissions: input(
    "FieldPermissions",
    without(roleInputSchemas.setFieldPermissions, "roleId"),
    "What a role is to say of single fields.",
  ),
  setSettingPermissions: input(
    "SettingPermissions",
    without(roleInputSchemas.setSettingPermissions, "roleId"),
    "What a role may do besides records.",
  ),
  createWebhook: input("Webhook", webhookInputSchemas.create, "A new webhook."),
  updateWebhook: input("WebhookForUpdate", webhookInputSchemas.update, "Changes of a webhook; what is left out stays."),
};

/** The component of a request body. */
export function inputSchema(context: MetadataContext, name: MetadataInputName): ReferenceObject {
  const { component, description, schema } = inputs[name];
  return context.components.schema(component, schema, () => ({
    ...documentSchema(schema, (inner) => sharedPart(context, inner)),
    description,
    examples: Object.values(inputExamples(context, name)).flatMap((example) =>
      "value" in example ? [example.value as unknown] : [],
    ),
  }));
}

interface SharedPart {
  readonly component: string;
  readonly description: string;
  readonly schema: JsonSchema;
  readonly isNullable: boolean;
}

/** Parts of inputs that are components of their own, by the schemas that stand for them there. */
const sharedParts: ReadonlyMap<JsonSchema, SharedPart> = new Map([
  part(fieldTypeSchema, "FieldMetadataType", "What a field holds; `RICH_TEXT_V2` is the older name of `RICH_TEXT`."),
  part(at(createField, "options").items, "FieldOption", "One choice of a field."),
  part(deprecationSchema, "Deprecation", deprecationSchema.description ?? ""),
  part(at(createField, "morphRelationsCreationPayload").items, "RelationPayload", "Where a new relation leads."),
  [
    at(createField, "relationCreationPayload"),
    {
      component: "RelationPayload",
      description: "Where a new relation leads.",
      schema: given(at(createField, "morphRelationsCreationPayload").items),
      isNullable: true,
    },
  ],
  part(at(roleInputSchemas.setObjectPermissions, "objectPermissions").items, "ObjectPermission", "Of one object."),
  part(at(roleInputSchemas.setFieldPermissions, "fieldPermissions").items, "FieldPermission", "Of one field."),
]);

function sharedPart(context: MetadataContext, schema: JsonSchema): Schema | null {
  const shared = sharedParts.get(schema);
  if (shared === undefined) return null;
  const reference = context.components.schema(shared.component, shared.schema, () => ({
    ...documentSchema(shared.schema, (inner) => sharedPart(context, inner)),
    description: shared.description,
  }));
  if (!shared.isNullable) return reference;
  const { description } = schema;
  return { ...nullable(reference), ...(description === undefined ? {} : { description }) };
}

function part(schema: JsonSchema | undefined, component: string, description: string): [JsonSchema, SharedPart] {
  const known = given(schema);
  return [known, { component, description, schema: known, isNullable: false }];
}

function at(schema: JsonSchema, key: string): JsonSchema {
  return given(schema.properties?.[key]);
}

function given(schema: JsonSchema | undefined): JsonSchema {
  if (schema === undefined) throw new Error("An input has lost a part that documents name");
  return schema;
}

function input(component: string, schema: JsonSchema, description = schema.description ?? ""): InputComponent {
  return { component, description, schema };
}

function without(schema: JsonSchema, key: string): JsonSchema {
  const { [key]: _inThePath, ...properties } = schema.properties ?? {};
  return { ...schema, properties, required: (schema.required ?? []).filter((one) => one !== key) };
}
