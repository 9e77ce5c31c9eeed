import type { ObjectType } from "../../core/model/workspace.js";
import { recordEventFields } from "../../core/surface/record-event-fields.js";
import { recordOperations } from "../../core/surface/record-operations.js";
import { rootFieldsOf, type RootField } from "../../core/surface/root-fields.js";
import type { SdlInput } from "../../core/docs/sdl/sdl-type.js";
import { printJson } from "../../core/json/print-json.js";
import { code, link, plain, prose } from "../inline.js";
import { codeBlock, heading, paragraph, type Block, type Page } from "../page.js";
import { graphqlPath, objectPath, type Reference } from "../reference.js";
import { exampleOperation, exampleSubscription, type ExampleOperation } from "./example-operations.js";
import { coreTypeLinks, graphqlKeywords, graphqlTitle, typesOf, type TypeLinks } from "./type-links.js";
import { inputTable, sentence, typeSection } from "./type-section.js";

/** What GraphQL Core has for one object: root fields with examples, inputs, types. */
export function graphqlPage(reference: Reference, object: ObjectType): Page {
  const { workspace, coreTypes } = reference;
  const links = coreTypeLinks(reference);
  const fields = recordOperations(object).flatMap(rootFieldsOf);
  const events = [...recordEventFields(workspace).values()].filter((field) => field.object === object);
  const rootSection = (field: RootField): readonly Block[] =>
    rootFieldSection(field, exampleOperation(workspace, field), links);
  return {
    path: graphqlPath(object),
    section: "graphql",
    title: graphqlTitle(object),
    summary: `Queries, mutations, inputs and filters of ${object.labelPlural}.`,
    keywords: graphqlKeywords(object),
    blocks: [
      paragraph(
        prose`All requests are ${code("POST /graphql")}. Fields, REST and samples in several languages:
          ${link(objectPath(object), object.labelPlural)}.`,
      ),
      heading(2, "all-queries", [plain("Queries")]),
      ...fields.filter(({ kind }) => kind === "query").flatMap(rootSection),
      heading(2, "all-mutations", [plain("Mutations")]),
      ...fields.filter(({ kind }) => kind === "mutation").flatMap(rootSection),
      heading(2, "all-subscriptions", [plain("Subscriptions")]),
      ...events.flatMap((field) => rootFieldSection(field, exampleSubscription(workspace, field), links)),
      heading(2, "all-types", [plain("Types and inputs")]),
      ...typesOf(reference, object).flatMap((name) => typeSection(coreTypes.get(name)!, links)),
    ],
  };
}

interface ShownField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly arguments: readonly SdlInput[];
}

/** One field of a root type: what it takes and answers, with a request that can be sent as it is. */
export function rootFieldSection(field: ShownField, example: ExampleOperation, links: TypeLinks): readonly Block[] {
  const { name, type, description, arguments: given } = field;
  const hasVariables = Object.keys(example.variables).length > 0;
  return [
    heading(3, name, [code(name)]),
    paragraph(prose`${sentence(description)} Answers ${links.show(type)}.`),
    ...(given.length === 0 ? [] : [inputTable(`Arguments of ${name}`, given, links)]),
    codeBlock("graphql", example.document, "Document"),
    ...(hasVariables ? [codeBlock("json", printJson(example.variables).trimEnd(), "Variables")] : []),
  ];
}
