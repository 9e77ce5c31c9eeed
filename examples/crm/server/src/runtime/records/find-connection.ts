import type { ObjectType } from "../../core/model/workspace.js";
import { printConnection } from "./print-connection.js";
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
  const text = printConnection(engine, object, connection, args, "t", parameters, null);
  const { rows } = await run(engine, text, parameters.values);
  return rows[0]?.[0] ?? "null";
}
