import { leavesOf } from "../../../src/core/fields/leaves-of.js";
import { jsonEqual } from "../../../src/core/json/json-equal.js";
import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import type { DataEffect } from "../../../src/core/model/change/model-change.js";
import type { Field, ObjectType, Workspace } from "../../../src/core/model/workspace.js";
import { servedFields } from "../../../src/core/surface/record-operations.js";
import { at, recordsOf, type RestClient } from "../../rest/use-server.js";

type Values = Map<string, JsonValue>;

/** What a test has written, by the ids of objects, records and fields, so that it stands whatever they are called. */
export class ShadowRecords {
  readonly #objects = new Map<string, Map<string, Values>>();
  readonly #deleted = new Set<string>();

  /** A record as the server answered it when it was written. */
  remember(object: ObjectType, record: JsonObject): void {
    const id = String(record["id"]);
    const records = this.#objects.get(object.id) ?? new Map<string, Values>();
    this.#objects.set(object.id, records);
    const values: Values = records.get(id) ?? new Map<string, JsonValue>();
    records.set(id, values);
    for (const [field, key] of keysOf(object)) {
      const value = record[key];
      if (value !== undefined) values.set(field.id, value);
    }
  }

  idsOf({ id }: ObjectType): readonly string[] {
    return [...(this.#objects.get(id)?.keys() ?? [])];
  }

  /** Notes that a record is deleted, or back; it is kept in either case. */
  markDeleted(id: string, isDeleted: boolean): void {
    if (isDeleted) this.#deleted.add(id);
    else this.#deleted.delete(id);
  }

  isDeleted(id: string): boolean {
    return this.#deleted.has(id);
  }

  get size(): number {
    return [...this.#objects.values()].reduce((sum, records) => sum + records.size, 0);
  }

  /** Takes away what a change deletes, and moves values that it replaces. */
  follow(next: Workspace, effects: readonly DataEffect[]): void {
    const objects = new Map(next.objects.map((object) => [object.id, object]));
    for (const [id, records] of this.#objects) {
      const object = objects.get(id);
      if (object === undefined) this.#objects.delete(id);
      const fields = new Set(object?.fields.map((field) => field.id));
      for (const values of records.values())
        for (const field of values.keys()) if (!fields.has(field)) values.delete(field);
    }
    for (const effect of effects) {
      if (effect.kind !== "replaceOptions") continue;
      const moves = new Map(effect.replacements.map(({ from, to }) => [from, to]));
      for (const values of this.#objects.get(effect.objectId)?.values() ?? []) {
        const value = values.get(effect.fieldId);
        if (value !== undefined) values.set(effect.fieldId, moved(value, moves));
      }
    }
  }

  /** Every difference between what was written and what the server shows; values of newer fields are taken over. */
  async differences(api: RestClient, workspace: Workspace): Promise<readonly string[]> {
    const differences: string[] = [];
    for (const object of workspace.objects) {
      const expected = this.#objects.get(object.id);
      if (!object.isActive || expected === undefined) continue;
      const all = "or(deletedAt[is]:NULL,deletedAt[is]:NOT_NULL)";
      const answer = await api.get(`/${object.namePlural}`, { limit: 60, filter: all });
      if (answer.status !== 200) {
        differences.push(`${object.namePlural}: ${answer.text}`);
        continue;
      }
      const found = new Map(recordsOf(answer).map((record) => [String(record["id"]), record]));
      if (at(answer.body, "totalCount") !== expected.size)
        differences.push(
          `${object.namePlural}: ${expected.size} are expected, ${String(at(answer.body, "totalCount"))} found`,
        );
      for (const [id, values] of expected) {
        const record = found.get(id);
        if (record === undefined) differences.push(`${object.namePlural}: ${id} is lost`);
        else if ((record["deletedAt"] !== null) !== this.#deleted.has(id))
          differences.push(`${object.namePlural}: ${id} is deleted at ${String(record["deletedAt"])}`);
        else differences.push(...differencesOf(object, record, values));
      }
    }
    return differences;
  }
}

function differencesOf(object: ObjectType, record: JsonObject, values: Values): readonly string[] {
  return keysOf(object).flatMap(([field, key]) => {
    const value = record[key];
    const expected = values.get(field.id);
    if (value === undefined) return [`${object.nameSingular}.${key} is not shown`];
    values.set(field.id, value);
    const isOption = [value]
      .flat()
      .every((one) => one === null || field.options?.some((option) => option.value === one));
    if (field.options !== null && !isOption)
      return [`${object.nameSingular}.${key} is ${JSON.stringify(value)}, which is no option`];
    return expected === undefined || jsonEqual(value, expected)
      ? []
      : [`${object.nameSingular}.${key} is ${JSON.stringify(value)} and was ${JSON.stringify(expected)}`];
  });
}

/** The fields of which a record alone tells, each with its key. */
function keysOf(object: ObjectType): readonly (readonly [Field, string])[] {
  return servedFields(object).flatMap((field) => {
    if (field.relation === null) return [[field, field.name] as const];
    const [foreignKey] = leavesOf(field);
    return foreignKey === undefined ? [] : [[field, foreignKey.column] as const];
  });
}

function moved(value: JsonValue, moves: ReadonlyMap<string, string | null>): JsonValue {
  if (typeof value === "string") return moves.has(value) ? (moves.get(value) ?? null) : value;
  if (!Array.isArray(value)) return value;
  return [...new Set(value.map((one: JsonValue) => moved(one, moves)))].filter((one) => one !== null);
}
