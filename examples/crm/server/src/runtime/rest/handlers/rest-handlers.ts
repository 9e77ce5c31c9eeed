import type { RecordOperation, RecordVerb } from "../../../core/surface/record-operations.js";
import { createMany, createOne } from "./create.js";
import { deleteMany, deleteOne } from "./delete.js";
import { clearField, readField, writeField } from "./field.js";
import { findDuplicates } from "./find-duplicates.js";
import { findMany } from "./find-many.js";
import { findOne } from "./find-one.js";
import { groupBy } from "./group-by.js";
import { merge } from "./merge.js";
import { restoreMany, restoreOne } from "./restore.js";
import { refusingBody } from "./refuse-body.js";
import type { RestHandler, RestHandlerFactory, RestSource } from "./rest-handler.js";
import { tellingDeprecation } from "./telling-deprecation.js";
import { updateMany, updateOne } from "./update.js";

const factories: Readonly<Record<RecordVerb, RestHandlerFactory>> = {
  findMany,
  createOne,
  createMany,
  updateMany,
  deleteMany,
  restoreMany,
  groupBy,
  findDuplicates,
  merge,
  findOne,
  updateOne,
  deleteOne,
  restoreOne,
  readField,
  writeField,
  clearField,
};

/** The handler that answers `operation` over REST. */
export function restHandler(operation: RecordOperation, source: RestSource): RestHandler {
  const handler = factories[operation.verb](operation, source);
  // Of the other methods no body is read at all.
  const mayHaveBody = operation.routes.some(({ method }) => method !== "get" && method !== "delete");
  const answering = operation.body === null && mayHaveBody ? refusingBody(operation.id, handler) : handler;
  return tellingDeprecation(answering, operation, source.workspace);
}
