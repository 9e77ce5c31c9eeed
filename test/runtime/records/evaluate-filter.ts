import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/core/json/json-value.js";
import type { Workspace } from "../../../src/core/model/workspace.js";

/** A record as the API shows it. */
export type PlainRecord = { [key: string]: JsonValue };
export type Tables = Readonly<Record<string, readonly PlainRecord[]>>;
/** SQL's three truth values. */
export type Truth = boolean | null;

/** What a filter says of one record, written as plainly as can be: the oracle that the SQL is held against. */
export function evaluateFilter(
  workspace: Workspace,
  tables: Tables,
  object: string,
  record: PlainRecord,
  filter: JsonValue,
): Truth {
  if (!isJsonObject(filter)) throw new Error("a filter is an object");
  return all(Object.entries(filter).map(([key, value]) => evaluateKey(workspace, tables, object, record, key, value)));
}

function evaluateKey(
  workspace: Workspace,
  tables: Tables,
  object: string,
  record: PlainRecord,
  key: string,
  value: JsonValue,
): Truth {
  const inner = (item: JsonValue): Truth => evaluateFilter(workspace, tables, object, record, item);
  if (key === "and") return all((value as JsonValue[]).map(inner));
  if (key === "or") return not(all((value as JsonValue[]).map((item) => not(inner(item)))));
  if (key === "not") return not(inner(value));
  const field = workspace.objectsBySingular.get(object)?.fieldsByName.get(key);
  const relation = field?.relation ?? null;
  if (relation?.type === "MANY_TO_ONE") {
    const target = alive(tables, relation.targetObject).find((candidate) => candidate["id"] === record[`${key}Id`]);
    return target !== undefined && evaluateFilter(workspace, tables, relation.targetObject, target, value) === true;
  }
  if (relation?.type === "ONE_TO_MANY") {
    const [quantifier, inside] = Object.entries(value as JsonObject)[0] ?? ["", null];
    const truths = alive(tables, relation.targetObject)
      .filter((candidate) => candidate[`${relation.inverseField}Id`] === record["id"])
      .map((candidate) => evaluateFilter(workspace, tables, relation.targetObject, candidate, inside) === true);
    if (quantifier === "some") return truths.includes(true);
    return quantifier === "none" ? !truths.includes(true) : !truths.includes(false);
  }
  const stored = record[key] ?? null;
  if (isJsonObject(stored)) {
    const [subField, condition] = Object.entries(value as JsonObject)[0] ?? ["", null];
    return compare(stored[subField] ?? null, condition as JsonObject);
  }
  return compare(stored, value as JsonObject);
}

function alive(tables: Tables, object: string): readonly PlainRecord[] {
  return (tables[object] ?? []).filter((record) => record["deletedAt"] !== "deleted");
}

function compare(shown: JsonValue, condition: JsonObject): Truth {
  const [operator, operand] = Object.entries(condition)[0] ?? ["", null];
  // Empty text and lists are stored as null.
  const isEmpty = shown === null || shown === "" || (Array.isArray(shown) && shown.length === 0);
  const value = isEmpty ? null : shown;
  if (operator === "is") return operand === "NULL" ? isEmpty : !isEmpty;
  if (operator === "isEmptyArray") return isEmpty;
  if (operator === "eq" && operand === "") return isEmpty;
  if (operator === "neq" && operand === "") return !isEmpty;
  if (operator === "in" && isEmpty && Array.isArray(operand))
    return operand.includes("") ? true : operand.length === 0 ? false : null;
  // `some element is like` over no elements is false, not unknown.
  if (operator === "containsIlike")
    return Array.isArray(value) && value.some((item: JsonValue) => like(String(item), String(operand), "i"));
  if (value === null) return null;
  const order =
    typeof value === "string" && typeof operand === "string"
      ? value < operand
        ? -1
        : value > operand
          ? 1
          : 0
      : Number(value) - Number(operand);
  switch (operator) {
    case "eq":
      return value === operand;
    case "neq":
      return value !== operand;
    case "gt":
      return order > 0;
    case "gte":
      return order >= 0;
    case "lt":
      return order < 0;
    case "lte":
      return order <= 0;
    case "in":
      return (operand as JsonValue[]).includes(value);
    case "startsWith":
      return String(value).startsWith(String(operand));
    case "endsWith":
      return String(value).endsWith(String(operand));
    case "like":
      return like(String(value), String(operand), "");
    case "ilike":
      return like(String(value), String(operand), "i");
    case "containsAny":
      return (operand as JsonValue[]).some((item) => (value as JsonValue[]).includes(item));
    default:
      throw new Error(`no operator ${operator}`);
  }
}

function like(value: string, pattern: string, flags: string): boolean {
  const source = pattern.replace(/\\([\s\S])|[\s\S]/g, (part, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return part === "%" ? "[\\s\\S]*" : part === "_" ? "[\\s\\S]" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, `u${flags}`).test(value);
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}
