import { isJsonObject, type JsonObject } from "../../../src/core/json/json-value.js";
import type { ObjectType, Workspace } from "../../../src/core/model/workspace.js";
import { namesOf } from "../../../src/core/naming/object-names.js";
import { servedFields } from "../../../src/core/surface/record-operations.js";
import { requiredFields } from "../../../src/core/surface/required-fields.js";
import { wholeRecord } from "../../graphql/graphql-client.js";
import type { Answer, RestClient } from "../../rest/use-server.js";
import { listAt } from "../metadata-client.js";

/** Requests to which two servers of one model, with the same records, answer otherwise; with both answers. */
export async function differingAnswers(
  one: RestClient,
  other: RestClient,
  workspace: Workspace,
): Promise<readonly unknown[]> {
  const differing: unknown[] = [];
  const served = workspace.objects.filter(({ isActive }) => isActive);
  for (const request of [...served.flatMap((object) => requestsTo(workspace, object)), ...general]) {
    const { method, path, body } = request;
    const [first, second] = await Promise.all([one.send(method, path, body), other.send(method, path, body)]);
    const found = textOf(request, first);
    const expected = textOf(request, second);
    if (found !== expected) differing.push({ method, path, body, found, expected });
  }
  return differing;
}

/** Rows of objects and fields, without what every workspace and every day has of its own. */
export async function describedObjects(api: RestClient): Promise<readonly JsonObject[]> {
  const objects = listAt(await api.get("/metadata/objects", { limit: 200 }), "data", "objects");
  return objects.map((object) => {
    const { fields, ...facts } = object;
    const list = Array.isArray(fields) ? fields.filter(isJsonObject) : [];
    return { ...withoutOwn(facts), fields: list.map(withoutOwn) };
  });
}

function withoutOwn(row: JsonObject): JsonObject {
  const { createdAt: _created, updatedAt: _updated, workspaceId: _workspace, dataSourceId: _source, ...rest } = row;
  return rest;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

const general: readonly Request[] = [
  graphql(`
    {
      search(searchInput: "text item", limit: 20) {
        edges {
          node {
            recordId
            objectNameSingular
            label
          }
        }
      }
    }
  `),
  { method: "GET", path: "/rest/nowheres" },
];

function requestsTo(workspace: Workspace, object: ObjectType): readonly Request[] {
  const { namePlural } = object;
  const { One } = namesOf(object);
  const fixed = { id: "5a000000-0000-4000-8000-000000000001" };
  const isFree = requiredFields(object).length === 0;
  return [
    { method: "GET", path: `/rest/${namePlural}?limit=60&depth=1` },
    {
      method: "GET",
      path: `/rest/${namePlural}?limit=3&order_by=${object.labelIdentifier === "id" ? "id" : "createdAt"}`,
    },
    { method: "GET", path: `/rest/${namePlural}?filter=nothing[eq]:1` },
    graphql(
      `{ ${namePlural}(first: 60) { totalCount edges { cursor node { ...whole ${relations(workspace, object)} } } } }
       fragment whole on ${One} ${wholeRecord(object)}`,
    ),
    // Writes last, and the same to both; what only one of them would take shows as well.
    ...(isFree
      ? [
          { method: "POST", path: `/rest/${namePlural}`, body: JSON.stringify(fixed) },
          { method: "DELETE", path: `/rest/${namePlural}/${fixed.id}` },
        ]
      : [{ method: "POST", path: `/rest/${namePlural}`, body: JSON.stringify({ ...fixed, nothing: 1 }) }]),
  ];
}

function relations(workspace: Workspace, object: ObjectType): string {
  return servedFields(object)
    .filter(({ relation }) => workspace.objectsBySingular.get(relation?.targetObject ?? "")?.isActive === true)
    .map(({ name, relation }) => `${name} { ${relation?.type === "MANY_TO_ONE" ? "id" : "totalCount"} }`)
    .join(" ");
}

function graphql(query: string): Request {
  return { method: "POST", path: "/graphql", body: JSON.stringify({ query }) };
}

/** Answers to writes hold what is made at that moment: times, and ids that are defaults. */
function textOf({ method, path }: Request, { status, text }: Answer): string {
  const shown = `${status} ${text}`;
  if (method === "GET" || path === "/graphql") return shown;
  return shown
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<time>")
    .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, "<id>");
}
