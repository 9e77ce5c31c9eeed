import type { Leaf, LeafKind } from "../../fields/leaf.js";
import type { Field, ObjectType } from "../../model/workspace.js";
import { compositeEnumName, enumFilterName, enumTypeName, isCompositeType } from "../../naming/type-names.js";

/** Type of one value of a column; of one element where it holds several. */
export const elementTypes: Readonly<Record<LeafKind, (enumName: string) => string>> = {
  TEXT: () => "String",
  UUID: () => "UUID",
  INT: () => "Int",
  BIGINT: () => "BigInt",
  FLOAT: () => "Float",
  NUMERIC: () => "BigFloat",
  BOOLEAN: () => "Boolean",
  DATE: () => "Date",
  DATE_TIME: () => "DateTime",
  ENUM: (enumName) => enumName,
  ENUM_ARRAY: (enumName) => enumName,
  TEXT_ARRAY: () => "String",
  JSON: () => "JSON",
  TS_VECTOR: () => "String",
};

/** Name of the comparisons with a column of each kind. */
export const filterTypeNames: Readonly<Record<LeafKind, (enumName: string) => string>> = {
  TEXT: () => "StringFilter",
  UUID: () => "UUIDFilter",
  INT: () => "IntFilter",
  BIGINT: () => "BigIntFilter",
  FLOAT: () => "FloatFilter",
  NUMERIC: () => "BigFloatFilter",
  BOOLEAN: () => "BooleanFilter",
  DATE: () => "DateFilter",
  DATE_TIME: () => "DateTimeFilter",
  ENUM: enumFilterName,
  ENUM_ARRAY: enumFilterName,
  TEXT_ARRAY: () => "ArrayFilter",
  JSON: () => "RawJsonFilter",
  TS_VECTOR: () => "TSVectorFilter",
};

/** What a record holds, without saying whether it may be null. */
export function outputType(object: ObjectType, field: Field, leaf: Leaf): string {
  if (field.type === "FILES") return "[FileObject]";
  return valueType(object, field, leaf);
}

/** What may be written, without saying whether it must be. */
export function inputType(object: ObjectType, field: Field, leaf: Leaf): string {
  if (field.type === "FILES") return "[FileObjectInput]";
  // Clients write the ids of records as ID, though they read them as UUID.
  if (field.name === "id") return "ID";
  return valueType(object, field, leaf);
}

export function filterType(object: ObjectType, field: Field, leaf: Leaf): string {
  return filterTypeNames[leaf.kind](enumNameOf(object, field, leaf));
}

function valueType(object: ObjectType, field: Field, leaf: Leaf): string {
  if (field.relation !== null) return "ID";
  if (field.type === "POSITION") return "Position";
  const element = elementTypes[leaf.kind](enumNameOf(object, field, leaf));
  return leaf.kind === "ENUM_ARRAY" || leaf.kind === "TEXT_ARRAY" ? `[${element}]` : element;
}

function enumNameOf(object: ObjectType, field: Field, leaf: Leaf): string {
  return isCompositeType(field.type) ? compositeEnumName(field.type, leaf.subField ?? "") : enumTypeName(object, field);
}
