import type { ObjectType } from "../../core/model/workspace.js";
import { servedFields } from "../../core/surface/record-operations.js";
import { describeObject } from "../../core/docs/sdl/field-descriptions.js";
import { code, link, plain, prose, withCode, type Inline } from "../inline.js";
import { heading, paragraph, table, type Block, type Page } from "../page.js";
import { graphqlPath, objectPath, type Reference } from "../reference.js";

/** All objects, and the picture of how they relate. */
export function dataModelPage({ objects, workspace }: Reference): Page {
  const own = objects.filter(({ isSystem }) => !isSystem);
  const system = objects.filter(({ isSystem }) => isSystem);
  return {
    path: "data-model",
    section: "start",
    title: "Data model",
    summary: `The ${objects.length} objects of ${workspace.settings.displayName} and how they relate.`,
    keywords: ["objects", "relations", "entity relationship", "diagram", "ER"],
    blocks: [
      paragraph(
        prose`Every box is an object and leads to its page; a line starts at the field that points to another object. Each object
          also has an ${code("id")}, the times of its creation and last change, and what else the system keeps of every
          record.`,
      ),
      { kind: "diagram" },
      ...objectBlocks("objects", "Objects", own),
      ...objectBlocks("system-objects", "System objects", system),
    ],
  };
}

function objectBlocks(id: string, title: string, objects: readonly ObjectType[]): readonly Block[] {
  if (objects.length === 0) return [];
  return [
    heading(2, id, [plain(title)]),
    table(
      title,
      ["Object", "Name", "Fields", "GraphQL", "What a record is"],
      objects.map((object): readonly Inline[] => [
        [link(objectPath(object), object.labelPlural)],
        [code(object.namePlural)],
        [plain(String(servedFields(object).length))],
        [link(graphqlPath(object), "types")],
        withCode(describeObject(object)),
      ]),
    ),
  ];
}
