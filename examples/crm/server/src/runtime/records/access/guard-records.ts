import type { Workspace } from "../../../core/model/workspace.js";
import type { RecordContext, Records } from "../records.js";
import { checkedRecords } from "./checked-records.js";

/**
 * The record operations, each behind what its caller may do. This is the one gate below all APIs, batches, upserts,
 * subscriptions and the owner's own code. A caller with full access passes at the cost of one look at that.
 */
export function guardRecords(records: Records, workspace: Workspace): Records {
  const checked = checkedRecords(records, workspace);
  const by = ({ access }: RecordContext): Records => (access.isFull ? records : checked);
  return {
    findMany: (object, args, context) => by(context).findMany(object, args, context),
    findOne: (object, id, selection, context) => by(context).findOne(object, id, selection, context),
    findFirst: (object, filter, selection, context) => by(context).findFirst(object, filter, selection, context),
    findConnection: (object, args, connection, context) =>
      by(context).findConnection(object, args, connection, context),
    groupBy: (object, args, context) => by(context).groupBy(object, args, context),
    findDuplicates: (object, args, context) => by(context).findDuplicates(object, args, context),
    findDuplicateConnections: (object, args, connection, context) =>
      by(context).findDuplicateConnections(object, args, connection, context),
    search: (args, context) => by(context).search(args, context),
    createOne: (object, data, options, context) => by(context).createOne(object, data, options, context),
    createMany: (object, data, options, context) => by(context).createMany(object, data, options, context),
    updateOne: (object, id, data, options, context) => by(context).updateOne(object, id, data, options, context),
    updateMany: (object, filter, data, options, context) =>
      by(context).updateMany(object, filter, data, options, context),
    deleteOne: (object, id, options, context) => by(context).deleteOne(object, id, options, context),
    deleteMany: (object, filter, options, context) => by(context).deleteMany(object, filter, options, context),
    destroyOne: (object, id, options, context) => by(context).destroyOne(object, id, options, context),
    destroyMany: (object, filter, options, context) => by(context).destroyMany(object, filter, options, context),
    restoreOne: (object, id, options, context) => by(context).restoreOne(object, id, options, context),
    restoreMany: (object, filter, options, context) => by(context).restoreMany(object, filter, options, context),
    merge: (object, args, context) => by(context).merge(object, args, context),
  };
}
