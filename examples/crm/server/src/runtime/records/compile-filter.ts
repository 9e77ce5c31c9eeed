import { isJsonObject, type JsonObject, type JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import type { Leaf } from "../../core/fields/leaf.js";
import { didYouMean, nearestName } from "../../core/text/nearest-name.js";
import { ApiError, type ApiErrorDetail } from "../errors/api-error.js";
import { canonicalComparison } from "./canonical-comparison.js";
import { compileComparison } from "./compile-comparison.js";
import { filterOperators, operatorsOf, type FilterOperator } from "../../core/surface/filter-operators.js";
import { filterOperand } from "./filter-operand.js";
import { inverseJoinColumn, joinColumnOf } from "./print-selection.js";
import { recordPaths } from "../../core/surface/record-paths.js";
import { tableOf, targetOf, type RecordEngine } from "./record-engine.js";
import { identifier, type Parameters } from "./sql-text.js";

/** Deeper filters are refused: no person writes them, and each level costs stack and planning time. */
export const maximumFilterDepth = 32;
/** Comparisons in one filter. */
export const maximumComparisons = 500;

interface FilterScope {
  readonly engine: RecordEngine;
  readonly parameters: Parameters;
  aliases: number;
  comparisons: number;
}

/**
 * Checks a filter in the shape of `<Object>FilterInput` against the model and turns it into an SQL condition on the
 * table known as `alias`. Soft-deleted rows are left out unless the filter itself speaks of `deletedAt`.
 *
 * @throws ApiError INVALID_ARGS_FILTER, with the path of what is wrong
 */
export function compileFilter(
  engine: RecordEngine,
  object: ObjectType,
  raw: JsonValue | undefined,
  alias: string,
  parameters: Parameters,
): string {
  const filter = raw ?? {};
  const scope: FilterScope = { engine, parameters, aliases: 0, comparisons: 0 };
  return visibleRows(filter, alias, compileGroup(scope, object, filter, alias, "filter", 0));
}

/** True when the filter holds no condition at all: `{}`, `{and: [{}]}`. */
export function isEmptyFilter(raw: JsonValue | undefined): boolean {
  if (raw === undefined || raw === null) return true;
  if (Array.isArray(raw)) return raw.every((item: JsonValue) => isEmptyFilter(item));
  if (!isJsonObject(raw)) return false;
  return Object.entries(raw).every(
    ([key, value]) => (key === "and" || key === "or" || key === "not") && isEmptyFilter(value),
  );
}

function visibleRows(filter: JsonValue, alias: string, condition: string | null): string {
  const alive = mentionsDeletedAt(filter) ? null : `${alias}."deletedAt" IS NULL`;
  if (alive === null) return condition ?? "TRUE";
  return condition === null ? alive : `${alive} AND ${condition}`;
}

function mentionsDeletedAt(filter: JsonValue): boolean {
  if (Array.isArray(filter)) return filter.some((item: JsonValue) => mentionsDeletedAt(item));
  if (!isJsonObject(filter)) return false;
  return Object.entries(filter).some(
    ([key, value]) =>
      key === "deletedAt" || ((key === "and" || key === "or" || key === "not") && mentionsDeletedAt(value)),
  );
}

/** The AND of all keys of a filter object, or null when it has none. */
function compileGroup(
  scope: FilterScope,
  object: ObjectType,
  filter: JsonValue,
  alias: string,
  path: string,
  depth: number,
): string | null {
  if (depth > maximumFilterDepth)
    throw refusal(path.slice(0, 80), `The filter is nested more than ${maximumFilterDepth} levels deep.`);
  if (!isJsonObject(filter))
    throw refusal(path, `"${path}" must be an object such as {"id": {"eq": "…"}}.`, { value: filter });
  const conditions: string[] = [];
  for (const [key, value] of Object.entries(filter)) {
    if (value === undefined) continue;
    const condition = compileKey(scope, object, key, value, alias, `${path}.${key}`, depth);
    if (condition !== null) conditions.push(condition);
  }
  return combine(conditions, " AND ");
}

function compileKey(
  scope: FilterScope,
  object: ObjectType,
  key: string,
  value: JsonValue,
  alias: string,
  path: string,
  depth: number,
): string | null {
  // A field may be called `and`: the conjunction wins, as in every GraphQL filter.
  if (key === "and" || key === "or") {
    // Clients in the wild send one object where a list is meant.
    const items: readonly JsonValue[] = Array.isArray(value) ? value : [value];
    const conditions = items.map((item, index) =>
      compileGroup(scope, object, item, alias, `${path}[${index}]`, depth + 1),
    );
    // An empty member of `or` is true, hence the whole; an empty list says nothing.
    if (key === "or" && conditions.includes(null)) return null;
    return combine(
      conditions.filter((condition) => condition !== null),
      key === "and" ? " AND " : " OR ",
    );
  }
  if (key === "not") {
    const condition = compileGroup(scope, object, value, alias, path, depth + 1);
    return condition === null ? null : `NOT (${condition})`;
  }
  const paths = recordPaths(object);
  const target = paths.get(key);
  if (target === undefined) {
    const nearest = nearestName(key, paths.keys());
    throw refusal(
      path,
      `Object "${object.nameSingular}" has no field "${key}".${didYouMean(key, paths.keys())}`,
      nearest === null ? {} : { nearest },
    );
  }
  switch (target.kind) {
    case "leaf":
      return compileLeaf(scope, target.leaf, target.field.type, value, alias, path);
    case "composite": {
      if (!isJsonObject(value) || isOperatorObject(value, target.leaves))
        throw refusal(
          path,
          `"${key}" is made of ${[...target.leaves.keys()].join(", ")}: filter by one of them, such as "${key}.${[...target.leaves.keys()][0]}".`,
          { allowed: [...target.leaves.keys()] },
        );
      const conditions: string[] = [];
      for (const [subField, operand] of Object.entries(value)) {
        const leaf = target.leaves.get(subField);
        if (leaf === undefined)
          throw refusal(
            `${path}.${subField}`,
            `"${key}" has no sub-field "${subField}".${didYouMean(subField, target.leaves.keys())}`,
            { allowed: [...target.leaves.keys()] },
          );
        const comparison = canonicalComparison(target.field.type, subField, operand);
        conditions.push(compileLeaf(scope, leaf, leaf.kind, comparison, alias, `${path}.${subField}`));
      }
      return combine(conditions, " AND ");
    }
    case "toOne": {
      if (
        isJsonObject(value) &&
        isOperatorObject(value, recordPaths(targetOf(scope.engine, relationTarget(target.field))))
      )
        throw refusal(
          path,
          `"${key}" is a relation: compare its foreign key "${target.leaf.column}", or a field of it such as "${key}.id".`,
          {
            nearest: target.leaf.column,
          },
        );
      const related = targetOf(scope.engine, relationTarget(target.field));
      const inner = `f${(scope.aliases += 1)}`;
      const condition = visibleRows(value, inner, compileGroup(scope, related, value, inner, path, depth + 1));
      return `EXISTS (SELECT 1 FROM ${tableOf(scope.engine, related)} ${inner} WHERE ${inner}."id"=${alias}.${identifier(joinColumnOf(target.field))} AND ${condition})`;
    }
    case "toMany":
      return compileToMany(scope, target.field, value, alias, path, depth);
  }
}

const quantifiers = ["some", "none", "every"] as const;

function compileToMany(
  scope: FilterScope,
  field: ObjectType["fields"][number],
  value: JsonValue,
  alias: string,
  path: string,
  depth: number,
): string | null {
  const related = targetOf(scope.engine, relationTarget(field));
  if (!isJsonObject(value) || Object.keys(value).length === 0)
    throw refusal(path, `"${field.name}" relates to many records: say "${field.name}.some", "none" or "every".`, {
      allowed: quantifiers,
    });
  const conditions: string[] = [];
  for (const [quantifier, inside] of Object.entries(value)) {
    if (!isQuantifier(quantifier))
      throw refusal(
        `${path}.${quantifier}`,
        `"${field.name}" relates to many records: say "${field.name}.some", "none" or "every" before "${quantifier}".`,
        { allowed: quantifiers },
      );
    const inner = `f${(scope.aliases += 1)}`;
    const from = `SELECT 1 FROM ${tableOf(scope.engine, related)} ${inner} WHERE ${inner}.${identifier(inverseJoinColumn(scope.engine, field))}=${alias}."id"`;
    const condition = compileGroup(scope, related, inside, inner, `${path}.${quantifier}`, depth + 1);
    if (quantifier === "every") {
      const alive = visibleRows(inside, inner, null);
      // Unknown (null) is not true: "every" must not hold because of it.
      conditions.push(`NOT EXISTS (${from} AND ${alive} AND (${condition ?? "TRUE"}) IS NOT TRUE)`);
    } else {
      conditions.push(
        `${quantifier === "none" ? "NOT " : ""}EXISTS (${from} AND ${visibleRows(inside, inner, condition)})`,
      );
    }
  }
  return combine(conditions, " AND ");
}

function compileLeaf(
  scope: FilterScope,
  leaf: Leaf,
  type: string,
  value: JsonValue,
  alias: string,
  path: string,
): string {
  const operators = operatorsOf(leaf);
  if (!isJsonObject(value))
    throw refusal(path, `"${path}" needs an operator, such as {"${operators[0]}": …}.`, { value, allowed: operators });
  const [first, ...more] = Object.entries(value);
  if (first === undefined || more.length > 0)
    throw refusal(
      path,
      `"${path}" must have exactly one operator, not ${Object.keys(value).length === 0 ? "none" : Object.keys(value).join(" and ")}; join several conditions with "and".`,
      { allowed: operators },
    );
  const [operator, operand] = first;
  if (!isAllowed(operator, operators)) {
    const hint = didYouMean(operator, operators);
    throw refusal(
      `${path}.${operator}`,
      `Operator "${operator}" does not work on "${path.slice("filter.".length)}" of type ${type}. It takes ${operators.join(", ")}.${hint}`,
      { allowed: operators },
    );
  }
  scope.comparisons += 1;
  if (scope.comparisons > maximumComparisons)
    throw refusal("filter", `The filter has more than ${maximumComparisons} comparisons.`);
  const parsed = filterOperand(leaf, operator, operand, `${path}.${operator}`);
  return compileComparison(
    leaf,
    `${alias}.${identifier(leaf.column)}`,
    operator,
    parsed,
    scope.parameters,
    scope.engine.schema,
  );
}

/** `{in: […]}` where a field or sub-field was expected. */
function isOperatorObject(value: JsonObject, names: ReadonlyMap<string, unknown>): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => isOperator(key) && !names.has(key));
}

function isQuantifier(word: string): word is (typeof quantifiers)[number] {
  return (quantifiers as readonly string[]).includes(word);
}

function isOperator(word: string): word is FilterOperator {
  return (filterOperators as readonly string[]).includes(word);
}

function isAllowed(word: string, allowed: readonly FilterOperator[]): word is FilterOperator {
  return (allowed as readonly string[]).includes(word);
}

function relationTarget(field: ObjectType["fields"][number]): string {
  return field.relation?.targetObject ?? "";
}

function combine(conditions: readonly string[], joint: " AND " | " OR "): string | null {
  const [only, ...more] = conditions;
  if (only === undefined) return null;
  return more.length === 0 ? only : `(${conditions.join(joint)})`;
}

function refusal(path: string, message: string, more: Partial<ApiErrorDetail> = {}): ApiError {
  return new ApiError("INVALID_ARGS_FILTER", message, [{ path, message, ...more }]);
}
