import type { JsonValue } from "../../core/json/json-value.js";
import type { ObjectType, Workspace } from "../../core/model/workspace.js";
import type { ObjectTypes } from "../records/hooks.js";
import type { PageInfo, RecordContext, Records, WriteOptions } from "../records/records.js";
import { buildSelection } from "../rest/selection/build-selection.js";

export interface FindManyOptions<Types extends ObjectTypes> {
  readonly filter?: Types["filterInput"];
  readonly orderBy?: readonly Types["orderByInput"][];
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
  readonly offset?: number;
  /** Relations to read along: none, the next ones, or theirs too. */
  readonly depth?: 0 | 1 | 2;
  readonly withTotalCount?: boolean;
}

export interface Page<RecordType> {
  readonly records: readonly RecordType[];
  /** Null unless asked for. */
  readonly totalCount: number | null;
  readonly pageInfo: PageInfo;
}

/**
 * The records of one object for code of your own: the operations that REST and GraphQL call, with typed arguments and
 * parsed results. Checks, limits, hooks and what the caller may do are the same: fields that may not be read are missing
 * from records. Filters that match more than one request may touch are refused.
 */
export interface RecordService<Types extends ObjectTypes> {
  findMany(options?: FindManyOptions<Types>): Promise<Page<Types["record"]>>;
  /** Null when there is none, or it is soft-deleted. */
  findOne(id: string, depth?: 0 | 1 | 2): Promise<Types["record"] | null>;
  createOne(input: Types["createInput"]): Promise<Types["record"]>;
  createMany(inputs: readonly Types["createInput"][]): Promise<readonly Types["record"][]>;
  /** Creates, or updates and restores what has the same id or unique values. */
  upsertMany(inputs: readonly Types["createInput"][]): Promise<readonly Types["record"][]>;
  updateOne(id: string, input: Types["updateInput"]): Promise<Types["record"]>;
  updateMany(filter: Types["filterInput"], input: Types["updateInput"]): Promise<readonly Types["record"][]>;
  /** Soft delete. */
  deleteOne(id: string): Promise<Types["record"]>;
  deleteMany(filter: Types["filterInput"]): Promise<readonly Types["record"][]>;
  /** Removes for good. */
  destroyOne(id: string): Promise<Types["record"]>;
  destroyMany(filter: Types["filterInput"]): Promise<readonly Types["record"][]>;
  restoreOne(id: string): Promise<Types["record"]>;
  restoreMany(filter: Types["filterInput"]): Promise<readonly Types["record"][]>;
}

/** The service of one object; every write is done as `context` says. */
export function recordService<Types extends ObjectTypes>(
  records: Records,
  workspace: Workspace,
  object: ObjectType,
  context: RecordContext,
): RecordService<Types> {
  type One = Types["record"];
  const shape = (depth: 0 | 1 | 2) => buildSelection(workspace, object, depth, undefined, context.access).selection;
  const options: WriteOptions = { selection: shape(0) };
  return {
    async findMany({ filter, orderBy, depth = 0, withTotalCount = false, ...page } = {}) {
      const found = await records.findMany(
        object,
        {
          ...page,
          filter: filter === undefined ? undefined : asJson(filter),
          orderBy: orderBy === undefined ? undefined : asJson(orderBy),
          selection: shape(depth),
          withTotalCount,
        },
        context,
      );
      return { ...found, records: parse<readonly One[]>(found.records) };
    },
    async findOne(id, depth = 0) {
      const json = await records.findOne(object, id, shape(depth), context);
      return json === null ? null : parse<One>(json);
    },
    createOne: (input) => written<One>(records.createOne(object, asJson(input), options, context)),
    createMany: (inputs) => written<readonly One[]>(records.createMany(object, asJson(inputs), options, context)),
    upsertMany: (inputs) =>
      written<readonly One[]>(records.createMany(object, asJson(inputs), { ...options, upsert: true }, context)),
    updateOne: (id, input) => written<One>(records.updateOne(object, id, asJson(input), options, context)),
    updateMany: (filter, input) =>
      written<readonly One[]>(records.updateMany(object, asJson(filter), asJson(input), options, context)),
    deleteOne: (id) => written<One>(records.deleteOne(object, id, options, context)),
    deleteMany: (filter) => written<readonly One[]>(records.deleteMany(object, asJson(filter), options, context)),
    destroyOne: (id) => written<One>(records.destroyOne(object, id, options, context)),
    destroyMany: (filter) => written<readonly One[]>(records.destroyMany(object, asJson(filter), options, context)),
    restoreOne: (id) => written<One>(records.restoreOne(object, id, options, context)),
    restoreMany: (filter) => written<readonly One[]>(records.restoreMany(object, asJson(filter), options, context)),
  };
}

/** Typed inputs are plain JSON data; the record operations check them as they check a request's. */
function asJson(input: object): JsonValue {
  return input as JsonValue;
}

function parse<Result>(json: string): Result {
  return JSON.parse(json) as Result;
}

async function written<Result>(result: Promise<{ readonly json: string }>): Promise<Result> {
  return parse<Result>((await result).json);
}
