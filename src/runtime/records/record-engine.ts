import type { ObjectType, Workspace } from "../../core/model/workspace.js";
import { namesOf } from "../../core/naming/object-names.js";
import type { Database, Parameter, Queryable, QueryResult } from "../database/database.js";
import type { CountCache } from "./count-cache.js";
import type { Outbox } from "./events/outbox.js";
import type { RecordEvents } from "./events/record-events.js";
import type { HooksByObject } from "./hooks.js";
import { identifier } from "./sql-text.js";
import type { StatementNames } from "./statement-names.js";

/** What the record operations of one snapshot share. */
export interface RecordEngine {
  readonly workspace: Workspace;
  readonly database: Database;
  /** Database schema that holds the workspace's tables. */
  readonly schema: string;
  readonly statements: StatementNames;
  readonly counts: CountCache;
  readonly hooks: HooksByObject;
  /** Who listens to what happens to records. */
  readonly events: RecordEvents;
  /** Who must hear of changes for certain, in the transaction that makes them; absent: nobody. */
  readonly outbox?: Outbox | undefined;
  /** Told of what an after-hook throws. */
  readonly onHookError: (error: unknown, event: string, object: string) => void;
}

/** `"workspace"."company"` */
export function tableOf(engine: RecordEngine, object: ObjectType): string {
  return `${identifier(engine.schema)}.${identifier(namesOf(object).table)}`;
}

/** Runs a statement under its name, so that Postgres keeps the plan. */
export function run(
  engine: RecordEngine,
  text: string,
  values: readonly Parameter[],
  on: Queryable = engine.database,
): Promise<QueryResult> {
  const name = engine.statements.nameOf(text);
  return on.query(name === undefined ? { text, values } : { name, text, values });
}

/** The object at the other end of a relation; validated models always have it. */
export function targetOf(engine: RecordEngine, targetObject: string): ObjectType {
  const target = engine.workspace.objectsBySingular.get(targetObject);
  if (target === undefined) throw new Error(`The model has no object "${targetObject}"`);
  return target;
}
