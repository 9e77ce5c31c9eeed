import type { Field, ObjectType, Workspace } from "../../../core/model/workspace.js";
import { servedFields } from "../../../core/surface/record-operations.js";
import { fullAccess, type Access } from "../../auth/access.js";
import { isFollowable, isReadable } from "../../records/access/field-access.js";
import type { Selection, SelectionEntry } from "../../records/selection.js";
import type { Depth } from "../query/read-depth.js";
import { capFields } from "./cap-fields.js";
import { entriesOfField } from "../../records/entries-of-field.js";
import { namedFields } from "./named-fields.js";
import { maximumRelatedRecords, type RestSelection } from "./rest-selection.js";

/**
 * What an answer shows of a record of `object`: everything of it at `depth` 0, its relations at 1, theirs at 2 (also
 * back through the relation just followed). `fields` (comma list) narrows the record itself. What the caller may not
 * read is left out, except where `fields` names it: that is refused by whoever reads the records. Equal arguments give
 * the identical value as long as the workspace lives, so plans can be found by it.
 */
export function buildSelection(
  workspace: Workspace,
  object: ObjectType,
  depth: Depth,
  fields?: string | undefined,
  access: Access = fullAccess,
): RestSelection {
  const scope: Scope = { workspace, access };
  const known = selectionsOf(scope, object);
  const key = fields === undefined ? String(depth) : `${depth}:${fields}`;
  let selection = known.get(key);
  if (selection === undefined) {
    selection = fields === undefined ? everything(scope, object, depth) : projection(scope, object, depth, fields);
    if (known.size >= maximumKept) known.delete(known.keys().next().value!);
    known.set(key, selection);
  }
  return selection;
}

interface Scope {
  readonly workspace: Workspace;
  readonly access: Access;
}

/** The related object of a relation, unless it is not served. */
export function targetOf(workspace: Workspace, field: Field): ObjectType | null {
  const target = field.relation === null ? undefined : workspace.objectsBySingular.get(field.relation.targetObject);
  return target?.isActive === true ? target : null;
}

function everything(scope: Scope, object: ObjectType, depth: Depth): RestSelection {
  const entriesAt = (field: Field, at: Depth): readonly SelectionEntry[] =>
    entriesAtDepth(scope, field, at > 0 && field.relation !== null && isFollowable(scope, object, field) ? at : 0);
  const all = servedFields(object).filter(
    (field) => isReadable(scope.access, object, field) && entriesAt(field, depth === 0 ? 0 : 1).length > 0,
  );
  const shown = capFields(object, all);
  return {
    selection: { entries: shown.flatMap((field) => entriesAt(field, depth)) },
    isCapped: shown.length < all.length,
  };
}

function projection(scope: Scope, object: ObjectType, depth: Depth, text: string): RestSelection {
  const names = namedFields(object, depth, text);
  const entries: SelectionEntry[] = [];
  for (const field of servedFields(object)) {
    if (names.has(field.name)) entries.push(...entriesAtDepth(scope, field, depth));
    else entries.push(...entriesOfField(field).filter((entry) => names.has(entry.key)));
  }
  return { selection: { entries }, isCapped: false };
}

function entriesAtDepth({ workspace, access }: Scope, field: Field, depth: Depth): readonly SelectionEntry[] {
  const own = entriesOfField(field);
  const target = field.type === "RELATION" && depth > 0 ? targetOf(workspace, field) : null;
  if (target === null) return own;
  const { selection } = buildSelection(workspace, target, depth === 2 ? 1 : 0, undefined, access);
  return [...own, relationEntry(field, selection)];
}

/** The related record, or up to 60 of them, under the name of the relation. */
export function relationEntry(field: Field, selection: Selection): SelectionEntry {
  return field.relation?.type === "ONE_TO_MANY"
    ? { kind: "toMany", key: field.name, field, selection, limit: maximumRelatedRecords }
    : { kind: "toOne", key: field.name, field, selection };
}

function selectionsOf({ workspace, access }: Scope, object: ObjectType): Map<string, RestSelection> {
  // All who may see everything share one set of selections, and so of plans.
  const key = access.isFull ? fullAccess : access;
  let byWorkspace = cache.get(key);
  if (byWorkspace === undefined) cache.set(key, (byWorkspace = new WeakMap()));
  let byObject = byWorkspace.get(workspace);
  if (byObject === undefined) byWorkspace.set(workspace, (byObject = new WeakMap()));
  let selections = byObject.get(object);
  if (selections === undefined) byObject.set(object, (selections = new Map()));
  return selections;
}

const cache = new WeakMap<Access, WeakMap<Workspace, WeakMap<ObjectType, Map<string, RestSelection>>>>();
/** Per access and object; clients choose `fields` freely, so it is bounded and the oldest goes first. */
const maximumKept = 256;
