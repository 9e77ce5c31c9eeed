import { isJsonObject, type JsonObject, type JsonValue } from "../../core/json/json-value.js";
import type { Field, ObjectType } from "../../core/model/workspace.js";
import type { Leaf, LeafKind } from "../../core/fields/leaf.js";
import { fieldKinds } from "../../core/fields/field-kinds.js";
import { didYouMean } from "../../core/text/nearest-name.js";
import { ApiError } from "../errors/api-error.js";
import { isoText } from "./json-output.js";
import { joinColumnOf } from "./print-selection.js";
import { dateGranularities, type DateGranularity } from "../../core/surface/date-granularities.js";
import { recordPaths } from "../../core/surface/record-paths.js";
import { weekStartDays, type WeekStartDay } from "../../core/surface/week-start-days.js";
import { tableOf, targetOf, type RecordEngine } from "./record-engine.js";
import { identifier, literal, textArrayLiteral } from "./sql-text.js";

/** Dimensions of one groupBy. */
const maximumDimensions = 5;

/** One thing that records are grouped by. */
export interface Dimension {
  /** `["stage"]`, `["address", "addressCity"]`, `["company", "name"]`. */
  readonly path: readonly string[];
  /** SQL to group and order by. */
  readonly key: string;
  /** SQL text shown for the group; null for records without a value. */
  readonly label: string;
}

/** Checks `groupBy` against the model and turns it into SQL. */
export function compileDimensions(
  engine: RecordEngine,
  object: ObjectType,
  raw: JsonValue,
  alias: string,
): { readonly dimensions: readonly Dimension[]; readonly joins: string } {
  if (!Array.isArray(raw) || raw.length === 0)
    throw refusal(
      "groupBy",
      'groupBy must be a list of dimensions such as [{"stage": true}, {"closeDate": {"granularity": "MONTH"}}].',
    );
  if (raw.length > maximumDimensions)
    throw refusal("groupBy", `groupBy takes at most ${maximumDimensions} dimensions, not ${raw.length}.`);
  const joins: string[] = [];
  const dimensions = raw.map((item: JsonValue, index): Dimension => {
    const at = `groupBy[${index}]`;
    const [name, value, ...more] = isJsonObject(item) ? Object.entries(item).flat() : [];
    if (typeof name !== "string" || value === undefined || more.length > 0)
      throw refusal(at, 'Each dimension is an object with one key, such as {"stage": true}.');
    return compileOne(object, name, value as JsonValue, alias, [], at);
  });

  function compileOne(
    current: ObjectType,
    name: string,
    value: JsonValue,
    at: string,
    before: readonly string[],
    where: string,
  ): Dimension {
    const path = [...before, name];
    const here = `${where}.${name}`;
    const paths = recordPaths(current);
    const target = paths.get(name);
    if (target === undefined)
      throw refusal(
        here,
        `Object "${current.nameSingular}" has no field "${name}" to group by.${didYouMean(name, paths.keys())}`,
      );
    if (target.kind === "toMany") throw refusal(here, `"${name}" relates to many records and cannot be grouped by.`);
    if (!fieldKinds[target.field.type].isGroupable)
      throw refusal(here, `"${name}" of type ${target.field.type} cannot be grouped by.`);
    if (target.kind === "leaf") return leafDimension(target.leaf, target.field, value, at, path, here);
    const inner = isJsonObject(value) ? Object.entries(value) : [];
    const [part] = inner;
    if (target.kind === "composite") {
      const known = [...target.leaves.values()]
        .filter((leaf) => leaf.kind !== "JSON")
        .map((leaf) => leaf.subField ?? "");
      if (part === undefined || inner.length > 1)
        throw refusal(
          here,
          `"${name}" is made of ${known.join(", ")}: group by one of them, such as {"${name}": {"${known[0]}": true}}.`,
        );
      const leaf = target.leaves.get(part[0]);
      if (leaf === undefined || leaf.kind === "JSON")
        throw refusal(
          `${here}.${part[0]}`,
          `"${name}" cannot be grouped by "${part[0]}"; it can by ${known.join(", ")}.${didYouMean(part[0], known)}`,
        );
      return leafDimension(leaf, target.field, part[1], at, [...path, part[0]], `${here}.${part[0]}`);
    }
    if (part === undefined || inner.length > 1)
      throw refusal(
        here,
        `"${name}" is a relation: group by its foreign key "${target.leaf.column}", or by a field of it such as {"${name}": {"id": true}}.`,
      );
    const related = targetOf(engine, target.field.relation?.targetObject ?? "");
    const joined = `g${joins.length + 1}`;
    joins.push(
      ` LEFT JOIN ${tableOf(engine, related)} ${joined} ON ${joined}."id"=${at}.${identifier(joinColumnOf(target.field))} AND ${joined}."deletedAt" IS NULL`,
    );
    return compileOne(related, part[0], part[1], joined, path, here);
  }

  function leafDimension(
    leaf: Leaf,
    field: Field,
    value: JsonValue,
    at: string,
    path: readonly string[],
    here: string,
  ): Dimension {
    const column = `${at}.${identifier(leaf.column)}`;
    if (leaf.kind === "DATE" || leaf.kind === "DATE_TIME") {
      if (value === true) return { path, ...dateDimension(column, leaf.kind, "NONE", "MONDAY", "UTC") };
      if (!isJsonObject(value))
        throw refusal(
          here,
          `"${field.name}" is a date: write {"granularity": "MONTH"} (${dateGranularities.join(", ")}).`,
        );
      const options = dateOptions(value, here);
      return { path, ...dateDimension(column, leaf.kind, options.granularity, options.weekStartDay, options.timeZone) };
    }
    if (value !== true) throw refusal(here, `"${path.join(".")}" must be true to group by it.`);
    return { path, key: keyOf(leaf, column), label: labels[leaf.kind](column) };
  }

  return { dimensions, joins: joins.join("") };
}

