import type { Field, ObjectType, Workspace } from "../../model/workspace.js";
import type { Leaf } from "../../fields/leaf.js";
import { compositeTypeNames, isCompositeType, typeNamesOf } from "../../naming/type-names.js";
import { isRequiredOnCreate } from "../../surface/required-fields.js";
import type { RecordPath } from "../../surface/record-paths.js";
import { describeField, pluralOf, singularOf } from "./field-descriptions.js";
import { inputType } from "./leaf-types.js";
import { inputMembers } from "./path-members.js";
import { relatedObject } from "./related-object.js";
import type { SdlInput, SdlType } from "./sdl-type.js";

type Mode = "create" | "update";
const compositeSuffixes: Readonly<Record<Mode, string>> = { create: "CreateInput", update: "UpdateInput" };

/** What may be given when a record is created, and when it is changed. */
export function writeInputTypes(workspace: Workspace, object: ObjectType): readonly SdlType[] {
  const names = typeNamesOf(object);
  const fields = (mode: Mode): readonly SdlInput[] =>
    inputMembers(object, (name, path) => writeField(workspace, object, name, path, mode));
  return [
    {
      kind: "input",
      name: names.createInput,
      description: `A new ${singularOf(object)}: what is left out gets its default`,
      fields: fields("create"),
    },
    {
      kind: "input",
      name: names.updateInput,
      description: `Changes to ${pluralOf(object)}: what is left out stays as it is`,
      fields: fields("update"),
    },
  ];
}

function writeField(
  workspace: Workspace,
  object: ObjectType,
  name: string,
  path: RecordPath,
  mode: Mode,
): SdlInput | null {
  const { field } = path;
  if (field.name === "updatedBy") return null;
  const suffix = mode === "create" && field.relation === null && isRequiredOnCreate(field) ? "!" : "";
  const description = describeField(object, field);
  switch (path.kind) {
    case "leaf":
      if (!path.leaf.isWritable) return null;
      return {
        name,
        type: inputType(object, field, path.leaf) + suffix,
        description: describeLeaf(field, path.leaf, mode) ?? description,
      };
    case "composite":
      return isCompositeType(field.type)
        ? { name, type: compositeTypeNames[field.type] + compositeSuffixes[mode] + suffix, description }
        : null;
    case "toOne": {
      const related = relatedObject(workspace, field);
      return related === null
        ? null
        : {
            name,
            type: typeNamesOf(related).relationInput,
            description: `${description}; not together with ${path.leaf.column}`,
          };
    }
    // The other side of the relation keeps it.
    case "toMany":
      return null;
  }
}

/** Where the field's own description would promise too much. */
function describeLeaf(field: Field, leaf: Leaf, mode: Mode): string | null {
  if (field.relation !== null) return leaf.description;
  if (field.name === "id")
    return mode === "create"
      ? "Id of the new record; made by the server when left out"
      : "Id of the record itself: it cannot change";
  if (field.name === "updatedAt" && mode === "update")
    return "Taken so that records can be sent back as they were read; the server sets it anew";
  return null;
}
