import type { ObjectType } from "../../../core/model/workspace.js";
import { ApiError } from "../../errors/api-error.js";

export function recordNotFound(object: ObjectType, id: string): ApiError {
  const message = `Record not found: no ${object.nameSingular} has the id ${id}`;
  return new ApiError("RECORD_NOT_FOUND", message, [{ path: "id", message, value: id }]);
}
