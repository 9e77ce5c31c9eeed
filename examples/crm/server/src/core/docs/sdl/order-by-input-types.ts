import { fieldKinds } from "../../fields/field-kinds.js";
import type { ObjectType, Workspace } from "../../model/workspace.js";
import { compositeTypeNames, isCompositeType, typeNamesOf } from "../../naming/type-names.js";
import { orderDirections, type OrderDirection } from "../../surface/order-directions.js";
import type { RecordPath } from "../../surface/record-paths.js";
import { labelOf, pluralOf, singularOf } from "./field-descriptions.js";
import { inputMembers } from "./path-members.js";
import { relatedObject } from "./related-object.js";
import type { SdlInput, SdlType } from "./sdl-type.js";

/** By what records can be ordered. */
export function orderByInputType(workspace: Workspace, object: ObjectType): SdlType {
  return {
    kind: "input",
    name: typeNamesOf(object).orderByInput,
    description: `Key by which ${pluralOf(object)} are ordered: give one`,
    fields: inputMembers(object, (name, path) => orderField(workspace, name, path)),
  };
}

function orderField(workspace: Workspace, name: string, path: RecordPath): SdlInput | null {
  const { field } = path;
  if (!fieldKinds[field.type].isOrderable) return null;
  const description = `Order by: ${labelOf(field)}`;
  switch (path.kind) {
    case "leaf":
      return {
        name,
        type: "OrderByDirection",
        description: field.relation === null ? description : `Order by: ${path.leaf.description}`,
      };
    case "composite":
      return isCompositeType(field.type)
        ? { name, type: `${compositeTypeNames[field.type]}OrderByInput`, description }
        : null;
    case "toOne": {
      const related = relatedObject(workspace, field);
      if (related === null) return null;
      const key = `Order by a field of the related ${singularOf(related)}: ${labelOf(field)}`;
      return { name, type: typeNamesOf(related).orderByInput, description: key };
    }
    case "toMany":
      return null;
  }
}

const describedDirections: Readonly<Record<OrderDirection, string>> = {
  AscNullsFirst: "Least first, after the records that have no value",
  AscNullsLast: "Least first, before the records that have no value",
  DescNullsFirst: "Greatest first, after the records that have no value",
  DescNullsLast: "Greatest first, before the records that have no value",
};

export const orderByDirectionType: SdlType = {
  kind: "enum",
  name: "OrderByDirection",
  description: "Which records come first",
  values: orderDirections.map((name) => ({ name, description: describedDirections[name] })),
};
