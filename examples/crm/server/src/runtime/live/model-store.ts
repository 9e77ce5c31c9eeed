/**
 * Where the live model is kept: one row beside the tables that it describes, in the authoring format, so that people
 * and later versions of the server can read it. Knows SQL, and nothing of snapshots.
 */
import type { JsonValue } from "../../core/json/json-value.js";
import type { Workspace } from "../../core/model/workspace.js";
import { isDatabaseError, type Queryable } from "../database/database.js";
import { changeChannel } from "../database/follow-changes.js";
import { fingerprintModel, schemaRules } from "../database/schema/model-fingerprint.js";
import { qualifiedName } from "../../core/database/quote-identifier.js";
import { reloadWorkspace } from "./load-workspace.js";
import type { ModelTimeTable } from "./model-times.js";

/** No object can have this name; all names that begin with two underscores are the server's own. */
const modelTable = "__model";

/** A state of the live model. */
export interface LiveModel {
  /** 1 after the first start, one more with every change. */
  readonly version: number;
  readonly workspace: Workspace;
  readonly times: ModelTimeTable;
}

/** What says whether a start has anything to do. */
export interface ModelState {
  readonly version: number;
  /** Rules by which the tables were made. */
  readonly rules: number;
  /** Of the model file that a server was last started from on this database. */
  readonly baselineHash: string;
}

export class ModelStore {
  readonly schema: string;
  readonly #table: string;

  constructor(schema: string) {
    this.schema = schema;
    this.#table = qualifiedName(schema, modelTable);
  }

  /** True for a statement on the model itself. */
  isOwn(text: string): boolean {
    return text.includes(this.#table);
  }

  /** Null for a database that has no model yet. */
  async readState(queryable: Queryable): Promise<ModelState | null> {
    try {
      const { rows } = await queryable.query({
        text: `SELECT version, rules, baseline_hash FROM ${this.#table} WHERE id = 1`,
        values: [],
      });
      const [version, rules, baselineHash] = rows[0] ?? [];
      if (typeof baselineHash !== "string") return null;
      return { version: Number(version), rules: Number(rules), baselineHash };
    } catch (error) {
      // 42P01 no such table, 3F000 no such schema: a database on which no server was ever started.
      if (isDatabaseError(error) && (error.code === "42P01" || error.code === "3F000")) return null;
      throw error;
    }
  }

  /** Inside a transaction, where a table that is not there would end it. */
  async exists(transaction: Queryable): Promise<boolean> {
    const { rows } = await transaction.query({ text: "SELECT to_regclass($1) IS NOT NULL", values: [this.#table] });
    return rows[0]?.[0] === "t";
  }

  async readVersion(queryable: Queryable): Promise<number> {
    const { rows } = await queryable.query({ text: `SELECT version FROM ${this.#table} WHERE id = 1`, values: [] });
    return Number(rows[0]?.[0] ?? 0);
  }

  /** @param previous an earlier state or another one: what is the same in it is taken from there */
  async readLive(queryable: Queryable, previous: Workspace): Promise<LiveModel> {
    const { rows } = await queryable.query({
      text: `SELECT version, times, live FROM ${this.#table} WHERE id = 1`,
      values: [],
    });
    const [version, times, live] = rows[0] ?? [];
    return {
      version: Number(version),
      workspace: this.#load(live, previous),
      times: JSON.parse(times ?? "null") as ModelTimeTable,
    };
  }

  async readBaseline(queryable: Queryable, previous: Workspace): Promise<Workspace> {
    const { rows } = await queryable.query({ text: `SELECT baseline FROM ${this.#table} WHERE id = 1`, values: [] });
    return this.#load(rows[0]?.[0], previous);
  }

  /** The first model of a database, which is its baseline too. */
  async create(transaction: Queryable, model: LiveModel): Promise<void> {
    const { hash, text } = fingerprintModel(model.workspace);
    await transaction.query({
      text: `CREATE TABLE ${this.#table} (
  id integer PRIMARY KEY CHECK (id = 1),
  version bigint NOT NULL,
  rules integer NOT NULL,
  live json NOT NULL,
  baseline json NOT NULL,
  baseline_hash text NOT NULL,
  times json NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL DEFAULT now()
)`,
      values: [],
    });
    await transaction.query({
      text: `INSERT INTO ${this.#table} (id, version, rules, live, baseline, baseline_hash, times)
VALUES (1, $1, $2, $3, $3, $4, $5)`,
      values: [model.version, schemaRules, text, hash, JSON.stringify(model.times)],
    });
  }

  /** Writes the next state of the model and, once the transaction is committed, tells every server its version. */
  async writeLive(transaction: Queryable, model: LiveModel): Promise<void> {
    await transaction.query({
      text: `UPDATE ${this.#table} SET version = $1, live = $2, times = $3, changed_at = now() WHERE id = 1`,
      values: [model.version, fingerprintModel(model.workspace).text, JSON.stringify(model.times)],
    });
    await transaction.query({
      text: "SELECT pg_notify($1, $2)",
      values: [changeChannel("model", this.schema), String(model.version)],
    });
  }

  /** @param hash of the model file as it is, by which the next start knows it again */
  async writeBaseline(transaction: Queryable, baseline: Workspace, hash: string): Promise<void> {
    await transaction.query({
      text: `UPDATE ${this.#table} SET rules = $1, baseline = $2, baseline_hash = $3 WHERE id = 1`,
      values: [schemaRules, fingerprintModel(baseline).text, hash],
    });
  }

  #load(text: string | null | undefined, previous: Workspace): Workspace {
    if (text === fingerprintModel(previous).text) return previous;
    return reloadWorkspace(JSON.parse(text ?? "null") as JsonValue, previous, `the table ${this.#table}`);
  }
}
