import type { InfoObject, TagObject } from "openapi3-ts/oas31";
import type { Workspace } from "../../../model/workspace.js";
import { metadataResources, type MetadataResource } from "../../../surface/metadata-operations.js";
import { alphabetically, generalTag, openapiInfo } from "../document-info.js";

/** Head of the document of the model. */
export function metadataInfo(workspace: Workspace): InfoObject {
  return openapiInfo(workspace, "REST Metadata API", guide(workspace));
}

/** Under which the lists stand that are always empty. */
export const unmanagedTag = "views";

export function metadataTags(): TagObject[] {
  return [
    ...metadataResources.map((name): TagObject => {
      const [title, description] = tags[name];
      return { name, description, "x-displayName": title };
    }),
    {
      name: unmanagedTag,
      description:
        "Kinds of things that clients of other servers ask for. This server manages none; the lists are empty.",
      "x-displayName": "Views and page layouts",
    },
    { name: generalTag, description: "What belongs to no kind." },
  ].toSorted((a, b) => alphabetically(a.name, b.name));
}

const tags: Readonly<Record<MetadataResource, readonly [title: string, description: string]>> = {
  objects: ["Objects", "Kinds of records, such as companies. The record APIs serve a new one at once."],
  fields: ["Fields", "What each record of an object holds. A relation is two fields, one at either end."],
  fieldTypes: ["Field types", "What a field can hold, with the shapes of its options, settings, default and values."],
  model: ["Model", "All objects, fields and settings in one file, from which the same server can be generated."],
  workspace: ["Workspace", "Settings that hold for all APIs."],
  apiKeys: ["API keys", "Who may call the APIs. A key has a role; its tokens are shown once."],
  roles: ["Roles", "What the keys that have a role may do."],
  webhooks: ["Webhooks", "Addresses that are told what happens to records, and what was sent to them."],
};

function guide({ settings }: Workspace): string {
  const isLegacy = settings.metadataFormat === "legacy";
  return [
    "Reads and changes the data model of the workspace while it runs, with API keys, roles, webhooks and settings. A " +
      "change is made as a whole or not at all, and all APIs follow at once.",
    "## Keys\n\nEvery request carries an API key: `Authorization: Bearer <key>`. What a key may do is up to its role; " +
      "each operation says which permission it needs.",
    "## Names and ids\n\nObjects and fields are called by name or by id: `/objects/company` and `/objects/companies` " +
      "are the same, and so are `/objects/company/fields/name` and `/fields/company.name`. Keys, roles and webhooks have ids.",
    "## Pages\n\nLists are ordered by id, the greatest first. `limit` is the size of a page; the next one starts after " +
      "the `endCursor` of `pageInfo`: `starting_after=…`.",
    `## Envelopes\n\nThe setting \`metadataFormat\` says how objects and fields are wrapped. It is \`${settings.metadataFormat}\` now: ` +
      (isLegacy
        ? 'one object is `{"data":{"object":…}}`, a list `{"data":{"objects":[…]},"pageInfo":…,"totalCount":…}`. With ' +
          '`direct` they are bare, and a list is `{"data":[…],…}`, as everything else is already.'
        : 'one object is bare, and a list `{"data":[…],"pageInfo":…,"totalCount":…}`. With `legacy` they are wrapped ' +
          'once more: `{"data":{"object":…}}`.'),
    "## Older clients\n\n`PUT` does what `PATCH` does. `/rest/apiKeys` and `/rest/webhooks` answer too, with bare lists, and are deprecated.",
    "## Errors\n\nA refusal is `{statusCode, error, messages, code, details}`: `messages` is for people, `code` and " +
      "`details` are for programs. A change that breaks rules of the model is refused with all of them, under `errors`.",
  ].join("\n\n");
}
