import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { JsonValue } from "../../../../src/core/json/json-value.js";
import { RateLimiter } from "../../../../src/runtime/auth/rate-limit/rate-limiter.js";
import { RequestMeter } from "../../../../src/runtime/auth/rate-limit/request-meter.js";
import type { RecordContext } from "../../../../src/runtime/records/records.js";
import { testContext } from "../../../support/record-fixture.js";
import { ann, bob, contextOf, fields, find, fixture, made, openWorld, records, refusalOf } from "./restricted-world.js";

beforeAll(openWorld);
afterAll(() => fixture.close());

const limit = { requests: 10, seconds: 1000 };

/** A request of its own, whose meter stands still between its charges. */
function metered(
  context: RecordContext = testContext,
  limiter = new RateLimiter(() => 0),
): { readonly context: RecordContext; paid(): number } {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  const meter = new RequestMeter(limiter, limit, "key", response);
  meter.begin();
  return {
    context: { ...context, meter },
    paid: () => limit.requests - Number(response.getHeader("ratelimit-remaining")),
  };
}

const person = () => fixture.object("person");
const options = { selection: fields("person", "id") };
const many = (count: number): JsonValue => Array.from({ length: count }, () => ({}));

test("a request pays for the records it writes", async () => {
  const costs: readonly (readonly [cost: number, write: (context: RecordContext) => Promise<unknown>])[] = [
    [1, find("person", fields("person", "id"))],
    [1, (context) => records.createOne(person(), {}, options, context)],
    [5, (context) => records.createMany(person(), many(5), options, context)],
    [1, (context) => records.updateOne(person(), ann, {}, options, context)],
    [2, (context) => records.updateMany(person(), { id: { in: [ann, bob] } }, {}, options, context)],
    [1, (context) => records.deleteMany(person(), { id: { in: [] } }, options, context)],
    [2, (context) => records.deleteMany(person(), { id: { in: [ann, bob] } }, options, context)],
    [2, (context) => records.restoreMany(person(), { id: { in: [ann, bob] } }, options, context)],
  ];
  for (const [index, [cost, write]] of costs.entries()) {
    const { context, paid } = metered();
    await write(context);
    expect(paid(), `write ${index}`).toBe(cost);
  }
});

test("what cannot be paid is not written", async () => {
  const before = await records.findMany(person(), { ...options, withTotalCount: true }, testContext);
  const limiter = new RateLimiter(() => 0);
  await records.createMany(person(), many(8), options, metered(testContext, limiter).context);
  const { context } = metered(testContext, limiter);
  expect((await refusalOf(() => records.createMany(person(), many(8), options, context))).code).toBe(
    "TOO_MANY_REQUESTS",
  );
  const ids = await Promise.all([1, 2, 3].map(() => made("company", { name: "Kept" })));
  const update = (): Promise<unknown> =>
    records.updateMany(
      fixture.object("company"),
      { id: { in: ids } },
      { name: "x" },
      { selection: fields("company", "id") },
      context,
    );
  expect((await refusalOf(update)).code).toBe("TOO_MANY_REQUESTS");
  const after = await records.findMany(person(), { ...options, withTotalCount: true }, testContext);
  expect(after.totalCount).toBe((before.totalCount ?? 0) + 8);
  const kept = await records.findMany(
    fixture.object("company"),
    { selection: fields("company", "id"), filter: { name: { eq: "Kept" } }, withTotalCount: true },
    testContext,
  );
  expect(kept.totalCount).toBe(3);
});

test("what is refused or cannot be written costs no more than its request", async () => {
  const forbidden = metered(contextOf("R", { person: { allows: { create: false } } }));
  expect((await refusalOf(() => records.createMany(person(), many(5), options, forbidden.context))).code).toBe(
    "PERMISSION_DENIED",
  );
  expect(forbidden.paid()).toBe(1);
  const long = metered();
  expect((await refusalOf(() => records.createMany(person(), many(61), options, long.context))).code).toBe(
    "TOO_MANY_RECORDS",
  );
  expect(long.paid()).toBe(1);
});
