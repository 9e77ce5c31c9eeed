import { isJsonObject, type JsonObject, type JsonValue } from "../../../core/json/json-value.js";

/** The rows that a filter of GraphQL Metadata lets through; conditions on one key are joined by and. */
export function filterRows<Row extends object>(rows: readonly Row[], filter: JsonObject): readonly Row[] {
  return Object.keys(filter).length === 0 ? rows : rows.filter((row) => matches(row, filter));
}

function matches(row: object, filter: JsonObject): boolean {
  return Object.entries(filter).every(([key, condition]) => {
    // A null condition is one that was not given.
    if (condition === null) return true;
    if (key === "and") return filtersIn(condition).every((inner) => matches(row, inner));
    if (key === "or") return filtersIn(condition).some((inner) => matches(row, inner));
    return isJsonObject(condition) && holds((row as Record<string, JsonValue>)[key] ?? null, condition);
  });
}

function filtersIn(value: JsonValue): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

type Comparison = (value: string, operand: string) => boolean;

const comparisons: Readonly<Record<string, Comparison>> = {
  eq: (value, operand) => value === operand,
  neq: (value, operand) => value !== operand,
  gt: (value, operand) => value > operand,
  gte: (value, operand) => value >= operand,
  lt: (value, operand) => value < operand,
  lte: (value, operand) => value <= operand,
  like: (value, operand) => isLike(value, operand),
  notLike: (value, operand) => !isLike(value, operand),
  iLike: (value, operand) => isLike(value, operand),
  notILike: (value, operand) => !isLike(value, operand),
};

function holds(value: JsonValue, condition: JsonObject): boolean {
  return Object.entries(condition).every(([operator, operand]) => {
    if (operator === "is") return value === operand;
    if (operator === "isNot") return value !== operand;
    const text = String(value).toLowerCase();
    if (operator === "in" || operator === "notIn") {
      const isIn = Array.isArray(operand) && operand.some((one) => String(one).toLowerCase() === text);
      return isIn === (operator === "in");
    }
    const comparison = comparisons[operator];
    if (comparison === undefined) throw new Error(`The schema has an operator "${operator}" that nothing answers`);
    return comparison(text, String(operand).toLowerCase());
  });
}

/** SQL's LIKE; ids are in lower case, so case never matters. */
function isLike(value: string, pattern: string): boolean {
  const expression = pattern
    .replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("%", ".*")
    .replaceAll("_", ".");
  return new RegExp(`^${expression}$`, "s").test(value);
}
