import type { JsonObject } from "../../core/json/json-value.js";
import {
  metadataOperations,
  metadataResources,
  type MetadataResource,
} from "../../core/surface/metadata-operations.js";
import { code, link, plain, prose, withCode } from "../inline.js";
import { heading, paragraph, table, type Block, type Page } from "../page.js";
import type { Reference } from "../reference.js";
import { graphqlRequest } from "../samples/api-request.js";
import { requestSamples } from "../samples/request-samples.js";
import { TypeLinks } from "../graphql/type-links.js";
import { inputTable, sentence, typeSection } from "../graphql/type-section.js";
import type { SdlField } from "../../core/docs/sdl/sdl-type.js";

const metadataGraphqlPath = "guides/metadata-graphql";

/** What manages the model, keys, roles and webhooks over REST. */
export function metadataPage(): Page {
  return {
    path: "guides/metadata",
    section: "guides",
    title: "Metadata: the model over REST",
    summary: "How objects, fields, relations, API keys, roles, webhooks and settings are managed over REST.",
    keywords: ["metadata", "objects", "fields", "data model", "apiKeys", "roles", "workspace"],
    blocks: [
      paragraph(
        prose`A change takes effect at once: the next request sees the new object or field in all four APIs. Objects, and fields of an
          object, are named in paths by their names or ids. It needs the permission ${code("DATA_MODEL")};
          ${code("API_KEYS_AND_WEBHOOKS")}, ${code("ROLES")} or ${code("WORKSPACE")} for the rest.`,
      ),
      { kind: "samples", title: "Create an object", samples: requestSamples(createObject) },
      { kind: "samples", title: "Give it a field", samples: requestSamples(createField) },
      ...metadataResources.flatMap(resourceBlocks),
    ],
  };
}

const createObject = {
  method: "POST",
  path: "/rest/metadata/objects",
  query: {},
  body: {
    kind: "json",
    value: {
      nameSingular: "launchSite",
      namePlural: "launchSites",
      labelSingular: "Launch site",
      labelPlural: "Launch sites",
    },
  },
} as const;

const createField = {
  method: "POST",
  path: "/rest/metadata/objects/launchSite/fields",
  query: {},
  body: { kind: "json", value: { name: "capacity", label: "Capacity", type: "NUMBER" } },
} as const;

const resourceTitles: Readonly<Record<MetadataResource, string>> = {
  objects: "Objects",
  fields: "Fields",
  fieldTypes: "Field types",
  model: "The whole model",
  workspace: "Settings of the workspace",
  apiKeys: "API keys",
  roles: "Roles",
  webhooks: "Webhooks",
};

function resourceBlocks(resource: MetadataResource): readonly Block[] {
  const operations = metadataOperations.filter((operation) => operation.resource === resource);
  return [
    heading(2, resource, [plain(resourceTitles[resource])]),
    table(
      `REST paths of ${resource}`,
      ["Request", "What it does", "Parameters", "GraphQL"],
      operations.map(({ routes: [{ method, path }], summary, parameters, graphql }) => [
        [code(`${method.toUpperCase()} /rest/metadata${path.replaceAll(/:(\w+)/g, "{$1}")}`)],
        [plain(`${summary}.`)],
        withCode(parameters.map((name) => `\`${name}\``).join(", ")),
        graphql === null ? [] : [link(`${metadataGraphqlPath}#${graphql}`, [code(graphql)])],
      ]),
    ),
  ];
}

/** What GraphQL Metadata has: the same for every workspace. */
export function metadataGraphqlPage({ metadataTypes }: Reference): Page {
  const links = new TypeLinks([], metadataGraphqlPath);
  const fieldsOf = (name: string): readonly SdlField[] => {
    const type = metadataTypes.get(name);
    return type?.kind === "object" ? type.fields : [];
  };
  const others = [...metadataTypes.values()].filter(({ name }) => name !== "Query" && name !== "Mutation");
  return {
    path: metadataGraphqlPath,
    section: "guides",
    title: "Metadata: the model over GraphQL",
    summary: "Queries, mutations and types of GraphQL Metadata.",
    keywords: ["metadata", "schema", "mutations"],
    blocks: [
      paragraph(
        prose`All requests are ${code("POST /metadata")}. The schema is in
          ${{ kind: "file", path: "graphql/metadata.graphql", text: "metadata.graphql" }}; the same over REST:
          ${link("guides/metadata", "Metadata")}.`,
      ),
      ...metadataExamples.map(({ title, document, variables }): Block => ({
        kind: "samples",
        title,
        samples: requestSamples(graphqlRequest("/metadata", document, variables)),
      })),
      heading(2, "all-queries", [plain("Queries")]),
      ...fieldsOf("Query").flatMap((field) => rootBlocks(field, links)),
      heading(2, "all-mutations", [plain("Mutations")]),
      ...fieldsOf("Mutation").flatMap((field) => rootBlocks(field, links)),
      heading(2, "all-types", [plain("Types and inputs")]),
      ...others.flatMap((type) => typeSection(type, links)),
    ],
  };
}

function rootBlocks(field: SdlField, links: TypeLinks): readonly Block[] {
  const { name, type, description, arguments: given = [] } = field;
  return [
    heading(3, name, [code(name)]),
    paragraph(prose`${sentence(description)} Answers ${links.show(type)}.`),
    ...(given.length === 0 ? [] : [inputTable(`Arguments of ${name}`, given, links)]),
  ];
}

interface MetadataExample {
  readonly title: string;
  readonly document: string;
  readonly variables: JsonObject;
}

/** Requests that every server of this kind answers. */
export const metadataExamples: readonly MetadataExample[] = [
  {
    title: "Read all objects with their fields",
    document: [
      "query Model($paging: CursorPaging!) {",
      "  objects(paging: $paging) {",
      "    edges { node { id nameSingular namePlural fieldsList { id name type } } }",
      "    pageInfo { hasNextPage endCursor }",
      "  }",
      "}",
    ].join("\n"),
    variables: { paging: { first: 100 } },
  },
  {
    title: "Create an object",
    document: [
      "mutation CreateObject($input: CreateOneObjectInput!) {",
      "  createOneObject(input: $input) { id nameSingular namePlural }",
      "}",
    ].join("\n"),
    variables: {
      input: {
        object: {
          nameSingular: "landingSite",
          namePlural: "landingSites",
          labelSingular: "Landing site",
          labelPlural: "Landing sites",
        },
      },
    },
  },
];
