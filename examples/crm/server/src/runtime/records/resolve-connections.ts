import type { Queryable } from "../database/database.js";
import { ApiError } from "../errors/api-error.js";
import { castTypes } from "./column-leaves.js";
import type { Connection } from "./input/record-draft.js";
import type { StoredValue } from "./input/stored-value.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import { identifier } from "./sql-text.js";

/** A connection and the row it belongs to. */
export interface PendingConnection {
  readonly connection: Connection;
  readonly columns: Map<string, StoredValue>;
}

/**
 * Finds the record of every `connect` and writes its id into the row's foreign key: one statement for all that look
 * up the same object by the same constraint.
 *
 * @throws ApiError CONNECT_RECORD_NOT_FOUND when not exactly one record matches
 */
export async function resolveConnections(
  engine: RecordEngine,
  pending: readonly PendingConnection[],
  on: Queryable,
): Promise<void> {
  const groups = new Map<string, PendingConnection[]>();
  for (const item of pending) {
    const { target, conditions } = item.connection;
    const key = `${target.nameSingular} ${conditions.map((condition) => condition.leaf.column).join(" ")}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { target, conditions } = first.connection;
    const shape = conditions.map((condition, index) => `,"c${index}" ${castTypes[condition.leaf.kind]}`).join("");
    const matches = conditions
      .map((condition, index) => `t.${identifier(condition.leaf.column)}=x."c${index}"`)
      .join(" AND ");
    const json = group.map((item, index) => ({
      "#": index,
      ...Object.fromEntries(item.connection.conditions.map((condition, part) => [`c${part}`, condition.value])),
    }));
    const text = `SELECT x."#",count(t."id"),min(t."id"::text) FROM json_to_recordset($1::json) AS x("#" int${shape}) LEFT JOIN ${tableOf(engine, target)} t ON ${matches} AND t."deletedAt" IS NULL GROUP BY x."#"`;
    const { rows } = await run(engine, text, [JSON.stringify(json)], on);
    for (const [index, count, id] of rows) {
      const item = group[Number(index)];
      if (item === undefined) continue;
      if (count !== "1") throw notOneRecord(item.connection, Number(count));
      item.columns.set(item.connection.column, id ?? null);
    }
  }
}

function notOneRecord(connection: Connection, count: number): ApiError {
  const found = count === 0 ? "no record" : `${count} records`;
  const message = `"${connection.field.name}" connects to ${found} of "${connection.target.nameSingular}": exactly one must match ${JSON.stringify(connection.where)}.`;
  return new ApiError("CONNECT_RECORD_NOT_FOUND", message, [
    { path: connection.path, message, value: connection.where },
  ]);
}
