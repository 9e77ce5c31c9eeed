import { expect, test } from "vitest";
import { HostSlots } from "../../../../src/runtime/webhooks/delivery/host-slots.js";
import type { WebhookRow } from "../../../../src/runtime/webhooks/store/webhook-rows.js";

const webhook = (id: string, targetUrl: string): WebhookRow => ({
  id,
  targetUrl,
  operations: ["*.*"],
  updatedFields: null,
  description: null,
  secret: "s",
  createdAt: "",
  updatedAt: "",
});
const freeOf = (slots: HostSlots, rows: readonly WebhookRow[]) =>
  Object.fromEntries(slots.freeFor(rows).map(({ webhookId, host, free }) => [webhookId, `${free} at ${host}`]));

test("webhooks of one host share its places, a busy host takes none of another's", () => {
  const slots = new HostSlots();
  const rows = [webhook("a", "https://one/x"), webhook("b", "https://one/y"), webhook("c", "https://two/")];
  expect(freeOf(slots, rows)).toEqual({ a: "4 at one", b: "4 at one", c: "4 at two" });
  const giveBack = [1, 2, 3].map(() => slots.take("https://one/x"));
  expect(freeOf(slots, rows)).toEqual({ a: "1 at one", b: "1 at one", c: "4 at two" });
  giveBack.push(slots.take("https://one/y"));
  expect(freeOf(slots, rows)).toEqual({ c: "4 at two" });
  expect(slots.free).toBe(28);
  for (const release of giveBack) release();
  expect(freeOf(slots, rows)).toEqual({ a: "4 at one", b: "4 at one", c: "4 at two" });
  expect(slots.free).toBe(32);
});
