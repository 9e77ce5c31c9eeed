import type { Leaf, LeafKind } from "../../src/core/fields/leaf.js";
import type { Printable } from "../print/code.js";
import { code, typeFrom } from "../print/code.js";

/** Where the types that all objects share are generated. */
export const inputsFile = "src/objects/inputs.ts";
export const compositesFile = "src/objects/composites.ts";

const jsonValue = typeFrom("src/core/json/json-value.ts", "JsonValue");
const filter = (name: string): Printable => typeFrom(inputsFile, name);

interface LeafTypes {
  /** `named`: the type of an enum, or of a JSON value whose shape is known. */
  value(named: Printable): Printable;
  /** What is accepted, where that is more than what is answered. */
  input(named: Printable): Printable;
  filter(named: Printable): Printable;
  /** Null reads back as the empty value. */
  readonly isNeverNull: boolean;
  /** More than one type is accepted. */
  readonly isUnion: boolean;
}

function plain(value: string, filterName: string, rest: Partial<LeafTypes> = {}): LeafTypes {
  return {
    value: () => value,
    input: () => value,
    filter: () => filter(filterName),
    isNeverNull: false,
    isUnion: false,
    ...rest,
  };
}

const typesOfKind: Readonly<Record<LeafKind, LeafTypes>> = {
  TEXT: plain("string", "StringFilter", { isNeverNull: true }),
  UUID: plain("string", "UUIDFilter"),
  INT: plain("number", "IntFilter"),
  BIGINT: plain("number", "BigIntFilter"),
  FLOAT: plain("number", "FloatFilter"),
  NUMERIC: plain("number", "BigFloatFilter", { input: () => "number | string", isUnion: true }),
  BOOLEAN: plain("boolean", "BooleanFilter"),
  DATE: plain("string", "DateFilter"),
  DATE_TIME: plain("string", "DateTimeFilter"),
  ENUM: plain("string", "", {
    value: (named) => named,
    input: (named) => named,
    filter: (named) => code`${filter("EnumFilter")}<${named}>`,
  }),
  ENUM_ARRAY: plain("string", "", {
    value: (named) => code`readonly ${named}[]`,
    input: (named) => code`readonly ${named}[]`,
    filter: (named) => code`${filter("MultiSelectFilter")}<${named}>`,
    isNeverNull: true,
  }),
  TEXT_ARRAY: plain("readonly string[]", "ArrayFilter", {
    input: () => "readonly string[] | string",
    isNeverNull: true,
    isUnion: true,
  }),
  JSON: plain("", "RawJsonFilter", { value: (named) => named, input: (named) => named }),
  TS_VECTOR: plain("string", "TSVectorFilter"),
};

const typeOrJson = (named: Printable): Printable => named ?? jsonValue;

/** What a record holds. */
export function readType(leaf: Leaf, named: Printable): Printable {
  const types = typesOfKind[leaf.kind];
  const isList = leaf.subField !== null && leaf.schema.type === "array";
  const isNullable = leaf.isNullable && !types.isNeverNull && !isList;
  return code`${types.value(typeOrJson(named))}${isNullable ? " | null" : ""}`;
}

/** What may be written. */
export function writeType(leaf: Leaf, named: Printable, isNullable: boolean): Printable {
  return code`${typesOfKind[leaf.kind].input(typeOrJson(named))}${isNullable ? " | null" : ""}`;
}

export function filterType(leaf: Leaf, named: Printable): Printable {
  return typesOfKind[leaf.kind].filter(typeOrJson(named));
}

/** Whether prettier gives that type a line of its own in a line that is too long: unions, but for a name with null. */
export function movesBelow(leaf: Leaf, isNullable: boolean): boolean {
  return typesOfKind[leaf.kind].isUnion || (isNullable && (leaf.kind === "ENUM_ARRAY" || leaf.schema.type === "array"));
}
