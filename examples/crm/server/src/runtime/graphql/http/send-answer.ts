import type { ServerResponse } from "node:http";
import type { HeaderList } from "../../server/send-json.js";
import { sendText } from "../../server/send-text.js";
import type { JsonMediaType } from "./negotiate-answer.js";

/** A response body with the status it has where the media type lets it speak. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly json: string;
}

const contentTypes: Record<JsonMediaType, string> = {
  "application/json": "application/json; charset=utf-8",
  "application/graphql-response+json": "application/graphql-response+json; charset=utf-8",
};

/** Sends an answer to a well-formed request. The older media type says 200 to all of them that the server could handle. */
export function sendAnswer(response: ServerResponse, type: JsonMediaType, { status, json }: GraphqlAnswer): void {
  const isTold = type === "application/graphql-response+json" || status >= 500;
  sendText(response, isTold ? status : 200, contentTypes[type], json);
}

/** Sends the refusal of a request that is not well-formed or not allowed, with its status whatever the media type. */
export function sendRefusedRequest(
  response: ServerResponse,
  type: JsonMediaType,
  { status, json }: GraphqlAnswer,
  headers: HeaderList,
): void {
  sendText(response, status, contentTypes[type], json, headers);
}
