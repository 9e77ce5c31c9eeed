import type { Leaf } from "../../src/core/fields/leaf.js";
import { capitalize } from "../../src/core/naming/case.js";
import type { Printable } from "../print/code.js";
import { code } from "../print/code.js";
import { docComment } from "../print/doc-comment.js";
import { unionOf } from "../print/union.js";
import { schemaProperties } from "./schema-type.js";

/** The type of a sub-field that has one of its own: an enum, or JSON of a known shape. Null for the others. */
export function namedPart(composite: string, leaf: Leaf): Printable {
  const name = composite + capitalize(leaf.subField!);
  if (leaf.kind === "ENUM") return `${name}Enum`;
  if (leaf.kind !== "JSON") return null;
  if (leaf.schema.type === "object") return name;
  return leaf.schema.items?.type === "object" ? `readonly ${name}Item[]` : "readonly string[]";
}

/** Declares that type; null where there is none. */
export function partDeclaration(composite: string, leaf: Leaf): Printable {
  const name = composite + capitalize(leaf.subField!);
  if (leaf.kind === "ENUM") {
    const values = (leaf.options ?? []).map((value) => JSON.stringify(value));
    return code`
      ${docComment(leaf.description)}
      ${unionOf(`export type ${name}Enum =`, values)}
    `;
  }
  const shape = leaf.schema.type === "array" ? leaf.schema.items : leaf.schema;
  if (leaf.kind !== "JSON" || shape?.type !== "object") return null;
  return code`
    ${docComment(leaf.description)}
    export interface ${name}${leaf.schema.type === "array" ? "Item" : ""} {
      ${schemaProperties(shape)}
    }
  `;
}
