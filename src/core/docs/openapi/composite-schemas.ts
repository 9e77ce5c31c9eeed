import type { ReferenceObject, SchemaObject } from "openapi3-ts/oas31";
import { fieldKinds } from "../../fields/field-kinds.js";
import type { Leaf } from "../../fields/leaf.js";
import { leavesOf } from "../../fields/leaves-of.js";
import type { Field } from "../../model/workspace.js";
import { compositeTypeNames, isCompositeType } from "../../naming/type-names.js";
import { acceptedAndIgnored, sentences } from "./field-facts.js";
import { readLeaf, writeLeaf } from "./leaf-schemas.js";
import type { OpenapiContext } from "./openapi-context.js";
import { described, type Schema } from "./schema-object.js";

/** `EmailsForResponse`: the value of a composite field as answers hold it, always with all of its parts. */
export function readComposite({ components }: OpenapiContext, field: Field): ReferenceObject {
  const name = `${compositeName(field)}ForResponse`;
  return components.schema(name, field.type, () => {
    const leaves = leavesOf(field);
    return {
      type: "object",
      description: fieldKinds[field.type].summary,
      properties: parts(leaves, (leaf) => (leaf.isWritable ? readLeaf(leaf) : { ...readLeaf(leaf), readOnly: true })),
      required: leaves.map(partName),
    };
  });
}

/** `Emails`: the value of a composite field in a request. `ActorForUpdate` has the parts that only an update ignores. */
export function writeComposite({ components }: OpenapiContext, field: Field, isCreate: boolean): ReferenceObject {
  const all = leavesOf(field);
  const writable = all.filter((leaf) => leaf.isWritable);
  const taken = isCreate ? writable : all;
  const name = taken.length === writable.length ? compositeName(field) : `${compositeName(field)}ForUpdate`;
  return components.schema(name, field.type, () => ({
    type: "object",
    description: `${fieldKinds[field.type].summary} ${omissions[field.type] ?? kept}`,
    properties: parts(taken, writeLeaf, ({ description, isWritable }) =>
      isWritable ? description : sentences([description, acceptedAndIgnored]),
    ),
    additionalProperties: false,
  }));
}

const kept = "A part that is left out keeps its value on update.";
const omissions: Partial<Record<Field["type"], string>> = {
  EMAILS: "An update replaces all parts: one that is left out is cleared.",
  LINKS: "An update replaces all parts: one that is left out is cleared.",
  RICH_TEXT: "When both forms are given, both are kept as they are.",
};

function compositeName({ type }: Field): string {
  if (isCompositeType(type)) return compositeTypeNames[type];
  throw new TypeError(`${type} is no composite type`);
}

function parts(
  leaves: readonly Leaf[],
  schemaOf: (leaf: Leaf) => SchemaObject,
  wordsOf: (leaf: Leaf) => string = (leaf) => leaf.description,
): Record<string, Schema> {
  return Object.fromEntries(leaves.map((leaf) => [partName(leaf), described(schemaOf(leaf), wordsOf(leaf))]));
}

function partName(leaf: Leaf): string {
  return leaf.subField ?? leaf.column;
}
