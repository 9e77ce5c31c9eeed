/**
 * The input of one record into values of columns. In comes what a client or a hook gave, out goes what the writer
 * needs, or one error that tells of everything wrong with it. Knows neither SQL nor who writes.
 */
import { namesOf } from "../../../core/naming/object-names.js";
import { isJsonObject } from "../../../core/json/json-value.js";
import type { JsonObject, JsonValue } from "../../../core/json/json-value.js";
import type { ObjectType, Workspace } from "../../../core/model/workspace.js";
import type { ApiErrorDetail } from "../../errors/api-error.js";
import { resolveDefault } from "./default-values.js";
import { detailOf, unknownKey, wrongValue } from "./problem.js";
import type { Problem } from "./problem.js";
import { RecordDraft } from "./record-draft.js";
import type { Connection, InputMode, PositionInput } from "./record-draft.js";
import { recordPlan } from "./record-plan.js";
import type { RecordPlan } from "./record-plan.js";
import type { StoredValue } from "./stored-value.js";

export interface ParsedRecord {
  /** Never among the columns. On update it must be the id of the record. */
  readonly id: string | undefined;
  /** Undefined: not given, or the object has no position. */
  readonly position: PositionInput | undefined;
  /** Columns to write: the given ones and, except on update, those that get their default. */
  readonly columns: Map<string, StoredValue>;
  /** Which columns only hold their default, so that an upsert leaves them alone on a record that exists. */
  readonly defaultedColumns: ReadonlySet<string>;
  readonly connects: readonly Connection[];
  /** Required fields an upsert lacks: no error unless the record is new. Empty in the other modes. */
  readonly missing: readonly ApiErrorDetail[];
}

/**
 * @param path where the record stands in the request: `[3]` in a list, empty where it is the whole body.
 * @throws ApiError with every problem of the record in its details.
 */
export function parseRecordInput(
  workspace: Workspace,
  object: ObjectType,
  data: JsonValue,
  mode: InputMode,
  path: string,
): ParsedRecord {
  const draft = new RecordDraft(workspace, object, mode, path);
  const plan = recordPlan(object);
  if (!isJsonObject(data)) {
    draft.refuse("", wrongValue(`must be an object with the fields of one ${object.nameSingular}`, data));
    throw draft.error();
  }
  readKeys(data, plan, draft);
  const missing = mode === "update" ? [] : missingFields(plan, data, object);
  if (mode === "create") for (const { key, problem } of missing) draft.refuse(key, problem);
  if (draft.problems.length > 0) throw draft.error();
  return {
    id: draft.id,
    position: draft.position,
    columns: draft.columns,
    defaultedColumns: mode === "update" ? none : fillDefaults(plan, draft),
    connects: draft.connects,
    missing: mode === "upsert" ? missing.map(({ key, problem }) => detailOf(draft.pathTo(key), problem)) : [],
  };
}

const none: ReadonlySet<string> = new Set();

function readKeys(data: JsonObject, plan: RecordPlan, draft: RecordDraft): void {
  for (const key of Object.keys(data)) {
    const value = data[key];
    if (value === undefined) continue;
    const read = plan.readers.get(key);
    if (read !== undefined) read(value, draft, data);
    else
      draft.refuse(
        key === "" ? '""' : key,
        unknownKey(key, `the object ${namesOf(draft.object).one}`, [...plan.readers.keys()]),
      );
  }
}

interface MissingField {
  readonly key: string;
  readonly problem: Problem;
}

function missingFields(plan: RecordPlan, data: JsonObject, object: ObjectType): readonly MissingField[] {
  return plan.required
    .filter(({ keys }) => !keys.some((key) => Object.hasOwn(data, key) && data[key] !== undefined))
    .map(({ field, keys }) => ({
      key: keys[0],
      problem: {
        message: `is missing: a ${object.nameSingular} cannot be without ${field.label}, and there is no default.`,
      },
    }));
}

function fillDefaults(plan: RecordPlan, draft: RecordDraft): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const [column, value] of plan.defaults) {
    if (draft.columns.has(column)) continue;
    draft.columns.set(column, resolveDefault(value));
    filled.add(column);
  }
  return filled;
}
