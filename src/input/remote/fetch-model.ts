/**
 * A workspace's model over the network: the address of a server and a key in, JSON in one of the formats that
 * `parse-any-format.ts` knows out. Servers of twenty-gen answer their whole model; of others GraphQL Metadata is asked.
 */
import { isJsonObject, type JsonObject, type JsonValue } from "../../core/json/json-value.js";
import { readBoolean, readList, readObject, readString } from "../../core/json/read-key.js";
import { objectsQuery, type UnknownField } from "./objects-query.js";

/** The server could not be asked, or what it answered is no model. */
export class FetchModelError extends Error {}

export interface ModelServer {
  /** Without a slash at the end: `https://api.example.com`. */
  readonly url: string;
  readonly apiKey: string;
}

/** @throws FetchModelError */
export async function fetchModel(server: ModelServer): Promise<JsonValue> {
  const own = await send(server, "/rest/metadata/model", { method: "GET" });
  const isOwn = isJsonObject(own.body) && Array.isArray(own.body["objects"]);
  if (own.status === 200 && isOwn) return own.body;
  if (own.status === 401 || own.status === 403) throw refused(server, own);
  return await fetchObjects(server);
}

/** All pages of `objects`, as one answer. Fields that an older server does not know are asked for no longer. */
async function fetchObjects(server: ModelServer): Promise<JsonObject> {
  const unknown: UnknownField[] = [];
  const edges: JsonValue[] = [];
  let after: string | null = null;
  for (;;) {
    const answer = await send(server, "/metadata", {
      method: "POST",
      body: JSON.stringify({
        query: objectsQuery(unknown),
        variables: { paging: { first: pageSize, ...(after === null ? {} : { after }) } },
      }),
    });
    const body = isJsonObject(answer.body) ? answer.body : {};
    const objects = readObject(readObject(body, "data") ?? {}, "objects");
    if (objects === null) {
      const more = unknownFields(body).filter(
        (field) => !unknown.some(({ type, name }) => type === field.type && name === field.name),
      );
      if (more.length === 0) throw refused(server, answer);
      unknown.push(...more);
      continue;
    }
    edges.push(...(readList(objects, "edges") ?? []));
    const page = readObject(objects, "pageInfo") ?? {};
    const end = readString(page, "endCursor");
    if (readBoolean(page, "hasNextPage") !== true || end === null || end === after)
      return { data: { objects: { edges } } };
    after = end;
  }
}

/** Objects are few; the largest page that servers give holds all of most workspaces. */
const pageSize = 1000;

/** What a server says about a document that asks for fields it does not have. */
function unknownFields(body: JsonObject): readonly UnknownField[] {
  return messagesOf(body).flatMap((message) => {
    const match = /Cannot query field "(\w+)" on type "(\w+)"/.exec(message);
    return match === null ? [] : [{ name: match[1] ?? "", type: match[2] ?? "" }];
  });
}

interface Answer {
  readonly status: number;
  /** Undefined where it is no JSON. */
  readonly body: JsonValue | undefined;
}

async function send(server: ModelServer, path: string, request: { method: string; body?: string }): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`${server.url}${path}`, {
      ...request,
      headers: {
        authorization: `Bearer ${server.apiKey}`,
        accept: "application/json",
        "content-type": "application/json",
      },
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    const text = await response.text();
    return { status: response.status, body: parse(text) };
  } catch (error) {
    throw new FetchModelError(`${server.url} cannot be reached: ${reasonOf(error)}`);
  }
}

const timeoutMilliseconds = 30_000;

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function refused({ url }: ModelServer, { status, body }: Answer): FetchModelError {
  const said = body === undefined || !isJsonObject(body) ? [] : messagesOf(body);
  if (said.length > 0) return new FetchModelError(`${url} answers ${status}: ${said.join(" ")}`);
  return new FetchModelError(
    `${url} answers ${status}, and not as a server with a metadata API does. Give the address under which /rest and /metadata are.`,
  );
}

/** In either error form. */
function messagesOf(body: JsonObject): readonly string[] {
  const rest = (readList(body, "messages") ?? []).filter((message) => typeof message === "string");
  const graphql = (readList(body, "errors") ?? []).flatMap((error) =>
    isJsonObject(error) ? (readString(error, "message") ?? []) : [],
  );
  return [...rest, ...graphql];
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no answer within ${timeoutMilliseconds / 1000} seconds`;
  return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}
