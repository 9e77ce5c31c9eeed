import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buildASTSchema, graphql, Kind, parse, type DocumentNode, type GraphQLSchema } from "graphql";
import { printMetadataSdl } from "../../../src/core/docs/metadata-sdl/metadata-sdl-types.js";
import { isJsonObject, type JsonObject } from "../../../src/core/json/json-value.js";
import type { Workspace } from "../../../src/core/model/workspace.js";
import { exportedObjects } from "../../input/print-exports.js";

export interface TwentyServer extends HttpServer {
  /** Documents that were refused because they ask for what the server does not have. */
  readonly refused: string[];
  /** How many pages of objects were answered. */
  readonly pages: number;
}

export interface TwentyServerOptions {
  readonly key: string;
  /** `Object.color`: fields that this version of the server does not have. */
  readonly without?: readonly string[];
  /** Objects on a page, however many are asked for. */
  readonly pageSize: number;
}

/** A server that speaks GraphQL Metadata as Twenty does and nothing else, over a workspace that never changes. */
export async function openTwentyServer(workspace: Workspace, options: TwentyServerOptions): Promise<TwentyServer> {
  const { key, without = [], pageSize } = options;
  const schema = schemaWithout(without);
  const refused: string[] = [];
  let pages = 0;
  const rootValue = {
    objects: ({ paging }: { readonly paging: { readonly after?: string } }) => {
      pages += 1;
      return pageAfter(paging.after, pageSize, workspace);
    },
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const send = (status: number, body: object): void =>
      void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    const text = await readBody(request);
    if (request.url !== "/metadata") return send(404, { statusCode: 404, messages: ["Cannot GET it"], error: "x" });
    if (request.headers.authorization !== `Bearer ${key}`)
      return send(200, { errors: [{ message: "Token invalid.", extensions: { code: "UNAUTHENTICATED" } }] });
    const { query, variables } = JSON.parse(text) as { readonly query: string; readonly variables: JsonObject };
    const result = await graphql({ schema, source: query, variableValues: variables, rootValue });
    if (result.data === undefined) refused.push(query);
    send(result.data === undefined ? 400 : 200, result);
  };
  const server = await openHttpServer((request, response) => void answer(request, response));
  return {
    ...server,
    refused,
    get pages() {
      return pages;
    },
  };
}

export interface HttpServer {
  readonly url: string;
  close(): Promise<void>;
}

/** A server on a free port of this machine. */
export async function openHttpServer(listener: RequestListener): Promise<HttpServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pageAfter(after: string | undefined, size: number, workspace: Workspace): object {
  const all = exportedObjects(workspace, { hasRelations: true, hasIds: false });
  const start = after === undefined ? 0 : Number(after);
  const nodes = all.slice(start, start + size).map(withConnection);
  const end = start + nodes.length;
  return {
    edges: nodes.map((node, index) => ({ node, cursor: String(start + index + 1) })),
    pageInfo: { hasNextPage: end < all.length, hasPreviousPage: start > 0, startCursor: null, endCursor: String(end) },
  };
}

/** Both forms of an object's fields; the schema says which of them can be asked for. */
function withConnection({ fields, ...facts }: JsonObject): object {
  const object = { applicationId: "20202020-64aa-4b6f-b003-9c74b97cee20", ...facts };
  const fieldsList = (fields as readonly JsonObject[]).map(({ relation = null, ...field }) => ({
    applicationId: object.applicationId,
    ...field,
    relation: isJsonObject(relation) ? { ...relation, sourceObjectMetadata: object } : null,
  }));
  return { ...object, fieldsList, fields: { edges: fieldsList.map((node) => ({ node })) } };
}

function schemaWithout(gone: readonly string[]): GraphQLSchema {
  const document = parse(printMetadataSdl());
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION
      ? {
          ...definition,
          fields: (definition.fields ?? []).filter(
            (field) => !gone.includes(`${definition.name.value}.${field.name.value}`),
          ),
        }
      : definition,
  );
  return buildASTSchema({ ...document, definitions } satisfies DocumentNode);
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}
