import { fieldTypeCatalogue } from "../../../core/metadata/field-type-catalogue.js";
import { printField, printObject } from "../../../core/metadata/print-rows.js";
import type { JsonObject, JsonValue } from "../../../core/json/json-value.js";
import { isJsonObject } from "../../../core/json/json-value.js";
import { printModel } from "../../../core/model/print-model.js";
import { didYouMean, nearestName } from "../../../core/text/nearest-name.js";
import { requireSetting } from "../../auth/require-setting.js";
import { ApiError } from "../../errors/api-error.js";
import type { ShownField, ShownObject } from "../model-operations.js";
import type { MetadataAnswer, MetadataRequest } from "./metadata-handler.js";
import { pageRows } from "./page-rows.js";

/** Operations on objects, fields and what else describes the model. */
export const modelHandlers = {
  findManyObjects: (request: MetadataRequest): MetadataAnswer => {
    const { workspace, view } = readModel(request);
    return { page: pageRows(workspace.objects, request.page, (object) => printObject(object, view, true)) };
  },
  createOneObject: async ({ model, body }: MetadataRequest): Promise<MetadataAnswer> =>
    shownObject(await model.createObject(body)),
  findOneObject: (request: MetadataRequest): MetadataAnswer => {
    readModel(request);
    return shownObject(request.model.object(request.parameter("object")));
  },
  updateOneObject: async ({ model, parameter, body }: MetadataRequest): Promise<MetadataAnswer> =>
    shownObject(await model.updateObject(parameter("object"), body)),
  deleteOneObject: async ({ model, parameter, force }: MetadataRequest): Promise<MetadataAnswer> => {
    const { object, view } = await model.deleteObject(parameter("object"), force);
    return { value: printObject(object, view, false) };
  },

  findManyFieldsOfObject: (request: MetadataRequest): MetadataAnswer => {
    const { view } = readModel(request);
    const { object } = request.model.object(request.parameter("object"));
    return { page: pageRows(object.fields, request.page, (field) => printField(field, object, view)) };
  },
  createOneFieldOfObject: async ({ model, parameter, body }: MetadataRequest): Promise<MetadataAnswer> =>
    shownField(await model.createField(withObject(body, model.object(parameter("object")).object.id))),
  findOneFieldOfObject: (request: MetadataRequest): MetadataAnswer => {
    readModel(request);
    return shownField(fieldOfObject(request));
  },
  updateOneFieldOfObject: async (request: MetadataRequest): Promise<MetadataAnswer> =>
    shownField(await request.model.updateField(fieldOfObject(request).field.id, request.body)),
  deleteOneFieldOfObject: async (request: MetadataRequest): Promise<MetadataAnswer> =>
    shownField(await request.model.deleteField(fieldOfObject(request).field.id, request.force)),

  findManyFields: (request: MetadataRequest): MetadataAnswer => {
    const { workspace, view } = readModel(request);
    const owned = workspace.objects.flatMap((object) =>
      object.fields.map((field) => ({ id: field.id, field, object })),
    );
    return { page: pageRows(owned, request.page, ({ field, object }) => printField(field, object, view)) };
  },
  createOneField: async ({ model, body }: MetadataRequest): Promise<MetadataAnswer> =>
    shownField(await model.createField(body)),
  findOneField: (request: MetadataRequest): MetadataAnswer => {
    readModel(request);
    return shownField(request.model.field(request.parameter("field")));
  },
  updateOneField: async ({ model, parameter, body }: MetadataRequest): Promise<MetadataAnswer> =>
    shownField(await model.updateField(model.fieldToUpdate(parameter("field")), body)),
  deleteOneField: async ({ model, parameter, force }: MetadataRequest): Promise<MetadataAnswer> =>
    shownField(await model.deleteField(model.field(parameter("field")).field.id, force)),

  findManyFieldTypes: (): MetadataAnswer => ({ value: { data: [...fieldTypeCatalogue().values()].map(asJson) } }),
  findOneFieldType: ({ parameter }: MetadataRequest): MetadataAnswer => {
    const wanted = parameter("type");
    const catalogue = fieldTypeCatalogue();
    const entry = [...catalogue.values()].find(({ type }) => type === wanted.toUpperCase());
    if (entry !== undefined) return { value: asJson(entry) };
    const types = [...catalogue.keys()];
    const nearest = nearestName(wanted, types);
    const message = `There is no field type "${wanted}".${didYouMean(wanted, types)}`;
    throw new ApiError("ROUTE_NOT_FOUND", message, [
      { path: "path", message, value: wanted, allowed: types, ...(nearest === null ? {} : { nearest }) },
    ]);
  },
  readModel: (request: MetadataRequest): MetadataAnswer => ({ value: printModel(readModel(request).workspace) }),

  readWorkspace: ({ snapshot, metadata }: MetadataRequest): MetadataAnswer => ({
    value: { id: metadata.workspaceId, ...snapshot.workspace.settings, metadataVersion: snapshot.version },
  }),
  updateWorkspace: async ({ model, metadata, body }: MetadataRequest): Promise<MetadataAnswer> => {
    const { workspace, version } = await model.updateSettings(body);
    return { value: { id: metadata.workspaceId, ...workspace.settings, metadataVersion: version } };
  },
};

/** What is read, for callers who may read it. */
function readModel({ principal, snapshot, model }: MetadataRequest) {
  requireSetting(principal, "DATA_MODEL");
  return { workspace: snapshot.workspace, view: model.view };
}

function fieldOfObject({ model, parameter }: MetadataRequest): ShownField {
  return model.fieldOf(model.object(parameter("object")).object, parameter("field"));
}

function shownObject({ object, view }: ShownObject): MetadataAnswer {
  return { value: printObject(object, view, true) };
}

function shownField({ field, object, view }: ShownField): MetadataAnswer {
  return { value: printField(field, object, view) };
}

/** The path names the object; a body that names another one contradicts it. */
function withObject(body: JsonValue, objectMetadataId: string): JsonValue {
  if (!isJsonObject(body)) return body;
  const given = body["objectMetadataId"];
  if (given === undefined || given === objectMetadataId) return { ...body, objectMetadataId };
  const message = `The path says which object the field is for; leave "objectMetadataId" out of the body.`;
  throw new ApiError("BAD_REQUEST", message, [{ path: "objectMetadataId", message, value: given }]);
}

function asJson(entry: object): JsonObject {
  return JSON.parse(JSON.stringify(entry)) as JsonObject;
}
