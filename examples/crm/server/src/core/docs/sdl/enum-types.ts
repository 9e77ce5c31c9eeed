import { leavesOf } from "../../fields/leaves-of.js";
import type { Field, ObjectType } from "../../model/workspace.js";
import { enumTypeName } from "../../naming/type-names.js";
import { servedFields } from "../../surface/record-operations.js";
import { deprecatedBy } from "./deprecated-by.js";
import { labelOf, singularOf } from "./field-descriptions.js";
import { enumFilter } from "./leaf-filters.js";
import { normaliseDescription } from "./print-description.js";
import type { SdlType } from "./sdl-type.js";

/** The options of an object's SELECT, MULTI_SELECT and RATING fields, each with its comparisons. */
export function enumTypes(object: ObjectType): readonly SdlType[] {
  return servedFields(object).flatMap((field) => (field.options === null ? [] : typesOf(object, field, field.options)));
}

function typesOf(object: ObjectType, field: Field, options: NonNullable<Field["options"]>): readonly SdlType[] {
  const name = enumTypeName(object, field);
  return [
    {
      kind: "enum",
      name,
      description: `Options of ${labelOf(field)} of the ${singularOf(object)}`,
      values: options.map((option) => ({
        name: option.value,
        description: normaliseDescription(option.label) ?? option.value,
        ...deprecatedBy(option),
      })),
    },
    ...leavesOf(field).map((leaf) => enumFilter(leaf.kind, name)),
  ];
}
