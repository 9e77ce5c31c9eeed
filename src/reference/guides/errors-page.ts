import { apiErrorCodes, type ApiErrorCode } from "../../core/errors/api-error-codes.js";
import { code, plain, prose, withCode } from "../inline.js";
import { codeBlock, heading, list, paragraph, table, type Block, type Page } from "../page.js";
import { errorMeanings } from "./error-meanings.js";

/** What refusals look like, and every code there is. */
export function errorsPage(): Page {
  return {
    path: "guides/errors",
    section: "guides",
    title: "Errors",
    summary: "What a refusal answers, over REST and GraphQL, and what every code means.",
    keywords: Object.keys(apiErrorCodes),
    blocks: [
      paragraph(
        prose`A refused request changes nothing. Its answer says what is wrong for people in ${code("messages")}, and for programs in
          ${code("code")} and ${code("details")}: where it stands, what was given, what is allowed, and the nearest name.
          All problems of a request are told at once.`,
      ),
      heading(2, "rest", [plain("Over REST")]),
      codeBlock("json", restExample),
      list([
        prose`${code("statusCode")} is the HTTP status, ${code("error")} the name of its class.`,
        prose`A status of 500 carries a ${code("requestId")}, which the log of the server tells of; so does the header
          ${code("X-Request-Id")} of every answer.`,
      ]),
      heading(2, "graphql", [plain("Over GraphQL")]),
      paragraph(
        prose`${code("errors")} hold a message and ${code("extensions")}: ${code("code")} is one of few classes,
          ${code("subCode")} the code below. A field that is refused leaves the other fields of the request as they are.`,
      ),
      heading(2, "codes", [plain("Codes")]),
      ...statuses.flatMap(statusBlocks),
    ],
  };
}

const statuses: readonly number[] = [...new Set(Object.values(apiErrorCodes).map(({ status }) => status))].toSorted(
  (a, b) => a - b,
);

const titles: Readonly<Record<number, string>> = {
  400: "the request is wrong",
  401: "the key is not valid",
  403: "not allowed",
  404: "not there",
  405: "wrong method",
  406: "no such form of answer",
  408: "too slow",
  409: "in use",
  413: "body too large",
  414: "address too long",
  415: "wrong type of body",
  429: "too many requests",
  431: "headers too large",
  500: "error of the server",
  503: "not available at the moment",
};

function statusBlocks(status: number): readonly Block[] {
  const codes = (Object.keys(apiErrorCodes) as ApiErrorCode[]).filter((name) => apiErrorCodes[name].status === status);
  return [
    heading(3, `status-${status}`, [plain(`${status}: ${titles[status] ?? "refused"}`)]),
    table(
      `Codes of status ${status}`,
      ["Code", "GraphQL", "Meaning"],
      codes.map((name) => [[code(name)], [code(apiErrorCodes[name].graphql)], withCode(errorMeanings[name])]),
    ),
  ];
}

const message = `"limit" must be a whole number from 0 to 200, not "many"`;
const restExample = JSON.stringify(
  {
    statusCode: 400,
    error: "BadRequestException",
    messages: [message],
    code: "INVALID_QUERY_INPUT",
    details: [{ path: "query.limit", message, value: "many" }],
  },
  null,
  2,
);
