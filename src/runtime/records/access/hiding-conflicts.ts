import type { ObjectType } from "../../../core/model/workspace.js";
import { ApiError } from "../../errors/api-error.js";
import type { AccessScope } from "./access-scope.js";

/**
 * Runs a write. Who may write records of an object and not read them hears that a unique value is taken, for nothing
 * else could be done about it, but not by which record.
 */
export async function hidingConflicts<Result>(
  { access }: AccessScope,
  object: ObjectType,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (access.of(object).allows.read || !(error instanceof ApiError) || error.code !== "DUPLICATE_ENTRY") throw error;
    throw new ApiError(error.code, error.message, error.details);
  }
}
