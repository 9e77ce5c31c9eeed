import { fieldKinds } from "../../fields/field-kinds.js";
import { leavesOf } from "../../fields/leaves-of.js";
import type { Leaf } from "../../fields/leaf.js";
import { labelFromOptionValue } from "../../naming/label-names.js";
import type { Field, ObjectType, Workspace } from "../../model/workspace.js";
import { compositeEnumName, compositeTypeNames, isCompositeType, type CompositeType } from "../../naming/type-names.js";
import { servedFields, servedObjects } from "../../surface/record-operations.js";
import { labelInSentence } from "../../naming/label-in-sentence.js";
import { enumFilter } from "./leaf-filters.js";
import { filterType, inputType, outputType } from "./leaf-types.js";
import type { SdlInput, SdlType } from "./sdl-type.js";

/** Values and inputs of the composite fields that the workspace has. */
export function compositeTypes(workspace: Workspace): readonly SdlType[] {
  const found = new Map<CompositeType, { readonly object: ObjectType; readonly field: Field }>();
  for (const object of servedObjects(workspace))
    for (const field of servedFields(object))
      if (isCompositeType(field.type) && !found.has(field.type)) found.set(field.type, { object, field });
  // The parts are the same wherever the type is used: any field of it shows them.
  return (Object.keys(compositeTypeNames) as CompositeType[]).flatMap((type) => {
    const example = found.get(type);
    return example === undefined ? [] : typesOf(type, example.object, example.field);
  });
}

function typesOf(type: CompositeType, object: ObjectType, field: Field): readonly SdlType[] {
  const name = compositeTypeNames[type];
  const value = labelInSentence(fieldKinds[type].title);
  const leaves = leavesOf(field);
  const writable = leaves.filter((leaf) => leaf.isWritable);
  const comparable = leaves.filter((leaf) => leaf.kind !== "JSON");
  const parts = (chosen: readonly Leaf[], typeOf: (leaf: Leaf) => string, prefix = ""): readonly SdlInput[] =>
    chosen.map((leaf) => ({
      name: leaf.subField ?? leaf.column,
      type: typeOf(leaf),
      description: prefix + leaf.description,
    }));
  const input = (suffix: string, description: string, fields: readonly SdlInput[]): SdlType => ({
    kind: "input",
    name: name + suffix,
    description,
    fields,
  });
  const written = parts(writable, (leaf) => inputType(object, field, leaf));
  return [
    {
      kind: "object",
      name,
      description: fieldKinds[type].summary,
      fields: parts(leaves, (leaf) => outputType(object, field, leaf)),
    },
    input("CreateInput", `Value of type ${value} for a new record`, written),
    input("UpdateInput", `Value of type ${value} for a record that exists`, written),
    input(
      "FilterInput",
      `Conditions on a value of type ${value}: all must hold`,
      parts(leaves, (leaf) => filterType(object, field, leaf), "Condition on: "),
    ),
    input(
      "OrderByInput",
      `Part of a value of type ${value} to order by: give one`,
      parts(comparable, () => "OrderByDirection", "Order by: "),
    ),
    input(
      "GroupByInput",
      `Part of a value of type ${value} to group by: give one`,
      parts(comparable, () => "Boolean", "Group by: "),
    ),
    ...leaves.flatMap((leaf) => optionTypes(type, leaf)),
  ];
}

function optionTypes(type: CompositeType, leaf: Leaf): readonly SdlType[] {
  if (leaf.options === null) return [];
  const name = compositeEnumName(type, leaf.subField ?? "");
  return [
    {
      kind: "enum",
      name,
      description: leaf.description,
      values: leaf.options.map((option) => ({ name: option, description: labelFromOptionValue(option) })),
    },
    enumFilter(leaf.kind, name),
  ];
}
