import type { SdlField, SdlInput, SdlType } from "../../core/docs/sdl/sdl-type.js";
import { code, plain, prose, type Inline } from "../inline.js";
import { heading, paragraph, table, type Block } from "../page.js";
import type { TypeLinks } from "./type-links.js";

/** One type of a schema, with all that is in it. */
export function typeSection(type: SdlType, links: TypeLinks, level: 3 | 4 = 3): readonly Block[] {
  const head = [
    heading(level, type.name, prose`${kindNames[type.kind]} ${code(type.name)}`),
    paragraph(sentence(type.description)),
  ];
  switch (type.kind) {
    case "scalar":
      return head;
    case "enum":
      return [
        ...head,
        table(
          `Values of ${type.name}`,
          ["Value", "Meaning"],
          type.values.map(({ name, description }) => [[code(name)], [plain(description)]]),
        ),
      ];
    case "input":
      return [...head, inputTable(`Fields of ${type.name}`, type.fields, links)];
    case "object":
      return [...head, fieldTable(type.name, type.fields, links)];
  }
}

const kindNames: Readonly<Record<SdlType["kind"], string>> = {
  scalar: "scalar",
  enum: "enum",
  object: "type",
  input: "input",
};

/** Arguments, or fields of an input. */
export function inputTable(caption: string, inputs: readonly SdlInput[], links: TypeLinks): Block {
  return table(
    caption,
    ["Name", "Type", "Meaning"],
    inputs.map(({ name, type, description, defaultValue }) => [
      [code(name)],
      defaultValue === undefined ? links.show(type) : prose`${links.show(type)}, by default ${code(defaultValue)}`,
      [plain(description)],
    ]),
  );
}

function fieldTable(owner: string, fields: readonly SdlField[], links: TypeLinks): Block {
  return table(
    `Fields of ${owner}`,
    ["Field", "Type", "Meaning"],
    fields.map((field) => [nameOf(field), links.show(field.type), [plain(field.description)]]),
  );
}

function nameOf({ name, arguments: given = [] }: SdlField): Inline {
  if (given.length === 0) return [code(name)];
  return [code(`${name}(${given.map((argument) => argument.name).join(", ")})`)];
}

/** Descriptions of schemas end without a full stop. */
export function sentence(text: string): Inline {
  return [plain(/[.!?]$/.test(text) ? text : `${text}.`)];
}
