import { expect, test } from "vitest";
import { coreSurfaces } from "../../../src/runtime/graphql/core-surfaces.js";
import { defaultGraphqlLimits } from "../../../src/runtime/graphql/document/graphql-limits.js";
import { Live } from "../../../src/runtime/live/live.js";
import { buildSnapshot, type Snapshot } from "../../../src/runtime/live/snapshot.js";
import { crmWorkspace } from "../rest/crm-workspace.js";
import { FakeRecords } from "../rest/fake-records.js";

const workspace = crmWorkspace();
const snapshot = (version: number): Snapshot => buildSnapshot({ version, workspace, records: new FakeRecords() });

test("a snapshot has one surface", () => {
  const live = new Live(snapshot(1));
  const surfaceOf = coreSurfaces(live, defaultGraphqlLimits);
  expect(surfaceOf(live.current)).toBe(surfaceOf(live.current));
  expect(surfaceOf(snapshot(1))).not.toBe(surfaceOf(live.current));
});

test("what requests have needed is ready before a swap, and only that", async () => {
  const live = new Live(snapshot(1));
  const surfaceOf = coreSurfaces(live, defaultGraphqlLimits);
  const [second, third] = [snapshot(2), snapshot(3)];
  await live.prepare(second);
  expect(surfaceOf(second).isInUse).toBe(false);
  live.swap(second);
  void surfaceOf(second).documents;
  await live.prepare(third);
  expect(surfaceOf(third).isInUse).toBe(true);
});
