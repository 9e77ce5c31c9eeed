import { leavesOf } from "../core/fields/leaves-of.js";
import type { FieldPair } from "./match-models.js";

/** What the names of an old object are called now; of what is gone, what they were. */
export interface CurrentNames {
  readonly ofField: (name: string) => string;
  readonly ofColumn: (column: string) => string;
}

/** So that a rename alone does not count as a change of all that refers to the field. */
export function currentNames(pairs: readonly FieldPair[]): CurrentNames {
  const fields = new Map<string, string>();
  const columns = new Map<string, string>();
  for (const { before, after } of pairs) {
    if (before === null || after === null) continue;
    fields.set(before.name, after.name);
    const next = new Map(leavesOf(after).map((leaf) => [leaf.subField, leaf.column]));
    for (const { subField, column } of leavesOf(before)) columns.set(column, next.get(subField) ?? column);
  }
  return { ofField: (name) => fields.get(name) ?? name, ofColumn: (column) => columns.get(column) ?? column };
}
