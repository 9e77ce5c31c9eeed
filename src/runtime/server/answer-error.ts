import type { ErrorRequestHandler } from "express";
import type { ServerResponse } from "node:http";
import { ApiError } from "../errors/api-error.js";
import { errorBody } from "../errors/error-body.js";
import { HttpRefusal } from "./http-refusal.js";
import { findScope } from "./request-scope.js";
import { sendJson } from "./send-json.js";
import { refusalOf } from "./refusal-of.js";
import type { ServerLog } from "./server-log.js";

/** Answers every error in the envelope. What is no refusal of ours is logged with its cause and shows nothing of the inside. */
export function answerErrors(log: ServerLog): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const requestId = findScope(response)?.requestId ?? null;
    if (response.headersSent) {
      log.error({ requestId, err: error }, "An answer broke off");
      response.destroy();
      return;
    }
    const refusal = refusalOf(error);
    if (refusal === null || refusal.status >= 500) log.error({ requestId, err: error }, "A request failed");
    sendRefusal(response, refusal ?? internalError(requestId));
  };
}

/** Sends a refusal as it is. */
export function sendRefusal(response: ServerResponse, refusal: ApiError): void {
  sendJson(response, refusal.status, errorBody(refusal), refusal instanceof HttpRefusal ? refusal.headers : []);
}

function internalError(requestId: string | null): ApiError {
  return new ApiError(
    "INTERNAL_SERVER_ERROR",
    "The server met an error of its own; its log tells more under this requestId",
    [],
    { requestId },
  );
}
