import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildSelection } from "../../../src/runtime/rest/selection/build-selection.js";
import { ApiError } from "../../../src/runtime/errors/api-error.js";
import { crmWorkspace } from "./crm-workspace.js";
import { id, startTestServer, type Answer, type TestServer } from "./rest-client.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(() => server.records.reset());

const workspace = (): ReturnType<typeof crmWorkspace> => server.live.current.workspace;
const selectionOf = (object: string, depth: 0 | 1 | 2 = 0, fields?: string) =>
  buildSelection(workspace(), workspace().objectsBySingular.get(object)!, depth, fields).selection;

function expectRefusal(answer: Answer, status: number, code: string, message: RegExp): void {
  expect(answer.body).toMatchObject({ statusCode: status, code, messages: [expect.stringMatching(message)] });
  expect(answer.status).toBe(status);
}

describe("operations", () => {
  const row = `{"id":"1"}`;
  const actor = { source: "API", workspaceMemberId: null, name: "Admin key", context: {} };
  test.each<[string, string, unknown, number, unknown, string, string]>([
    ["GET", `/companies/${id}`, undefined, 200, { data: { company: { id: "1" } } }, "findOne", "company"],
    ["POST", "/companies", { name: "A" }, 201, { data: { createCompany: { id: "1" } } }, "createOne", "company"],
    ["POST", "/batch/people", [{}], 201, { data: { createPeople: [{ id: "1" }] } }, "createMany", "person"],
    ["PATCH", `/companies/${id}`, { name: "A" }, 200, { data: { updateCompany: { id: "1" } } }, "updateOne", "company"],
    ["PUT", `/companies/${id}`, { name: "A" }, 200, { data: { updateCompany: { id: "1" } } }, "updateOne", "company"],
    [
      "PATCH",
      "/companies?filter=name[eq]:A",
      {},
      200,
      { data: { updateCompanies: [{ id: "1" }] } },
      "updateMany",
      "company",
    ],
    [
      "PUT",
      "/companies?filter=name[eq]:A",
      {},
      200,
      { data: { updateCompanies: [{ id: "1" }] } },
      "updateMany",
      "company",
    ],
    ["DELETE", `/people/${id}`, undefined, 200, { data: { deletePerson: { id: "1" } } }, "destroyOne", "person"],
    [
      "DELETE",
      `/people/${id}?soft_delete=true`,
      undefined,
      200,
      { data: { deletePerson: { id: "1" } } },
      "deleteOne",
      "person",
    ],
    [
      "DELETE",
      `/people/${id}?soft_delete=false`,
      undefined,
      200,
      { data: { deletePerson: { id: "1" } } },
      "destroyOne",
      "person",
    ],
    [
      "DELETE",
      "/people?filter=id[eq]:1",
      undefined,
      200,
      { data: { deletePeople: [{ id: "1" }] } },
      "destroyMany",
      "person",
    ],
    [
      "DELETE",
      "/people?filter=id[eq]:1&soft_delete=true",
      undefined,
      200,
      { data: { deletePeople: [{ id: "1" }] } },
      "deleteMany",
      "person",
    ],
    [
      "PATCH",
      `/people/${id}/restore`,
      undefined,
      200,
      { data: { restorePerson: { id: "1" } } },
      "restoreOne",
      "person",
    ],
    [
      "PATCH",
      `/restore/people/${id}`,
      undefined,
      200,
      { data: { restorePerson: { id: "1" } } },
      "restoreOne",
      "person",
    ],
    [
      "PATCH",
      "/people/restore?filter=id[eq]:1",
      undefined,
      200,
      { data: { restorePeople: [{ id: "1" }] } },
      "restoreMany",
      "person",
    ],
    [
      "PATCH",
      "/restore/people?filter=id[eq]:1",
      undefined,
      200,
      { data: { restorePeople: [{ id: "1" }] } },
      "restoreMany",
      "person",
    ],
    [
      "PATCH",
      "/companies/merge",
      { ids: ["a", "b"], conflictPriorityIndex: 0 },
      200,
      { data: { mergeCompany: { id: "1" } } },
      "merge",
      "company",
    ],
  ])("%s /rest%s", async (method, path, body, status, answer, operation, object) => {
    const many = JSON.stringify(answer).includes("[");
    server.records.written = { json: many ? `[${row}]` : row, written: [] };
    const got = await server.request(method, `/rest${path}`, body);
    expect(got.body).toEqual(answer);
    expect(got.status).toBe(status);
    expect(server.records.calls).toHaveLength(1);
    expect(server.records.last).toMatchObject({ method: operation, object });
    expect(server.records.last.args.at(-1)).toMatchObject({ actor });
    expect(got.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(got.headers.get("content-length")).toBe(String(got.text.length));
    expect(got.headers.get("x-content-type-options")).toBe("nosniff");
    expect(got.headers.get("cache-control")).toBe("no-store");
    expect(got.headers.get("x-powered-by")).toBeNull();
    expect(got.headers.get("etag")).toBeNull();
  });

  test("a list comes with count, page and links, from one call", async () => {
    server.records.page = {
      records: `[{"id":"1","name":"é"}]`,
      totalCount: 41,
      pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: "s+=", endCursor: "e/=" },
    };
    const got = await server.request(
      "GET",
      "/rest/companies?filter=name[ilike]:%25a%25&order_by=employees[DescNullsLast],address.addressCity&limit=2&starting_after=c&depth=1",
    );
    expect(got.text).toBe(
      `{"data":{"companies":[{"id":"1","name":"é"}]},"totalCount":41,"pageInfo":{"hasNextPage":true,"hasPreviousPage":true,"startCursor":"s+=","endCursor":"e/="}}`,
    );
    const kept =
      "/rest/companies?filter=name[ilike]:%25a%25&order_by=employees[DescNullsLast],address.addressCity&limit=2&depth=1";
    expect(got.headers.get("link")).toBe(
      `<${kept}&starting_after=e%2F%3D>; rel="next", <${kept}&ending_before=s%2B%3D>; rel="prev"`,
    );
    expect(server.records.last.args[0]).toEqual({
      filter: { and: [{ name: { ilike: "%a%" } }] },
      orderBy: [{ employees: "DescNullsLast" }, { address: { addressCity: "AscNullsFirst" } }],
      first: 2,
      after: "c",
      selection: selectionOf("company", 1),
      withTotalCount: true,
    });
    expect((server.records.last.args[0] as { selection: object }).selection).toBe(selectionOf("company", 1));
  });

  test.each<[string, object]>([
    ["", { first: 60 }],
    ["?limit=", { first: 60 }],
    ["?limit=0", { first: 0 }],
    ["?limit=1e2", { first: 100 }],
    ["?limit=500", { first: 200 }],
    ["?ending_before=c&limit=3", { last: 3, before: "c" }],
    ["?filter=", { filter: undefined }],
    ["?filter=name[eq]:a+b%26c", { filter: { and: [{ name: { eq: "a b&c" } }] } }],
    ["?filter=name[eq]:%C3%A9", { filter: { and: [{ name: { eq: "é" } }] } }],
    [`?filter={"name":{"eq":"a"}}`, { filter: { name: { eq: "a" } } }],
    [`?order_by=[{"name":"AscNullsLast"}]`, { orderBy: [{ name: "AscNullsLast" }] }],
    [
      "?order_by=name%20,%20employees[%20AscNullsLast%20]",
      { orderBy: [{ name: "AscNullsFirst" }, { employees: "AscNullsLast" }] },
    ],
  ])("GET /rest/companies%s", async (query, args) => {
    expect((await server.request("GET", `/rest/companies${query}`)).status).toBe(200);
    expect(server.records.last.args[0]).toMatchObject(args);
  });

  test("duplicates", async () => {
    const got = await server.request("POST", "/rest/companies/duplicates?depth=1", { ids: [id] });
    expect(got.status).toBe(200);
    expect(got.body).toEqual({
      data: [
        {
          totalCount: 1,
          pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
          companyDuplicates: [{ id: "2" }],
        },
      ],
    });
    expect(server.records.last.args[0]).toEqual({ ids: [id], data: undefined, selection: selectionOf("company", 1) });
  });

  test("groupBy answers a bare array", async () => {
    const query = new URLSearchParams({
      group_by: `[{"stage":true}]`,
      aggregate: `["totalCount"]`,
      order_by: `[{"stage":"AscNullsFirst"}]`,
      filter: "name[eq]:a",
      limit: "500",
      include_records_sample: "true",
      order_by_for_records: "name[AscNullsFirst]",
    });
    const got = await server.request("GET", `/rest/companies/groupBy?${query}`);
    expect(got.body).toEqual([{ groupByDimensionValues: ["NEW"], totalCount: 2 }]);
    expect(server.records.last.args[0]).toEqual({
      groupBy: [{ stage: true }],
      orderBy: [{ stage: "AscNullsFirst" }],
      filter: { and: [{ name: { eq: "a" } }] },
      limit: 200,
      entries: [
        { kind: "dimensionValues", key: "groupByDimensionValues" },
        {
          kind: "aggregate",
          key: "totalCount",
          aggregate: { name: "totalCount", operation: "totalCount", field: null, leaves: [] },
          exactAs: "string",
        },
        { kind: "records", key: "records", selection: selectionOf("company") },
      ],
      recordsOrderBy: [{ name: "AscNullsFirst" }],
    });
    await server.request("GET", `/rest/companies/groupBy?group_by=[]`);
    expect(server.records.last.args[0]).toEqual({
      groupBy: [],
      entries: [{ kind: "dimensionValues", key: "groupByDimensionValues" }],
    });
  });

  test("upsert is passed on only where the workspace opens it to REST", async () => {
    expectRefusal(
      await server.request("POST", "/rest/batch/companies?upsert=true", [{}]),
      400,
      "UPSERT_NOT_ENABLED",
      /createCompanies\(upsert: true\)/,
    );
    expect((await server.request("POST", "/rest/companies?upsert=false", {})).status).toBe(201);
    const open = await startTestServer({ workspace: crmWorkspace({ restUpsert: true }) });
    try {
      expect((await open.request("POST", "/rest/batch/companies?upsert=true", [{}])).status).toBe(201);
      expect(open.records.last.args[1]).toMatchObject({ upsert: true });
    } finally {
      await open.close();
    }
  });
});

