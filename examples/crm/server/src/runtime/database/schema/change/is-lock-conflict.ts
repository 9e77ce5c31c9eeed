import { isDatabaseError } from "../../database.js";
import { TableHeld } from "./table-held.js";

/** True: others held what the change needs; nothing is wrong with it, and it may be tried again. */
export function isLockConflict(error: unknown): boolean {
  return error instanceof TableHeld || (isDatabaseError(error) && (error.code === "55P03" || error.code === "40P01"));
}
