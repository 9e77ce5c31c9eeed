import { code, file, link, listed, plain, prose, strong, type Inline } from "../inline.js";
import { codeBlock, heading, list, paragraph, table, type Block, type Page } from "../page.js";
import { graphqlPath, objectPath, type Reference } from "../reference.js";
import { addressVariable, keyVariable } from "../samples/api-request.js";
import { requestSamples } from "../samples/request-samples.js";
import { exampleObject } from "./example-object.js";

/** The first page: what there is, and when to use which of it. */
export function overviewPage(reference: Reference): Page {
  const { workspace, objects } = reference;
  const own = objects.filter(({ isSystem }) => !isSystem);
  return {
    path: "index",
    section: "start",
    title: `${workspace.settings.displayName}: API reference`,
    summary: `The REST and GraphQL APIs of ${workspace.settings.displayName}, over ${objects.length} objects.`,
    keywords: ["overview", "start"],
    blocks: [
      paragraph(
        prose`Four APIs over one data model. Objects and fields are called by their names: standard and custom ones alike, and
          each object and each field has a path of its own.`,
      ),
      heading(2, "apis", [plain("Which API for what")]),
      table("The four APIs", ["API", "Address", "What it does", "Take it when"], apis),
      paragraph(
        prose`REST and GraphQL work on the same records by the same rules: filters, limits, errors and permissions do not differ. Both
          write batches; upsert and related records of any depth belong to GraphQL.`,
      ),
      heading(2, "first-request", [plain("First request")]),
      paragraph(
        prose`Samples read the address of the server from ${code(addressVariable)} and a key from ${code(keyVariable)}.
          Where a key comes from: ${link("guides/authentication", "Authentication")}.`,
      ),
      codeBlock("bash", `export ${addressVariable}=http://127.0.0.1:3000\nexport ${keyVariable}=…`),
      ...firstRequest(reference),
      heading(2, "objects", [plain("Objects")]),
      list(
        own.map(
          (object): Inline =>
            prose`${link(objectPath(object), object.labelPlural)} (${code(object.namePlural)}), ${link(graphqlPath(object), "GraphQL")}`,
        ),
      ),
      paragraph(
        prose`All ${objects.length} objects, with the system's, and how they relate: ${link("data-model", "Data model")}.`,
      ),
      heading(2, "files", [plain("Files for tools")]),
      list(files),
    ],
  };
}

const apis: readonly (readonly Inline[])[] = [
  [
    [strong("REST Core")],
    [code("/rest/{plural}")],
    [plain("Reads and writes records")],
    [plain("a script, a form, a spreadsheet or a tool without GraphQL needs records of one object")],
  ],
  [
    [strong("GraphQL Core")],
    [code("/graphql")],
    [plain("The same, and batches with upsert, related records of any depth, subscriptions")],
    [plain("several objects are read at once, or records are kept in step with another system")],
  ],
  [
    [strong("REST Metadata")],
    [code("/rest/metadata/…")],
    [plain("Manages objects, fields, relations, API keys, roles, webhooks, settings")],
    [plain("the model is changed by a script, or keys and webhooks are set up")],
  ],
  [
    [strong("GraphQL Metadata")],
    [code("/metadata")],
    [plain("The same, many kinds in one request")],
    [plain("a tool reads much of the model at once")],
  ],
];

const files: readonly Inline[] = [
  prose`OpenAPI of REST Core: ${file("openapi/core.json")}, ${file("openapi/core.yaml")}; a running server answers it at ${code("/rest/open-api/core")}.`,
  prose`OpenAPI of REST Metadata: ${file("openapi/metadata.json")}, ${file("openapi/metadata.yaml")}; at ${code("/rest/open-api/metadata")}.`,
  prose`Schema of GraphQL Core: ${file("graphql/core.graphql")}, ${file("graphql/core.introspection.json")}.`,
  prose`Schema of GraphQL Metadata: ${file("graphql/metadata.graphql")}, ${file("graphql/metadata.introspection.json")}.`,
  prose`For agents: ${file("llms.txt")} lists all pages, ${file("agents.md")} holds what they need in one file.`,
];

function firstRequest(reference: Reference): readonly Block[] {
  const object = exampleObject(reference);
  if (object === null)
    return [paragraph(prose`The model has no object yet: ${link("guides/metadata", "create one")}.`)];
  const samples = requestSamples({
    method: "GET",
    path: `/rest/${object.namePlural}`,
    query: { limit: "3" },
    body: null,
  });
  return [
    { kind: "samples", title: `Read three ${object.namePlural}`, samples },
    paragraph(
      prose`What is answered, and all else that ${object.labelPlural} can do: ${listed([link(objectPath(object), object.labelPlural)])}.`,
    ),
  ];
}
