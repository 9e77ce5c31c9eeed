import type { Field } from "../../src/core/model/workspace.js";
import { typeNamesOf } from "../../src/core/naming/type-names.js";
import type { Printable } from "../print/code.js";
import { code, declared, lines, typeFrom } from "../print/code.js";
import { property } from "../print/property.js";
import { filterType, inputsFile } from "../shared/leaf-types.js";
import { deprecatedTag } from "./deprecated-tag.js";
import { compositeType, namedValue, onlyLeaf } from "./field-types.js";
import { relatedType } from "./related-type.js";
import type { ObjectInWorkspace } from "./types.js";

/** Conditions on the fields of one object and, through its relations, of others. */
export function filterInput(subject: ObjectInWorkspace, fields: readonly Field[]): Printable {
  const name = declared(typeNamesOf(subject.object).filterInput);
  return code`
    /** All conditions that are given must hold. */
    export interface ${name} {
      ${lines(fields.flatMap((field) => [value(subject, field), related(subject, field)]))}
      readonly and?: readonly ${name}[];
      readonly or?: readonly ${name}[];
      readonly not?: ${name};
    }
  `;
}

function value({ object }: ObjectInWorkspace, field: Field): Printable {
  const leaf = onlyLeaf(field);
  if (leaf === null) return null;
  const composite = compositeType(field, "FilterInput");
  return property({
    name: composite === null ? leaf.column : field.name,
    type: composite ?? filterType(leaf, namedValue(object, field)),
    isOptional: true,
    documentation: null,
    deprecated: deprecatedTag(field),
  });
}

function related(subject: ObjectInWorkspace, field: Field): Printable {
  const target = relatedType(subject, field, "filterInput");
  if (target === null) return null;
  const isToMany = field.relation?.type === "ONE_TO_MANY";
  const type = isToMany ? code`${typeFrom(inputsFile, "ToManyFilter")}<${target}>` : target;
  return property({ name: field.name, type, isOptional: true, documentation: null, deprecated: deprecatedTag(field) });
}
