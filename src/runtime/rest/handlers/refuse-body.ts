import { ApiError } from "../../errors/api-error.js";
import type { RestHandler } from "./rest-handler.js";

/** For an operation that reads no body: nobody is to think that something was done with what the request held. */
export function refusingBody(operationId: string, handler: RestHandler): RestHandler {
  return (request, response) => {
    refuseBody(operationId, request.body);
    return handler(request, response);
  };
}

/** `{}` and `[]` pass, because clients send them where there is nothing to say. @throws ApiError */
export function refuseBody(operationId: string, body: unknown): void {
  if (body === undefined || body === null || (typeof body === "object" && Object.keys(body).length === 0)) return;
  const message = `${operationId} takes no body, so nothing in it would be read; leave it out`;
  throw new ApiError("INVALID_ARGS_DATA", message, [{ path: "data", message }]);
}
