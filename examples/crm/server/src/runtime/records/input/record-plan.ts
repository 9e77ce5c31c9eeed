import { isJsonObject } from "../../../core/json/json-value.js";
import type { JsonObject, JsonValue } from "../../../core/json/json-value.js";
import type { Field, ObjectType } from "../../../core/model/workspace.js";
import type { DefaultValue } from "./default-values.js";
import { fieldPlan } from "./field-plan.js";
import type { FieldPlan } from "./field-plan.js";
import { fieldNormalisers } from "./normalise/field-normalisers.js";
import { parseRelation } from "./parse-relation.js";
import { parseUuid } from "./leaf/parse-uuid.js";
import { isProblem, wrongValue } from "./problem.js";
import type { RecordDraft } from "./record-draft.js";

/** Reads the value of one key of a record. */
export type KeyReader = (value: JsonValue, draft: RecordDraft, data: JsonObject) => void;

/** What reading the records of one object needs to know, computed once per object. */
export interface RecordPlan {
  /** By key of the input: names of fields and of foreign keys. */
  readonly readers: ReadonlyMap<string, KeyReader>;
  /** Columns that get a value where none is given. */
  readonly defaults: readonly (readonly [column: string, value: DefaultValue])[];
  /** Fields without which no record can be made, with the keys that may give them, the usual one first. */
  readonly required: readonly { readonly field: Field; readonly keys: readonly [string, ...string[]] }[];
}

const cache = new WeakMap<ObjectType, RecordPlan>();

export function recordPlan(object: ObjectType): RecordPlan {
  let plan = cache.get(object);
  if (plan === undefined) {
    plan = buildPlan(object);
    cache.set(object, plan);
  }
  return plan;
}

function buildPlan(object: ObjectType): RecordPlan {
  const readers = new Map<string, KeyReader>();
  const defaults: [string, DefaultValue][] = [];
  const required: RecordPlan["required"][number][] = [];
  for (const field of object.fields) {
    if (!field.isActive) continue;
    const plan = fieldPlan(field);
    const isToOne = field.relation?.type === "MANY_TO_ONE";
    readers.set(field.name, readerOf(field, plan));
    if (isToOne) readers.set(plan.leaves[0]!.column, (value, draft) => normalise(value, plan, draft));
    if (isFilledByServer(field) || plan.leaves.length === 0) continue;
    defaults.push(...plan.defaults);
    if (!field.isNullable && plan.defaults.size === 0)
      required.push({ field, keys: isToOne ? [plan.leaves[0]!.column, field.name] : [field.name] });
  }
  return { readers, defaults, required };
}

/** Columns that the writer stamps: they need neither a value nor a default. */
function isFilledByServer(field: Field): boolean {
  return field.type === "POSITION" || field.type === "TS_VECTOR" || Object.hasOwn(stampedReaders, field.name);
}

function readerOf(field: Field, plan: FieldPlan): KeyReader {
  const stamped = Object.hasOwn(stampedReaders, field.name) ? stampedReaders[field.name as StampedField] : undefined;
  if (stamped !== undefined) return stamped(plan);
  if (field.relation?.type === "ONE_TO_MANY") return refuseToMany(field);
  if (field.relation?.type === "MANY_TO_ONE") return (value, draft, data) => parseRelation(value, plan, draft, data);
  return (value, draft) => normalise(value, plan, draft);
}

function normalise(value: JsonValue, plan: FieldPlan, draft: RecordDraft): void {
  fieldNormalisers[plan.field.type](value, plan, draft);
}

function refuseToMany(field: Field): KeyReader {
  const { targetObject = "", inverseField = "" } = field.relation ?? {};
  return (_value, draft) => {
    draft.refuse(field.name, {
      message: `cannot be written: the relation is kept by ${inverseField} of each ${targetObject}.`,
    });
  };
}

type StampedField = "id" | "createdAt" | "updatedAt" | "createdBy" | "updatedBy";

const stampedReaders: Readonly<Record<StampedField, (plan: FieldPlan) => KeyReader>> = {
  id: () => (value, draft) => {
    if (value === null && draft.mode !== "update") return;
    const id = parseUuid(value);
    if (isProblem(id)) draft.refuse("id", id);
    else draft.id = id;
  },
  createdAt: (plan) => (value, draft) => normalise(value, plan, draft),
  // Records that are read, changed and sent back hold these; an update stamps them anew.
  updatedAt: (plan) => (value, draft) => {
    normalise(value, plan, draft);
    if (draft.mode === "update") for (const leaf of plan.leaves) draft.columns.delete(leaf.column);
  },
  createdBy: (plan) => (value, draft) => {
    if (value !== null) normalise(draft.mode === "update" ? withoutPerson(value) : value, plan, draft);
    else if (draft.mode === "update")
      draft.refuse("createdBy", { message: "must not be null: who created a record stays.", value });
  },
  updatedBy: () => (value, draft) => {
    if (value !== null && !isJsonObject(value))
      draft.refuse("updatedBy", wrongValue("must be null or an object", value));
  },
};

/** An actor without who it was, which an update leaves as it is: it comes along in records that are sent back. */
function withoutPerson(actor: JsonValue): JsonValue {
  if (!isJsonObject(actor)) return actor;
  const { workspaceMemberId: _member, name: _name, ...rest } = actor;
  return rest;
}
