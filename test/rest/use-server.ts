import { Agent, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, expect } from "vitest";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/core/json/json-value.js";
import type { Engine } from "../support/databases.js";
import { exampleModel } from "../support/emit-test-server.js";
import {
  startServer,
  type GeneratedServer,
  type ServerEnvironment,
  type ServerVariant,
} from "../support/generated-server.js";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Parsed body; null when it is empty. */
  readonly body: JsonValue;
}

export type Query = Readonly<Record<string, string | number>>;

export interface RequestOptions {
  /** Added to the path, percent-encoded. */
  readonly query?: Query | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A client of one running server. Paths are below `/rest`. */
export interface RestClient {
  readonly server: GeneratedServer;
  get(path: string, query?: Query): Promise<Answer>;
  post(path: string, body: JsonValue, query?: Query): Promise<Answer>;
  patch(path: string, body?: JsonValue, query?: Query): Promise<Answer>;
  put(path: string, body?: JsonValue, query?: Query): Promise<Answer>;
  del(path: string, query?: Query): Promise<Answer>;
  /** Any path of the server, any text as the body, and headers that replace the usual ones. */
  send(
    method: string,
    path: string,
    body?: string | Buffer,
    headers?: Readonly<Record<string, string | null>>,
  ): Promise<Answer>;
  /** Creates one record and answers it; fails the test when it is refused. */
  create(plural: string, data: JsonObject, query?: Query): Promise<JsonObject & { readonly id: string }>;
  /** Creates up to 60 records in one request. */
  createMany(plural: string, data: readonly JsonObject[]): Promise<readonly (JsonObject & { readonly id: string })[]>;
  /** Records of a list; fails the test when it is refused. */
  list(path: string, query?: Query): Promise<readonly JsonObject[]>;
}

export interface UseServerOptions {
  readonly model?: JsonValue;
  readonly variant?: ServerVariant;
  readonly environment?: ServerEnvironment;
}

/** Sends one request, as given, and answers what came back. */
export type Exchange = (
  method: string,
  path: string,
  body: string | Buffer | undefined,
  headers: Readonly<Record<string, string>>,
) => Promise<Answer>;

/** Finds how to speak to a server that has started; `direct` speaks to it with nothing between. */
export type Way = (server: GeneratedServer, direct: Exchange) => Exchange | Promise<Exchange>;

let way: Way = (_server, direct) => direct;

/** From now on, the servers that tests of this file use are spoken to in this way: through a proxy, for example. */
export function speakThrough(other: Way): void {
  way = other;
}

/** One generated server for the tests of a `describe` block, the CRM's unless another model is given. */
export function useServer(engine: Engine, options: UseServerOptions = {}): RestClient {
  let client: RestClient | null = null;
  const running = (): RestClient => {
    if (client === null) throw new Error("The server is not running");
    return client;
  };
  beforeAll(async () => {
    const { model = exampleModel("crm"), variant, environment } = options;
    const server = await startServer({ model, engine, variant, environment });
    // At once, so that the server is removed when there is no way to it.
    client = clientOf(server);
    client = clientOf(server, await way(server, exchangeWith(server.url)));
  });
  afterAll(async () => {
    await client?.server.remove();
  });
  return {
    get server() {
      return running().server;
    },
    get: (...parameters) => running().get(...parameters),
    post: (...parameters) => running().post(...parameters),
    patch: (...parameters) => running().patch(...parameters),
    put: (...parameters) => running().put(...parameters),
    del: (...parameters) => running().del(...parameters),
    send: (...parameters) => running().send(...parameters),
    create: (...parameters) => running().create(...parameters),
    createMany: (...parameters) => running().createMany(...parameters),
    list: (...parameters) => running().list(...parameters),
  };
}

/** A client of a server that somebody else stops. */
export function clientOf(server: GeneratedServer, exchange = exchangeWith(server.url)): RestClient {
  const send: RestClient["send"] = (method, path, body, headers = {}) => {
    const all: Record<string, string> = {};
    const usual = {
      authorization: `Bearer ${server.key}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    };
    for (const [name, value] of Object.entries({ ...usual, ...headers })) if (value !== null) all[name] = value;
    return exchange(method, path, body, all);
  };
  const json = (method: string, path: string, body: JsonValue | undefined, query: Query | undefined): Promise<Answer> =>
    send(method, `/rest${path}${queryString(query)}`, body === undefined ? undefined : JSON.stringify(body));
  const client: RestClient = {
    server,
    send,
    get: (path, query) => json("GET", path, undefined, query),
    post: (path, body, query) => json("POST", path, body, query),
    patch: (path, body, query) => json("PATCH", path, body, query),
    put: (path, body, query) => json("PUT", path, body, query),
    del: (path, query) => json("DELETE", path, undefined, query),
    create: async (plural, data, query) => {
      const answer = await client.post(`/${plural}`, data, query);
      expect(answer, answer.text).toMatchObject({ status: 201 });
      return identified(dataOf(answer));
    },
    createMany: async (plural, data) => {
      const answer = await client.post(`/batch/${plural}`, data);
      expect(answer, answer.text).toMatchObject({ status: 201 });
      return recordsOf(answer).map(identified);
    },
    list: async (path, query) => {
      const answer = await client.get(path, query);
      expect(answer, answer.text).toMatchObject({ status: 200 });
      return recordsOf(answer);
    },
  };
  return client;
}

/** Node's own client, because `fetch` hides what goes over the wire. */
export function exchangeWith(url: string, keepAlive = true): Exchange {
  const agent = new Agent({ keepAlive });
  const { hostname, port } = new URL(url);
  return (method, path, body, headers) => {
    const bytes = body === undefined ? undefined : Buffer.from(body);
    const length =
      bytes === undefined || "transfer-encoding" in headers ? {} : { "content-length": String(bytes.length) };
    return new Promise((resolve, reject) => {
      const request = httpRequest(
        { hostname, port, agent, method, path, headers: { ...headers, ...length } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () => {
            const text = Buffer.concat(chunks).toString("utf8");
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text,
              body: text === "" ? null : (JSON.parse(text) as JsonValue),
            });
          });
        },
      );
      request.on("error", reject);
      request.end(bytes);
    });
  };
}

export function queryString(query: Query | undefined): string {
  if (query === undefined) return "";
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** What stands under the one key of `data`. */
export function dataOf(answer: Answer): JsonValue {
  const data = isJsonObject(answer.body) ? answer.body["data"] : undefined;
  const values = isJsonObject(data) ? Object.values(data) : [];
  if (values.length !== 1 || values[0] === undefined)
    throw new Error(`The answer has no data of one key: ${answer.text}`);
  return values[0];
}

export function recordOf(answer: Answer): JsonObject {
  const value = dataOf(answer);
  if (!isJsonObject(value)) throw new Error(`The answer holds no record: ${answer.text}`);
  return value;
}

export function recordsOf(answer: Answer): readonly JsonObject[] {
  const value = dataOf(answer);
  if (!Array.isArray(value)) throw new Error(`The answer holds no list: ${answer.text}`);
  return value.filter(isJsonObject);
}

export function identified(value: JsonValue): JsonObject & { readonly id: string } {
  const id = isJsonObject(value) ? value["id"] : undefined;
  if (!isJsonObject(value) || typeof id !== "string") throw new Error(`Not a record: ${JSON.stringify(value)}`);
  return { ...value, id };
}

/** The value at a path of keys and places; undefined where there is none. */
export function at(value: JsonValue | undefined, ...path: readonly (string | number)[]): JsonValue | undefined {
  let here = value;
  for (const key of path) {
    if (typeof key === "number") here = Array.isArray(here) ? (here as readonly JsonValue[])[key] : undefined;
    else here = isJsonObject(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  }
  return here;
}

export function textAt(value: JsonValue | undefined, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  if (typeof found !== "string") throw new Error(`No text at ${path.join(".")}: ${JSON.stringify(value)}`);
  return found;
}

export interface ExpectedRefusal {
  readonly status: number;
  readonly code: string;
  /** Path of one of the details. */
  readonly path?: string | undefined;
  readonly nearest?: string | undefined;
  readonly allowed?: readonly JsonValue[] | undefined;
  readonly message?: RegExp | undefined;
}

/** An error in the one envelope that all errors have. */
export function expectRefusal(answer: Answer, expected: ExpectedRefusal): void {
  const { status, code, path, nearest, allowed, message } = expected;
  expect({ status: answer.status, code: at(answer.body, "code") }, answer.text).toEqual({ status, code });
  expect(answer.headers["content-type"], answer.text).toMatch(/^application\/json/);
  expect(answer.body).toMatchObject({
    statusCode: status,
    error: expect.stringMatching(/^([A-Z][a-zA-Z]+Exception|[A-Z_]+)$/) as string,
    messages: [expect.any(String) as string],
    details: expect.any(Array) as JsonValue[],
  });
  if (message !== undefined) expect(textAt(answer.body, "messages", 0)).toMatch(message);
  const wanted: Readonly<Record<string, unknown>> = {
    ...(path === undefined ? {} : { path }),
    ...(nearest === undefined ? {} : { nearest }),
    ...(allowed === undefined ? {} : { allowed }),
  };
  if (Object.keys(wanted).length > 0)
    expect(at(answer.body, "details") as unknown[], answer.text).toContainEqual(
      expect.objectContaining({ ...wanted, message: expect.any(String) as unknown }),
    );
}
