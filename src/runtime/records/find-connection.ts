import type { ObjectType } from "../../core/model/workspace.js";
import { compileConnection, printCompiledConnection } from "./print-connection.js";
import { run, type RecordEngine } from "./record-engine.js";
import type { JsonText } from "./records.js";
import type { ConnectionArguments, ConnectionSelection } from "./selection.js";
import { Parameters } from "./sql-text.js";

/** A page of records as a connection, relations, counts and aggregates included: one statement. */
export async function findConnection(
  engine: RecordEngine,
  object: ObjectType,
  args: ConnectionArguments,
  connection: ConnectionSelection,
): Promise<JsonText> {
  const parameters = new Parameters();
  const query = compileConnection(engine, object, connection, args, "t", parameters, null);
  const countKey = isCountedAlone(connection) ? query.matchingKey() : null;
  const known = countKey === null ? null : engine.counts.get(countKey);
  const text = printCompiledConnection(engine, connection, query, "t", parameters, known);
  const { rows } = await run(engine, text, parameters.values);
  const [json, total, snapshot] = rows[0] ?? [];
  if (countKey !== null) engine.counts.set(countKey, { snapshot: snapshot ?? "", total: Number(total) });
  return json ?? "null";
}

/** Other figures need every row that matches anyway, and the total comes with them. */
function isCountedAlone({ entries }: ConnectionSelection): boolean {
  const figures = entries.filter((entry) => entry.kind === "aggregate");
  return figures.length > 0 && figures.every(({ aggregate }) => aggregate.operation === "totalCount");
}
