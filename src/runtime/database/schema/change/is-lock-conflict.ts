import { isDatabaseError } from "../../database.js";

/** True: others held what the change needs; nothing is wrong with it, and it may be tried again. */
export function isLockConflict(error: unknown): boolean {
  return isDatabaseError(error) && (error.code === "55P03" || error.code === "40P01");
}
