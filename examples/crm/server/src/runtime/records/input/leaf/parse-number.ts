import type { JsonValue } from "../../../../core/json/json-value.js";
import { wrongValue } from "../problem.js";
import type { Problem } from "../problem.js";

const smallestInt = -2_147_483_648;
const largestInt = 2_147_483_647;
const smallestBigint = -(2n ** 63n);
const largestBigint = 2n ** 63n - 1n;

export function parseInt32(value: JsonValue): number | Problem {
  return typeof value === "number" && Number.isInteger(value) && value >= smallestInt && value <= largestInt
    ? value
    : wrongValue(`must be a whole number from ${smallestInt} to ${largestInt}`, value);
}

/** Digits of a whole number of 64 bits; above 2^53 it must come as text, since a JSON number has lost digits by then. */
export function parseInt64(value: JsonValue): string | Problem {
  if (Number.isSafeInteger(value)) return BigInt(value as number).toString();
  if (typeof value === "number" && Number.isInteger(value))
    return wrongValue("must be written as text, since it is too large for an exact JSON number", value);
  if (typeof value === "string" && /^[+-]?\d{1,19}$/.test(value)) {
    const digits = BigInt(value.startsWith("+") ? value.slice(1) : value);
    if (digits >= smallestBigint && digits <= largestBigint) return digits.toString();
  }
  return wrongValue(`must be a whole number from ${smallestBigint} to ${largestBigint}`, value);
}

/** JSON text such as `1e999` parses to Infinity, which no column holds. */
export function parseFloat64(value: JsonValue): number | Problem {
  return typeof value === "number" && Number.isFinite(value) ? value : wrongValue("must be a number", value);
}

const numericPattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e([+-]?\d+))?$/i;
const longestNumeric = 1000;

/** An exact decimal number as text, within what Postgres `numeric` holds. */
export function parseNumeric(value: JsonValue): string | Problem {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "string" && value.length <= longestNumeric) {
    const match = numericPattern.exec(value);
    if (match !== null && Math.abs(Number(match[1] ?? 0)) <= longestNumeric) return value;
  }
  return wrongValue(`must be a number or numeric text of at most ${longestNumeric} digits`, value);
}

/** The number that text stands for, or the value itself where it is no number. */
export function numberFromText(value: JsonValue): JsonValue {
  return typeof value === "string" && value.length <= longestNumeric && numericPattern.test(value)
    ? Number(value)
    : value;
}
