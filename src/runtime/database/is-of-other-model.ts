import { isDatabaseError } from "./database.js";

/**
 * True for an error that a statement meets when tables and columns are not what it was made for: a table or column that
 * is gone, a unique index that is no more, a type that is another one, a kept plan that no longer fits.
 */
export function isOfOtherModel(error: unknown): boolean {
  if (!isDatabaseError(error)) return false;
  // Class 42: what is named is not there or does not fit. 0A000: also said of plans whose result has changed.
  return error.code.startsWith("42") || (error.code === "0A000" && error.message.includes("cached plan"));
}
