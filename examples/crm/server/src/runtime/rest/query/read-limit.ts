import { parameterError, type QueryValues } from "./read-query.js";

/** Records of a page when `limit` is not given. */
export const defaultLimit = 60;
/** More is clamped to it, as clients of Twenty expect. */
export const maximumLimit = 200;

/** `limit`, clamped; undefined when it is not given. */
export function readLimit(values: QueryValues): number | undefined {
  const text = values.get("limit");
  if (text === undefined) return undefined;
  const limit = Number(text);
  if (text.trim() === "" || !Number.isInteger(limit) || limit < 0)
    throw parameterError("limit", `"limit" must be a whole number from 0 to ${maximumLimit}, not "${text}"`, {
      value: text,
    });
  return Math.min(limit, maximumLimit);
}
