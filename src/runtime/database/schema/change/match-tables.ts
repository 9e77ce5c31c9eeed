import type { ObjectType, Workspace } from "../../../../core/model/workspace.js";
import { desiredTable } from "../desired-schema.js";
import type { Capabilities, TableSpec } from "../table-spec.js";
import { renameWorkspace } from "./rename-workspace.js";

/** One object whose table a change of the model touches. */
export interface TableChange {
  /** The object of the model before; null for a new one. */
  readonly objectBefore: ObjectType | null;
  /** The object of the model after; null for a deleted one. */
  readonly objectAfter: ObjectType | null;
  /** The table that the model before wants. */
  readonly before: TableSpec | null;
  /** Of `before`, what stays: the same columns, keys and indexes under old and new names, place by place. */
  readonly names: { readonly old: TableSpec; readonly new: TableSpec } | null;
  /** The table that the model after wants. */
  readonly after: TableSpec | null;
}

/** The tables that differ between two models, matched by the ids of their objects and fields, and those of `touched` objects. */
export function matchTables(
  before: Workspace,
  after: Workspace,
  schema: string,
  capabilities: Capabilities,
  touched: ReadonlySet<string>,
): readonly TableChange[] {
  const { kept, renamed } = renameWorkspace(before, after);
  const keptById = byId(kept);
  const renamedById = byId(renamed);
  const afterById = byId(after);
  const tableOf = (workspace: Workspace, object: ObjectType): TableSpec =>
    desiredTable(workspace, object, schema, capabilities);
  const ofBefore = before.objects.flatMap((objectBefore): readonly TableChange[] => {
    const { id } = objectBefore;
    const objectAfter = afterById.get(id);
    // Renaming a target gives a new value to every object that points to it, so the same value is the same table.
    if (objectAfter === objectBefore && !touched.has(id)) return [];
    const beforeTable = tableOf(before, objectBefore);
    const [old, next] = [keptById.get(id), renamedById.get(id)];
    if (objectAfter === undefined || old === undefined || next === undefined)
      return [{ objectBefore, objectAfter: null, before: beforeTable, names: null, after: null }];
    const names = { old: tableOf(kept, old), new: tableOf(renamed, next) };
    const afterTable = tableOf(after, objectAfter);
    if (isSame(beforeTable, afterTable) && isSame(names.old, names.new) && !touched.has(id)) return [];
    return [{ objectBefore, objectAfter, before: beforeTable, names, after: afterTable }];
  });
  const known = new Set(before.objects.map((object) => object.id));
  const created = after.objects
    .filter((object) => !known.has(object.id))
    .map((object) => ({
      objectBefore: null,
      objectAfter: object,
      before: null,
      names: null,
      after: tableOf(after, object),
    }));
  return [...ofBefore, ...created];
}

function byId(workspace: Workspace): ReadonlyMap<string, ObjectType> {
  return new Map(workspace.objects.map((object) => [object.id, object]));
}

function isSame(a: TableSpec, b: TableSpec): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
