import type { ErrorRequestHandler } from "express";
import { HttpRefusal } from "../../server/http-refusal.js";
import { refusalOf } from "../../server/refusal-of.js";
import { findScope } from "../../server/request-scope.js";
import type { ServerLog } from "../../server/server-log.js";
import { formatError } from "../errors/format-error.js";
import { negotiateAnswer } from "./negotiate-answer.js";
import { sendRefusedRequest } from "./send-answer.js";

/**
 * Answers in GraphQL's form what goes wrong around a request: no key or a wrong one (401, 403), a body that cannot be
 * read, a method that is not possible. Such requests are not well-formed or not permitted, so that the status tells it
 * in every media type.
 */
export function answerGraphqlErrors(log: ServerLog): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const requestId = findScope(response)?.requestId ?? null;
    if (response.headersSent) {
      log.error({ requestId, err: error }, "An answer broke off");
      response.destroy();
      return;
    }
    const refusal = refusalOf(error);
    const body = formatError(refusal ?? error, { log, requestId });
    sendRefusedRequest(
      response,
      negotiateAnswer(request.headers.accept).json ?? "application/json",
      { status: refusal?.status ?? 500, json: JSON.stringify({ errors: [body] }) },
      refusal instanceof HttpRefusal ? refusal.headers : [],
    );
  };
}
