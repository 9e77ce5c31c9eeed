import type { FieldNode } from "graphql";
import type { JsonObject, JsonValue } from "../../../core/json/json-value.js";
import type { RootAction, RootField } from "../../../core/surface/root-fields.js";
import { ApiError } from "../../errors/api-error.js";
import type { WriteResult } from "../../records/records.js";
import type { ConnectionSelection, Selection } from "../../records/selection.js";
import type { FieldGroup } from "./collect-fields.js";
import type { ExecutionContext } from "./execute-operation.js";
import { selectConnection, selectRecord, type SelectScope } from "./select-record.js";
import { selectGroup } from "./select-group.js";
import { onceIfStatic } from "./static-selection.js";

export interface RootCall {
  readonly scope: SelectScope;
  readonly field: RootField;
  /** Coerced by the schema; arguments given as null are left out. */
  readonly args: JsonObject;
  readonly group: FieldGroup;
  readonly context: ExecutionContext;
  /** Members of the response's `extensions`, shared by the root fields of an operation. */
  readonly extensions: { [key: string]: unknown };
}

type RootExecutor = (call: RootCall) => Promise<string>;

/** How each kind of root field comes down to one record operation. */
export const rootExecutors: Record<RootAction, RootExecutor> = {
  findMany: ({ scope, field, args, group, context }) =>
    context.records.findConnection(field.object, args, connectionOf(scope, field, group), context.caller),
  findOne: async ({ scope, field, args, group, context }) =>
    (await context.records.findFirst(
      field.object,
      args["filter"] ?? {},
      recordOf(scope, field, group),
      context.caller,
    )) ?? "null",
  findDuplicates: ({ scope, field, args, group, context }) =>
    context.records.findDuplicateConnections(
      field.object,
      { ids: args["ids"], data: args["data"] },
      connectionOf(scope, field, group),
      context.caller,
    ),
  groupBy: ({ scope, field, args, group, context }) => {
    if (args["viewId"] !== undefined)
      throw new ApiError(
        "BAD_REQUEST",
        "Views are not kept by this server, so viewId cannot be used; give the filter itself.",
        [{ path: "viewId", message: "Views are not kept by this server." }],
      );
    return context.records.groupBy(
      field.object,
      {
        groupBy: args["groupBy"] ?? [],
        filter: args["filter"],
        orderBy: args["orderBy"],
        limit: typeof args["limit"] === "number" ? args["limit"] : undefined,
        entries: selectGroup(scope, field.object, group),
        recordsOrderBy: args["orderByForRecords"],
        recordsOffset: typeof args["offsetForRecords"] === "number" ? args["offsetForRecords"] : undefined,
      },
      context.caller,
    );
  },
  createOne: (call) =>
    created(call, (data, options) =>
      call.context.records.createOne(call.field.object, data, options, call.context.caller),
    ),
  createMany: (call) =>
    created(call, (data, options) =>
      call.context.records.createMany(call.field.object, data, options, call.context.caller),
    ),
  updateOne: (call) =>
    written(call, (options) =>
      call.context.records.updateOne(
        call.field.object,
        idOf(call),
        call.args["data"] ?? {},
        options,
        call.context.caller,
      ),
    ),
  updateMany: (call) =>
    written(call, (options) =>
      call.context.records.updateMany(
        call.field.object,
        filterOf(call),
        call.args["data"] ?? {},
        options,
        call.context.caller,
      ),
    ),
  deleteOne: (call) =>
    written(call, (options) =>
      call.context.records.deleteOne(call.field.object, idOf(call), options, call.context.caller),
    ),
  deleteMany: (call) =>
    written(call, (options) =>
      call.context.records.deleteMany(call.field.object, filterOf(call), options, call.context.caller),
    ),
  destroyOne: (call) =>
    written(call, (options) =>
      call.context.records.destroyOne(call.field.object, idOf(call), options, call.context.caller),
    ),
  destroyMany: (call) =>
    written(call, (options) =>
      call.context.records.destroyMany(call.field.object, filterOf(call), options, call.context.caller),
    ),
  restoreOne: (call) =>
    written(call, (options) =>
      call.context.records.restoreOne(call.field.object, idOf(call), options, call.context.caller),
    ),
  restoreMany: (call) =>
    written(call, (options) =>
      call.context.records.restoreMany(call.field.object, filterOf(call), options, call.context.caller),
    ),
  merge: (call) =>
    written(call, ({ selection }) =>
      call.context.records.merge(
        call.field.object,
        {
          ids: call.args["ids"] ?? [],
          conflictPriorityIndex: call.args["conflictPriorityIndex"] ?? null,
          dryRun: call.args["dryRun"],
          data: call.args["data"],
          selection,
        },
        call.context.caller,
      ),
    ),
};

const records = new WeakMap<FieldNode, Selection>();
const connections = new WeakMap<FieldNode, ConnectionSelection>();

function recordOf(scope: SelectScope, { object }: RootField, group: FieldGroup): Selection {
  return onceIfStatic(records, scope.operation, group, () => selectRecord(scope, object, group));
}

function connectionOf(scope: SelectScope, { object }: RootField, group: FieldGroup): ConnectionSelection {
  return onceIfStatic(connections, scope.operation, group, () => selectConnection(scope, object, group));
}

type WriteOptions = { readonly selection: Selection };

async function written(call: RootCall, write: (options: WriteOptions) => Promise<WriteResult>): Promise<string> {
  return (await write({ selection: recordOf(call.scope, call.field, call.group) })).json;
}

/** A create, which as an upsert tells in `extensions.upsert` what became of each record. */
async function created(
  call: RootCall,
  write: (data: JsonValue, options: WriteOptions & { readonly upsert: boolean }) => Promise<WriteResult>,
): Promise<string> {
  const upsert = call.args["upsert"] === true;
  const result = await write(call.args["data"] ?? null, {
    selection: recordOf(call.scope, call.field, call.group),
    upsert,
  });
  if (upsert) {
    const told = (call.extensions["upsert"] ??= []) as { id: string; outcome: string | null }[];
    told.push(...result.written);
  }
  return result.json;
}

function idOf({ args }: RootCall): string {
  return String(args["id"]);
}

function filterOf({ args }: RootCall): JsonValue {
  return args["filter"] ?? {};
}
