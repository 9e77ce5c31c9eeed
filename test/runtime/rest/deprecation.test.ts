import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { deprecatingModel } from "../../support/deprecating-model.js";
import { id, startTestServer, type Answer, type TestServer } from "./rest-client.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ workspace: buildTestWorkspace(deprecatingModel) });
});
afterAll(() => server.close());

const request = (method: string, path: string, body?: unknown): Promise<Answer> =>
  server.request(method, `/rest${path}`, body);
const told = ({ headers }: Answer): readonly (string | null)[] =>
  ["deprecation", "sunset", "link"].map((name) => headers.get(name));
const successor = `</rest/places>; rel="successor-version"`;
const ofSite = ["@1751241600", "Tue, 30 Jun 2026 00:00:00 GMT", successor];

describe("answers about what is deprecated", () => {
  it("tell it on every operation of an object, refusals too", async () => {
    expect(told(await request("GET", `/sites/${id}`))).toEqual(ofSite);
    expect(told(await request("POST", "/sites", { name: "A" }))).toEqual(ofSite);
    expect(told(await request("GET", `/sites/${id}/name`))).toEqual(ofSite);
    const refused = await request("GET", "/sites?limit=x");
    expect(refused.status).toBe(400);
    expect(told(refused)).toEqual(ofSite);
    expect(refused.headers.get("x-request-id")).toMatch(/./);
    expect(refused.headers.get("content-type")).toContain("application/json");
  });

  it("tell it on the endpoints of a field, and on no others of its object", async () => {
    const ofName = ["@1769817600", "Thu, 31 Dec 2026 00:00:00 GMT", null];
    expect(told(await request("GET", `/companies/${id}/legalName`))).toEqual(ofName);
    expect(told(await request("DELETE", `/companies/${id}/legalName`))).toEqual(ofName);
    expect(told(await request("GET", `/companies/${id}`))).toEqual([null, null, null]);
    expect(told(await request("GET", `/companies/${id}/name`))).toEqual([null, null, null]);
    expect(told(await request("GET", `/companies/${id}/site`))).toEqual([null, null, successor]);
  });

  it("tell the earlier day where object and field are both deprecated", async () => {
    expect(told(await request("GET", `/sites/${id}/oldName`))).toEqual(["@1706659200", ofSite[1], successor]);
  });

  it("keep the links of pages", async () => {
    server.records.page = {
      records: "[]",
      totalCount: 2,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: "a", endCursor: "b" },
    };
    const answer = await request("GET", "/sites?limit=1");
    expect(answer.headers.get("link")).toBe(`</rest/sites?limit=1&starting_after=b>; rel="next", ${successor}`);
    expect(told(answer)[0]).toBe(ofSite[0]);
  });

  it("say nothing where no day and no object is known", async () => {
    expect(told(await request("GET", `/regions/${id}`))).toEqual([null, null, null]);
    expect(told(await request("GET", `/places/${id}`))).toEqual([null, null, null]);
  });
});
