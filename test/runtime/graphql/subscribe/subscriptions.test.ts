import { createClient, type Client, type ExecutionResult } from "graphql-sse";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ApiError } from "../../../../src/runtime/errors/api-error.js";
import { buildSnapshot } from "../../../../src/runtime/live/snapshot.js";
import type { RecordEvent } from "../../../../src/runtime/records/events/record-events.js";
import { crmWorkspace, workspaceOf } from "../../rest/crm-workspace.js";
import { key, startGraphqlServer, type GraphqlServer } from "../graphql-client.js";

let server: GraphqlServer;
let client: Client;
beforeEach(async () => {
  server = await startGraphqlServer({ streams: { perCaller: 2, heartbeatMilliseconds: 5 } });
  client = clientFor(server);
});
afterEach(async () => {
  client.dispose();
  await server.close();
});

function clientFor({ url }: GraphqlServer): Client {
  return createClient({ url, headers: { authorization: `Bearer ${key}` }, retryAttempts: 0 });
}

const id = "20202020-1c25-4d02-bf25-6aeccf7ea419";

function event(action: RecordEvent["action"], rest: Partial<RecordEvent> = {}): RecordEvent {
  return {
    object: "company",
    action,
    id,
    record: { id, name: "Acme", address: { addressCity: "Paris" } },
    updatedFields: action === "UPDATED" ? ["name"] : null,
    actor: { source: "API", workspaceMemberId: null, name: "Test", context: {} },
    ...rest,
  };
}

/** Waits until the server has taken the subscription in. */
async function untilHeard(object = "company"): Promise<void> {
  while (!server.events.isHeard(object)) await new Promise((resolve) => void setImmediate(resolve));
}

async function untilNot(is: () => boolean): Promise<void> {
  while (is()) await new Promise((resolve) => void setImmediate(resolve));
}

type Results = AsyncIterableIterator<ExecutionResult<Record<string, unknown>, unknown>>;

function subscribe(query: string, variables: Record<string, unknown> = {}): Results {
  return client.iterate({ query, variables });
}

/** The next result, asked for before the event that brings it. */
async function after(results: Results, happen: () => void): Promise<unknown> {
  const next = results.next();
  await untilHeard();
  happen();
  return (await next).value;
}

