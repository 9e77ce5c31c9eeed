import type { ObjectType } from "../../core/model/workspace.js";
import { recordOperations } from "../../core/surface/record-operations.js";
import { rootFieldsOf } from "../../core/surface/root-fields.js";
import { code, listed, plain, prose, type Inline } from "../inline.js";
import { fieldTable } from "../objects/field-facts-table.js";
import { relationTable } from "../objects/relation-table.js";
import { describeObject } from "../../core/docs/sdl/field-descriptions.js";
import type { Block, Page } from "../page.js";
import type { Reference } from "../reference.js";
import { escapeMarkdown, printInline, type MarkdownLinks } from "./print-inline.js";
import { printBlock } from "./print-markdown.js";

/** Guides that a program needs to make requests. */
const usedGuides = ["guides/authentication", "guides/batches", "guides/filters", "guides/pagination", "guides/errors"];

/** One file with all that a program needs to use the APIs: the rules in full, the objects without samples. */
export function printAgentsGuide(reference: Reference, mainPages: readonly Page[]): string {
  const { workspace, objects } = reference;
  const guides = mainPages.filter(({ path }) => usedGuides.includes(path));
  const parts = [
    `# ${escapeMarkdown(workspace.settings.displayName)} API for agents`,
    printInline(
      prose`REST Core is below ${code("/rest")}, GraphQL Core at ${code("/graphql")}, both with the header
        ${code("Authorization: Bearer <key>")}. Objects and fields are called by the names in this file, and by no others.`,
      noLinks,
    ),
    ...guides.flatMap(({ title, blocks }) => [
      `## ${escapeMarkdown(title)}`,
      ...blocks.flatMap((block) => (isSample(block) ? [] : [printBlock(block, noLinks, 1)])),
    ]),
    "## Operations of every object",
    ...operationsOf(objects[0]),
    "## Objects",
    ...objects.flatMap((object) => objectParts(reference, object)),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** In one file, links to others would only be in the way. */
const noLinks: MarkdownLinks = { page: () => null, file: (path) => path, hasPlaces: false };

function isSample({ kind }: Block): boolean {
  return kind === "samples" || kind === "diagram";
}

function operationsOf(object: ObjectType | undefined): readonly string[] {
  if (object === undefined) return [];
  const lines = recordOperations(object)
    .filter(({ field }) => field === null)
    .map((operation): Inline => {
      const [{ method, path }] = operation.routes;
      const fields = rootFieldsOf(operation).map(({ name }) => code(name));
      const graphql = fields.length === 0 ? [] : prose`; GraphQL: ${listed(fields)}`;
      return prose`${plain(operation.summary)}: ${code(`${method.toUpperCase()} /rest${path}`)}${graphql}`;
    });
  const note = prose`As they are for ${code(object.namePlural)}; other objects have the same under their own names. A single
    field: ${code(`GET|PUT|DELETE /rest/${object.namePlural}/:id/<field>`)}, with ${code('{"value": …}')} to set it.`;
  return [printInline(note, noLinks), lines.map((line) => `- ${printInline(line, noLinks)}`).join("\n")];
}

function objectParts(reference: Reference, object: ObjectType): readonly string[] {
  const relations = relationTable(reference, object);
  const names = prose`${code(object.nameSingular)}, ${code(object.namePlural)}: ${describeObject(object)}`;
  return [
    `### ${escapeMarkdown(object.labelPlural)}`,
    printInline(names, noLinks),
    printBlock(fieldTable(reference, object), noLinks, 0),
    ...(relations.rows.length === 0 ? [] : [printBlock(relations, noLinks, 0)]),
  ];
}
