import type { RequestHandler } from "express";
import { inOrder } from "../../server/in-order.js";
import { answerGraphqlErrors } from "./answer-graphql-errors.js";
import { graphqlHandler, type GraphqlHandlerParts } from "./graphql-handler.js";

export interface ServedGraphqlParts extends GraphqlHandlerParts {
  /** What a request passes first; their refusals are answered in GraphQL's form too. */
  readonly guards: readonly RequestHandler[];
}

/** All that a GraphQL path answers. */
export function serveGraphql({ guards, ...parts }: ServedGraphqlParts): RequestHandler {
  const answer = inOrder(...guards, graphqlHandler(parts));
  const answerError = answerGraphqlErrors(parts.log);
  return (request, response, next) =>
    answer(request, response, (error?: unknown) => {
      if (error === undefined || error === null) next();
      else answerError(error, request, response, next);
    });
}
