import { describe, expect, test } from "vitest";
import { leavesOf } from "../../src/core/fields/leaves-of.js";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import type { Field, ObjectType } from "../../src/core/model/workspace.js";
import { namesOf } from "../../src/core/naming/object-names.js";
import { typeNamesOf } from "../../src/core/naming/type-names.js";
import { isFieldWritable, servedFields, servedObjects } from "../../src/core/surface/record-operations.js";
import { requiredFields } from "../../src/core/surface/required-fields.js";
import { apiErrorCodes, type ApiErrorCode } from "../../src/runtime/errors/api-error.js";
import { buildTestWorkspace } from "../support/build-test-workspace.js";
import { engines } from "../support/databases.js";
import { exampleModel } from "../support/emit-test-server.js";
import { newId, nowhere } from "../rest/ids.js";
import { minimalRecord, valueOf } from "../rest/minimal-record.js";
import { at, expectRefusal, useServer, type Answer, type RestClient } from "../rest/use-server.js";
import { runGraphql, type GraphqlResult } from "./graphql-client.js";

const workspace = buildTestWorkspace(exampleModel("crm"));
const objects = servedObjects(workspace);

interface Refusal {
  readonly name: string;
  readonly code: ApiErrorCode;
  readonly rest: () => Promise<Answer>;
  readonly graphql: () => Promise<GraphqlResult>;
}

/** Refused by the types of the schema, so before there is an operation that REST could be compared with. */
interface TypeError {
  readonly name: string;
  readonly rest: () => Promise<Answer>;
  readonly restCode: ApiErrorCode;
  readonly graphql: () => Promise<GraphqlResult>;
  readonly graphqlCode: "GRAPHQL_VALIDATION_FAILED" | "BAD_USER_INPUT";
}

/** How a record is told of a field: its name, or its foreign key. */
function keyOf(field: Field): string {
  return field.relation === null ? field.name : (leavesOf(field)[0]?.column ?? field.name);
}

/** The calls on one object that name the same mistake to both APIs. */
function callsOn(api: RestClient, object: ObjectType) {
  const n = namesOf(object);
  const types = typeNamesOf(object);
  const path = `/${object.namePlural}`;
  const createTypes = `$data: ${types.createInput}!`;
  return {
    n,
    types,
    path,
    create: (data: JsonObject) => ({
      rest: () => api.post(path, data),
      graphql: () => runGraphql(api, `mutation (${createTypes}) { create${n.One}(data: $data) { id } }`, { data }),
    }),
    update: (id: string, data: JsonObject) => ({
      rest: () => api.patch(`${path}/${id}`, data),
      graphql: () =>
        runGraphql(
          api,
          `mutation ($id: UUID!, $data: ${types.updateInput}!) { update${n.One}(id: $id, data: $data) { id } }`,
          { id, data },
        ),
    }),
    byId: (verb: "delete" | "destroy" | "restore", id: string) => ({
      rest: () =>
        verb === "restore"
          ? api.patch(`${path}/${id}/restore`)
          : api.del(`${path}/${id}`, verb === "delete" ? { soft_delete: "true" } : {}),
      graphql: () => runGraphql(api, `mutation ($id: UUID!) { ${verb}${n.One}(id: $id) { id } }`, { id }),
    }),
  };
}

