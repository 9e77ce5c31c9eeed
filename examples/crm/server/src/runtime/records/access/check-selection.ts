import { leavesOf } from "../../../core/fields/leaves-of.js";
import type { Leaf } from "../../../core/fields/leaf.js";
import type { Field, ObjectType } from "../../../core/model/workspace.js";
import type { AggregateField } from "../../../core/surface/aggregate-fields.js";
import type { Access } from "../../auth/access.js";
import type { FindManyArguments } from "../records.js";
import type { ConnectionArguments, ConnectionSelection, EdgeEntry, Selection } from "../selection.js";
import { requireObject, type AccessScope } from "./access-scope.js";
import { checkFilter } from "./check-filter.js";
import { checkOrderBy } from "./check-order-by.js";
import { requireReadable, requireRelated } from "./field-access.js";

/**
 * Refuses a selection that shows its caller anything that may not be read, at any depth. Callers keep their selections,
 * so that each is looked at once per access.
 *
 * @throws ApiError PERMISSION_DENIED
 */
export function checkSelection(scope: AccessScope, object: ObjectType, selection: Selection, path = "fields"): void {
  oncePerAccess(scope, object, selection, () => {
    for (const entry of selection.entries) {
      const here = `${path}.${entry.key}`;
      switch (entry.kind) {
        case "constant":
          break;
        case "leaf":
        case "jsonItems":
          requireReadable(scope, object, fieldOf(object, entry.leaf), here);
          break;
        case "composite":
          requireReadable(scope, object, entry.field, here);
          break;
        case "toOne":
        case "toMany":
          checkSelection(scope, requireRelated(scope, object, entry.field, here), entry.selection, here);
          break;
        case "connection": {
          const related = requireRelated(scope, object, entry.field, here);
          checkList(scope, related, entry.args, here);
          checkConnection(scope, related, entry.connection, here);
          break;
        }
      }
    }
  });
}

/** @throws ApiError PERMISSION_DENIED */
export function checkConnection(
  scope: AccessScope,
  object: ObjectType,
  connection: ConnectionSelection,
  path = "fields",
): void {
  oncePerAccess(scope, object, connection, () => {
    for (const entry of connection.entries) {
      const here = `${path}.${entry.key}`;
      if (entry.kind === "edges") checkEdges(scope, object, entry.entries, here);
      else if (entry.kind === "aggregate") checkAggregate(scope, object, entry.aggregate, here);
    }
  });
}

/** @throws ApiError PERMISSION_DENIED */
export function checkEdges(scope: AccessScope, object: ObjectType, edges: readonly EdgeEntry[], path: string): void {
  for (const entry of edges)
    if (entry.kind === "node") checkSelection(scope, object, entry.selection, `${path}.${entry.key}`);
}

/**
 * An aggregate tells of the values it is made of; a count of records tells of none.
 *
 * @throws ApiError PERMISSION_DENIED
 */
export function checkAggregate(scope: AccessScope, object: ObjectType, { field }: AggregateField, path: string): void {
  if (field !== null) requireReadable(scope, object, field, path);
}

/** @throws ApiError PERMISSION_DENIED when a list is filtered or ordered by what its caller may not read */
export function checkList(
  scope: AccessScope,
  object: ObjectType,
  { filter, orderBy }: Pick<ConnectionArguments, "filter" | "orderBy">,
  path?: string,
): void {
  const prefix = path === undefined ? "" : `${path}.`;
  checkFilter(scope, object, filter, `${prefix}filter`);
  checkOrderBy(scope, object, orderBy, `${prefix}orderBy`);
}

/** @throws ApiError PERMISSION_DENIED when the relation that a list is reached through may not be followed */
export function checkRelatedTo(scope: AccessScope, relatedTo: FindManyArguments["relatedTo"]): void {
  const field = relatedTo?.object.fieldsByName.get(relatedTo.fieldName);
  if (relatedTo === undefined || field === undefined) return;
  requireObject(scope, relatedTo.object, "read", field.name);
  requireRelated(scope, relatedTo.object, field, field.name);
}

/** What has been found readable, and as which object's; an access never changes, nor does a selection. */
const checked = new WeakMap<Access, WeakMap<object, ObjectType>>();

function oncePerAccess({ access }: AccessScope, object: ObjectType, selection: object, check: () => void): void {
  let readable = checked.get(access);
  if (readable === undefined) checked.set(access, (readable = new WeakMap()));
  if (readable.get(selection) === object) return;
  check();
  readable.set(selection, object);
}

const fieldsByColumn = new WeakMap<ObjectType, ReadonlyMap<string, Field>>();

/** The field a column belongs to. */
export function fieldOf(object: ObjectType, { column }: Pick<Leaf, "column">): Field {
  let fields = fieldsByColumn.get(object);
  if (fields === undefined) {
    fields = new Map(object.fields.flatMap((field) => leavesOf(field).map((leaf) => [leaf.column, field] as const)));
    fieldsByColumn.set(object, fields);
  }
  const field = fields.get(column);
  if (field === undefined) throw new Error(`Object "${object.nameSingular}" has no column "${column}"`);
  return field;
}
