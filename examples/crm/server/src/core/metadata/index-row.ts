import { fieldIndexes } from "../database/field-indexes.js";
import { stableId } from "../model/stable-id.js";
import type { ObjectType } from "../model/workspace.js";
import type { MetadataView } from "./metadata-view.js";

/** An index that follows from the model: of the search vector, of a foreign key, of a unique field. */
export interface IndexRow {
  readonly id: string;
  /** As the database knows it. */
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

const indexTypes = { btree: "BTREE", gin: "GIN" } as const;

export function indexRows(object: ObjectType, view: MetadataView): readonly IndexRow[] {
  return object.fields.flatMap((field) => {
    const times = view.timesOf(field.id);
    return fieldIndexes(object, field).map(({ name, isUnique, method, where }, order): IndexRow => {
      // The first one has kept the id that it had when every field had one at most.
      const key = order === 0 ? `index/${field.id}` : `index/${field.id}/${String(isUnique)}/${where ?? ""}`;
      return {
        id: stableId(key),
        name,
        isCustom: field.isCustom,
        isUnique,
        indexWhereClause: where,
        indexType: indexTypes[method],
        objectMetadataId: object.id,
        ...times,
        indexFieldMetadataList: [{ id: stableId(`${key}/0`), fieldMetadataId: field.id, order: 0, ...times }],
      };
    });
  });
}
