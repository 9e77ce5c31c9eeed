/**
 * The record operations: what REST and GraphQL both call. In come plain JSON arguments in the shape of the
 * GraphQL inputs and a `Selection`; out goes finished JSON text. Knows no HTTP.
 */
import type { JsonObject, JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import type { Access } from "../auth/access.js";
import type { RequestMeter } from "../auth/rate-limit/request-meter.js";
import type { SearchArguments, SearchPage } from "./search-records.js";
import type { ConnectionArguments, ConnectionSelection, GroupEntry, Selection } from "./selection.js";

/** Who writes: lands in `createdBy` and `updatedBy`. */
export interface Actor {
  readonly source: string;
  readonly workspaceMemberId: string | null;
  readonly name: string;
  readonly context: JsonObject;
}

/** What every operation needs besides its arguments. */
export interface RecordContext {
  readonly actor: Actor;
  /** What the caller may do; enforced by the operations themselves. */
  readonly access: Access;
  /** Told of the records that an operation is about to write, where the caller's rate is limited. */
  readonly meter?: RequestMeter;
}

/** JSON text of one record or of an array of records; never parsed on its way to the client. */
export type JsonText = string;

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface PageArguments {
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly offset?: number | undefined;
  /** Older name of `first`. */
  readonly limit?: number | undefined;
}

/** Filter in the shape of `<Object>FilterInput`: `{name: {ilike: "%a%"}, or: [...]}`. Not yet checked. */
export type RawFilter = JsonValue;
/** Order in the shape of `[<Object>OrderByInput]`: `[{name: {firstName: "AscNullsLast"}}]`. Not yet checked. */
export type RawOrderBy = JsonValue;

export interface FindManyArguments extends PageArguments {
  readonly filter?: RawFilter | undefined;
  readonly orderBy?: RawOrderBy | undefined;
  readonly selection: Selection;
  /** Count all matching rows too. */
  readonly withTotalCount: boolean;
  /** Only the records related to this one: the to-many relation `fieldName` of `object`'s record `id`. */
  readonly relatedTo?: { readonly object: ObjectType; readonly fieldName: string; readonly id: string } | undefined;
}

export interface RecordPage {
  /** JSON array of records. */
  readonly records: JsonText;
  /** Null unless asked for. */
  readonly totalCount: number | null;
  readonly pageInfo: PageInfo;
}

export interface GroupByArguments {
  /** `[{stage: true}, {closeDate: {granularity: "MONTH", timeZone: "Europe/Paris"}}]` */
  readonly groupBy: JsonValue;
  readonly filter?: RawFilter | undefined;
  /** `[{stage: "AscNullsFirst"}, {aggregate: {totalCount: "DescNullsLast"}}]` */
  readonly orderBy?: JsonValue | undefined;
  readonly limit?: number | undefined;
  /** What each group shows; samples hold at most 10 records. */
  readonly entries: readonly GroupEntry[];
  readonly recordsOrderBy?: RawOrderBy | undefined;
  readonly recordsOffset?: number | undefined;
}

export interface DuplicateArguments {
  readonly ids?: JsonValue | undefined;
  readonly data?: JsonValue | undefined;
  readonly selection: Selection;
}

export interface MergeArguments {
  readonly ids: JsonValue;
  readonly conflictPriorityIndex: JsonValue;
  readonly dryRun?: JsonValue | undefined;
  /** Values that override the merged ones. */
  readonly data?: JsonValue | undefined;
  readonly selection: Selection;
}

export type UpsertOutcome = "created" | "updated" | "restored";

export interface WriteResult {
  /** One record, or an array of records for the many-forms. */
  readonly json: JsonText;
  /** Per written record, in the order of `json`; outcomes only for upserts. */
  readonly written: readonly { readonly id: string; readonly outcome: UpsertOutcome | null }[];
}

export interface Records {
  findMany(object: ObjectType, args: FindManyArguments, context: RecordContext): Promise<RecordPage>;
  /** Null when there is none (or it is soft-deleted). */
  findOne(object: ObjectType, id: string, selection: Selection, context: RecordContext): Promise<JsonText | null>;
  /** First match of a filter, or null. */
  findFirst(
    object: ObjectType,
    filter: RawFilter,
    selection: Selection,
    context: RecordContext,
  ): Promise<JsonText | null>;
  /** A page as a connection, finished under the names of its selection. */
  findConnection(
    object: ObjectType,
    args: ConnectionArguments,
    connection: ConnectionSelection,
    context: RecordContext,
  ): Promise<JsonText>;
  /** JSON array of the groups. */
  groupBy(object: ObjectType, args: GroupByArguments, context: RecordContext): Promise<JsonText>;
  /** One page per input, in input order; a `null` entry for an id that does not exist is left out. */
  findDuplicates(object: ObjectType, args: DuplicateArguments, context: RecordContext): Promise<readonly RecordPage[]>;

  /** Searches all searchable objects. */
  search(args: SearchArguments, context: RecordContext): Promise<SearchPage>;
  /** The same as a JSON array of connections. */
  findDuplicateConnections(
    object: ObjectType,
    args: Pick<DuplicateArguments, "ids" | "data">,
    connection: ConnectionSelection,
    context: RecordContext,
  ): Promise<JsonText>;

  createOne(object: ObjectType, data: JsonValue, options: WriteOptions, context: RecordContext): Promise<WriteResult>;
  createMany(object: ObjectType, data: JsonValue, options: WriteOptions, context: RecordContext): Promise<WriteResult>;
  updateOne(
    object: ObjectType,
    id: string,
    data: JsonValue,
    options: WriteOptions,
    context: RecordContext,
  ): Promise<WriteResult>;
  updateMany(
    object: ObjectType,
    filter: RawFilter,
    data: JsonValue,
    options: WriteOptions,
    context: RecordContext,
  ): Promise<WriteResult>;
  /** Soft delete: sets `deletedAt`. */
  deleteOne(object: ObjectType, id: string, options: WriteOptions, context: RecordContext): Promise<WriteResult>;
  deleteMany(
    object: ObjectType,
    filter: RawFilter,
    options: WriteOptions,
    context: RecordContext,
  ): Promise<WriteResult>;
  /** Hard delete. */
  destroyOne(object: ObjectType, id: string, options: WriteOptions, context: RecordContext): Promise<WriteResult>;
  destroyMany(
    object: ObjectType,
    filter: RawFilter,
    options: WriteOptions,
    context: RecordContext,
  ): Promise<WriteResult>;
  restoreOne(object: ObjectType, id: string, options: WriteOptions, context: RecordContext): Promise<WriteResult>;
  restoreMany(
    object: ObjectType,
    filter: RawFilter,
    options: WriteOptions,
    context: RecordContext,
  ): Promise<WriteResult>;
  merge(object: ObjectType, args: MergeArguments, context: RecordContext): Promise<WriteResult>;
}

export interface WriteOptions {
  readonly selection: Selection;
  readonly upsert?: boolean | undefined;
}
