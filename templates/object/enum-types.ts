import { deprecationReason } from "../../src/core/docs/deprecation-words.js";
import type { Field, FieldOption, ObjectType } from "../../src/core/model/workspace.js";
import { enumTypeName } from "../../src/core/naming/type-names.js";
import type { Printable } from "../print/code.js";
import { code, declared } from "../print/code.js";
import { docComment } from "../print/doc-comment.js";
import { unionOf } from "../print/union.js";

/** One union of option values per SELECT, MULTI_SELECT and RATING field. */
export function enumTypes(object: ObjectType, fields: readonly Field[]): readonly Printable[] {
  return fields.map((field) => {
    if (field.options === null) return null;
    const values = field.options.map((option) => JSON.stringify(option.value));
    return code`
      ${docComment(`Options of \`${field.name}\`.`, ...field.options.map(deprecatedOption))}
      ${unionOf(code`export type ${declared(enumTypeName(object, field))} =`, values)}
    `;
  });
}

/** A union has no place for a tag on one of its members. */
function deprecatedOption({ value, deprecated }: FieldOption): string | null {
  return deprecated === null ? null : `\`${value}\` is deprecated. ${deprecationReason(deprecated)}`;
}
