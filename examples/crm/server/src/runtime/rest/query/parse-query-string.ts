import { unsafeTextProblem } from "../../../core/json/find-unsafe-text.js";
import { ApiError } from "../../errors/api-error.js";

export interface QueryPair {
  readonly name: string;
  readonly value: string;
}

/** The pairs of a query string in their order, decoded; brackets in names mean nothing. */
export function parseQueryString(query: string): readonly QueryPair[] {
  const pairs: QueryPair[] = [];
  for (const part of query.split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const name = decode(equals === -1 ? part : part.slice(0, equals), "query");
    pairs.push({ name, value: equals === -1 ? "" : decode(part.slice(equals + 1), `query.${name}`) });
  }
  return pairs;
}

function decode(text: string, path: string): string {
  let decoded = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (decoded.includes("%")) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      throw refusal(path, `is not percent-encoded UTF-8: a "%" itself is written %25, as in name[ilike]:%25acme%25`);
    }
  }
  const problem = unsafeTextProblem(decoded);
  if (problem !== null) throw refusal(path, problem);
  return decoded;
}

function refusal(path: string, problem: string): ApiError {
  const message = path === "query" ? `The query string ${problem}` : `"${path.slice("query.".length)}" ${problem}`;
  return new ApiError("INVALID_QUERY_INPUT", message, [{ path, message }]);
}
