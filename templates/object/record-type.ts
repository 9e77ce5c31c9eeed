import type { Field } from "../../src/core/model/workspace.js";
import { typeNamesOf } from "../../src/core/naming/type-names.js";
import type { Printable } from "../print/code.js";
import { code, declared, lines } from "../print/code.js";
import { docComment } from "../print/doc-comment.js";
import { property } from "../print/property.js";
import { movesBelow, readType } from "../shared/leaf-types.js";
import { deprecatedTag } from "./deprecated-tag.js";
import { compositeType, namedValue, onlyLeaf } from "./field-types.js";
import { relatedType } from "./related-type.js";
import type { ObjectInWorkspace } from "./types.js";

/** The record as it is read; relations are there when they are asked for. */
export function recordType(subject: ObjectInWorkspace, fields: readonly Field[]): Printable {
  const { object } = subject;
  return code`
    ${docComment(object.description ?? object.labelSingular, deprecatedTag(object))}
    export interface ${declared(typeNamesOf(object).record)} {
      ${lines(fields.flatMap((field) => [value(subject, field), related(subject, field)]))}
    }
  `;
}

function value({ object }: ObjectInWorkspace, field: Field): Printable {
  const leaf = onlyLeaf(field);
  if (leaf === null) return null;
  const composite = compositeType(field, "");
  return property({
    name: composite === null ? leaf.column : field.name,
    type: composite ?? readType(leaf, namedValue(object, field)),
    movesBelow: composite === null && leaf.kind === "JSON" && movesBelow(leaf, leaf.isNullable),
    isOptional: false,
    documentation: field.relation === null ? (field.description ?? field.label) : leaf.description,
    deprecated: deprecatedTag(field),
  });
}

function related(subject: ObjectInWorkspace, field: Field): Printable {
  if (field.relation === null) return null;
  const target = relatedType(subject, field, "record");
  const isList = field.relation.type === "ONE_TO_MANY";
  // The routes of a field whose object is inactive are there, and say so.
  const type = target === null ? code`never` : isList ? code`readonly ${target}[]` : code`${target} | null`;
  return property({
    name: field.name,
    type,
    isOptional: true,
    documentation: field.description ?? field.label,
    deprecated: deprecatedTag(field),
  });
}
