import type { Field, ObjectType } from "../../core/model/workspace.js";
import { joinColumn } from "../../core/naming/column-names.js";
import { printLeaf } from "./json-output.js";
import type { RecordEngine } from "./record-engine.js";
import { tableOf, targetOf } from "./record-engine.js";
import type { Selection, SelectionEntry } from "./selection.js";
import { identifier, literal } from "./sql-text.js";

/** Postgres takes at most 100 arguments per call. */
const maximumArguments = 96;

/**
 * The SQL expression that prints one row, known as `alias`, as the JSON object that `selection` describes.
 * Relations become correlated subqueries, so a page of any depth stays one statement.
 */
export function printSelection(engine: RecordEngine, selection: Selection, alias: string): string {
  const pieces: string[] = [];
  let text = "{";
  let separator = "";
  const flush = (): void => {
    if (text !== "") pieces.push(literal(text));
    text = "";
  };
  for (const entry of selection.entries) {
    text += `${separator}${JSON.stringify(entry.key)}:`;
    separator = ",";
    if (entry.kind === "constant") {
      text += JSON.stringify(entry.value);
    } else if (entry.kind === "composite") {
      let partSeparator = "{";
      for (const part of entry.parts) {
        text += `${partSeparator}${JSON.stringify(part.key)}:`;
        partSeparator = ",";
        flush();
        pieces.push(printLeaf(part.leaf, `${alias}.${identifier(part.leaf.column)}`));
      }
      text += entry.parts.length === 0 ? "{}" : "}";
    } else {
      flush();
      pieces.push(printEntry(engine, entry, alias));
    }
  }
  text += "}";
  flush();
  return concat(pieces);
}

function printEntry(
  engine: RecordEngine,
  entry: Exclude<SelectionEntry, { kind: "constant" | "composite" }>,
  alias: string,
): string {
  switch (entry.kind) {
    case "leaf":
      return printLeaf(entry.leaf, `${alias}.${identifier(entry.leaf.column)}`);
    case "toOne": {
      const target = relatedObject(engine, entry.field);
      const inner = nestedAlias(alias);
      const document = printSelection(engine, entry.selection, inner);
      const key = `${alias}.${identifier(joinColumnOf(entry.field))}`;
      return `coalesce((SELECT ${document} FROM ${tableOf(engine, target)} ${inner} WHERE ${inner}."id"=${key} AND ${inner}."deletedAt" IS NULL),'null')`;
    }
    case "toMany": {
      const target = relatedObject(engine, entry.field);
      const inner = nestedAlias(alias);
      const document = printSelection(engine, entry.selection, inner);
      const key = `${inner}.${identifier(inverseJoinColumn(engine, entry.field))}`;
      return `(SELECT concat('[',string_agg(doc,','),']') FROM (SELECT ${document} AS doc FROM ${tableOf(engine, target)} ${inner} WHERE ${key}=${alias}."id" AND ${inner}."deletedAt" IS NULL ORDER BY ${inner}."id" LIMIT ${entry.limit}) ${inner}s)`;
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

function concat(pieces: readonly string[]): string {
  if (pieces.length <= maximumArguments) return `concat(${pieces.join(",")})`;
  const chunks: string[] = [];
  for (let start = 0; start < pieces.length; start += maximumArguments)
    chunks.push(`concat(${pieces.slice(start, start + maximumArguments).join(",")})`);
  return concat(chunks);
}