/** Empty text and null are one group; options sort in the order of the model. */
function keyOf(leaf: Leaf, column: string): string {
  if (leaf.kind === "TEXT") return `nullif(${column},'')`;
  return leaf.kind === "ENUM" ? `array_position(${textArrayLiteral(leaf.options ?? [])},${column})` : column;
}

const labels: Record<LeafKind, (column: string) => string> = {
  TEXT: (column) => `nullif(${column},'')`,
  UUID: (column) => `${column}::text`,
  INT: (column) => `${column}::text`,
  BIGINT: (column) => `${column}::text`,
  FLOAT: (column) => `${column}::text`,
  NUMERIC: (column) => `${column}::text`,
  BOOLEAN: (column) => `${column}::text`,
  DATE: (column) => `to_char(${column},'YYYY-MM-DD')`,
  DATE_TIME: (column) => isoText(column),
  ENUM: (column) => column,
  ENUM_ARRAY: (column) => `to_json(${column})::text`,
  TEXT_ARRAY: (column) => `to_json(${column})::text`,
  JSON: (column) => `${column}::text`,
  TS_VECTOR: (column) => `${column}::text`,
};

interface DateOptions {
  readonly granularity: DateGranularity;
  readonly weekStartDay: WeekStartDay;
  readonly timeZone: string;
}

function dateOptions(value: JsonObject, here: string): DateOptions {
  const known = ["granularity", "weekStartDay", "timeZone"];
  for (const key of Object.keys(value))
    if (!known.includes(key))
      throw refusal(`${here}.${key}`, `A date dimension has no option "${key}".${didYouMean(key, known)}`);
  const { granularity, weekStartDay = "MONDAY", timeZone = "UTC" } = value;
  if (!isOneOf(dateGranularities, granularity))
    throw refusal(`${here}.granularity`, `granularity must be one of ${dateGranularities.join(", ")}.`);
  if (!isOneOf(weekStartDays, weekStartDay))
    throw refusal(`${here}.weekStartDay`, `weekStartDay must be one of ${weekStartDays.join(", ")}.`);
  if (typeof timeZone !== "string" || !isTimeZone(timeZone)) {
    const message = `timeZone must be an IANA time zone such as "Europe/Paris", not ${JSON.stringify(timeZone)}.`;
    throw new ApiError("INVALID_TIMEZONE", message, [{ path: `${here}.timeZone`, message }]);
  }
  return { granularity, weekStartDay, timeZone };
}

/** Days between a week's start and the Monday that Postgres starts it with. */
const daysBeforeMonday: Record<WeekStartDay, number> = { MONDAY: 0, SUNDAY: 1, SATURDAY: 2 };

function dateDimension(
  column: string,
  kind: "DATE" | "DATE_TIME",
  granularity: DateGranularity,
  weekStartDay: WeekStartDay,
  timeZone: string,
): Pick<Dimension, "key" | "label"> {
  if (granularity === "NONE") return { key: column, label: labels[kind](column) };
  // A DATE has no time and so no zone. The zone is checked above, and a literal keeps grouping and ordering one expression.
  const local = kind === "DATE" ? `${column}::timestamp` : `(${column} AT TIME ZONE ${literal(timeZone)})`;
  const truncated = (unit: string): string => `date_trunc('${unit}',${local})`;
  switch (granularity) {
    case "DAY":
      return shown(truncated("day"), "YYYY-MM-DD");
    case "WEEK": {
      const shift = `interval '${daysBeforeMonday[weekStartDay]} days'`;
      return shown(`(date_trunc('week',${local}+${shift})-${shift})`, "YYYY-MM-DD");
    }
    case "MONTH":
      return shown(truncated("month"), "YYYY-MM");
    case "QUARTER":
      return shown(truncated("quarter"), 'YYYY-"Q"Q');
    case "YEAR":
      return shown(truncated("year"), "YYYY");
    case "DAY_OF_THE_WEEK": {
      const first = 1 - daysBeforeMonday[weekStartDay];
      return { key: `(extract(isodow FROM ${local})::int+7-(${first}))%7`, label: `to_char(${local},'FMDay')` };
    }
    case "MONTH_OF_THE_YEAR":
      return { key: `extract(month FROM ${local})::int`, label: `to_char(${local},'FMMonth')` };
    case "QUARTER_OF_THE_YEAR":
      return { key: `extract(quarter FROM ${local})::int`, label: `to_char(${local},'"Q"Q')` };
  }
}

function shown(expression: string, format: string): Pick<Dimension, "key" | "label"> {
  return { key: expression, label: `to_char(${expression},'${format}')` };
}

function isTimeZone(name: string): boolean {
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    return timeZone !== "" && /^[A-Za-z0-9_+\-/]{1,64}$/.test(name);
  } catch {
    return false;
  }
}

function isOneOf<Word extends string>(words: readonly Word[], value: JsonValue | undefined): value is Word {
  return typeof value === "string" && (words as readonly string[]).includes(value);
}

function refusal(path: string, message: string): ApiError {
  return new ApiError("INVALID_QUERY_INPUT", message, [{ path, message }]);
}