describe("a subscription", () => {
  test("gets each event with what it selects, in order", async () => {
    const results = subscribe(
      "subscription { happened: companyEvents { __typename action updatedFields it: record { id named: name } } }",
    );
    server.records.one = `{"id":"${id}",\n "named":"Acme"}`;
    const first = await after(results, () => {
      server.events.emit(event("CREATED"));
      server.events.emit(event("CREATED", { object: "person" }));
      server.events.emit(event("UPDATED"));
    });
    expect(first).toEqual({
      data: {
        happened: { __typename: "CompanyEvent", action: "CREATED", updatedFields: null, it: { id, named: "Acme" } },
      },
    });
    expect((await results.next()).value).toMatchObject({
      data: { happened: { action: "UPDATED", updatedFields: ["name"] } },
    });
    const { method, object, args } = server.records.last;
    expect([method, object]).toEqual(["findFirst", "company"]);
    expect(args[0]).toEqual({ and: [{ id: { eq: id } }] });
    await results.return?.();
    await untilNot(() => server.events.isHeard("company"));
    await untilNot(() => server.streams.size > 0);
  });

  test("asks its filter of the record as it is, and hears nothing where it does not match", async () => {
    const results = subscribe(
      "subscription ($filter: CompanyFilterInput) { companyEvents(filter: $filter) { action } }",
      { filter: { name: { eq: "Acme" } } },
    );
    server.records.one = null;
    const result = await after(results, () => {
      server.events.emit(event("CREATED"));
      server.events.emit(event("DESTROYED"));
    });
    expect(result).toEqual({ data: { companyEvents: { action: "DESTROYED" } } });
    expect(server.records.last.args[0]).toEqual({ and: [{ id: { eq: id } }, { name: { eq: "Acme" } }] });
  });

  test("sees a record that was soft-deleted", async () => {
    const results = subscribe("subscription { companyEvents { record { id } } }");
    await after(results, () => server.events.emit(event("DELETED")));
    expect(server.records.last.args[0]).toEqual({ and: [{ id: { eq: id } }, { deletedAt: { is: "NOT_NULL" } }] });
  });

  test("gets a destroyed record as it was, without its relations", async () => {
    const results = subscribe(`subscription {
      companyEvents { record { __typename key: id name employees address { city: addressCity addressZipCode: addressPostcode __typename } people { totalCount } } }
    }`);
    expect(await after(results, () => server.events.emit(event("DESTROYED")))).toEqual({
      data: {
        companyEvents: {
          record: {
            __typename: "Company",
            key: id,
            name: "Acme",
            employees: null,
            address: { city: "Paris", addressZipCode: null, __typename: "Address" },
            people: null,
          },
        },
      },
    });
    expect(server.records.calls).toEqual([]);
  });

  test.each([
    ["that does not parse", "subscription {", "GRAPHQL_PARSE_FAILED"],
    ["of no object", "subscription { nothingEvents { action } }", "GRAPHQL_VALIDATION_FAILED"],
    [
      "of two fields",
      "subscription { a: companyEvents { action } b: companyEvents { action } }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
  ])("%s is told so on the stream", async (_name, query, code) => {
    const results = subscribe(query);
    expect((await results.next()).value).toMatchObject({ errors: [{ extensions: { code } }] });
    expect((await results.next()).done).toBe(true);
  });

  test("with a wrong filter is told so before any event", async () => {
    server.records.failure = new ApiError("INVALID_ARGS_FILTER", "Wrong");
    const results = subscribe('subscription { companyEvents(filter: {name: {eq: "a"}}) { action } }');
    expect((await results.next()).value).toMatchObject({
      errors: [{ extensions: { subCode: "INVALID_ARGS_FILTER" } }],
    });
    expect((await results.next()).done).toBe(true);
    expect(server.events.isHeard("company")).toBe(false);
  });

  test("ends with the error that reading a record met", async () => {
    const results = subscribe("subscription { companyEvents { record { id } } }");
    const result = await after(results, () => {
      server.records.failure = new Error("inside");
      server.events.emit(event("CREATED"));
    });
    expect(result).toMatchObject({ errors: [{ extensions: { code: "INTERNAL_SERVER_ERROR" } }] });
    expect((await results.next()).done).toBe(true);
    expect(server.events.isHeard("company")).toBe(false);
  });

  test("goes on after a change of the model, and ends with an error when its object is gone", async () => {
    const { records, live } = server;
    const results = subscribe("subscription { rocketEvents { action } }");
    const rocket = event("CREATED", { object: "rocket" });
    const first = results.next();
    await untilHeard("rocket");
    live.current = buildSnapshot({ version: 2, workspace: crmWorkspace(), records });
    server.events.emit(rocket);
    expect((await first).value).toEqual({ data: { rocketEvents: { action: "CREATED" } } });
    const workspace = workspaceOf({
      objects: [{ nameSingular: "ship", namePlural: "ships", fields: [{ name: "name", type: "TEXT" }] }],
    });
    live.current = buildSnapshot({ version: 3, workspace, records });
    server.events.emit(rocket);
    expect((await results.next()).value).toMatchObject({
      errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }],
    });
    expect((await results.next()).done).toBe(true);
  });

  test("may be asked for by GET, as browsers do", async () => {
    const query = "subscription { companyEvents { action } }";
    const response = await fetch(`${server.url}?${new URLSearchParams({ query }).toString()}`, {
      headers: { authorization: `Bearer ${key}`, accept: "text/event-stream" },
    });
    await untilHeard();
    server.events.emit(event("RESTORED"));
    expect(await readUntil(response, "RESTORED")).toContain(
      `event: next\ndata: {"data":{"companyEvents":{"action":"RESTORED"}}}\n\n`,
    );
  });
});

/** Reads until the text has come, and hangs up. */
async function readUntil(response: Response, text: string): Promise<string> {
  let received = "";
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    received += chunk;
    if (received.includes(text)) break;
  }
  return received;
}

describe("streams", () => {
  const query = "subscription { companyEvents { action } }";
  const open = (): Promise<Response> =>
    fetch(server.url, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, accept: "text/event-stream", "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });

  test("are bounded per key", async () => {
    const [first, second, third] = [await open(), await open(), await open()];
    expect([first.status, second.status, third.status]).toEqual([200, 200, 429]);
    expect(third.headers.get("retry-after")).toBe("5");
    expect(await third.json()).toMatchObject({ errors: [{ extensions: { subCode: "TOO_MANY_REQUESTS" } }] });
    await first.body?.cancel();
    await untilNot(() => server.streams.size === 2);
    const fourth = await open();
    expect(fourth.status).toBe(200);
    await Promise.all([second.body?.cancel(), fourth.body?.cancel()]);
  });

  test("are kept alive by comments", async () => {
    const response = await open();
    expect(await readUntil(response, ":\n\n:\n\n:\n\n")).not.toContain("event:");
  });

  test("end without a last word when the server closes, so that clients come back", async () => {
    const response = await open();
    await untilHeard();
    server.streams.close();
    expect(await response.text()).not.toContain("complete");
    const refused = await open();
    expect(refused.status).toBe(503);
    expect(server.events.isHeard("company")).toBe(false);
  });
});
