import type { Field, ObjectType } from "../../core/model/workspace.js";
import { joinColumn } from "../../core/naming/column-names.js";
import { printLeaf } from "./json-output.js";
import type { RecordEngine } from "./record-engine.js";
import { tableOf, targetOf } from "./record-engine.js";
import type { Selection, SelectionEntry } from "./selection.js";
import { printConnection } from "./print-connection.js";
import { JsonObjectSql } from "./json-object-sql.js";
import { concatenate, identifier, literal, type Parameters } from "./sql-text.js";

/**
 * The SQL expression that prints one row, known as `alias`, as the JSON object that `selection` describes.
 * Relations become correlated subqueries, so a page of any depth stays one statement.
 */
export function printSelection(
  engine: RecordEngine,
  selection: Selection,
  alias: string,
  parameters: Parameters,
): string {
  return concatenate(selectionPieces(engine, selection, alias, parameters));
}

/** The same as expressions to put one after the other. */
export function selectionPieces(
  engine: RecordEngine,
  selection: Selection,
  alias: string,
  parameters: Parameters,
): readonly string[] {
  const object = new JsonObjectSql();
  for (const entry of selection.entries) {
    if (entry.kind === "constant") {
      object.constant(entry.key, entry.value);
    } else if (entry.kind === "composite") {
      object.open(entry.key);
      for (const part of entry.parts) {
        if (part.leaf === null) object.constant(part.key, part.value);
        else object.value(part.key, printLeaf(part.leaf, `${alias}.${identifier(part.leaf.column)}`));
      }
      object.close();
    } else {
      object.value(entry.key, printEntry(engine, entry, alias, parameters));
    }
  }
  return object.toPieces();
}

function printEntry(
  engine: RecordEngine,
  entry: Exclude<SelectionEntry, { kind: "constant" | "composite" }>,
  alias: string,
  parameters: Parameters,
): string {
  switch (entry.kind) {
    case "leaf":
      return printLeaf(entry.leaf, `${alias}.${identifier(entry.leaf.column)}`);
    case "toOne": {
      const target = relatedObject(engine, entry.field);
      const inner = nestedAlias(alias);
      const document = printSelection(engine, entry.selection, inner, parameters);
      const key = `${alias}.${identifier(joinColumnOf(entry.field))}`;
      return `coalesce((SELECT ${document} FROM ${tableOf(engine, target)} ${inner} WHERE ${inner}."id"=${key} AND ${inner}."deletedAt" IS NULL),'null')`;
    }
    case "toMany": {
      const target = relatedObject(engine, entry.field);
      const inner = nestedAlias(alias);
      const document = printSelection(engine, entry.selection, inner, parameters);
      const key = `${inner}.${identifier(inverseJoinColumn(engine, entry.field))}`;
      return `(SELECT concat('[',string_agg(doc,','),']') FROM (SELECT ${document} AS doc FROM ${tableOf(engine, target)} ${inner} WHERE ${key}=${alias}."id" AND ${inner}."deletedAt" IS NULL ORDER BY ${inner}."id" LIMIT ${entry.limit}) ${inner}s)`;
    }
    case "connection": {
      const target = relatedObject(engine, entry.field);
      const inner = nestedAlias(alias);
      const within = `${inner}.${identifier(inverseJoinColumn(engine, entry.field))}=${alias}."id"`;
      return `(${printConnection(engine, target, entry.connection, entry.args, inner, parameters, within)})`;
    }
    case "jsonItems": {
      const column = `${alias}.${identifier(entry.leaf.column)}`;
      const item = new JsonObjectSql();
      for (const part of entry.parts) {
        if (part.property === null) item.constant(part.key, part.value);
        else item.value(part.key, `coalesce((item->${literal(part.property)})::text,'null')`);
      }
      return `coalesce((SELECT concat('[',string_agg(${item.toSql()},','),']') FROM jsonb_array_elements(${column}) item HAVING ${column} IS NOT NULL),'null')`;
    }
  }
}

/** Alias one level deeper: `t` → `t1` → `t2`; unique along a path of subqueries. */
function nestedAlias(alias: string): string {
  return `t${Number(alias.slice(1) || "0") + 1}`;
}

function relatedObject(engine: RecordEngine, field: Field): ObjectType {
  return targetOf(engine, relationOf(field).targetObject);
}

function relationOf(field: Field): NonNullable<Field["relation"]> {
  if (field.relation === null) throw new Error(`Field "${field.name}" is no relation`);
  return field.relation;
}

/** Foreign key column of a MANY_TO_ONE field. */
export function joinColumnOf(field: Field): string {
  return relationOf(field).joinColumnName ?? joinColumn(field.name);
}

/** Foreign key column, on the related table, of a ONE_TO_MANY field. */
export function inverseJoinColumn(engine: RecordEngine, field: Field): string {
  const relation = relationOf(field);
  const inverse = targetOf(engine, relation.targetObject).fieldsByName.get(relation.inverseField);
  if (inverse === undefined) throw new Error(`Relation "${field.name}" has no inverse`);
  return joinColumnOf(inverse);
}
