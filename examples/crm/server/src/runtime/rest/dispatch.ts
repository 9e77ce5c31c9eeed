/**
 * The way from `/rest/…` to the router of an object: one look-up by the plural name, whatever the number of objects.
 * Knows paths only as the operations tell them.
 */
import type { NextFunction, Request, RequestHandler, Response } from "express";
import type { ObjectType } from "../../core/model/workspace.js";
import { didYouMean, nearestName } from "../../core/text/nearest-name.js";
import type { ApiError } from "../errors/api-error.js";
import type { Live } from "../live/live.js";
import type { Snapshot } from "../live/snapshot.js";
import { HttpRefusal } from "../server/http-refusal.js";
import { pathError, refusePath, segmentsOf } from "./path/refuse-path.js";
import type { RestTable } from "./rest-table.js";

/**
 * Answers everything below `/rest` from the snapshot that is live when the request comes. Where the database turns out
 * to have a newer model, the request runs once more on the snapshot of that.
 */
export function dispatchRest(live: Live): RequestHandler {
  return (request, response, next) => {
    const snapshot = live.current;
    answerFrom(snapshot, request, response, (error) => {
      if (error === undefined || response.headersSent) next(error);
      else void answerAgain(live, snapshot, error, request, response, next);
    });
  };
}

async function answerAgain(
  live: Live,
  used: Snapshot,
  error: unknown,
  request: Request,
  response: Response,
  next: NextFunction,
): Promise<void> {
  const newer = await live.newerAfter(error, used);
  if (newer === null) {
    next(error);
    return;
  }
  try {
    answerFrom(newer, request, response, next);
  } catch (refusal) {
    next(refusal);
  }
}

function answerFrom({ rest }: Snapshot, request: Request, response: Response, next: NextFunction): void {
  const url = isPlain(request.url) ? request.url : normalise(request.url);
  const end = endOfFirstSegment(url);
  const word = url.slice(1, end);
  const entry = rest.entry(word);
  if (entry === undefined) {
    const [plural, local] = resolve(rest, url, word);
    route(rest, plural, local, request, response, next);
  } else route(rest, word, localUrl(url, end), request, response, next);
}

function route(
  table: RestTable,
  plural: string,
  url: string,
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  const entry = table.entry(plural);
  if (entry === undefined) throw unknownObject(table, plural);
  if (request.method === "OPTIONS") {
    answerOptions(entry.object, url, response);
    return;
  }
  const before = request.url;
  request.url = url;
  entry.router(request, response, (error?: unknown) => {
    request.url = before;
    next(error ?? refusePath(entry.object, request.method, url));
  });
}

/** The methods of a path, without a body. */
function answerOptions(object: ObjectType, url: string, response: Response): void {
  const refusal = refusePath(object, "OPTIONS", url);
  if (!(refusal instanceof HttpRefusal)) throw refusal;
  response.writeHead(204, [...refusal.headers]).end();
}

/** Object and local path of a path that does not start with an object: `/batch/companies`, `/restore/people/{id}`. */
function resolve(table: RestTable, url: string, word: string): readonly [string, string] {
  const routes = table.prefixed(word);
  if (routes === undefined) return [word, url];
  const [, plural, ...rest] = segmentsOf(url);
  if (plural === undefined) throw pathError(`/rest/${word} needs the plural name of an object after it`);
  const matching = routes.filter((known) => known.plural === plural);
  if (matching.length === 0) throw unknownObject(table, plural);
  const match = matching.find((known) => known.rest === rest.length);
  if (match === undefined)
    throw pathError(
      `/rest${segmentsOf(url)
        .map((segment) => `/${segment}`)
        .join("")} has too many segments`,
    );
  const query = url.indexOf("?");
  const values = [...rest];
  const path = match.localPath.replace(/:\w+/g, () => values.shift() ?? "");
  return [plural, query === -1 ? path : path + url.slice(query)];
}

function unknownObject(table: RestTable, name: string): ApiError {
  if (name === "")
    return pathError(`The path names no object. Valid are, for example, /rest/companies and /rest/companies/{id}`);
  const singular = table.singular(name);
  const nearest = singular?.namePlural ?? nearestName(name, table.plurals);
  const hint = singular === null ? didYouMean(name, table.plurals) : ` Did you mean '${singular.namePlural}'?`;
  return pathError(`There is no object "${name}" at /rest/${name}; paths use the plural name.${hint}`, {
    value: name,
    nearest,
  });
}

/** Nothing to decode and no empty segment: true of nearly every request. */
function isPlain(url: string): boolean {
  const query = url.indexOf("?");
  const path = query === -1 ? url : url.slice(0, query);
  return !path.includes("%") && !path.includes("//");
}

function normalise(url: string): string {
  const query = url.indexOf("?");
  const path = query === -1 ? url : url.slice(0, query);
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    throw pathError("The path is not percent-encoded UTF-8");
  }
  const segments = decoded.split("/").filter((segment) => segment !== "");
  const wrong = segments.find((segment) => !/^[\w-]+$/.test(segment));
  if (wrong !== undefined) throw pathError(`"${wrong}" is neither a name nor an id`, { value: wrong });
  return `/${segments.join("/")}${query === -1 ? "" : url.slice(query)}`;
}

function endOfFirstSegment(url: string): number {
  for (let position = 1; position < url.length; position += 1)
    if (url[position] === "/" || url[position] === "?") return position;
  return url.length;
}

function localUrl(url: string, end: number): string {
  if (end === url.length) return "/";
  return url[end] === "/" ? url.slice(end) : `/${url.slice(end)}`;
}
