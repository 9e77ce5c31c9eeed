import { isJsonObject } from "../../../core/json/json-value.js";
import type { JsonObject, JsonValue } from "../../../core/json/json-value.js";
import type { Leaf } from "../../../core/fields/leaf.js";
import { clearField } from "./field-plan.js";
import type { FieldPlan } from "./field-plan.js";
import { parseConnectWhere } from "./parse-connect.js";
import { unknownKey, wrongValue } from "./problem.js";
import type { RecordDraft } from "./record-draft.js";

const relationKeys = ["connect", "disconnect"];

/** A to-one relation written by its name: `{connect: {where}}`, `{disconnect: true}` or null. */
export function parseRelation(value: JsonValue, plan: FieldPlan, draft: RecordDraft, data: JsonObject): void {
  const { name } = plan.field;
  const leaf = plan.leaves[0]!;
  if (Object.hasOwn(data, leaf.column) && data[leaf.column] !== undefined) {
    draft.refuse(name, { message: `contradicts ${leaf.column}: give one of the two.` });
  } else if (value === null) {
    clearField(plan, draft);
  } else if (!isJsonObject(value)) {
    draft.refuse(
      name,
      wrongValue(`must be null, {connect: {where: …}} or {disconnect: true}; an id goes to ${leaf.column}`, value),
    );
  } else if (!refusesKeys(value, name, relationKeys, "a relation", draft)) {
    readOperation(value, plan, leaf, draft);
  }
}

function readOperation(value: JsonObject, plan: FieldPlan, leaf: Leaf, draft: RecordDraft): void {
  const { name } = plan.field;
  const { connect, disconnect } = value;
  if ((connect === undefined) === (disconnect === undefined)) {
    draft.refuse(name, { message: `must hold exactly one of connect and disconnect; an id goes to ${leaf.column}.` });
  } else if (disconnect === true) {
    clearField(plan, draft);
  } else if (disconnect !== undefined) {
    draft.refuse(`${name}.disconnect`, { ...wrongValue("must be true", disconnect), allowed: [true] });
  } else if (!isJsonObject(connect)) {
    draft.refuse(
      `${name}.connect`,
      wrongValue("must be an object of where", connect ?? null),
      "CONNECT_UNIQUE_CONSTRAINT_ERROR",
    );
  } else if (!refusesKeys(connect, `${name}.connect`, ["where"], "connect", draft)) {
    connectTo(connect["where"], plan, leaf, draft);
  }
}

function connectTo(where: JsonValue | undefined, plan: FieldPlan, leaf: Leaf, draft: RecordDraft): void {
  const { field } = plan;
  const target = draft.workspace.objectsBySingular.get(field.relation?.targetObject ?? "");
  if (target === undefined) throw new Error(`Relation "${field.name}" leads to an object that does not exist.`);
  const path = `${field.name}.connect.where`;
  const conditions = parseConnectWhere(target, where, path, draft);
  if (!isJsonObject(where)) return;
  draft.connects.push({ field, column: leaf.column, target, conditions, where, path: draft.pathTo(path) });
}

function refusesKeys(
  value: JsonObject,
  path: string,
  allowed: readonly string[],
  owner: string,
  draft: RecordDraft,
): boolean {
  const unknown = Object.keys(value).filter((key) => value[key] !== undefined && !allowed.includes(key));
  for (const key of unknown) draft.refuse(`${path}.${key}`, unknownKey(key, owner, allowed));
  return unknown.length > 0;
}
