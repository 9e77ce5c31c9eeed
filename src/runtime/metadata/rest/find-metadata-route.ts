import {
  metadataOperations,
  metadataResources,
  unmanagedResources,
  type MetadataOperation,
  type MetadataRoute,
  type UnmanagedResource,
} from "../../../core/surface/metadata-operations.js";
import { didYouMean, nearestName } from "../../../core/text/nearest-name.js";
import { ApiError } from "../../errors/api-error.js";
import { isUuid } from "../../rest/path/is-uuid.js";
import { HttpRefusal } from "../../server/http-refusal.js";

/** The operation that a request is for, with the parameters of its path. */
export interface FoundRoute {
  readonly operation: MetadataOperation;
  readonly parameters: Readonly<Record<string, string>>;
}
/** A list, or one item, of a kind that this server does not manage. */
export interface UnmanagedRoute {
  readonly unmanaged: UnmanagedResource;
  readonly id: string | null;
}

/** `segments` are those below `/rest/metadata`. @throws ApiError when nothing is there, or not for this method */
export function findMetadataRoute(method: string, segments: readonly string[]): FoundRoute | UnmanagedRoute {
  const here = `/rest/metadata${segments.map((segment) => `/${segment}`).join("")}`;
  const fitting = allRoutes.filter(({ parts }) => fits(parts, segments));
  const found = fitting.find(({ route }) => route.method === method.toLowerCase());
  if (found !== undefined) return { operation: found.operation, parameters: parametersOf(found.parts, segments) };
  if (fitting.length > 0)
    throw refuseMethod(here, method, [...new Set(fitting.map(({ route }) => route.method.toUpperCase()))]);
  const [first = "", second = null, ...more] = segments;
  const unmanaged = unmanagedResources.find((resource) => resource === first);
  if (unmanaged !== undefined && more.length === 0) {
    if (method !== "GET" && method !== "HEAD")
      throw refuseMethod(here, method, ["GET"], ` This server does not manage ${unmanaged}; their list is empty.`);
    return { unmanaged, id: second };
  }
  throw unknownPath(here, first, segments.length);
}

interface KnownRoute {
  readonly operation: MetadataOperation;
  readonly route: MetadataRoute;
  readonly parts: readonly string[];
}

const allRoutes: readonly KnownRoute[] = metadataOperations.flatMap((operation) =>
  operation.routes.map((route) => ({ operation, route, parts: route.path.split("/").slice(1) })),
);

function fits(parts: readonly string[], segments: readonly string[]): boolean {
  return (
    parts.length === segments.length && parts.every((part, index) => part.startsWith(":") || part === segments[index])
  );
}

/** What is no name must be a UUID. */
function parametersOf(parts: readonly string[], segments: readonly string[]): Readonly<Record<string, string>> {
  const entries = parts.flatMap((part, index): readonly [string, string][] => {
    const value = segments[index] ?? "";
    return part.startsWith(":") ? [[part.slice(1), value]] : [];
  });
  for (const [name, value] of entries) if (idParameters.has(name) && !isUuid(value)) throw notUuid(value);
  return Object.fromEntries(entries);
}

const idParameters: ReadonlySet<string> = new Set(["id", "delivery"]);

function notUuid(value: string): ApiError {
  const message = `"${value}" is not a valid UUID, and here only ids are taken.`;
  return new ApiError("INVALID_PATH", message, [{ path: "path", message, value }]);
}

function refuseMethod(here: string, method: string, methods: readonly string[], why = ""): HttpRefusal {
  const allowed = methods.includes("GET") ? [...methods, "HEAD"] : methods;
  return new HttpRefusal(
    "METHOD_NOT_ALLOWED",
    `${here} does not answer ${method}; it answers ${allowed.join(", ")}.${why}`,
    ["allow", allowed.join(", ")],
    [{ path: "method", message: `allowed are ${allowed.join(", ")}`, value: method, allowed }],
  );
}

function unknownPath(here: string, first: string, length: number): ApiError {
  const known: readonly string[] = [...metadataResources, ...unmanagedResources];
  if (first === "relations")
    return pathError(
      `There is no ${here}: a relation is two fields. Create one of them with POST /rest/metadata/fields and "relationCreationPayload".`,
      first,
      "fields",
    );
  if (known.includes(first))
    return pathError(`There is nothing at ${here}${length > 2 ? ", which has too many segments" : ""}.`, first, null);
  return pathError(
    `There is nothing at ${here}; the metadata API has ${metadataResources.join(", ")}.${didYouMean(first, known)}`,
    first,
    nearestName(first, known),
  );
}

function pathError(message: string, value: string, nearest: string | null): ApiError {
  return new ApiError("ROUTE_NOT_FOUND", message, [
    { path: "path", message, value, ...(nearest === null ? {} : { nearest }) },
  ]);
}
