import { fieldKinds } from "../../src/core/fields/field-kinds.js";
import type { Field } from "../../src/core/model/workspace.js";
import { typeNamesOf } from "../../src/core/naming/type-names.js";
import type { Printable } from "../print/code.js";
import { code, declared, lines, typeFrom } from "../print/code.js";
import { property } from "../print/property.js";
import { inputsFile } from "../shared/leaf-types.js";
import { deprecatedTag } from "./deprecated-tag.js";
import { compositeType, onlyLeaf } from "./field-types.js";
import { relatedType } from "./related-type.js";
import type { ObjectInWorkspace } from "./types.js";

/** What records can be ordered by: own fields, and fields of the records that to-one relations lead to. */
export function orderByInput(subject: ObjectInWorkspace, fields: readonly Field[]): Printable {
  const orderable = fields.filter((field) => fieldKinds[field.type].isOrderable && onlyLeaf(field) !== null);
  return code`
    /** One entry of an order: give one field. */
    export interface ${declared(typeNamesOf(subject.object).orderByInput)} {
      ${lines(orderable.flatMap((field) => [value(field), related(subject, field)]))}
    }
  `;
}

function value(field: Field): Printable {
  const composite = compositeType(field, "OrderByInput");
  return property({
    name: composite === null ? onlyLeaf(field)!.column : field.name,
    type: composite ?? typeFrom(inputsFile, "OrderByDirection"),
    isOptional: true,
    documentation: null,
    deprecated: deprecatedTag(field),
  });
}

function related(subject: ObjectInWorkspace, field: Field): Printable {
  const type = relatedType(subject, field, "orderByInput");
  if (type === null) return null;
  return property({
    name: field.name,
    type,
    isOptional: true,
    documentation: null,
    deprecated: deprecatedTag(field),
  });
}
