/**
 * The record operations for callers who may not do everything. In come arguments as clients gave them, out goes what the
 * operation answers or a refusal. The check comes before the owner's hooks: what those and the database do on the way
 * (cascades, emptied foreign keys) is not the caller's doing. Knows nothing of how roles are kept.
 */
import type { JsonValue } from "../../../core/json/json-value.js";
import type { ObjectType, Workspace } from "../../../core/model/workspace.js";
import type { RecordPermission } from "../../auth/access.js";
import type { RawFilter, RecordContext, Records, WriteOptions } from "../records.js";
import { requireObject, type AccessScope } from "./access-scope.js";
import { checkDuplicates } from "./check-duplicates.js";
import { checkFilter } from "./check-filter.js";
import { checkGroupBy } from "./check-group-by.js";
import { checkInput } from "./check-input.js";
import { checkMerge } from "./check-merge.js";
import { checkConnection, checkList, checkRelatedTo, checkSelection } from "./check-selection.js";
import { checkUpsert } from "./check-upsert.js";
import { hidingConflicts } from "./hiding-conflicts.js";
import { narrowSearch } from "./narrow-search.js";

export function checkedRecords(records: Records, workspace: Workspace): Records {
  const allowed = (object: ObjectType, permission: RecordPermission, { access }: RecordContext): AccessScope => {
    const scope = { access, workspace };
    requireObject(scope, object, permission, "");
    return scope;
  };
  /** A write that takes no values. */
  const checkRemoval = (
    object: ObjectType,
    permission: RecordPermission,
    filter: RawFilter,
    { selection }: WriteOptions,
    context: RecordContext,
  ): void => {
    const scope = allowed(object, permission, context);
    checkFilter(scope, object, filter, "filter");
    checkSelection(scope, object, selection);
  };
  const checkCreate = (
    object: ObjectType,
    inputs: readonly JsonValue[],
    paths: (index: number) => string,
    { upsert = false, selection }: WriteOptions,
    context: RecordContext,
  ): AccessScope => {
    const scope = allowed(object, "create", context);
    if (upsert) checkUpsert(scope, object);
    for (const [index, data] of inputs.entries())
      checkInput(scope, object, data, upsert ? "upsert" : "create", paths(index));
    checkSelection(scope, object, selection);
    return scope;
  };

  return {
    async findMany(object, args, context) {
      const scope = allowed(object, "read", context);
      checkRelatedTo(scope, args.relatedTo);
      checkList(scope, object, args);
      checkSelection(scope, object, args.selection);
      return await records.findMany(object, args, context);
    },
    async findOne(object, id, selection, context) {
      checkSelection(allowed(object, "read", context), object, selection);
      return await records.findOne(object, id, selection, context);
    },
    async findFirst(object, filter, selection, context) {
      const scope = allowed(object, "read", context);
      checkFilter(scope, object, filter, "filter");
      checkSelection(scope, object, selection);
      return await records.findFirst(object, filter, selection, context);
    },
    async findConnection(object, args, connection, context) {
      const scope = allowed(object, "read", context);
      checkList(scope, object, args);
      checkConnection(scope, object, connection);
      return await records.findConnection(object, args, connection, context);
    },
    async groupBy(object, args, context) {
      checkGroupBy(allowed(object, "read", context), object, args);
      return await records.groupBy(object, args, context);
    },
    async findDuplicates(object, args, context) {
      const scope = allowed(object, "read", context);
      checkDuplicates(scope, object);
      checkSelection(scope, object, args.selection);
      return await records.findDuplicates(object, args, context);
    },
    async findDuplicateConnections(object, args, connection, context) {
      const scope = allowed(object, "read", context);
      checkDuplicates(scope, object);
      checkConnection(scope, object, connection);
      return await records.findDuplicateConnections(object, args, connection, context);
    },
    async search(args, context) {
      return await records.search(narrowSearch({ access: context.access, workspace }, args), context);
    },
    async createOne(object, data, options, context) {
      const scope = checkCreate(object, [data], () => "data", options, context);
      return await hidingConflicts(scope, object, () => records.createOne(object, data, options, context));
    },
    async createMany(object, data, options, context) {
      // What is no list has no records, and is refused as a batch.
      const inputs: readonly JsonValue[] = Array.isArray(data) ? data : [];
      const scope = checkCreate(object, inputs, (index) => `[${index}]`, options, context);
      return await hidingConflicts(scope, object, () => records.createMany(object, data, options, context));
    },
    async updateOne(object, id, data, options, context) {
      const scope = allowed(object, "update", context);
      checkInput(scope, object, data, "update", "data");
      checkSelection(scope, object, options.selection);
      return await hidingConflicts(scope, object, () => records.updateOne(object, id, data, options, context));
    },
    async updateMany(object, filter, data, options, context) {
      const scope = allowed(object, "update", context);
      checkFilter(scope, object, filter, "filter");
      checkInput(scope, object, data, "updateMany", "data");
      checkSelection(scope, object, options.selection);
      return await hidingConflicts(scope, object, () => records.updateMany(object, filter, data, options, context));
    },
    async deleteOne(object, id, options, context) {
      checkRemoval(object, "delete", null, options, context);
      return await records.deleteOne(object, id, options, context);
    },
    async deleteMany(object, filter, options, context) {
      checkRemoval(object, "delete", filter, options, context);
      return await records.deleteMany(object, filter, options, context);
    },
    async destroyOne(object, id, options, context) {
      checkRemoval(object, "destroy", null, options, context);
      return await records.destroyOne(object, id, options, context);
    },
    async destroyMany(object, filter, options, context) {
      checkRemoval(object, "destroy", filter, options, context);
      return await records.destroyMany(object, filter, options, context);
    },
    async restoreOne(object, id, options, context) {
      checkRemoval(object, "delete", null, options, context);
      return await records.restoreOne(object, id, options, context);
    },
    async restoreMany(object, filter, options, context) {
      checkRemoval(object, "delete", filter, options, context);
      return await records.restoreMany(object, filter, options, context);
    },
    async merge(object, args, context) {
      checkMerge({ access: context.access, workspace }, object, args);
      return await records.merge(object, args, context);
    },
  };
}
