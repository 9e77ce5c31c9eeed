import type { Field, ObjectType, Workspace } from "../../../core/model/workspace.js";
import { servedFields } from "../../../core/surface/record-operations.js";
import type { Selection, SelectionEntry } from "../../records/selection.js";
import type { Depth } from "../query/read-depth.js";
import { capFields } from "./cap-fields.js";
import { entriesOfField } from "../../records/entries-of-field.js";
import { namedFields } from "./named-fields.js";
import { maximumRelatedRecords, type RestSelection } from "./rest-selection.js";

/**
 * What an answer shows of a record of `object`: everything of it at `depth` 0, its relations at 1, theirs at 2 (also
 * back through the relation just followed). `fields` (comma list) narrows the record itself. Equal arguments give the identical
 * value as long as the workspace lives, so plans can be found by it.
 */
export function buildSelection(
  workspace: Workspace,
  object: ObjectType,
  depth: Depth,
  fields?: string | undefined,
): RestSelection {
  const known = selectionsOf(workspace, object);
  const key = fields === undefined ? String(depth) : `${depth}:${fields}`;
  let selection = known.get(key);
  if (selection === undefined) {
    selection =
      fields === undefined ? everything(workspace, object, depth) : projection(workspace, object, depth, fields);
    if (known.size >= maximumKept) known.delete(known.keys().next().value!);
    known.set(key, selection);
  }
  return selection;
}

/** The related object of a relation, unless it is not served. */
export function targetOf(workspace: Workspace, field: Field): ObjectType | null {
  const target = field.relation === null ? undefined : workspace.objectsBySingular.get(field.relation.targetObject);
  return target?.isActive === true ? target : null;
}

function everything(workspace: Workspace, object: ObjectType, depth: Depth): RestSelection {
  const all = servedFields(object).filter((field) => entriesAtDepth(workspace, field, depth === 0 ? 0 : 1).length > 0);
  const shown = capFields(object, all);
  return {
    selection: { entries: shown.flatMap((field) => entriesAtDepth(workspace, field, depth)) },
    isCapped: shown.length < all.length,
  };
}

function projection(workspace: Workspace, object: ObjectType, depth: Depth, text: string): RestSelection {
  const names = namedFields(object, depth, text);
  const entries: SelectionEntry[] = [];
  for (const field of servedFields(object)) {
    if (names.has(field.name)) entries.push(...entriesAtDepth(workspace, field, depth));
    else entries.push(...entriesOfField(field).filter((entry) => names.has(entry.key)));
  }
  return { selection: { entries }, isCapped: false };
}

function entriesAtDepth(workspace: Workspace, field: Field, depth: Depth): readonly SelectionEntry[] {
  const own = entriesOfField(field);
  const target = field.type === "RELATION" && depth > 0 ? targetOf(workspace, field) : null;
  if (target === null) return own;
  const { selection } = buildSelection(workspace, target, depth === 2 ? 1 : 0);
  return [...own, relationEntry(field, selection)];
}

/** The related record, or up to 60 of them, under the name of the relation. */
export function relationEntry(field: Field, selection: Selection): SelectionEntry {
  return field.relation?.type === "ONE_TO_MANY"
    ? { kind: "toMany", key: field.name, field, selection, limit: maximumRelatedRecords }
    : { kind: "toOne", key: field.name, field, selection };
}

function selectionsOf(workspace: Workspace, object: ObjectType): Map<string, RestSelection> {
  let byObject = cache.get(workspace);
  if (byObject === undefined) {
    byObject = new WeakMap();
    cache.set(workspace, byObject);
  }
  let selections = byObject.get(object);
  if (selections === undefined) {
    selections = new Map();
    byObject.set(object, selections);
  }
  return selections;
}

const cache = new WeakMap<Workspace, WeakMap<ObjectType, Map<string, RestSelection>>>();
/** Per object; clients choose `fields` freely, so it is bounded and the oldest goes first. */
const maximumKept = 256;
