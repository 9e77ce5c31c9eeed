/** Where a change is met: its path on each surface, read from the list of operations and the rules of naming. */
import { leavesOf } from "../core/fields/leaves-of.js";
import type { Field, FieldOption, ObjectType, WorkspaceSettings } from "../core/model/workspace.js";
import { namesOf } from "../core/naming/object-names.js";
import { enumTypeName, typeNamesOf } from "../core/naming/type-names.js";
import { recordOperations, type RecordOperation } from "../core/surface/record-operations.js";
import type { Surface } from "./change.js";

export interface ChangePlace {
  readonly subject: string;
  readonly paths: Readonly<Record<Surface, string>>;
}

export function settingPlace(key: keyof WorkspaceSettings): ChangePlace {
  const path = `workspace.${key}`;
  return { subject: "the workspace", paths: { rest: path, graphql: path, database: path } };
}

export function objectPlace(object: ObjectType): ChangePlace {
  const { path, table } = namesOf(object);
  return {
    subject: `object "${object.nameSingular}"`,
    paths: { rest: path, graphql: typeNamesOf(object).record, database: table },
  };
}

export function fieldPlace(object: ObjectType, field: Field): ChangePlace {
  const columns = leavesOf(field);
  const [column] = columns;
  return {
    subject: `field "${field.name}" of "${object.nameSingular}"`,
    paths: {
      rest: fieldPath(object, field),
      graphql: `${typeNamesOf(object).record}.${field.name}`,
      database: `${namesOf(object).table}.${columns.length === 1 && column !== undefined ? column.column : field.name}`,
    },
  };
}

export function optionPlace(object: ObjectType, field: Field, { value }: FieldOption): ChangePlace {
  const { paths } = fieldPlace(object, field);
  return {
    subject: `option "${value}" of "${object.nameSingular}.${field.name}"`,
    paths: { ...paths, graphql: `${enumTypeName(object, field)}.${value}` },
  };
}

/** A name of the GraphQL schema that is no object's. */
export function schemaPlace(name: string): ChangePlace {
  return { subject: `"${name}"`, paths: { rest: name, graphql: name, database: name } };
}

/** `/companies/{id}/employees`: each field has an endpoint of its own. */
function fieldPath(object: ObjectType, field: Field): string {
  const operation = recordOperations(object).find((one) => one.field === field);
  return operation === undefined ? namesOf(object).path : pathOf(operation);
}

function pathOf({ routes: [route] }: RecordOperation): string {
  return route.path.replaceAll(/:(\w+)/g, "{$1}");
}

/** `GET /companies/{id}` */
function routeOf(operation: RecordOperation): string {
  return `${operation.routes[0].method.toUpperCase()} ${pathOf(operation)}`;
}

/** Routes of an object or of one of its fields, and the keys of a relation beside its name. */
export function restNames(object: ObjectType, field: Field | null): readonly string[] {
  const operations = operationsOf(object, field);
  const keys = field === null || field.relation === null ? [] : leavesOf(field).map(({ column }) => column);
  return [...operations.map(routeOf), ...keys];
}

interface RestOwner {
  readonly object: ObjectType;
  readonly field: Field | null;
}

/** Routes, keys and operation ids that the old state of an object or field has and the new one has not. */
export function lostRestNames(before: RestOwner, after: RestOwner): readonly string[] {
  const kept = new Set(allRestNames(after));
  return allRestNames(before).filter((name) => !kept.has(name));
}

function allRestNames({ object, field }: RestOwner): readonly string[] {
  const operations = operationsOf(object, field);
  const keys = operations.flatMap(({ dataKey }) => (dataKey === null ? [] : [`data.${dataKey}`]));
  const ids = operations.map(({ id }) => `operationId ${id}`);
  return [...new Set([...restNames(object, field), ...keys, ...ids])];
}

function operationsOf(object: ObjectType, field: Field | null): readonly RecordOperation[] {
  return recordOperations(object).filter((operation) => operation.field === field);
}

export function databaseColumns(object: ObjectType, field: Field): readonly string[] {
  const { table } = namesOf(object);
  return leavesOf(field).map(({ column }) => `${table}.${column}`);
}
