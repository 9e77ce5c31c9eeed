import type { Leaf } from "../fields/leaf.js";
import { leavesOf } from "../fields/leaves-of.js";
import { stableId } from "../model/stable-id.js";
import type { Field, ObjectType } from "../model/workspace.js";
import type { MetadataView } from "./metadata-view.js";

/** An index that follows from the model: of the search vector, of a foreign key, of a unique field. */
export interface IndexRow {
  readonly id: string;
  readonly name: string;
  readonly isCustom: boolean;
  readonly isUnique: boolean;
  /** Predicate of a partial index; null when it covers all rows. */
  readonly indexWhereClause: string | null;
  readonly indexType: "BTREE" | "GIN";
  readonly objectMetadataId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly indexFieldMetadataList: readonly IndexFieldRow[];
}

export interface IndexFieldRow {
  readonly id: string;
  readonly fieldMetadataId: string;
  readonly order: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export function indexRows(object: ObjectType, view: MetadataView): readonly IndexRow[] {
  return object.fields.flatMap((field): readonly IndexRow[] => {
    const leaves = leavesOf(field);
    if (field.type === "TS_VECTOR") return [indexRow(object, field, "GIN", false, null, view)];
    if (field.relation !== null && leaves.length > 0) {
      const where = field.type === "MORPH_RELATION" ? `"${columnOf(leaves)}" IS NOT NULL` : null;
      return [indexRow(object, field, "BTREE", false, where, view)];
    }
    if (!field.isUnique || field.name === "id" || !leaves.some((leaf) => leaf.isUniquePart)) return [];
    return [indexRow(object, field, "BTREE", true, `"deletedAt" IS NULL`, view)];
  });
}

function columnOf(leaves: readonly Leaf[]): string {
  return leaves[0]?.column ?? "";
}

function indexRow(
  object: ObjectType,
  field: Field,
  indexType: IndexRow["indexType"],
  isUnique: boolean,
  indexWhereClause: string | null,
  view: MetadataView,
): IndexRow {
  const times = view.timesOf(field.id);
  const id = stableId(`index/${field.id}`);
  return {
    id,
    name: `${isUnique ? "IDX_UNIQUE" : "IDX"}_${id.replaceAll("-", "").slice(0, 27)}`,
    isCustom: field.isCustom,
    isUnique,
    indexWhereClause,
    indexType,
    objectMetadataId: object.id,
    ...times,
    indexFieldMetadataList: [{ id: stableId(`index/${field.id}/0`), fieldMetadataId: field.id, order: 0, ...times }],
  };
}
