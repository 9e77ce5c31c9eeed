import type { ExampleObject } from "openapi3-ts/oas31";
import type { JsonObject, JsonValue } from "../../../../json/json-value.js";
import { adminRole } from "../../../../metadata/standard-roles.js";
import type { MetadataInputName } from "../../../../surface/metadata-operations.js";
import type { MetadataContext } from "../metadata-context.js";
import { exampleExpiry } from "./example-rows.js";
import type { ExampleStory } from "./example-story.js";

type Examples = { [name: string]: ExampleObject };

/** Bodies that a server with this model takes. */
export function inputExamples(context: MetadataContext, name: MetadataInputName): Examples {
  return examplesOf[name](context.story());
}

const examplesOf: Readonly<Record<MetadataInputName, (story: ExampleStory) => Examples>> = {
  createObject: ({ createdObject }) => one("object", "A new kind of record", createdObject.input),
  updateObject: ({ updatedObject }) => one("description", "Another description", updatedObject.input),
  createField: ({ createdFields }) =>
    Object.fromEntries(createdFields.map(({ key, summary, input }) => [key, { summary, value: input }])),
  createFieldOfObject: ({ createdFields }) =>
    Object.fromEntries(
      createdFields.map(({ key, summary, input: { objectMetadataId: _inThePath, ...value } }) => [
        key,
        { summary, value },
      ]),
    ),
  updateField: ({ updatedField }) => one("description", "Another description", updatedField.input),
  updateWorkspace: () => one("rateLimit", "A rate limit", { rateLimit: exampleRateLimit }),
  createApiKey: () =>
    one("key", "A key that may do everything", {
      name: "ERP sync",
      expiresAt: exampleExpiry,
      roleId: adminRole.label,
    }),
  updateApiKey: () => one("name", "Another name", { name: "ERP export" }),
  makeApiKeyToken: () => one("expiry", "A token that ends before its key", { expiresAt: exampleExpiry }),
  createRole: () =>
    one("sales", "May read and write all records, and delete none for good", {
      label: "Sales",
      description: "Looks after customers.",
      canReadAllObjectRecords: true,
      canUpdateAllObjectRecords: true,
      canSoftDeleteAllObjectRecords: true,
    }),
  updateRole: () => one("description", "Another description", { description: "Looks after customers and partners." }),
  setObjectPermissions: ({ object }) =>
    one("readOnly", "Records of one object may only be read", {
      objectPermissions: [
        {
          objectMetadataId: object.object.nameSingular,
          canReadObjectRecords: true,
          canUpdateObjectRecords: false,
          canSoftDeleteObjectRecords: false,
          canDestroyObjectRecords: false,
        },
      ],
    }),
  setFieldPermissions: ({ field }) =>
    one("readOnly", "The values of one field may only be read", {
      fieldPermissions: [
        {
          objectMetadataId: field.object.nameSingular,
          fieldMetadataId: field.field.name,
          canUpdateFieldValue: false,
        },
      ],
    }),
  setSettingPermissions: () => one("model", "May change the model", { permissionFlagKeys: ["DATA_MODEL"] }),
  createWebhook: ({ object }) =>
    one("webhook", "Told of new records of one object, and of all that are deleted", {
      targetUrl: "https://erp.example.com/hooks/crm",
      operations: [`${object.object.nameSingular}.created`, "*.deleted"],
      description: "Keeps the ERP up to date.",
    }),
  updateWebhook: () => one("operations", "Other events", { operations: ["*.*"] }),
};

export const exampleRateLimit: JsonObject = { requests: 6000, seconds: 60 };

function one(name: string, summary: string, value: JsonValue): Examples {
  return { [name]: { summary, value } };
}
