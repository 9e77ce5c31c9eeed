import type { JsonValue } from "../../core/json/json-value.js";
import type { Leaf } from "../../core/fields/leaf.js";
import { ApiError, type ApiErrorDetail } from "../errors/api-error.js";
import type { FilterOperator } from "../../core/surface/filter-operators.js";
import { parseOperand } from "./input/parse-operand.js";
import type { StoredValue } from "./input/stored-value.js";

/** Values in one `in` or `containsAny` list. */
export const maximumListLength = 1000;

/** The operand of an operator, checked and as the column holds it; lists stay lists. */
export function filterOperand(leaf: Leaf, operator: FilterOperator, operand: JsonValue, path: string): StoredValue {
  switch (operator) {
    case "is":
      if (operand === "NULL" || operand === "NOT_NULL") return operand;
      throw refusal(path, `"${path}" must be NULL or NOT_NULL.`, { value: operand, allowed: ["NULL", "NOT_NULL"] });
    case "isEmptyArray":
      if (typeof operand === "boolean" || operand === "true" || operand === "false") return true;
      throw refusal(path, `"${path}" must be true.`, { value: operand, allowed: [true] });
    case "in":
    case "containsAny": {
      if (!Array.isArray(operand))
        throw refusal(path, `"${path}" needs a list of values, such as [value_1,value_2].`, { value: operand });
      if (operand.length > maximumListLength)
        throw refusal(path, `"${path}" lists ${operand.length} values; at most ${maximumListLength} are allowed.`);
      return operand.map((item: JsonValue, index) => {
        const value = scalar(leaf, item, `${path}[${index}]`);
        return typeof value === "string" ? value : String(value);
      });
    }
    case "like":
    case "ilike":
    case "containsIlike": {
      const pattern = scalar(leaf, operand, path);
      // Postgres refuses a pattern that ends in the middle of an escape.
      if (/(^|[^\\])(\\\\)*\\$/.test(String(pattern)))
        throw refusal(path, `The pattern of "${path}" ends with a single backslash; write two for a literal one.`, {
          value: operand,
        });
      return pattern;
    }
    case "eq":
    case "neq":
    case "gt":
    case "gte":
    case "lt":
    case "lte":
    case "startsWith":
    case "endsWith":
    case "search":
      return scalar(leaf, operand, path);
  }
}

function scalar(leaf: Leaf, operand: JsonValue, path: string): StoredValue {
  if (operand === null) throw refusal(path, `"${path}" must not be null; to find empty values write {"is": "NULL"}.`);
  const parsed = parseOperand(leaf, operand, path);
  if (isDetail(parsed)) throw new ApiError("INVALID_ARGS_FILTER", parsed.message, [parsed]);
  return parsed;
}

function isDetail(parsed: StoredValue | ApiErrorDetail): parsed is ApiErrorDetail {
  return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
}

function refusal(path: string, message: string, more: Partial<ApiErrorDetail> = {}): ApiError {
  return new ApiError("INVALID_ARGS_FILTER", message, [{ path, message, ...more }]);
}