describe("fields of one record", () => {
  test("a value, a composite", async () => {
    server.records.one = `{"employees":10}`;
    expect((await server.request("GET", `/rest/companies/${id}/employees`)).body).toEqual({ data: { employees: 10 } });
    expect(server.records.last.args[1]).toMatchObject({ entries: [{ kind: "leaf", key: "employees" }] });
    server.records.one = `{"address":{"addressCity":"Paris"}}`;
    const got = await server.request("GET", `/rest/companies/${id}/address`);
    expect(got.body).toEqual({ data: { address: { addressCity: "Paris" } } });
    expect(server.records.last.args[1]).toMatchObject({ entries: [{ kind: "composite", key: "address" }] });
  });

  test("a to-one relation shows the related record", async () => {
    server.records.one = `{"company":null}`;
    const got = await server.request("GET", `/rest/people/${id}/company?depth=1&fields=id,people`);
    expect(got.body).toEqual({ data: { company: null } });
    expect(server.records.last.args[1]).toMatchObject({
      entries: [{ kind: "toOne", key: "company", selection: selectionOf("company", 1, "id,people") }],
    });
  });

  test("a to-many relation is a list of the related records", async () => {
    const got = await server.request("GET", `/rest/companies/${id}/people?limit=2&filter=id[eq]:1&order_by=position`);
    expect(got.body).toMatchObject({ data: { people: [{ id: "1" }] }, totalCount: 1, pageInfo: {} });
    expect(server.records.last).toMatchObject({ method: "findMany", object: "person" });
    expect(server.records.last.args[0]).toMatchObject({
      first: 2,
      relatedTo: { object: { nameSingular: "company" }, fieldName: "people", id },
      filter: { and: [{ id: { eq: "1" } }] },
      orderBy: [{ position: "AscNullsFirst" }],
    });
  });

  test("an empty list of an absent record is a 404", async () => {
    server.records.page = { ...server.records.page, records: "[]", totalCount: 0 };
    expect((await server.request("GET", `/rest/companies/${id}/people`)).body).toMatchObject({ data: { people: [] } });
    server.records.one = null;
    expectRefusal(await server.request("GET", `/rest/companies/${id}/people`), 404, "RECORD_NOT_FOUND", /not found/);
  });

  test.each<[string, string, unknown, object]>([
    ["PUT", "companies", { value: 3 }, { employees: 3 }],
    ["DELETE", "companies", undefined, { employees: null }],
  ])("%s sets or clears a value", async (method, plural, body, input) => {
    server.records.written = { json: `{"employees":3}`, written: [] };
    const got = await server.request(method, `/rest/${plural}/${id}/employees`, body);
    expect(got.body).toEqual({ data: { employees: 3 } });
    expect(server.records.last).toMatchObject({
      method: "updateOne",
      args: [id, input, { selection: { entries: [{ key: "employees" }] } }, {}],
    });
  });

  test.each<[unknown, object]>([
    [id, { companyId: id }],
    [null, { companyId: null }],
    [{ connect: { where: { id } } }, { company: { connect: { where: { id } } } }],
  ])("a to-one relation is set by %j", async (value, input) => {
    server.records.written = { json: `{"company":null}`, written: [] };
    expect((await server.request("PUT", `/rest/people/${id}/company`, { value })).status).toBe(200);
    expect(server.records.last.args[1]).toEqual(input);
  });

  test.each<[string, string, unknown, number, string, RegExp]>([
    ["PUT", "companies/ID/employees", {}, 400, "INVALID_ARGS_DATA", /has no "value"/],
    ["PUT", "companies/ID/employees", { valeu: 1 }, 400, "INVALID_ARGS_DATA", /Did you mean "value"/],
    ["PUT", "companies/ID/employees", [1], 400, "INVALID_ARGS_DATA", /JSON object/],
    ["DELETE", "companies/ID/isOpen", undefined, 400, "INVALID_ARGS_DATA", /may not be empty/],
    ["PUT", "companies/ID/id", { value: id }, 405, "METHOD_NOT_ALLOWED", /answers GET/],
    ["PUT", "companies/ID/people", { value: [] }, 405, "METHOD_NOT_ALLOWED", /answers GET/],
    ["GET", "companies/ID/employes", undefined, 400, "INVALID_PATH", /Did you mean "employees"/],
    ["GET", "companies/ID/employees?depth=1", undefined, 400, "INVALID_QUERY_INPUT", /it takes none/],
    ["GET", "companies/ID/searchVector", undefined, 400, "INVALID_PATH", /no field "searchVector"/],
  ])("%s %s is refused", async (method, path, body, status, code, message) => {
    expectRefusal(await server.request(method, `/rest/${path.replace("ID", id)}`, body), status, code, message);
    expect(server.records.calls).toEqual([]);
  });
});

