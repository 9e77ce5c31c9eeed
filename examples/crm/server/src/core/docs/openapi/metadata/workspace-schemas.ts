import type { ReferenceObject, SchemaObject } from "openapi3-ts/oas31";
import type { JsonSchema } from "../../../json/json-schema.js";
import { deprecationSchema } from "../../../model/deprecation.js";
import { modelSchema } from "../../../model/model-schema.js";
import { workspaceSettingsSchema } from "../../../model/workspace-settings-schema.js";
import { documentSchema, type Schema } from "../schema-object.js";
import type { MetadataContext } from "./metadata-context.js";
import { uuid } from "./row-properties.js";

/** `WorkspaceForResponse`: the settings, all of them, with the version of the model. */
export function workspaceSchema({ components }: MetadataContext): ReferenceObject {
  return components.schema("WorkspaceForResponse", "workspace", (): SchemaObject => {
    const { properties } = documentSchema(workspaceSettingsSchema, () => null);
    const all = {
      id: uuid("Id of the workspace."),
      ...properties,
      metadataVersion: { type: "integer", minimum: 0, description: "Grows with every change of the model." },
    } satisfies SchemaObject["properties"];
    return { type: "object", description: "Settings of the workspace.", properties: all, required: Object.keys(all) };
  });
}

/** `Model`: the whole model as a file has it. */
export function modelFileSchema(context: MetadataContext): ReferenceObject {
  return component(context, modelSchema);
}

const object = part(modelSchema.properties?.["objects"]?.items);
const field = part(object.properties?.["fields"]?.items);

/** Parts of the model file, with the names of their components. */
const names: ReadonlyMap<JsonSchema, string> = new Map([
  [modelSchema, "Model"],
  [workspaceSettingsSchema, "ModelSettings"],
  [object, "ModelObject"],
  [field, "ModelField"],
  [part(field.properties?.["options"]?.items), "ModelOption"],
  [part(field.properties?.["relation"]), "ModelRelation"],
  [deprecationSchema, "ModelDeprecation"],
]);

const descriptions: Readonly<Record<string, string>> = {
  ModelObject: "An object of a model file; what is left out has its default.",
  ModelField: "A field of a model file; what is left out has its default.",
};

function component(context: MetadataContext, schema: JsonSchema): ReferenceObject {
  const name = names.get(schema) ?? "";
  return context.components.schema(name, schema, () => {
    const refer = (inner: JsonSchema): Schema | null => (names.has(inner) ? component(context, inner) : null);
    const { title: _ofTheFile, ...document } = documentSchema(schema, refer);
    return { ...document, description: schema.description ?? descriptions[name] ?? "" };
  });
}

function part(schema: JsonSchema | undefined): JsonSchema {
  if (schema === undefined) throw new Error("The schema of models has lost a part that documents name");
  return schema;
}
