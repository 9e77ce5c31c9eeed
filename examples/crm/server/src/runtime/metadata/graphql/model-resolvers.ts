import { fieldRow, morphSiblings, relationRow, type FieldRow } from "../../../core/metadata/field-row.js";
import { fieldTypeCatalogue } from "../../../core/metadata/field-type-catalogue.js";
import { findField, isNotFound } from "../../../core/metadata/find-in-model.js";
import { indexRows, type IndexRow } from "../../../core/metadata/index-row.js";
import type { MetadataView } from "../../../core/metadata/metadata-view.js";
import { objectRow, type ObjectRow } from "../../../core/metadata/object-row.js";
import type { JsonObject, JsonValue } from "../../../core/json/json-value.js";
import type { ObjectType } from "../../../core/model/workspace.js";
import { ApiError } from "../../errors/api-error.js";
import type { ShownField, ShownObject } from "../model-operations.js";
import { filterRows } from "./filter-rows.js";
import type { MetadataArguments, MetadataResolverContext, MetadataResolvers } from "./metadata-resolver.js";
import { pageConnection, type Connection } from "./page-connection.js";

/** Sources of the types `Object`, `Field` and `Index`: their row, and where it was read. */
export type ObjectSource = ObjectRow & { readonly shown: ShownObject };
export type FieldSource = FieldRow & { readonly shown: ShownField };
export type IndexSource = IndexRow & { readonly shown: ShownObject };

export function objectSource(shown: ShownObject): ObjectSource {
  return { ...objectRow(shown.object, shown.view), shown };
}

export function fieldSource(shown: ShownField): FieldSource {
  return { ...fieldRow(shown.field, shown.object, shown.view), shown };
}

function indexSources(object: ObjectType, view: MetadataView): readonly IndexSource[] {
  return indexRows(object, view).map((row) => ({ ...row, shown: { object, view } }));
}

function fieldSources(object: ObjectType, view: MetadataView): readonly FieldSource[] {
  return object.fields.map((field) => fieldSource({ field, object, view }));
}

export const objectResolvers: MetadataResolvers<ObjectSource> = {
  fieldsList: ({ shown }) => fieldSources(shown.object, shown.view),
  indexMetadataList: ({ shown }) => indexSources(shown.object, shown.view),
  fields: ({ shown }, args) => connectionOf(fieldSources(shown.object, shown.view), args),
  indexMetadatas: ({ shown }, args) => connectionOf(indexSources(shown.object, shown.view), args),
};

export const fieldResolvers: MetadataResolvers<FieldSource> = {
  object: ({ shown }) => objectSource(shown),
  relation: ({ type, shown }) => (type === "RELATION" ? relationSource(shown) : null),
  morphRelations: ({ shown }) => {
    const siblings = morphSiblings(shown.field, shown.object);
    return siblings.length === 0 ? null : siblings.map((field) => relationSource({ ...shown, field }));
  },
};

export const indexResolvers: MetadataResolvers<IndexSource> = {
  objectMetadata: ({ shown }, args) => connectionOf([objectSource(shown)], args),
  indexFieldMetadatas: ({ indexFieldMetadataList }, args) => connectionOf(indexFieldMetadataList, args),
};

function relationSource({ field, object, view }: ShownField): object {
  const relation = relationRow(field, object, view);
  if (relation === null) throw new Error(`"${field.name}" of "${object.nameSingular}" is no relation`);
  const target = findField(view.workspace, relation.targetFieldMetadata.id);
  if (isNotFound(target)) throw new Error(`"${field.name}" of "${object.nameSingular}" leads nowhere`);
  return {
    type: relation.type,
    sourceObjectMetadata: objectSource({ object, view }),
    sourceFieldMetadata: fieldSource({ field, object, view }),
    targetObjectMetadata: objectSource({ object: target.object, view }),
    targetFieldMetadata: fieldSource({ ...target, view }),
  };
}

