import type { ObjectType } from "../../core/model/workspace.js";
import { servedFields } from "../../core/surface/record-operations.js";
import { relatedObject } from "../../core/docs/sdl/related-object.js";
import { code, link, plain, prose, type Inline } from "../inline.js";
import type { Table, TableRow } from "../page.js";
import { objectPath, type Reference } from "../reference.js";
import { fieldAnchor } from "./field-facts-table.js";

const onDelete = {
  CASCADE: "is destroyed too",
  RESTRICT: "keeps the other from being destroyed",
  SET_NULL: "loses the relation",
  NO_ACTION: "keeps the other from being destroyed",
} as const;

/** How an object relates to others, both ways. */
export function relationTable({ workspace }: Reference, object: ObjectType): Table {
  const rows = servedFields(object).flatMap((field): readonly TableRow[] => {
    const related = relatedObject(workspace, field);
    if (related === null || field.relation === null) return [];
    const { type, inverseField } = field.relation;
    const isToMany = type === "ONE_TO_MANY";
    const cells: readonly Inline[] = [
      [code(field.name)],
      prose`${isToMany ? "many" : "one"} ${link(objectPath(related), isToMany ? related.labelPlural : related.labelSingular)}`,
      prose`${code(`${related.nameSingular}.${inverseField}`)}`,
      [plain(isToMany ? "" : onDelete[field.relation.onDelete])],
    ];
    return [{ id: isToMany ? fieldAnchor(field) : null, cells }];
  });
  return {
    kind: "table",
    caption: `Relations of ${object.labelPlural}`,
    head: ["Relation", "Leads to", "Other side", "When the other is destroyed, this record"],
    rows,
  };
}
