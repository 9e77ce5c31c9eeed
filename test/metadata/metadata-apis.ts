import { buildSchema, isLeafType, isObjectType, getNamedType, Kind, parse } from "graphql";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/core/json/json-value.js";
import { printMetadataSdl } from "../../src/core/docs/metadata-sdl/metadata-sdl-types.js";
import type { MetadataOperationId } from "../../src/core/surface/metadata-operations.js";
import { findMetadataRoute } from "../../src/runtime/metadata/rest/find-metadata-route.js";
import { at, type RestClient } from "../rest/use-server.js";
import { metadataData } from "./metadata-client.js";

/** Both metadata APIs of one server. Remembers what of them was used, and answers without REST's envelopes. */
export class MetadataApis {
  readonly operations = new Set<MetadataOperationId>();
  readonly unmanaged = new Set<string>();
  readonly rootFields = new Set<string>();
  readonly #api: RestClient;

  constructor(api: RestClient) {
    this.#api = api;
  }

  /** `get /objects/company`, below `/rest/metadata`; fails the test when it is refused. */
  async rest(request: string, body?: JsonValue): Promise<JsonValue> {
    const [method = "", path = ""] = request.split(" ");
    const segments = (path.split("?")[0] ?? "").split("/").slice(1);
    const route = findMetadataRoute(method.toUpperCase(), segments);
    const answer = await this.#api.send(
      method.toUpperCase(),
      `/rest/metadata${path}`,
      body === undefined ? undefined : JSON.stringify(body),
    );
    if ("unmanaged" in route) {
      this.unmanaged.add(route.unmanaged);
      if (answer.status !== 200) throw new Error(`${request} answers ${answer.status}: ${answer.text}`);
      return answer.body;
    }
    const { id, status, legacyKey } = route.operation;
    this.operations.add(id);
    if (answer.status !== status)
      throw new Error(`${request} answers ${answer.status} and not ${status}: ${answer.text}`);
    if (legacyKey === null) return answer.body;
    const value = at(answer.body, "data", legacyKey);
    if (value === undefined) throw new Error(`${request} has no data.${legacyKey}: ${answer.text}`);
    return Array.isArray(value) && isJsonObject(answer.body) ? { ...answer.body, data: value } : value;
  }

  /** The rows of a page. */
  async list(request: string): Promise<readonly JsonObject[]> {
    const rows = at(await this.rest(request), "data");
    if (!Array.isArray(rows)) throw new Error(`${request} answered no list`);
    return rows.filter(isJsonObject);
  }

  /** What stands under the one root field of the document; fails the test when there are errors. */
  async graphql(document: string, variables: JsonObject = {}): Promise<JsonValue> {
    const data = await this.graphqlAll(document, variables);
    return Object.values(data)[0] ?? null;
  }

  async graphqlAll(document: string, variables: JsonObject = {}): Promise<JsonObject> {
    for (const definition of parse(document).definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION)
        for (const selection of definition.selectionSet.selections)
          if (selection.kind === Kind.FIELD) this.rootFields.add(selection.name.value);
    return await metadataData(this.#api, document, variables);
  }
}

const schema = buildSchema(printMetadataSdl());

/** Names of all fields of a type of GraphQL Metadata that need no selection, for a document. */
export function leavesOfType(name: string): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`GraphQL Metadata has no object type ${name}`);
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map((field) => field.name)
    .join(" ");
}

/** Names of all fields of `Query` and `Mutation`. */
export function rootFieldNames(): readonly string[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
}

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;

/** The value with ids, times and the names of `own` made alike, so that twins can be compared. */
export function withoutOwn(value: JsonValue, own: string): JsonValue {
  const text = JSON.stringify(value)
    .replaceAll(uuid, "id")
    .replaceAll(instant, "time")
    .replaceAll(new RegExp(own, "gi"), "own");
  return JSON.parse(text) as JsonValue;
}

/** What both APIs tell of a thing: without null, and without keys that only one of them has. */
export function shared(value: JsonValue, onlyInOne: readonly string[]): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => shared(item, onlyInOne));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => inner !== null && !onlyInOne.includes(key))
      .map(([key, inner]) => [key, shared(inner, onlyInOne)]),
  );
}
