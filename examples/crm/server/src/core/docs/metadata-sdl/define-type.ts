import type { SdlField, SdlInput, SdlType } from "../sdl/sdl-type.js";

/** A field, input field or argument as it is written down here; types are as SDL writes them. */
export type Line = readonly [name: string, type: string, description: string];
/** With arguments. */
export type FieldLine = Line | readonly [name: string, type: string, description: string, args: readonly InputLine[]];
/** With a default as SDL writes it. */
export type InputLine = Line | readonly [name: string, type: string, description: string, defaultValue: string];

export function objectType(name: string, description: string, lines: readonly FieldLine[]): SdlType {
  return { kind: "object", name, description, fields: lines.map(field) };
}

export function inputType(name: string, description: string, lines: readonly InputLine[]): SdlType {
  return { kind: "input", name, description, fields: lines.map(input) };
}

export function enumType(name: string, description: string, values: Readonly<Record<string, string>>): SdlType {
  return {
    kind: "enum",
    name,
    description,
    values: Object.entries(values).map(([value, text]) => ({ name: value, description: text })),
  };
}

/** `<Item>Connection` and `<Item>Edge`, as metadata lists answer. */
export function connectionTypes(connection: string, edge: string, node: string, many: string): readonly SdlType[] {
  return [
    objectType(connection, `A page of ${many}`, [
      ["pageInfo", "PageInfo!", "Where the page starts and ends, and whether there is more"],
      ["edges", `[${edge}!]!`, `The ${many} of the page`],
    ]),
    objectType(edge, `One of ${many} in its place in a page`, [
      ["node", `${node}!`, "What stands here"],
      ["cursor", "ConnectionCursor!", "Its place, to read on from"],
    ]),
  ];
}

function field([name, type, description, args]: FieldLine): SdlField {
  return { name, type, description, ...(args === undefined ? {} : { arguments: args.map(input) }) };
}

function input([name, type, description, defaultValue]: InputLine): SdlInput {
  return { name, type, description, ...(defaultValue === undefined ? {} : { defaultValue }) };
}
