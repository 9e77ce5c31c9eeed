import { isComposite, leavesOf } from "../../../core/fields/leaves-of.js";
import type { Leaf } from "../../../core/fields/leaf.js";
import { isJsonObject } from "../../../core/json/json-value.js";
import type { JsonValue } from "../../../core/json/json-value.js";
import type { Field, ObjectType } from "../../../core/model/workspace.js";
import { uniqueConstraints } from "../../../core/surface/unique-constraints.js";
import { fieldPlan } from "./field-plan.js";
import { fieldNormalisers } from "./normalise/field-normalisers.js";
import { unknownKey, wrongValue } from "./problem.js";
import type { Problem } from "./problem.js";
import { RecordDraft } from "./record-draft.js";
import type { Connection } from "./record-draft.js";

const code = "CONNECT_UNIQUE_CONSTRAINT_ERROR";

/** The conditions under which a record is connected: every column of each named unique constraint, as it would be stored. */
export function parseConnectWhere(
  target: ObjectType,
  where: JsonValue | undefined,
  path: string,
  draft: RecordDraft,
): Connection["conditions"] {
  const fieldsByKey = uniqueFields(target);
  const keys = isJsonObject(where) ? Object.keys(where).filter((key) => where[key] !== undefined) : [];
  if (!isJsonObject(where) || keys.length === 0) {
    const shapes = [...fieldsByKey.values()].map(shapeOf).join(" or ");
    draft.refuse(path, wrongValue(`must name a ${target.nameSingular} by ${shapes}`, where ?? null), code);
    return [];
  }
  return keys.flatMap((key) => {
    const field = fieldsByKey.get(key);
    if (field !== undefined) return conditionsOf(field, key, where[key] ?? null, path, draft);
    const owner = `the unique constraints of ${target.nameSingular}`;
    draft.refuse(`${path}.${key}`, unknownKey(key, owner, [...fieldsByKey.keys()]), code);
    return [];
  });
}

/** Fields that identify a record, by the key that stands for them: their name, or the foreign key of a relation. */
function uniqueFields(target: ObjectType): ReadonlyMap<string, Field> {
  const fields = uniqueConstraints(target).flatMap(({ fieldNames }) =>
    fieldNames.map((name) => target.fieldsByName.get(name)).filter((field) => field !== undefined),
  );
  return new Map(fields.map((field) => [isComposite(field) ? field.name : uniqueLeaves(field)[0]!.column, field]));
}

function conditionsOf(
  field: Field,
  key: string,
  value: JsonValue,
  path: string,
  draft: RecordDraft,
): Connection["conditions"] {
  const leaves = uniqueLeaves(field);
  if (value === null || (isComposite(field) && !isJsonObject(value))) {
    const requirement = isComposite(field) ? `must be an object of ${namesOf(leaves)}` : "must not be null";
    draft.refuse(`${path}.${key}`, wrongValue(requirement, value), code);
    return [];
  }
  if (isComposite(field) && isJsonObject(value))
    for (const part of leavesOf(field).map(nameOf))
      if (value[part] !== undefined && !leaves.some((leaf) => leaf.subField === part))
        refusePart(part, unknownKey(part, `the unique constraint of ${field.name}`, leaves.map(nameOf)));
  const stored = new RecordDraft(draft.workspace, draft.object, "update", draft.pathTo(path));
  fieldNormalisers[field.type](value, fieldPlan(field), stored);
  for (const { path: at, ...problem } of stored.problems) {
    const below = at.slice(draft.path === "" ? 0 : draft.path.length + 1);
    draft.refuse(below, { ...problem, message: problem.message.slice(at.length + 1) }, code);
  }
  return leaves.flatMap((leaf) => {
    const condition = stored.columns.get(leaf.column) ?? null;
    if (condition !== null) return [{ leaf, value: condition }];
    if (stored.problems.length === 0) refusePart(nameOf(leaf), { message: "is needed to name exactly one record." });
    return [];
  });

  function refusePart(part: string, problem: Problem): void {
    draft.refuse(isComposite(field) ? `${path}.${key}.${part}` : `${path}.${key}`, problem, code);
  }
}

function uniqueLeaves(field: Field): readonly Leaf[] {
  return leavesOf(field).filter((leaf) => leaf.isUniquePart);
}

function nameOf(leaf: Leaf): string {
  return leaf.subField ?? leaf.column;
}

function namesOf(leaves: readonly Leaf[]): string {
  return leaves.map(nameOf).join(", ");
}

function shapeOf(field: Field): string {
  const leaves = uniqueLeaves(field);
  return isComposite(field) ? `{${field.name}: {${namesOf(leaves)}}}` : `{${namesOf(leaves)}}`;
}
