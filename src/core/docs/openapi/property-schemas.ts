import { isComposite, leavesOf } from "../../fields/leaves-of.js";
import type { Leaf } from "../../fields/leaf.js";
import { plainDefault } from "../../fields/default-literal.js";
import { maxFilesPerField } from "../../fields/files.js";
import type { JsonValue } from "../../json/json-value.js";
import { isSystemFieldName } from "../../model/system-fields.js";
import type { Field, FieldOption, ObjectType } from "../../model/workspace.js";
import { enumTypeName } from "../../naming/type-names.js";
import { deprecationReason } from "../deprecation-words.js";
import { readComposite, writeComposite } from "./composite-schemas.js";
import {
  deprecatedFlag,
  deprecationOf,
  fieldFacts,
  readDescription,
  sentences,
  writeDescription,
} from "./field-facts.js";
import { canReadNull, readLeaf, writeLeaf } from "./leaf-schemas.js";
import { servedTarget, type OpenapiContext } from "./openapi-context.js";
import { relationInput } from "./relation-schemas.js";
import { responseSchema } from "./record-schemas.js";
import { described, nullable, schemaObject, type Schema } from "./schema-object.js";

export type Property = readonly [name: string, schema: Schema];

/** The value of a field in an answer, without words about the field; undefined for relations, which have no value of their own. */
export function readValue(context: OpenapiContext, object: ObjectType, field: Field): Schema | undefined {
  const [leaf] = leavesOf(field);
  if (leaf === undefined || field.relation !== null) return undefined;
  if (isComposite(field)) return readComposite(context, field);
  const shared = sharedSchema(context, object, field, leaf);
  if (shared === undefined) return readLeaf(leaf);
  return canReadNull(leaf) ? nullable(shared) : shared;
}

/** The value of a field in a request, without words about the field; undefined for relations. */
export function writeValue(
  context: OpenapiContext,
  object: ObjectType,
  field: Field,
  isCreate: boolean,
): Schema | undefined {
  const [leaf] = leavesOf(field);
  if (leaf === undefined || field.relation !== null) return undefined;
  if (field.type === "POSITION") return { anyOf: [{ type: "number" }, { type: "string", enum: ["first", "last"] }] };
  const schema = isComposite(field)
    ? writeComposite(context, field, isCreate)
    : sharedSchema(context, object, field, leaf);
  const value = schema ?? writeLeaf(notNull(leaf));
  return takesNull(field, isCreate) ? nullable(value) : value;
}

/** The keys that a field has in an answer: its name, the foreign key of a relation, the name of a relation with depth. */
export function readProperties(context: OpenapiContext, object: ObjectType, field: Field): readonly Property[] {
  const value = readValue(context, object, field);
  const facts = fieldFacts(field);
  if (value !== undefined) return [[field.name, { ...described(value, readDescription(object, field)), ...facts }]];
  const properties: Property[] = leavesOf(field).map((leaf) => [
    leaf.column,
    { ...described(readLeaf(leaf), sentences([leaf.description, deprecationOf(field)])), ...facts },
  ]);
  const related = relatedSchema(context, field);
  if (related !== undefined && field.type === "RELATION")
    properties.push([field.name, { ...described(related, relationDescription(field)), ...facts }]);
  return properties;
}

/** The keys under which a request may write a field; none where it may not. */
export function writeProperties(
  context: OpenapiContext,
  object: ObjectType,
  field: Field,
  isCreate: boolean,
): readonly Property[] {
  const description = writeDescription(object, field, isCreate);
  const value = writeValue(context, object, field, isCreate);
  if (value !== undefined)
    return [
      [
        field.name,
        { ...described(value, description), ...deprecatedFlag(field), ...(isCreate ? constantDefault(field) : {}) },
      ],
    ];
  const target = field.relation === null ? null : servedTarget(context, field.relation.targetObject);
  return leavesOf(field).flatMap((leaf): Property[] => {
    const words = sentences([leaf.description, deprecationOf(field)]);
    const key: Property = [leaf.column, { ...described(writeLeaf(leaf), words), ...deprecatedFlag(field) }];
    if (target === null) return [key];
    const input = relationInput(context, target);
    const text = sentences([description, `Instead of \`${leaf.column}\``]);
    const related = described(field.isNullable ? nullable(input) : input, text);
    return [key, [field.name, { ...related, ...deprecatedFlag(field) }]];
  });
}

/** The related record or null, or the related records; undefined where the related object is switched off. */
export function relatedSchema(context: OpenapiContext, field: Field): Schema | undefined {
  const target = field.relation === null ? null : servedTarget(context, field.relation.targetObject);
  if (target === null) return undefined;
  const record = responseSchema(context, target);
  return field.relation?.type === "ONE_TO_MANY" ? { type: "array", items: record } : nullable(record);
}

/** A schema that several places refer to: options of a field, stored files. */
function sharedSchema(
  { components }: OpenapiContext,
  object: ObjectType,
  field: Field,
  leaf: Leaf,
): Schema | undefined {
  if (field.options !== null) {
    const { options } = field;
    const option = components.schema(enumTypeName(object, field), field, () => ({
      type: "string",
      description: sentences([`Options of ${field.label} of ${object.labelPlural}`, ...options.map(deprecatedOption)]),
      enum: options.map(({ value }) => value),
      "x-options": Object.fromEntries(options.map(({ value, label }) => [value, label])),
    }));
    return leaf.kind === "ENUM_ARRAY" ? { type: "array", items: option } : option;
  }
  if (field.type !== "FILES") return undefined;
  const file = components.schema("FileObject", field.type, () => schemaObject(leaf.schema.items!));
  const most = field.settings["maxNumberOfValues"];
  return { type: "array", items: file, maxItems: typeof most === "number" ? most : maxFilesPerField };
}

/** Enumerations cannot mark one of their values. */
function deprecatedOption({ value, deprecated }: FieldOption): string | null {
  return deprecated === null ? null : `\`${value}\` is deprecated. ${deprecationReason(deprecated)}`;
}

/** What a create without the field gives it; functions and the server's own values are no constants. */
function constantDefault(field: Field): { readonly default?: JsonValue } {
  if (isSystemFieldName(field.name) || field.type === "ACTOR" || field.type === "POSITION") return {};
  const isFunction = field.defaultValue === "now" || field.defaultValue === "uuid";
  return field.defaultValue === null || isFunction ? {} : { default: plainDefault(field.defaultValue) };
}

/** Null clears a field that may be empty, and gives another one its default; which record it is and who made it stays. */
function takesNull(field: Field, isCreate: boolean): boolean {
  if (!isCreate && (field.name === "id" || field.name === "createdBy")) return false;
  return field.isNullable || field.defaultValue !== null;
}

function notNull(leaf: Leaf): Leaf {
  return leaf.isNullable ? { ...leaf, isNullable: false } : leaf;
}

function relationDescription(field: Field): string {
  const depth =
    field.relation?.type === "ONE_TO_MANY"
      ? "Only with `depth` 1 or 2, and at most 60 of them"
      : "Only with `depth` 1 or 2; null when there is none";
  return sentences([field.description ?? field.label, depth, deprecationOf(field)]);
}
