import type { ObjectType, Workspace } from "../../model/workspace.js";
import { compositeTypeNames, isCompositeType, typeNamesOf } from "../../naming/type-names.js";
import type { RecordPath } from "../../surface/record-paths.js";
import { labelOf, pluralOf, singularOf } from "./field-descriptions.js";
import { filterType } from "./leaf-types.js";
import { inputMembers } from "./path-members.js";
import { relatedObject } from "./related-object.js";
import type { SdlInput, SdlType } from "./sdl-type.js";

/** Conditions on records, and on how many of the records of a relation must meet them. */
export function filterInputTypes(workspace: Workspace, object: ObjectType): readonly SdlType[] {
  const names = typeNamesOf(object);
  const conditions = `Conditions on the related ${pluralOf(object)}`;
  return [
    {
      kind: "input",
      name: names.filterInput,
      description: `Which ${pluralOf(object)}: all the given conditions must hold`,
      fields: [
        ...logicalFields(names.filterInput),
        ...inputMembers(object, (name, path) => filterField(workspace, object, name, path)),
      ],
    },
    {
      kind: "input",
      name: names.toManyFilterInput,
      description: `${conditions}, all of which must hold`,
      fields: [
        { name: "some", type: names.filterInput, description: "At least one related record meets this" },
        { name: "none", type: names.filterInput, description: "No related record meets this" },
        { name: "every", type: names.filterInput, description: "No related record fails to meet this" },
      ],
    },
  ];
}

/** How conditions of one type are joined. */
export function logicalFields(filterName: string): readonly SdlInput[] {
  return [
    { name: "and", type: `[${filterName}]`, description: "All of these hold" },
    { name: "or", type: `[${filterName}]`, description: "At least one of these holds" },
    { name: "not", type: filterName, description: "This does not hold" },
  ];
}

function filterField(workspace: Workspace, object: ObjectType, name: string, path: RecordPath): SdlInput | null {
  const { field } = path;
  switch (path.kind) {
    case "leaf": {
      const what = field.relation === null ? labelOf(field) : path.leaf.description;
      return { name, type: filterType(object, field, path.leaf), description: `Condition on: ${what}` };
    }
    case "composite":
      return isCompositeType(field.type)
        ? {
            name,
            type: `${compositeTypeNames[field.type]}FilterInput`,
            description: `Conditions on parts of: ${labelOf(field)}`,
          }
        : null;
    case "toOne": {
      const related = relatedObject(workspace, field);
      if (related === null) return null;
      const description = `Conditions on the related ${singularOf(related)}: ${labelOf(field)}`;
      return { name, type: typeNamesOf(related).filterInput, description };
    }
    case "toMany": {
      const related = relatedObject(workspace, field);
      if (related === null) return null;
      const description = `Conditions on the related ${pluralOf(related)}: ${labelOf(field)}`;
      return { name, type: typeNamesOf(related).toManyFilterInput, description };
    }
  }
}
