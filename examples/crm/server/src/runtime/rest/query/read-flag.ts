import type { QueryParameterName } from "../../../core/surface/record-operations.js";
import { parameterError, type QueryValues } from "./read-query.js";

/** A parameter that is exactly `true` or `false`; not given means false. A near miss is refused: `soft_delete=1` must not destroy. */
export function readFlag(
  values: QueryValues,
  parameter: Extract<QueryParameterName, "upsert" | "soft_delete" | "include_records_sample">,
): boolean {
  const text = values.get(parameter);
  if (text === undefined || text === "false") return false;
  if (text === "true") return true;
  throw parameterError(parameter, `"${parameter}" must be true or false, not "${text}"`, {
    value: text,
    allowed: ["true", "false"],
  });
}