describe.each(engines)("REST and GraphQL refuse the same on %s", (engine) => {
  const api = useServer(engine);

  async function refusals(object: ObjectType): Promise<readonly Refusal[]> {
    const { n, types, path, create, update, byId } = callsOn(api, object);
    const data = await minimalRecord(api, workspace, object, 1);
    const { id } = await api.create(object.namePlural, { ...data, id: newId() });
    const list: Refusal[] = [
      { name: "update of no record", code: "RECORD_NOT_FOUND", ...update(nowhere, { position: 1 }) },
      { name: "delete of no record", code: "RECORD_NOT_FOUND", ...byId("delete", nowhere) },
      { name: "destroy of no record", code: "RECORD_NOT_FOUND", ...byId("destroy", nowhere) },
      { name: "restore of no record", code: "RECORD_NOT_FOUND", ...byId("restore", nowhere) },
      {
        name: "an id that is taken",
        code: "DUPLICATE_ENTRY",
        ...create({ ...(await minimalRecord(api, workspace, object, 2)), id }),
      },
      {
        name: "61 records",
        code: "TOO_MANY_RECORDS",
        rest: () =>
          api.post(
            `/batch${path}`,
            Array.from({ length: 61 }, () => data),
          ),
        graphql: () =>
          runGraphql(api, `mutation ($data: [${types.createInput}!]!) { create${n.Many}(data: $data) { id } }`, {
            data: Array.from({ length: 61 }, () => data),
          }),
      },
      ...(["update", "delete", "destroy", "restore"] as const).map((verb): Refusal => ({
        name: `${verb} of many without a filter`,
        code: "INVALID_ARGS_FILTER",
        rest: () =>
          verb === "update"
            ? api.patch(path, { position: 1 })
            : verb === "restore"
              ? api.patch(`${path}/restore`)
              : api.del(path, verb === "delete" ? { soft_delete: "true" } : {}),
        graphql: () =>
          runGraphql(
            api,
            `mutation { ${verb}${n.Many}(${verb === "update" ? "data: {position: 1}, " : ""}filter: {}) { id } }`,
          ),
      })),
      {
        name: "a filter by an id that is no UUID",
        code: "INVALID_ARGS_FILTER",
        rest: () => api.get(path, { filter: "id[eq]:no-uuid" }),
        graphql: () =>
          runGraphql(api, `query ($filter: ${types.filterInput}) { ${n.many}(filter: $filter) { totalCount } }`, {
            filter: { id: { eq: "no-uuid" } },
          }),
      },
      {
        name: "a cursor that is none",
        code: "INVALID_CURSOR",
        rest: () => api.get(path, { starting_after: "nonsense" }),
        graphql: () => runGraphql(api, `{ ${n.many}(after: "nonsense") { totalCount } }`),
      },
      {
        name: "a grouping without a time zone that is one",
        code: "INVALID_TIMEZONE",
        rest: () =>
          api.get(`${path}/groupBy`, {
            group_by: JSON.stringify([{ createdAt: { granularity: "DAY", timeZone: "Mars/Olympus" } }]),
          }),
        graphql: () =>
          runGraphql(
            api,
            `{ ${n.many}GroupBy(groupBy: [{createdAt: {granularity: DAY, timeZone: "Mars/Olympus"}}]) { totalCount } }`,
          ),
      },
    ];
    for (const field of requiredFields(object)) {
      const key = keyOf(field);
      list.push({ name: `${key} set to null`, code: "INVALID_ARGS_DATA", ...update(id, { [key]: null }) });
      if (field.relation === null) continue;
      const { [key]: _left, ...rest } = data;
      list.push({ name: `null as ${key}`, code: "INVALID_ARGS_DATA", ...create({ ...data, [key]: null }) });
      list.push({ name: `no ${key}`, code: "INVALID_ARGS_DATA", ...create(rest) });
    }
    for (const field of servedFields(object)) {
      const foreignKey = leavesOf(field)[0]?.column;
      if (foreignKey !== undefined && (field.relation?.type === "MANY_TO_ONE" || field.type === "MORPH_RELATION"))
        list.push({
          name: `${foreignKey} to nowhere`,
          code: "FOREIGN_KEY_VIOLATION",
          ...create({ ...data, [foreignKey]: nowhere }),
        });
      if (field.type === "RELATION" && field.relation?.type === "MANY_TO_ONE") {
        const { [foreignKey ?? ""]: _left, ...rest } = data;
        list.push({
          name: `${field.name} connected to nothing`,
          code: "CONNECT_RECORD_NOT_FOUND",
          ...create({ ...rest, [field.name]: { connect: { where: { id: nowhere } } } }),
        });
      }
      if (field.isUnique && field.name !== "id" && isFieldWritable(field)) {
        const value = valueOf(field, 77);
        await api.create(object.namePlural, {
          ...(await minimalRecord(api, workspace, object, 3)),
          [field.name]: value,
        });
        list.push({
          name: `${field.name} that is taken`,
          code: "DUPLICATE_ENTRY",
          ...create({ ...(await minimalRecord(api, workspace, object, 4)), [field.name]: value }),
        });
      }
    }
    return list;
  }

  /** What the schema's own types refuse; REST looks at the same values later, and says so in its own words. */
  async function typeErrors(object: ObjectType): Promise<readonly TypeError[]> {
    const { n, path, create } = callsOn(api, object);
    const data = await minimalRecord(api, workspace, object, 5);
    const list: TypeError[] = [
      {
        name: "a filter by an unknown field",
        rest: () => api.get(path, { filter: "nothingOfTheKind[eq]:1" }),
        restCode: "INVALID_ARGS_FILTER",
        graphql: () => runGraphql(api, `{ ${n.many}(filter: {nothingOfTheKind: {eq: 1}}) { totalCount } }`),
        graphqlCode: "GRAPHQL_VALIDATION_FAILED",
      },
      {
        name: "an order by an unknown field",
        rest: () => api.get(path, { order_by: "nothingOfTheKind" }),
        restCode: "INVALID_ARGS_ORDER_BY",
        graphql: () => runGraphql(api, `{ ${n.many}(orderBy: [{nothingOfTheKind: AscNullsFirst}]) { totalCount } }`),
        graphqlCode: "GRAPHQL_VALIDATION_FAILED",
      },
      {
        name: "an unknown field",
        ...create({ ...data, nothingOfTheKind: 1 }),
        restCode: "INVALID_ARGS_DATA",
        graphqlCode: "BAD_USER_INPUT",
      },
    ];
    // A relation may be connected instead, so that the schema does not demand its foreign key.
    for (const { name } of requiredFields(object).filter((field) => field.relation === null)) {
      const { [name]: _left, ...rest } = data;
      const told = { restCode: "INVALID_ARGS_DATA", graphqlCode: "BAD_USER_INPUT" } as const;
      list.push({ name: `null as ${name}`, ...create({ ...data, [name]: null }), ...told });
      list.push({ name: `no ${name}`, ...create(rest), ...told });
    }
    for (const field of servedFields(object))
      if ((field.type === "SELECT" || field.type === "RATING") && isFieldWritable(field))
        list.push({
          name: `${field.name} that is no option`,
          ...create({ ...data, [field.name]: "NO_OPTION" }),
          restCode: "INVALID_ARGS_DATA",
          graphqlCode: "BAD_USER_INPUT",
        });
    return list;
  }

  test.each(objects.map((object) => [object.nameSingular, object] as const))("with %s", async (_name, object) => {
    const total = async (): Promise<JsonValue | undefined> =>
      at((await api.get(`/${object.namePlural}`, { limit: 1 })).body, "totalCount");
    const cases = await refusals(object);
    const errors = await typeErrors(object);
    const before = await total();
    for (const { name, code, rest, graphql } of cases) {
      const { status } = apiErrorCodes[code];
      const answer = await rest();
      expect({ name, code: at(answer.body, "code") }, answer.text).toEqual({ name, code });
      expectRefusal(answer, { status, code });
      const result = await graphql();
      expect(result.errors, `${name}: ${result.answer.text}`).toHaveLength(1);
      expect(at(result.errors[0], "extensions"), `${name}: ${result.answer.text}`).toMatchObject({
        code: apiErrorCodes[code].graphql,
        subCode: code,
      });
      expect(at(result.errors[0], "path"), name).toHaveLength(1);
    }
    for (const { name, rest, restCode, graphql, graphqlCode } of errors) {
      expectRefusal(await rest(), { status: 400, code: restCode });
      const result = await graphql();
      expect(result.data, name).toBeNull();
      expect(at(result.errors[0], "extensions", "code"), `${name}: ${result.answer.text}`).toBe(graphqlCode);
    }
    // Nothing of what was refused is there.
    expect(await total()).toEqual(before);

    // REST reads an id as part of the path, where GraphQL has an argument: both are the client's mistake.
    const noUuid = callsOn(api, object).update("no-uuid", { position: 1 });
    expectRefusal(await noUuid.rest(), { status: 400, code: "INVALID_PATH" });
    expect(at((await noUuid.graphql()).errors[0], "extensions")).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