export const modelQueries: MetadataResolvers<unknown> = {
  objects: (_source, args, { model }) => {
    const { view } = model;
    const sources = view.workspace.objects.map((object) => objectSource({ object, view }));
    return connectionOf(sources, args);
  },
  object: (_source, args, { model }) => objectSource(model.object(text(args, "id"))),
  fields: (_source, args, { model }) => {
    const { view } = model;
    return connectionOf(
      view.workspace.objects.flatMap((object) => fieldSources(object, view)),
      args,
    );
  },
  field: (_source, args, { model }) => fieldSource(model.field(text(args, "id"))),
  indexMetadatas: (_source, args, context) => connectionOf(allIndexes(context), args),
  index: (_source, args, context) => {
    const id = text(args, "id");
    const found = allIndexes(context).find((index) => index.id === id.toLowerCase());
    if (found !== undefined) return found;
    const message = `There is no index with the id "${id}".`;
    throw new ApiError("ROUTE_NOT_FOUND", message, [{ path: "id", message, value: id }]);
  },
  fieldTypes: () => [...fieldTypeCatalogue().values()],
  objectRecordCounts: async (_source, _args, { metadata, principal }) =>
    (await metadata.recordCounts(principal)).map(({ namePlural, count }) => ({
      objectNamePlural: namePlural,
      totalCount: count,
    })),
  minimalMetadata: (_source, _args, { snapshot, model }) => {
    const hash = String(snapshot.version);
    const { view } = model;
    return {
      objectMetadataItems: view.workspace.objects.map((object) => objectRow(object, view)),
      views: [],
      collectionHashes: ["objectMetadata", "fieldMetadata", "indexMetadata"].map((collectionName) => ({
        collectionName,
        hash,
      })),
    };
  },
};

export const modelMutations: MetadataResolvers<unknown> = {
  createOneObject: async (_source, args, { model }) =>
    objectSource(await model.createObject(part(args, "input", "object"))),
  updateOneObject: async (_source, args, { model }) =>
    objectSource(await model.updateObject(text(input(args), "id"), part(args, "input", "update"))),
  deleteOneObject: async (_source, args, { model }) =>
    objectSource(await model.deleteObject(text(input(args), "id"), input(args)["force"] === true)),
  createOneField: async (_source, args, { model }) =>
    fieldSource(await model.createField(part(args, "input", "field"))),
  updateOneField: async (_source, args, { model }) =>
    fieldSource(await model.updateField(model.fieldToUpdate(text(input(args), "id")), part(args, "input", "update"))),
  deleteOneField: async (_source, args, { model }) => {
    const { field } = model.field(text(input(args), "id"));
    return fieldSource(await model.deleteField(field.id, input(args)["force"] === true));
  },
};

/** The page of rows that the arguments `paging` and `filter` ask for. */
function connectionOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  args: MetadataArguments,
): Connection<Row> {
  const filtered = filterRows(rows, (args["filter"] ?? {}) as JsonObject);
  return pageConnection(filtered, (args["paging"] ?? {}) as JsonObject, (row) => row);
}

function allIndexes({ model }: MetadataResolverContext): readonly IndexSource[] {
  const { view } = model;
  return view.workspace.objects.flatMap((object) => indexSources(object, view));
}

/** An argument that the schema says is a text. */
export function text(args: MetadataArguments, name: string): string {
  return String(args[name]);
}

/** The argument `input`, which the schema says is an object. */
export function input(args: MetadataArguments): MetadataArguments {
  return args["input"] as MetadataArguments;
}

/** A part of an argument, as JSON: graphql-js makes its objects without a prototype. */
export function part(args: MetadataArguments, argument: string, key?: string): JsonValue {
  const value = args[argument];
  const inner = key === undefined ? value : (value as MetadataArguments)[key];
  return JSON.parse(JSON.stringify(inner ?? null)) as JsonValue;
}
