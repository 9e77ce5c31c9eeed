import type { ParameterObject, ReferenceObject } from "openapi3-ts/oas31";
import { fieldTypes } from "../../../model/workspace.js";
import type { MetadataParameterName } from "../../../surface/metadata-operations.js";
import type { MetadataContext } from "./metadata-context.js";

/** References to the parameters of a path such as `/objects/:object/fields/:field`. */
export function pathParameters(context: MetadataContext, path: string): ReferenceObject[] {
  const segments = path.split("/").slice(1);
  return segments.flatMap((segment, index) => {
    if (!segment.startsWith(":")) return [];
    const [first = ""] = segments;
    // A field is named by itself below its object, with the object elsewhere; ids are of what comes before.
    const key = segment === ":field" ? `${first}/field` : segment === ":id" ? `${first}/id` : segment.slice(1);
    const make = pathParameterMakers[key];
    if (make === undefined) throw new Error(`The path ${path} has an unknown parameter at ${index}`);
    return [make(context)];
  });
}

/** References to parameters of the query. */
export function queryParameters(
  { components }: MetadataContext,
  names: readonly MetadataParameterName[],
): ReferenceObject[] {
  return names.map((name) => {
    const { component, ...definition } = queryDefinitions[name];
    return components.parameter(component, () => ({ name, in: "query", ...definition }));
  });
}

type Definition = Omit<ParameterObject, "in" | "name">;

const pathParameterMakers: Readonly<Record<string, (context: MetadataContext) => ReferenceObject>> = {
  object: (context) =>
    reference(context, "objectPath", "object", {
      description: "The object: its id, singular or plural name.",
      schema: { type: "string" },
      example: context.story().object.object.nameSingular,
    }),
  "objects/field": (context) =>
    reference(context, "fieldOfObjectPath", "field", {
      description: "The field: its id, or its name in the object.",
      schema: { type: "string" },
      example: context.story().field.field.name,
    }),
  "fields/field": (context) =>
    reference(context, "fieldPath", "field", {
      description: "The field: its id, or its name behind that of the object and a dot.",
      schema: { type: "string" },
      example: `${context.story().field.object.nameSingular}.${context.story().field.field.name}`,
    }),
  type: (context) =>
    reference(context, "fieldTypePath", "type", {
      description: "The field type, in capitals or not.",
      schema: { type: "string", enum: [...fieldTypes] },
      example: "SELECT",
    }),
  "apiKeys/id": (context) => idReference(context, "apiKeyPath", "id", "Id of the API key."),
  "roles/id": (context) => idReference(context, "rolePath", "id", "Id of the role."),
  "webhooks/id": (context) => idReference(context, "webhookPath", "id", "Id of the webhook."),
  delivery: (context) => idReference(context, "deliveryPath", "delivery", "Id of the delivery."),
};

function idReference(context: MetadataContext, component: string, name: string, description: string): ReferenceObject {
  return reference(context, component, name, { description, schema: { type: "string", format: "uuid" } });
}

function reference(
  { components }: MetadataContext,
  component: string,
  name: string,
  definition: Definition,
): ReferenceObject {
  return components.parameter(component, () => ({ name, in: "path", required: true, ...definition }));
}

const queryDefinitions: Readonly<Record<MetadataParameterName, Definition & { readonly component: string }>> = {
  limit: {
    component: "limit",
    description: "Rows of a page. More than 200 are taken as 200, and 0 as the default.",
    schema: { type: "integer", minimum: 0, maximum: 200, default: 60 },
    example: 20,
  },
  starting_after: {
    component: "startingAfter",
    description: "Id of the last row of the page before this one, its `endCursor`. Not together with `ending_before`.",
    schema: { type: "string", format: "uuid" },
  },
  ending_before: {
    component: "endingBefore",
    description:
      "Id of the first row of the page after this one, its `startCursor`. Not together with `starting_after`.",
    schema: { type: "string", format: "uuid" },
  },
  force: {
    component: "force",
    description:
      "`true` deletes what is still active, with all that is stored in it. Otherwise it must be switched off before.",
    schema: { type: "boolean", default: false },
    example: true,
  },
};
