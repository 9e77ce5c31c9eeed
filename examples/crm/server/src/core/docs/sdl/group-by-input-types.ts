import { fieldKinds } from "../../fields/field-kinds.js";
import type { Leaf } from "../../fields/leaf.js";
import type { ObjectType, Workspace } from "../../model/workspace.js";
import { compositeTypeNames, isCompositeType, typeNamesOf, type ObjectTypeNames } from "../../naming/type-names.js";
import type { RecordPath } from "../../surface/record-paths.js";
import { labelOf, pluralOf, singularOf } from "./field-descriptions.js";
import { inputMembers } from "./path-members.js";
import { relatedObject } from "./related-object.js";
import type { SdlField, SdlInput, SdlType } from "./sdl-type.js";

/** The two inputs that name dimensions: one to group by them, one to order the groups. */
interface Dimensions {
  readonly verb: string;
  readonly leaf: string;
  readonly date: string;
  /** Follows the name of a composite. */
  readonly compositeSuffix: string;
  readonly related: (names: ObjectTypeNames) => string;
}

const grouping: Dimensions = {
  verb: "Group by",
  leaf: "Boolean",
  date: "GroupByDateGranularityInput",
  compositeSuffix: "GroupByInput",
  related: (names) => names.groupByInput,
};

const ordering: Dimensions = {
  verb: "Order the groups by",
  leaf: "OrderByDirection",
  date: "OrderByDateGranularityInput",
  compositeSuffix: "OrderByInput",
  related: (names) => names.orderByWithGroupByInput,
};

/** By what records can be grouped, and the groups ordered; also by the figures that connections show. */
export function groupByInputTypes(
  workspace: Workspace,
  object: ObjectType,
  figures: readonly SdlField[],
): readonly SdlType[] {
  const names = typeNamesOf(object);
  const dimensions = (kind: Dimensions): readonly SdlInput[] =>
    inputMembers(object, (name, path) => dimension(workspace, name, path, kind));
  return [
    {
      kind: "input",
      name: names.groupByInput,
      description: `Dimension by which ${pluralOf(object)} are grouped: give one`,
      fields: dimensions(grouping),
    },
    {
      kind: "input",
      name: names.orderByWithGroupByInput,
      description: `Key by which groups of ${pluralOf(object)} are ordered: a figure, or one of their dimensions`,
      fields: [
        {
          name: "aggregate",
          type: names.orderByAggregateInput,
          description: `Order the groups by a figure on their ${pluralOf(object)}`,
        },
        // A field of this name could not be told from the figures.
        ...dimensions(ordering).filter(({ name }) => name !== "aggregate"),
      ],
    },
    {
      kind: "input",
      name: names.orderByAggregateInput,
      description: `Figure by which groups of ${pluralOf(object)} are ordered: give one`,
      fields: figures.map(({ description, arguments: _none, ...figure }) => ({
        ...figure,
        type: "OrderByDirection",
        description: `Order by: ${description}`,
      })),
    },
  ];
}

function dimension(
  workspace: Workspace,
  name: string,
  path: RecordPath,
  { verb, leaf, date, compositeSuffix, related }: Dimensions,
): SdlInput | null {
  const { field } = path;
  if (!fieldKinds[field.type].isGroupable) return null;
  const description = `${verb}: ${labelOf(field)}`;
  switch (path.kind) {
    case "leaf":
      return {
        name,
        type: isDate(path.leaf) ? date : leaf,
        description: field.relation === null ? description : `${verb}: ${path.leaf.description}`,
      };
    case "composite":
      return isCompositeType(field.type)
        ? { name, type: compositeTypeNames[field.type] + compositeSuffix, description }
        : null;
    case "toOne": {
      const target = relatedObject(workspace, field);
      if (target === null) return null;
      const key = `${verb} a field of the related ${singularOf(target)}: ${labelOf(field)}`;
      return { name, type: related(typeNamesOf(target)), description: key };
    }
    case "toMany":
      return null;
  }
}

function isDate(leaf: Leaf): boolean {
  return leaf.kind === "DATE" || leaf.kind === "DATE_TIME";
}
