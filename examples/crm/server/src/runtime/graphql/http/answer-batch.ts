import type { JsonValue } from "../../../core/json/json-value.js";
import { ApiError } from "../../errors/api-error.js";
import { limitError, type GraphqlLimits } from "../document/graphql-limits.js";
import type { PreparedOperation } from "../document/prepared-operation.js";
import { RequestRefused } from "../document/request-refused.js";
import { readGraphqlRequest } from "./graphql-request.js";
import type { GraphqlTurn } from "./graphql-turn.js";
import type { GraphqlAnswer } from "./send-answer.js";

/**
 * The answers to several requests in one body, as an array in their order. Each stands for itself: a wrong one fails
 * alone. Queries run side by side; where there is a mutation, one runs after the other.
 */
export async function answerBatch(
  turn: GraphqlTurn,
  bodies: readonly JsonValue[],
  limits: GraphqlLimits,
): Promise<GraphqlAnswer> {
  if (bodies.length === 0) throw new ApiError("BAD_REQUEST", "The batch is empty; it holds at least one request");
  if (bodies.length > limits.batch) throw limitError(limits, "batch", bodies.length);
  const prepared = bodies.map((body) => prepare(turn, body));
  const answers: GraphqlAnswer[] = [];
  if (prepared.some((one) => !isAnswer(one) && one.operation.operation === "mutation"))
    for (const one of prepared) answers.push(await answer(turn, one));
  else answers.push(...(await Promise.all(prepared.map((one) => answer(turn, one)))));
  return { status: 200, json: `[${answers.map(({ json }) => json).join(",")}]` };
}

function prepare(turn: GraphqlTurn, body: JsonValue): PreparedOperation | GraphqlAnswer {
  try {
    const operation = turn.prepare(readGraphqlRequest(body));
    if (operation.operation.operation !== "subscription") return operation;
    throw new ApiError("BAD_REQUEST", "A subscription cannot be part of a batch; send it in a request of its own");
  } catch (error) {
    if (error instanceof RequestRefused || error instanceof ApiError) return turn.answerError(error);
    throw error;
  }
}

async function answer(turn: GraphqlTurn, one: PreparedOperation | GraphqlAnswer): Promise<GraphqlAnswer> {
  return isAnswer(one) ? one : turn.execute(one);
}

function isAnswer(one: PreparedOperation | GraphqlAnswer): one is GraphqlAnswer {
  return "json" in one;
}
