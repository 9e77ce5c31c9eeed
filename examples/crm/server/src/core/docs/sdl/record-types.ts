import type { ObjectType, Workspace } from "../../model/workspace.js";
import { compositeTypeNames, isCompositeType, typeNamesOf } from "../../naming/type-names.js";
import type { RecordPath } from "../../surface/record-paths.js";
import { connectionArguments } from "../../surface/root-fields.js";
import { describeField, describeObject, pluralOf, singularOf } from "./field-descriptions.js";
import { outputType } from "./leaf-types.js";
import { pathMembers } from "./path-members.js";
import { relatedObject } from "./related-object.js";
import type { SdlField, SdlType } from "./sdl-type.js";

/** A record as it is read, and the pages and groups that records come in, with figures on all of them. */
export function recordTypes(
  workspace: Workspace,
  object: ObjectType,
  figures: readonly SdlField[],
): readonly SdlType[] {
  const names = typeNamesOf(object);
  return [
    {
      kind: "object",
      name: names.record,
      description: describeObject(object),
      fields: pathMembers(object, (name, path) => recordField(workspace, object, name, path)),
    },
    {
      kind: "object",
      name: names.edge,
      description: `One ${singularOf(object)} in its place in a connection`,
      fields: [
        { name: "node", type: names.record, description: `The ${singularOf(object)}` },
        { name: "cursor", type: "Cursor", description: "Its place, to read on from" },
      ],
    },
    {
      kind: "object",
      name: names.connection,
      description: `A page of ${pluralOf(object)}, and figures on all that match`,
      fields: [...pageFields(object, "the page"), ...figures],
    },
    {
      kind: "object",
      name: names.groupByConnection,
      description: `A group of ${pluralOf(object)}: figures on all of them, and a sample`,
      fields: [
        {
          name: "groupByDimensionValues",
          type: "JSON",
          description: "What the group has in common: one text per dimension, null for no value",
        },
        ...pageFields(object, "the sample"),
        ...figures,
      ],
    },
  ];
}

function recordField(workspace: Workspace, object: ObjectType, name: string, path: RecordPath): SdlField | null {
  const { field } = path;
  const description = describeField(object, field);
  switch (path.kind) {
    case "leaf": {
      const { leaf } = path;
      // The search vector is there to search, not to read.
      if (leaf.kind === "TS_VECTOR") return null;
      const type = orNull(outputType(object, field, leaf), leaf.isNullable);
      return { name, type, description: field.relation === null ? description : leaf.description };
    }
    case "composite":
      return isCompositeType(field.type)
        ? { name, type: orNull(compositeTypeNames[field.type], field.isNullable), description }
        : null;
    case "toOne": {
      const related = relatedObject(workspace, field);
      // A required relation too leads nowhere once its record is soft-deleted.
      return related === null ? null : { name, type: typeNamesOf(related).record, description };
    }
    case "toMany": {
      const related = relatedObject(workspace, field);
      if (related === null) return null;
      return { name, type: typeNamesOf(related).connection, description, arguments: connectionArguments(related) };
    }
  }
}

function orNull(type: string, isNullable: boolean): string {
  return isNullable ? type : `${type}!`;
}

function pageFields(object: ObjectType, part: string): readonly SdlField[] {
  return [
    { name: "edges", type: `[${typeNamesOf(object).edge}]`, description: `The ${pluralOf(object)} of ${part}` },
    { name: "pageInfo", type: "PageInfo!", description: `Where ${part} starts and ends, and whether there is more` },
  ];
}
