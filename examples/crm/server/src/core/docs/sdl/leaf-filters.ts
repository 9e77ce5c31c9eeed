import { leafKinds, type LeafKind } from "../../fields/leaf.js";
import { operatorsOfKind, type FilterOperator } from "../../surface/filter-operators.js";
import { elementTypes, filterTypeNames } from "./leaf-types.js";
import type { SdlInput, SdlType } from "./sdl-type.js";

interface Operator {
  /** Type of what is compared with, given the type of one value of the column. */
  readonly type: (element: string) => string;
  readonly description: string;
}

const operators: Readonly<Record<FilterOperator, Operator>> = {
  eq: { type: (element) => element, description: "Is equal to" },
  neq: { type: (element) => element, description: "Has a value, which is not equal to" },
  gt: { type: (element) => element, description: "Is greater than" },
  gte: { type: (element) => element, description: "Is greater than or equal to" },
  lt: { type: (element) => element, description: "Is less than" },
  lte: { type: (element) => element, description: "Is less than or equal to" },
  in: { type: (element) => `[${element}]`, description: "Is equal to one of" },
  is: { type: () => "FilterIs", description: "Has no value, or has one" },
  like: { type: () => "String", description: "Matches the pattern, where % is any text and _ any character" },
  ilike: {
    type: () => "String",
    description: "Matches the pattern whatever the case, where % is any text and _ any character",
  },
  startsWith: { type: () => "String", description: "Starts with exactly this text" },
  endsWith: { type: () => "String", description: "Ends with exactly this text" },
  containsAny: { type: (element) => `[${element}]`, description: "Holds at least one of" },
  containsIlike: {
    type: () => "String",
    description: "Holds an element that matches the pattern whatever the case, where % is any text and _ any character",
  },
  isEmptyArray: { type: () => "Boolean", description: "Holds nothing; the value must be true" },
  search: { type: () => "String", description: "Holds all of these words, or words that begin with them" },
};

const compared: Readonly<Record<LeafKind, string>> = {
  TEXT: "text; empty text is no value",
  UUID: "an id",
  INT: "a whole number",
  BIGINT: "a whole number of up to 64 bits",
  FLOAT: "a number",
  NUMERIC: "a decimal number of any precision",
  BOOLEAN: "true or false",
  DATE: "a calendar day",
  DATE_TIME: "an instant",
  ENUM: "an option",
  ENUM_ARRAY: "a list of options",
  TEXT_ARRAY: "a list of texts",
  JSON: "JSON, as text",
  TS_VECTOR: "the words of a record",
};

/** Comparisons with the options of one enum. */
export function enumFilter(kind: LeafKind, enumName: string): SdlType {
  return {
    kind: "input",
    name: filterTypeNames[kind](enumName),
    description: `Comparison with ${compared[kind]}: exactly one of these`,
    fields: comparisons(kind, enumName),
  };
}

/** Comparisons with the values of all other kinds of columns. */
export const leafFilters: readonly SdlType[] = [
  ...leafKinds.filter((kind) => kind !== "ENUM" && kind !== "ENUM_ARRAY").map((kind) => enumFilter(kind, "")),
  {
    kind: "enum",
    name: "FilterIs",
    description: "Whether there is a value",
    values: [
      { name: "NULL", description: "There is no value" },
      { name: "NOT_NULL", description: "There is a value" },
    ],
  },
];

function comparisons(kind: LeafKind, enumName: string): readonly SdlInput[] {
  const element = elementTypes[kind](enumName);
  return operatorsOfKind[kind].map((name) => ({
    name,
    type: operators[name].type(element),
    description: operators[name].description,
  }));
}
