import { leavesOf } from "../../../core/fields/leaves-of.js";
import type { Leaf } from "../../../core/fields/leaf.js";
import type { Field } from "../../../core/model/workspace.js";
import { defaultValues, resolveDefault } from "./default-values.js";
import type { DefaultValue } from "./default-values.js";
import type { RecordDraft } from "./record-draft.js";

/** What writing one field needs to know of it, computed once. */
export interface FieldPlan {
  readonly field: Field;
  readonly leaves: readonly Leaf[];
  /** Leaves of a composite by their sub-field; empty for simple fields. */
  readonly parts: ReadonlyMap<string, Leaf>;
  /** By column. */
  readonly defaults: ReadonlyMap<string, DefaultValue>;
}

const cache = new WeakMap<Field, FieldPlan>();

export function fieldPlan(field: Field): FieldPlan {
  let plan = cache.get(field);
  if (plan === undefined) {
    const leaves = leavesOf(field);
    const parts = new Map<string, Leaf>();
    for (const leaf of leaves) if (leaf.subField !== null) parts.set(leaf.subField, leaf);
    plan = { field, leaves, parts, defaults: defaultValues(field) };
    cache.set(field, plan);
  }
  return plan;
}

/** Null for a field: empty columns where the field may be empty, else its default. */
export function clearField(plan: FieldPlan, draft: RecordDraft): void {
  const { field, leaves, defaults } = plan;
  if (!field.isNullable && defaults.size === 0) {
    draft.refuse(leaves.length === 1 ? leaves[0]!.column : field.name, {
      message: "must not be null: the field may not be empty and has no default.",
      value: null,
    });
    return;
  }
  for (const leaf of leaves)
    draft.columns.set(leaf.column, field.isNullable ? null : resolveDefault(defaults.get(leaf.column) ?? null));
}
