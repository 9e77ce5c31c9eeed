import type { Connection, Submittable } from "pg";
import type { Parameter, QueryResult, Row, Statement } from "./database.js";
import { encodeParameter } from "./encode-parameter.js";

/** What pg keeps on a connection about its prepared statements; PGlite's adapter keeps the same. */
interface PreparingConnection extends Connection {
  /** In the order in which they were prepared. */
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
}

/**
 * Named statements that one connection keeps. More than one state of the model has, so that only those of states that
 * are gone make way; Postgres would keep every plan as long as the connection lives.
 */
const mostNamed = 500;

interface CorkableStream {
  cork?(): void;
  uncork?(): void;
}

type Settle = (error: unknown, result: QueryResult | null, command: string) => void;

/**
 * A query for `pg.Client.query` whose cells stay the text that Postgres sent. It asks for no description of the
 * columns, which saves both sides a message per execution. Statements without name and values go as simple queries.
 */
export class TextQuery implements Submittable {
  readonly name: string | undefined;
  readonly text: string;
  /** Read by pg, which refuses to pipeline queries that fetch in pages. */
  readonly rows = undefined;
  readonly #values: readonly Parameter[];
  readonly #settle: Settle;
  readonly #received: Row[] = [];
  #command = "";
  #rowCount = 0;
  #isSettled = false;

  constructor(statement: Statement, settle: Settle) {
    this.name = statement.name;
    this.text = statement.text;
    this.#values = statement.values;
    this.#settle = settle;
  }

  submit(connection: Connection): Error | null {
    const preparing = connection as PreparingConnection;
    if (this.name === undefined && this.#values.length === 0) {
      preparing.query(this.text);
      return null;
    }
    const name = this.name ?? "";
    let isParsed = false;
    if (name !== "") {
      const known = preparing.parsedStatements[name] ?? preparing.submittedNamedStatements[name];
      if (known !== undefined && known !== this.text)
        return new Error(`The statement name "${name}" was used before for another text`);
      isParsed = known !== undefined;
    }
    const values = this.#values.map(encodeParameter);
    const stream = preparing.stream as CorkableStream;
    stream.cork?.();
    try {
      if (!isParsed) {
        if (name !== "") makeRoom(preparing);
        preparing.parse({ name, text: this.text, types: [] }, true);
        if (name !== "") preparing.submittedNamedStatements[name] = this.text;
      }
      preparing.bind({ statement: name, values }, true);
      preparing.execute({}, true);
      preparing.sync();
    } finally {
      stream.uncork?.();
    }
    return null;
  }

  handleDataRow(message: { readonly fields: Row }): void {
    this.#received.push(message.fields);
  }

  handleCommandComplete(message: { readonly text: string }): void {
    const tag = message.text;
    const space = tag.indexOf(" ");
    this.#command = space === -1 ? tag : tag.slice(0, space);
    this.#rowCount = space === -1 ? 0 : Number(tag.slice(tag.lastIndexOf(" ") + 1)) || 0;
  }

  handleReadyForQuery(): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#settle(null, { rows: this.#received, rowCount: this.#rowCount }, this.#command);
  }

  handleError(error: unknown): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#settle(error, null, this.#command);
  }

  /** Simple queries are described unasked; the names of the columns are of no use here. */
  handleRowDescription(): void {}

  handleEmptyQuery(): void {}

  handlePortalSuspended(): void {}

  handleCopyInResponse(connection: { sendCopyFail(message: string): void }): void {
    connection.sendCopyFail("COPY FROM STDIN is not supported");
  }

  handleCopyData(): void {}
}

/** Closes the statement that was prepared first when there are as many as may be. */
function makeRoom(connection: PreparingConnection): void {
  const names = Object.keys(connection.parsedStatements);
  const [oldest] = names;
  if (oldest === undefined || names.length < mostNamed) return;
  connection.close({ type: "S", name: oldest }, true);
  delete connection.parsedStatements[oldest];
}
