import type { MetadataParameterName } from "../../../core/surface/metadata-operations.js";
import { didYouMean, nearestName } from "../../../core/text/nearest-name.js";
import type { ApiErrorDetail } from "../../errors/api-error.js";
import { problemsError } from "../../errors/problems-error.js";
import { isUuid } from "../../rest/path/is-uuid.js";
import { parseQueryString } from "../../rest/query/parse-query-string.js";
import type { PageArguments } from "./page-rows.js";

/** What the query string of a metadata request says, with the defaults of what it does not say. */
export interface MetadataQuery {
  readonly page: PageArguments;
  readonly force: boolean;
}

/** Rows on a page, where `limit` says nothing, and at most. */
const defaultLimit = 60;
const maximumLimit = 200;

/** Reads a query string; a parameter that `allowed` does not hold is refused when `isStrict`, else left out. */
export function readMetadataQuery(
  query: string,
  allowed: readonly MetadataParameterName[],
  isStrict: boolean,
): MetadataQuery {
  const values = new Map<string, string>();
  const problems: ApiErrorDetail[] = [];
  for (const { name, value } of query === "" ? [] : parseQueryString(query)) {
    if (!allowed.some((known) => known === name)) {
      if (isStrict) problems.push(unknownParameter(name, allowed));
    } else if (values.has(name)) {
      problems.push({ path: `query.${name}`, message: `"${name}" is given more than once; give it once` });
    } else values.set(name, value);
  }
  const startingAfter = readCursor(values, "starting_after", problems);
  const endingBefore = readCursor(values, "ending_before", problems);
  if (startingAfter !== null && endingBefore !== null)
    problems.push({
      path: "query.ending_before",
      message: `"starting_after" and "ending_before" exclude each other; give one of them`,
    });
  const limit = readLimit(values.get("limit") ?? "", problems);
  const force = readForce(values.get("force") ?? "", problems);
  if (problems.length > 0) throw problemsError("INVALID_QUERY_INPUT", problems);
  return { page: { limit, startingAfter, endingBefore }, force };
}

function readCursor(values: ReadonlyMap<string, string>, name: string, problems: ApiErrorDetail[]): string | null {
  const value = values.get(name) ?? "";
  if (value === "") return null;
  if (!isUuid(value))
    problems.push({
      path: `query.${name}`,
      message: `"${name}" must be the id of a row, and "${value}" is none`,
      value,
    });
  return value;
}

function readLimit(text: string, problems: ApiErrorDetail[]): number {
  if (text === "") return defaultLimit;
  if (!/^\d{1,15}$/.test(text)) {
    problems.push({
      path: "query.limit",
      message: `"limit" must be a whole number from 0, not "${text}"`,
      value: text,
    });
    return defaultLimit;
  }
  return Math.min(Number(text) === 0 ? defaultLimit : Number(text), maximumLimit);
}

function readForce(text: string, problems: ApiErrorDetail[]): boolean {
  if (text !== "" && text !== "true" && text !== "false")
    problems.push({
      path: "query.force",
      message: `"force" must be true or false, not "${text}"`,
      value: text,
      allowed: ["true", "false"],
    });
  return text === "true";
}

function unknownParameter(name: string, allowed: readonly string[]): ApiErrorDetail {
  const nearest = nearestName(name, allowed);
  const list = allowed.length === 0 ? "none are taken here" : `allowed are ${allowed.join(", ")}`;
  return {
    path: `query.${name}`,
    message: `There is no parameter "${name}" here; ${list}.${didYouMean(name, allowed)}`,
    allowed: [...allowed],
    ...(nearest === null ? {} : { nearest }),
  };
}
