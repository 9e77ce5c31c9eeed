import { leavesOf } from "../../../../core/fields/leaves-of.js";
import type { DataEffect } from "../../../../core/model/change/model-change.js";
import type { Field, ObjectType, Workspace } from "../../../../core/model/workspace.js";
import { namesOf } from "../../../../core/naming/object-names.js";
import type { Queryable } from "../../database.js";
import { isDatabaseError } from "../../database.js";
import { desiredIndexes } from "../desired-indexes.js";
import { noCapabilities } from "../table-spec.js";
import { qualifiedName, quoteIdentifier } from "../../../../core/database/quote-identifier.js";
import { SchemaChangeRefused, type SchemaRefusal } from "./schema-change-refused.js";

/** Looks at and changes the options that rows hold, deleted rows too, once tables and columns have the names of `after`. */
export async function applyOptionEffects(
  transaction: Queryable,
  schema: string,
  after: Workspace,
  effects: readonly DataEffect[],
): Promise<void> {
  const refusals: SchemaRefusal[] = [];
  // Before anything is replaced, as a value may be given up by one option and taken by another.
  for (const effect of effects)
    if (effect.kind === "requireUnusedOptions")
      refusals.push(...(await optionsInUse(transaction, schema, findColumn(after, effect), effect.values)));
  if (refusals.length > 0) throw new SchemaChangeRefused(refusals);
  for (const effect of effects)
    if (effect.kind === "replaceOptions")
      await replaceOptions(transaction, schema, findColumn(after, effect), effect.replacements);
}

interface OptionColumn {
  readonly object: ObjectType;
  readonly field: Field;
  readonly column: string;
  /** Several per row, as an array. */
  readonly isArray: boolean;
  readonly isNullable: boolean;
}

function findColumn(workspace: Workspace, { objectId, fieldId }: DataEffect): OptionColumn {
  const object = workspace.objects.find(({ id }) => id === objectId);
  const field = object?.fields.find(({ id }) => id === fieldId);
  const leaf = field === undefined ? undefined : leavesOf(field)[0];
  if (object === undefined || field === undefined || leaf === undefined || leaf.options === null)
    throw new RangeError(`no field with options has id ${fieldId} in object ${objectId}`);
  return { object, field, column: leaf.column, isArray: leaf.kind === "ENUM_ARRAY", isNullable: leaf.isNullable };
}

async function optionsInUse(
  transaction: Queryable,
  schema: string,
  { object, field, column, isArray }: OptionColumn,
  values: readonly string[],
): Promise<readonly SchemaRefusal[]> {
  const name = quoteIdentifier(column);
  const table = qualifiedName(schema, namesOf(object).table);
  const text = isArray
    ? `SELECT held, count(DISTINCT "id") FROM ${table}, unnest(${name}) AS held WHERE ${name} && $1::text[] AND held = ANY ($1::text[]) GROUP BY held`
    : `SELECT ${name}, count(*) FROM ${table} WHERE ${name} = ANY ($1::text[]) GROUP BY ${name}`;
  const { rows } = await transaction.query({ text, values: [values] });
  const counts = new Map(rows.map(([value, count]) => [value, Number(count)]));
  return values.flatMap((value): readonly SchemaRefusal[] => {
    const count = counts.get(value);
    if (count === undefined) return [];
    const holders = count === 1 ? "1 record holds" : `${count} records hold`;
    return [
      {
        reason: "optionInUse",
        objectId: object.id,
        object: object.nameSingular,
        fieldId: field.id,
        field: field.name,
        value,
        message: `Option "${value}" of field "${field.name}" of object "${object.nameSingular}" cannot go: ${holders} it, soft-deleted ones counted.`,
        fix: `Say what they get instead, as "optionReplacements": {"${value}": "OTHER_VALUE"}, or give those records another value first.`,
      },
    ];
  });
}

async function replaceOptions(
  transaction: Queryable,
  schema: string,
  { object, field, column, isArray, isNullable }: OptionColumn,
  replacements: readonly { readonly from: string; readonly to: string | null }[],
): Promise<void> {
  if (replacements.length === 0) return;
  const name = quoteIdentifier(column);
  const table = qualifiedName(schema, namesOf(object).table);
  // One statement over all pairs: A may become B while B becomes A.
  const replaced = (value: string) =>
    `CASE WHEN ${value} = ANY ($1::text[]) THEN ($2::text[])[array_position($1::text[], ${value})] ELSE ${value} END`;
  // The first place of a value counts, and none is left twice. An empty list is stored as the field stores it.
  const list = `ARRAY(SELECT value FROM (SELECT ${replaced("held")} AS value, min(place) AS place FROM unnest(${name}) WITH ORDINALITY AS old(held, place) GROUP BY 1) AS new WHERE value IS NOT NULL ORDER BY place)`;
  const text = isArray
    ? `UPDATE ${table} SET ${name} = ${isNullable ? `NULLIF(${list}, '{}')` : list} WHERE ${name} && $1::text[]`
    : `UPDATE ${table} SET ${name} = ${replaced(name)} WHERE ${name} = ANY ($1::text[])`;
  const values = [replacements.map(({ from }) => from), replacements.map(({ to }) => to)];
  // Uniqueness is looked at row by row, in the middle of an exchange too; the migration that follows makes the index again.
  if (field.isUnique)
    for (const index of desiredIndexes(object, noCapabilities))
      if (index.isUnique && index.columns.includes(column))
        await transaction.query({ text: `DROP INDEX IF EXISTS ${qualifiedName(schema, index.name)}`, values: [] });
  try {
    await transaction.query({ text, values });
  } catch (error) {
    if (!isDatabaseError(error) || error.code !== "23502") throw error;
    throw new SchemaChangeRefused([takesLastValue(object, field)], error);
  }
}

function takesLastValue(object: ObjectType, field: Field): SchemaRefusal {
  return {
    reason: "valuesMissing",
    objectId: object.id,
    object: object.nameSingular,
    fieldId: field.id,
    field: field.name,
    value: null,
    message: `Field "${field.name}" of object "${object.nameSingular}" must have a value, and the replacement takes it from records that are there.`,
    fix: "Replace the option by another one instead of by null, or make the field nullable.",
  };
}
