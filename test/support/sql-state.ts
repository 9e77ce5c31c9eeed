import { isDatabaseError } from "../../src/runtime/database/database.js";

/** SQLSTATE of the error that a promise is rejected with; null when it is not, the error's text when it is another one. */
export function sqlStateOf(promise: Promise<unknown>): Promise<string | null> {
  return promise.then(
    () => null,
    (error: unknown) => (isDatabaseError(error) ? error.code : String(error)),
  );
}
