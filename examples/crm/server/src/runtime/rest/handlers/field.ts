import type { JsonObject, JsonValue } from "../../../core/json/json-value.js";
import type { Field, ObjectType } from "../../../core/model/workspace.js";
import { leavesOf } from "../../../core/fields/leaves-of.js";
import type { Access } from "../../auth/access.js";
import { ApiError } from "../../errors/api-error.js";
import type { Selection } from "../../records/selection.js";
import { sendJson } from "../../server/send-json.js";
import { readDepth, type Depth } from "../query/read-depth.js";
import { buildSelection, relationEntry, targetOf } from "../selection/build-selection.js";
import { entriesOfField } from "../../records/entries-of-field.js";
import { readList } from "./find-many.js";
import { readCaller, readId, readKnownKeys, readObjectBody, readParameters } from "./read-request.js";
import { recordNotFound } from "./record-not-found.js";
import type { RestHandlerFactory, RestSource } from "./rest-handler.js";
import { pageSender } from "./send-record.js";

/** The value of a field; the related record of a to-one relation; a page of the related records of a to-many one. */
export const readField: RestHandlerFactory = (operation, source) =>
  operation.field?.relation?.type === "ONE_TO_MANY" ? readRelatedMany(operation, source) : readValue(operation, source);

/** Sets a field to the `value` of the body. */
export const writeField: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const field = fieldOf(operation.field);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const id = readId(request, operation, response);
    readParameters(request, operation, source);
    const { value } = readKnownKeys(readObjectBody(request, `{"value": …}`), ["value"]);
    if (value === undefined) {
      const message = `The body has no "value": send {"value": …}; DELETE clears the field`;
      throw new ApiError("INVALID_ARGS_DATA", message, [{ path: "data.value", message }]);
    }
    const selection = fieldSelection(source, field, 0, undefined, caller.access);
    const written = await source.records.updateOne(object, id, inputOf(field, value), { selection }, caller);
    sendJson(response, operation.status, `{"data":${written.json}}`);
  };
};

/** Empties a field. */
export const clearField: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const field = fieldOf(operation.field);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const id = readId(request, operation, response);
    readParameters(request, operation, source);
    if (!field.isNullable) {
      const message = `"${field.name}" of a ${object.nameSingular} may not be empty; PUT sets it to another value`;
      throw new ApiError("INVALID_ARGS_DATA", message, [{ path: `data.${field.name}`, message }]);
    }
    const selection = fieldSelection(source, field, 0, undefined, caller.access);
    const written = await source.records.updateOne(object, id, inputOf(field, null), { selection }, caller);
    sendJson(response, operation.status, `{"data":${written.json}}`);
  };
};

const readValue: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const field = fieldOf(operation.field);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const id = readId(request, operation, response);
    const values = readParameters(request, operation, source);
    const selection = fieldSelection(source, field, readDepth(values), values.get("fields"), caller.access);
    const json = await source.records.findOne(object, id, selection, caller);
    if (json === null) throw recordNotFound(object, id);
    sendJson(response, operation.status, `{"data":${json}}`);
  };
};

const readRelatedMany: RestHandlerFactory = (operation, source) => {
  const { object } = operation;
  const field = fieldOf(operation.field);
  const send = pageSender(operation);
  return async (request, response) => {
    const caller = readCaller(response, operation);
    const id = readId(request, operation, response);
    const values = readParameters(request, operation, source);
    const target = relatedObject(source, field);
    const shown = buildSelection(source.workspace, target, readDepth(values), values.get("fields"), caller.access);
    const page = await source.records.findMany(
      target,
      {
        ...readList(values),
        selection: shown.selection,
        withTotalCount: true,
        relatedTo: { object, fieldName: field.name, id },
      },
      caller,
    );
    if (page.totalCount === 0) {
      const { selection } = buildSelection(source.workspace, object, 0, "id", caller.access);
      if ((await source.records.findOne(object, id, selection, caller)) === null) throw recordNotFound(object, id);
    }
    send(response, page, shown);
  };
};

/** Just the field; of a to-one relation the related record. */
function fieldSelection(
  source: RestSource,
  field: Field,
  depth: Depth,
  fields: string | undefined,
  access: Access,
): Selection {
  if (field.relation === null) return valueSelection(field);
  const { selection } = buildSelection(source.workspace, relatedObject(source, field), depth, fields, access);
  let known = relatedSelections.get(selection);
  if (known === undefined) {
    known = new Map();
    relatedSelections.set(selection, known);
  }
  let related = known.get(field);
  if (related === undefined) {
    related = { entries: [relationEntry(field, selection)] };
    known.set(field, related);
  }
  return related;
}

function valueSelection(field: Field): Selection {
  let selection = valueSelections.get(field);
  if (selection === undefined) {
    selection = { entries: entriesOfField(field) };
    valueSelections.set(field, selection);
  }
  return selection;
}

/** Equal requests must give the identical selection, by which plans are found. */
const valueSelections = new WeakMap<Field, Selection>();
const relatedSelections = new WeakMap<Selection, Map<Field, Selection>>();

/** A to-one relation takes the id of the related record, or an object that connects or disconnects. */
function inputOf(field: Field, value: JsonValue): JsonObject {
  const [foreignKey] = field.relation === null ? [] : leavesOf(field);
  const isReference = value === null || typeof value !== "object";
  return { [foreignKey !== undefined && isReference ? foreignKey.column : field.name]: value };
}

function relatedObject({ workspace }: RestSource, field: Field): ObjectType {
  const target = targetOf(workspace, field);
  if (target !== null) return target;
  const message = `"${field.name}" leads to the object "${field.relation?.targetObject ?? ""}", which is switched off`;
  throw new ApiError("INVALID_PATH", message, [{ path: "path", message }]);
}

function fieldOf(field: Field | null): Field {
  if (field === null) throw new Error("A field operation has no field");
  return field;
}
