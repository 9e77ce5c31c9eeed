import type { ObjectType } from "../../../core/model/workspace.js";
import { recordOperations, type RestRoute } from "../../../core/surface/record-operations.js";
import { didYouMean, nearestName } from "../../../core/text/nearest-name.js";
import { ApiError } from "../../errors/api-error.js";
import { HttpRefusal } from "../../server/http-refusal.js";
import { isUuid } from "./is-uuid.js";

/** Why a path below an object's router cannot be answered: another method is needed, or the path itself is wrong. */
export function refusePath(object: ObjectType, method: string, url: string): ApiError {
  const segments = segmentsOf(url);
  const routes = recordOperations(object).flatMap((operation) => operation.routes);
  const matching = routes.filter((route) => fits(route, segments));
  // `DELETE …/restore` comes from a typing slip next to a destructive one, so it is a wrong path, never "try another method".
  const isDeleteOfVerb = method === "DELETE" && matching.some(({ localPath }) => localPath.endsWith("/restore"));
  if (matching.length > 0 && !isDeleteOfVerb) return refuseMethod(matching, method, object.namePlural, segments);
  const here = `/rest/${[object.namePlural, ...segments].join("/")}`;
  if (isDeleteOfVerb) return pathError(`${here} cannot be deleted: "restore" is an action, called with PATCH`);
  const [id, third] = segments;
  if (segments.length > 2) return pathError(`${here} has too many segments. ${examples(object)}`);
  if (id !== undefined && !isUuid(id)) {
    const words = wordsOf(routes);
    return pathError(`"${id}" is not a valid UUID, and no action on ${object.namePlural}.${didYouMean(id, words)}`, {
      value: id,
      nearest: nearestName(id, words),
    });
  }
  const names = fieldNames(object);
  return pathError(`"${object.nameSingular}" has no field "${third}".${didYouMean(third ?? "", names)}`, {
    value: third ?? "",
    nearest: nearestName(third ?? "", names),
  });
}

/** The parts of a path, without the empty ones and the query. */
export function segmentsOf(url: string): readonly string[] {
  const end = url.search(/[?#]/);
  return (end === -1 ? url : url.slice(0, end)).split("/").filter((segment) => segment !== "");
}

function refuseMethod(
  routes: readonly RestRoute[],
  method: string,
  namePlural: string,
  segments: readonly string[],
): HttpRefusal {
  const allowed = [...new Set(routes.map((route) => route.method.toUpperCase()))];
  if (allowed.includes("GET")) allowed.push("HEAD");
  const path = `/rest/${[namePlural, ...segments].join("/")}`;
  return new HttpRefusal(
    "METHOD_NOT_ALLOWED",
    `${path} does not answer ${method}; it answers ${allowed.join(", ")}`,
    ["allow", allowed.join(", ")],
    [{ path: "method", message: `allowed are ${allowed.join(", ")}`, value: method, allowed }],
  );
}

/** A route fits when its words stand where they stand, and an id is a UUID. */
function fits(route: RestRoute, segments: readonly string[]): boolean {
  const parts = segmentsOf(route.localPath);
  return (
    parts.length === segments.length &&
    parts.every((part, index) => (part.startsWith(":") ? isUuid(segments[index]!) : part === segments[index]))
  );
}

function wordsOf(routes: readonly RestRoute[]): readonly string[] {
  return routes.flatMap((route) => segmentsOf(route.localPath).slice(0, 1)).filter((word) => !word.startsWith(":"));
}

function fieldNames(object: ObjectType): readonly string[] {
  return recordOperations(object).flatMap((operation) => (operation.field === null ? [] : [operation.field.name]));
}

/** Paths that are right, for messages. */
export function examples(object: ObjectType): string {
  return `Valid are, for example, /rest/${object.namePlural}, /rest/${object.namePlural}/{id} and /rest/batch/${object.namePlural}`;
}

export function pathError(
  message: string,
  detail: { readonly value?: string; readonly nearest?: string | null } = {},
): ApiError {
  const { value, nearest } = detail;
  return new ApiError("INVALID_PATH", message, [
    { path: "path", message, ...(value === undefined ? {} : { value }), ...(nearest ? { nearest } : {}) },
  ]);
}
