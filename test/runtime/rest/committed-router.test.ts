import type { RequestHandler, Router } from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { committedRouter } from "../../../src/runtime/rest/committed-router.js";
import { genericRouter } from "../../../src/runtime/rest/generic-router.js";
import type { ObjectRouters } from "../../../src/runtime/rest/object-rest.js";
import { crmWorkspace } from "./crm-workspace.js";
import { rocketRoutes } from "./example-router.js";
import { FakeRecords } from "./fake-records.js";
import { id, startTestServer, type TestServer } from "./rest-client.js";

const workspace = crmWorkspace();
const rocket = workspace.objectsBySingular.get("rocket")!;
const source = { workspace, records: new FakeRecords() };

/** Paths in the order in which a router tries them, each with its methods. */
function routesOf(router: RequestHandler | null): readonly string[] {
  const { stack } = router as Router;
  return stack.map(({ route }) => `${route?.stack.map(({ method }) => method).join()} ${route?.path}`);
}

function callsOf({ records }: TestServer): readonly string[] {
  return records.calls.map(({ method, object }) => `${method} ${object}`);
}

test("a generated router has the routes of the generic one, in the same order", () => {
  const committed = committedRouter((rest) => rocketRoutes(rest), rocket, source);
  expect(routesOf(committed)).toEqual(routesOf(genericRouter(rocket, source)));
});

test("a router that misses an operation, or asks for one too many, is not used", () => {
  expect(committedRouter((rest) => rocketRoutes(rest, { omitsName: true }), rocket, source)).toBeNull();
  expect(committedRouter((rest) => rocketRoutes(rest, { hasExtra: true }), rocket, source)).toBeNull();
  expect(committedRouter((rest) => rocketRoutes(rest), workspace.objectsBySingular.get("person")!, source)).toBeNull();
});

describe("answers", () => {
  const objectRouters = { rocket: rocketRoutes } satisfies ObjectRouters;
  let generic: TestServer;
  let committed: TestServer;
  beforeAll(async () => {
    generic = await startTestServer();
    committed = await startTestServer({ objectRouters });
  });
  afterAll(() => Promise.all([generic.close(), committed.close()]));

  test.each<[string, string, unknown?]>([
    ["GET", "/rest/rockets?limit=3"],
    ["GET", `/rest/rockets/${id}`],
    ["POST", "/rest/rockets", { name: "Ariane" }],
    ["POST", "/rest/batch/rockets", [{ name: "Ariane" }]],
    ["PATCH", `/rest/rockets/${id}`, { name: "Ariane" }],
    ["PUT", `/rest/rockets/${id}/name`, { value: "Ariane" }],
    ["DELETE", `/rest/rockets/${id}/name`],
    ["PATCH", `/rest/restore/rockets/${id}`],
    ["GET", `/rest/rockets/nothing`],
    ["POST", `/rest/rockets/${id}`, {}],
  ])("%s %s are those of the generic router", async (method, path, body) => {
    const [one, other] = await Promise.all([
      generic.request(method, path, body),
      committed.request(method, path, body),
    ]);
    expect(other.status).toBe(one.status);
    expect(other.text).toBe(one.text);
    expect(callsOf(committed)).toEqual(callsOf(generic));
  });
});
