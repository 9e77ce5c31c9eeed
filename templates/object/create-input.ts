import type { Field } from "../../src/core/model/workspace.js";
import { isComposite } from "../../src/core/fields/leaves-of.js";
import { isRequiredOnCreate } from "../../src/core/surface/required-fields.js";
import { typeNamesOf } from "../../src/core/naming/type-names.js";
import type { Printable } from "../print/code.js";
import { code, declared, lines } from "../print/code.js";
import { docComment } from "../print/doc-comment.js";
import { property } from "../print/property.js";
import { movesBelow, writeType } from "../shared/leaf-types.js";
import { deprecatedTag } from "./deprecated-tag.js";
import { compositeType, namedValue, onlyLeaf } from "./field-types.js";
import { relatedType } from "./related-type.js";
import type { ObjectInWorkspace } from "./types.js";

/** What may be given on create: every field but the server's own. */
export function createInput(subject: ObjectInWorkspace, fields: readonly Field[]): Printable {
  const { object } = subject;
  return code`
    ${docComment(`What may be written to a ${object.labelSingular} record.`, deprecatedTag(object))}
    export interface ${declared(typeNamesOf(object).createInput)} {
      ${lines(fields.flatMap((field) => [value(subject, field), connection(subject, field)]))}
    }
  `;
}

function value({ object }: ObjectInWorkspace, field: Field): Printable {
  const leaf = onlyLeaf(field);
  if (leaf === null || field.name === "updatedBy") return null;
  const isNullable = field.isNullable || field.defaultValue !== null;
  const composite = compositeType(field, "CreateInput");
  return property({
    name: isComposite(field) ? field.name : leaf.column,
    type:
      composite === null
        ? code`${field.type === "POSITION" ? 'number | "first" | "last"' : writeType(leaf, namedValue(object, field), isNullable)}`
        : code`${composite}${isNullable ? " | null" : ""}`,
    movesBelow: composite === null && movesBelow(leaf, isNullable),
    isOptional: field.relation !== null || !isRequiredOnCreate(field),
    documentation: field.relation === null ? (field.description ?? field.label) : leaf.description,
    deprecated: deprecatedTag(field),
  });
}

function connection(subject: ObjectInWorkspace, field: Field): Printable {
  const input = field.relation?.type === "MANY_TO_ONE" ? relatedType(subject, field, "relationInput") : null;
  if (input === null) return null;
  return property({
    name: field.name,
    type: code`${input}${field.isNullable ? " | null" : ""}`,
    isOptional: true,
    documentation: field.description ?? field.label,
    deprecated: deprecatedTag(field),
  });
}