describe("refused requests", () => {
  test.each<[string, string, unknown, number, string, RegExp]>([
    // paths
    ["GET", "", undefined, 400, "INVALID_PATH", /names no object/],
    ["GET", "/company", undefined, 400, "INVALID_PATH", /Did you mean 'companies'\?/],
    ["PATCH", `/person/${id}`, {}, 400, "INVALID_PATH", /Did you mean 'people'\?/],
    ["GET", "/compnies", undefined, 400, "INVALID_PATH", /Did you mean "companies"\?/],
    ["GET", "/zzz", undefined, 400, "INVALID_PATH", /no object "zzz"/],
    ["GET", "/companies/nothing", undefined, 400, "INVALID_PATH", /"nothing" is not a valid UUID/],
    ["GET", "/companies/groupby", undefined, 400, "INVALID_PATH", /Did you mean "groupBy"/],
    ["PATCH", "/companies/nothing", {}, 400, "INVALID_PATH", /not a valid UUID/],
    ["GET", `/companies/${id}/name/extra`, undefined, 400, "INVALID_PATH", /too many segments/],
    ["DELETE", `/companies/${id}/restore`, undefined, 400, "INVALID_PATH", /called with PATCH/],
    ["DELETE", "/companies/restore", undefined, 400, "INVALID_PATH", /called with PATCH/],
    ["GET", "/companies/duplicates", undefined, 405, "METHOD_NOT_ALLOWED", /answers POST/],
    ["GET", `/companies/${id}/restore`, undefined, 405, "METHOD_NOT_ALLOWED", /answers PATCH/],
    ["POST", `/companies/${id}`, {}, 405, "METHOD_NOT_ALLOWED", /answers GET, PATCH, PUT, DELETE, HEAD/],
    ["GET", "/batch/companies", undefined, 405, "METHOD_NOT_ALLOWED", /answers POST/],
    ["POST", "/batch/company", [], 400, "INVALID_PATH", /Did you mean 'companies'/],
    ["POST", "/batch", [], 400, "INVALID_PATH", /plural name/],
    ["POST", "/batch/companies/x", [], 400, "INVALID_PATH", /too many/],
    ["PATCH", `/restore/companies/${id}/x`, undefined, 400, "INVALID_PATH", /too many/],
    ["GET", "/comp%zz", undefined, 400, "INVALID_PATH", /percent-encoded/],
    ["GET", "/comp%00anies", undefined, 400, "INVALID_PATH", /neither a name nor an id/],
    ["GET", "/__proto__", undefined, 400, "INVALID_PATH", /no object/],
    ["GET", "/constructor", undefined, 400, "INVALID_PATH", /no object/],
    // query parameters
    ["GET", "/companies?after=x", undefined, 400, "INVALID_QUERY_INPUT", /Did you mean "starting_after"\?/],
    ["GET", "/companies?cursor=x", undefined, 400, "INVALID_QUERY_INPUT", /Did you mean "starting_after"\?/],
    ["GET", "/companies?page=2", undefined, 400, "INVALID_QUERY_INPUT", /"starting_after"/],
    ["GET", "/companies?offset=2", undefined, 400, "INVALID_QUERY_INPUT", /"starting_after"/],
    ["GET", "/companies?startingAfter=x", undefined, 400, "INVALID_QUERY_INPUT", /Did you mean "starting_after"\?/],
    ["GET", "/companies?orderBy=x", undefined, 400, "INVALID_QUERY_INPUT", /Did you mean "order_by"\?/],
    ["GET", "/companies?filter[name]=x", undefined, 400, "INVALID_QUERY_INPUT", /"filter\[name\]" is unknown/],
    ["GET", "/companies?a=1&b=2&c=3", undefined, 400, "INVALID_QUERY_INPUT", /… and 2 more problems/],
    [
      "GET",
      `/companies/${id}?limit=3`,
      undefined,
      400,
      "INVALID_QUERY_INPUT",
      /not a parameter of findOneCompany: allowed are depth, fields/,
    ],
    ["GET", "/companies?limit=1&limit=2", undefined, 400, "INVALID_QUERY_INPUT", /more than once/],
    ["GET", "/companies?filter=%zz", undefined, 400, "INVALID_QUERY_INPUT", /percent-encoded/],
    ["GET", "/companies?filter=name[ilike]:%", undefined, 400, "INVALID_QUERY_INPUT", /%25/],
    ["GET", "/companies?filter=name[eq]:a%00", undefined, 400, "INVALID_QUERY_INPUT", /NUL/],
    ["GET", "/companies?limit=abc", undefined, 400, "INVALID_QUERY_INPUT", /whole number/],
    ["GET", "/companies?limit=-1", undefined, 400, "INVALID_QUERY_INPUT", /whole number/],
    ["GET", "/companies?limit=1.5", undefined, 400, "INVALID_QUERY_INPUT", /whole number/],
    ["GET", "/companies?limit=%20", undefined, 400, "INVALID_QUERY_INPUT", /whole number/],
    ["GET", "/companies?depth=3", undefined, 400, "INVALID_QUERY_INPUT", /0, 1 or 2/],
    ["GET", "/companies?depth=01", undefined, 400, "INVALID_QUERY_INPUT", /0, 1 or 2/],
    ["GET", "/companies?starting_after=a&ending_before=b", undefined, 400, "ARGS_CONFLICT", /exclude each other/],
    ["GET", "/companies?filter=name", undefined, 400, "INVALID_ARGS_FILTER", /column 5/],
    [
      "GET",
      `/companies?filter=${"not(".repeat(1000)}a[eq]:1${")".repeat(1000)}`,
      undefined,
      400,
      "INVALID_ARGS_FILTER",
      /32 levels/,
    ],
    [
      "GET",
      "/companies?order_by=name[desc]",
      undefined,
      400,
      "INVALID_ARGS_ORDER_BY",
      /Did you mean "DescNullsLast"\?/,
    ],
    [
      "GET",
      "/companies?order_by=name[AscNullLast]",
      undefined,
      400,
      "INVALID_ARGS_ORDER_BY",
      /Did you mean "AscNullsLast"\?/,
    ],
    ["GET", "/companies?order_by=-name", undefined, 400, "INVALID_ARGS_ORDER_BY", /column 1/],
    ["GET", "/companies?order_by=name,", undefined, 400, "INVALID_ARGS_ORDER_BY", /column 6/],
    ["GET", "/companies?order_by=[1", undefined, 400, "INVALID_ARGS_ORDER_BY", /not valid JSON/],
    ["GET", "/companies?fields=", undefined, 400, "INVALID_QUERY_INPUT", /names no field/],
    ["GET", "/companies?fields=id,foo,bar", undefined, 400, "INVALID_QUERY_INPUT", /foo, bar/],
    ["GET", "/companies?fields=nam", undefined, 400, "INVALID_QUERY_INPUT", /Did you mean "name"\?/],
    ["GET", "/companies?fields=people", undefined, 400, "INVALID_QUERY_INPUT", /depth=1/],
    ["GET", "/companies?fields=searchVector", undefined, 400, "INVALID_QUERY_INPUT", /unknown/],
    ["DELETE", `/companies/${id}?soft_delete=1`, undefined, 400, "INVALID_QUERY_INPUT", /true or false/],
    ["DELETE", `/companies/${id}?soft_delete=True`, undefined, 400, "INVALID_QUERY_INPUT", /true or false/],
    [
      "DELETE",
      `/companies/${id}?softDelete=true`,
      undefined,
      400,
      "INVALID_QUERY_INPUT",
      /Did you mean "soft_delete"\?/,
    ],
    ["DELETE", "/companies", undefined, 400, "INVALID_ARGS_FILTER", /needs a "filter"/],
    ["DELETE", "/companies?filter=%20", undefined, 400, "INVALID_ARGS_FILTER", /needs a "filter"/],
    ["PATCH", "/companies", { name: "x" }, 400, "INVALID_ARGS_FILTER", /needs a "filter"/],
    ["PATCH", "/companies/restore", undefined, 400, "INVALID_ARGS_FILTER", /needs a "filter"/],
    ["GET", "/companies/groupBy", undefined, 400, "INVALID_QUERY_INPUT", /"group_by" is missing/],
    ["GET", "/companies/groupBy?group_by=stage", undefined, 400, "INVALID_QUERY_INPUT", /JSON array/],
    ["GET", "/companies/groupBy?group_by={}", undefined, 400, "INVALID_QUERY_INPUT", /JSON array/],
    ["GET", "/companies/groupBy?group_by=[]&aggregate=[1]", undefined, 400, "INVALID_QUERY_INPUT", /array of names/],
    ["GET", "/companies/groupBy?group_by=[]&order_by=name", undefined, 400, "INVALID_ARGS_ORDER_BY", /JSON array/],
    ["GET", `/companies/groupBy?group_by=[]&view_id=${id}`, undefined, 400, "INVALID_QUERY_INPUT", /no saved views/],
    ["GET", "/companies/groupBy?group_by=[]&view_id=x", undefined, 400, "INVALID_QUERY_INPUT", /must be a UUID/],
    [
      "GET",
      "/companies/groupBy?group_by=[]&order_by_for_records=name",
      undefined,
      400,
      "INVALID_QUERY_INPUT",
      /include_records_sample=true/,
    ],
    // bodies
    ["POST", "/companies", [], 400, "INVALID_ARGS_DATA", /JSON object/],
    ["POST", "/companies", undefined, 400, "INVALID_ARGS_DATA", /JSON object/],
    ["POST", "/batch/companies", {}, 400, "INVALID_ARGS_DATA", /JSON array/],
    ["POST", "/companies/duplicates", { id: [] }, 400, "INVALID_ARGS_DATA", /Did you mean "ids"\?/],
    ["PATCH", "/companies/merge", { ids: [], dry: true }, 400, "INVALID_ARGS_DATA", /"dry" is unknown/],
  ])("%s /rest%s %j", async (method, path, body, status, code, message) => {
    const got = await server.request(method, `/rest${path}`, body);
    expectRefusal(got, status, code, message);
    expect(server.records.calls).toEqual([]);
    expect(got.headers.has("allow")).toBe(status === 405);
  });

  test("a parameter detail names the path, the allowed and the nearest", async () => {
    const got = await server.request("GET", "/rest/companies?after=x");
    expect(got.body).toMatchObject({
      error: "BadRequestException",
      details: [{ path: "query.after", nearest: "starting_after", allowed: expect.arrayContaining(["limit"]) }],
    });
  });

  test("unknown parameters pass where the workspace says so, repeated ones never do", async () => {
    const lenient = await startTestServer({ workspace: crmWorkspace({ strictParameters: false }) });
    try {
      expect((await lenient.request("GET", "/rest/companies?after=x")).status).toBe(200);
      expect((await lenient.request("GET", "/rest/companies?filter=a[eq]:1&filter=b[eq]:2")).status).toBe(400);
    } finally {
      await lenient.close();
    }
  });

  test("an absent record is a 404", async () => {
    server.records.one = null;
    const got = await server.request("GET", `/rest/people/${id}`);
    expectRefusal(got, 404, "RECORD_NOT_FOUND", /not found/);
    expect(got.body).toMatchObject({ error: "NotFoundException" });
  });

  test("what the records refuse is shown with all its details", async () => {
    server.records.failure = new ApiError(
      "INVALID_ARGS_DATA",
      "first",
      [
        { path: "data.a", message: "first" },
        { path: "data.b", message: "second" },
      ],
      { conflictingRecordId: id },
    );
    const got = await server.request("POST", "/rest/companies", {});
    expect(got.body).toMatchObject({
      statusCode: 400,
      messages: [`first … and 1 more problem, see "details"`],
      details: [{ path: "data.a" }, { path: "data.b" }],
      conflictingRecordId: id,
    });
  });
});

describe("paths in other spellings", () => {
  test.each(["/rest/companies/", "/rest//companies", "/rest/comp%61nies", `/rest/companies/?limit=1`])(
    "%s",
    async (path) => {
      expect((await server.request("GET", path)).status).toBe(200);
      expect(server.records.last.method).toBe("findMany");
    },
  );

  test("an id in capitals", async () => {
    expect((await server.request("GET", `/rest/companies/${id.toUpperCase()}`)).status).toBe(200);
  });

  test("HEAD answers as GET without a body", async () => {
    const got = await server.request("HEAD", "/rest/companies");
    expect([got.status, got.text]).toEqual([200, ""]);
    expect(Number(got.headers.get("content-length"))).toBeGreaterThan(10);
  });

  test("OPTIONS tells the methods", async () => {
    const got = await server.request("OPTIONS", `/rest/companies/${id}`);
    expect(got.status).toBe(204);
    expect(got.headers.get("allow")).toBe("GET, PATCH, PUT, DELETE, HEAD");
  });
});
