import { isComposite } from "../../fields/leaves-of.js";
import type { ObjectType } from "../../model/workspace.js";
import { typeNamesOf, whereInputName } from "../../naming/type-names.js";
import { uniqueConstraints, type UniqueConstraint } from "../../surface/unique-constraints.js";
import { deprecatedBy } from "./deprecated-by.js";
import { labelOf, singularOf } from "./field-descriptions.js";
import { inputType } from "./leaf-types.js";
import type { SdlInput, SdlType } from "./sdl-type.js";

/** How other records are connected to a record of this object: by its id or by a unique field. */
export function relationInputTypes(object: ObjectType): readonly SdlType[] {
  const names = typeNamesOf(object);
  const unique = uniqueConstraints(object);
  return [
    {
      kind: "input",
      name: names.relationInput,
      description: `The related ${singularOf(object)}: give one of these`,
      fields: [
        { name: "connect", type: names.connectInput, description: `The ${singularOf(object)} to relate to` },
        { name: "disconnect", type: "Boolean", description: "Relate to none; the value must be true" },
      ],
    },
    {
      kind: "input",
      name: names.connectInput,
      description: `The ${singularOf(object)} to relate to`,
      fields: [{ name: "where", type: names.whereUniqueInput, description: "What exactly one record must have" }],
    },
    {
      kind: "input",
      name: names.whereUniqueInput,
      description: `One ${singularOf(object)}, by what no other has`,
      fields: unique.flatMap((constraint) => uniqueField(object, constraint)),
    },
    ...unique.flatMap((constraint) => compositeWhere(object, constraint)),
  ];
}

function uniqueField(object: ObjectType, { fieldNames, leaves }: UniqueConstraint): readonly SdlInput[] {
  const field = object.fieldsByName.get(fieldNames[0] ?? "");
  const [leaf] = leaves;
  if (field === undefined || leaf === undefined) return [];
  const description = `Has exactly this: ${labelOf(field)}`;
  return [
    isComposite(field)
      ? { name: field.name, type: whereInputName(object, field), description, ...deprecatedBy(field) }
      : { name: leaf.column, type: inputType(object, field, leaf), description, ...deprecatedBy(field) },
  ];
}

function compositeWhere(object: ObjectType, { fieldNames, leaves }: UniqueConstraint): readonly SdlType[] {
  const field = object.fieldsByName.get(fieldNames[0] ?? "");
  if (field === undefined || !isComposite(field)) return [];
  return [
    {
      kind: "input",
      name: whereInputName(object, field),
      description: `${labelOf(field)} of one ${singularOf(object)}: all parts are needed`,
      fields: leaves.map((leaf) => ({
        name: leaf.subField ?? leaf.column,
        type: inputType(object, field, leaf),
        description: leaf.description,
      })),
    },
  ];
}
