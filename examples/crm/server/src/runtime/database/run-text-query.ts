import type { Client } from "pg";
import type { QueryResult, Statement } from "./database.js";
import { TextQuery } from "./text-query.js";

export interface TextResult extends QueryResult {
  /** First word of Postgres' command tag: `COMMIT`, `ROLLBACK`, `SELECT`. */
  readonly command: string;
}

/** Runs one statement on one client; the promise settles once the client is ready for the next. */
export function runTextQuery(client: Client, statement: Statement): Promise<TextResult> {
  return new Promise((resolve, reject) => {
    client.query(
      new TextQuery(statement, (error, result, command) => {
        if (result === null) reject(error);
        else resolve({ rows: result.rows, rowCount: result.rowCount, command });
      }),
    );
  });
}
