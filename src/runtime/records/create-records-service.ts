import { guardRecords } from "./access/guard-records.js";
import { meterRecords } from "./access/meter-records.js";
import { createMany, createOne } from "./create-records.js";
import { findConnection } from "./find-connection.js";
import { findDuplicateConnections, findDuplicates } from "./find-duplicates.js";
import { findMany } from "./find-many.js";
import { findFirst, findOne } from "./find-one.js";
import { groupBy } from "./group-by.js";
import { mergeRecords } from "./merge-records.js";
import type { RecordEngine } from "./record-engine.js";
import type { Records } from "./records.js";
import { removeMany, removeOne } from "./remove-records.js";
import { searchRecords } from "./search-records.js";
import { updateMany, updateOne } from "./update-records.js";

/** The record operations over one snapshot of the model; each does only what its caller may do. */
export function createRecordsService(engine: RecordEngine): Records {
  const records: Records = {
    findMany: (object, args) => findMany(engine, object, args),
    findOne: (object, id, selection) => findOne(engine, object, id, selection),
    findFirst: (object, filter, selection) => findFirst(engine, object, filter, selection),
    groupBy: (object, args) => groupBy(engine, object, args),
    findConnection: (object, args, connection) => findConnection(engine, object, args, connection),
    search: (args) => searchRecords(engine, args),
    findDuplicates: (object, args) => findDuplicates(engine, object, args),
    findDuplicateConnections: (object, args, connection) => findDuplicateConnections(engine, object, args, connection),
    createOne: (object, data, options, context) => createOne(engine, object, data, options, context),
    createMany: (object, data, options, context) => createMany(engine, object, data, options, context),
    updateOne: (object, id, data, options, context) => updateOne(engine, object, id, data, options, context),
    updateMany: (object, filter, data, options, context) => updateMany(engine, object, filter, data, options, context),
    deleteOne: (object, id, options, context) => removeOne(engine, object, "Delete", id, options, context),
    deleteMany: (object, filter, options, context) => removeMany(engine, object, "Delete", filter, options, context),
    destroyOne: (object, id, options, context) => removeOne(engine, object, "Destroy", id, options, context),
    destroyMany: (object, filter, options, context) => removeMany(engine, object, "Destroy", filter, options, context),
    restoreOne: (object, id, options, context) => removeOne(engine, object, "Restore", id, options, context),
    restoreMany: (object, filter, options, context) => removeMany(engine, object, "Restore", filter, options, context),
    merge: (object, args, context) => mergeRecords(engine, object, args, context),
  };
  const { workspace } = engine;
  return guardRecords(meterRecords(records, workspace.settings.batchLimit), workspace);
}
