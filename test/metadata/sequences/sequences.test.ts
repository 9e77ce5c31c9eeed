import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { printModel } from "../../../src/core/model/print-model.js";
import { clientOf } from "../../rest/use-server.js";
import { engines, type Engine } from "../../support/databases.js";
import { exampleModel } from "../../support/emit-test-server.js";
import { startProcess, startServer, type GeneratedServer, type ServerVariant } from "../../support/generated-server.js";
import { objectAt } from "../metadata-client.js";
import { describedObjects, differingAnswers } from "./compare-servers.js";
import { behindServer, copyRows, schemaDifferences, withEmbedded } from "./database-behind.js";
import { LiveSequence } from "./live-sequence.js";
import { SeededRandom } from "./seeded-random.js";

/** Of each engine; more of them, from other seeds, when bugs are looked for. */
const steps = Number(process.env["SEQUENCE_STEPS"] ?? 500);
const seed = Number(process.env["SEQUENCE_SEED"] ?? 1);
const checks = 5;

interface Case {
  readonly name: string;
  readonly variant: ServerVariant;
  /** Of the steps. */
  readonly share: number;
}
const morph: Case = { name: "morph", variant: "committed", share: 0.5 };
const fieldKinds: Case = { name: "field-kinds", variant: "committed", share: 0.3 };
const crm: Case = { name: "crm", variant: "generic", share: 0.2 };

/** Small models that hold much, and Twenty's own; the embedded database takes long to start. */
const cases: Readonly<Record<Engine, readonly Case[]>> = {
  pglite: [{ ...morph, share: 0.8 }, crm],
  postgres: [morph, fieldKinds, crm],
};

describe.each(engines)("random changes of the model on %s", (engine) => {
  it.each(cases[engine])(
    "$name: everything is as on a server that was built from the model",
    { timeout: 120_000 + steps * 1000 },
    async ({ name, variant, share }) => {
      const model = exampleModel(name);
      const server = await startServer({ model, engine, variant });
      try {
        const sequence = new LiveSequence(new SeededRandom(seed), model);
        await expectSteps(server, sequence, Math.ceil(steps * share));
        await expectAsBuilt(engine, server, variant, sequence);
      } finally {
        await server.remove();
      }
    },
  );
});

async function expectSteps(server: GeneratedServer, sequence: LiveSequence, count: number): Promise<void> {
  const api = clientOf(server);
  for (let check = 0; check < checks; check += 1) {
    for (let step = 0; step < count / checks; step += 1) await sequence.step(api);
    expect(await sequence.differences(api)).toEqual([]);
  }
  expect(sequence.made).toBeGreaterThan(count / 4);
  expect(sequence.refused).toBeGreaterThan(count / 20);
  expect(sequence.shadow.size).toBeGreaterThan(0);
}

/** With a server that is built from the live model, on a database of its own first, and then on that of the other. */
async function expectAsBuilt(
  engine: Engine,
  server: GeneratedServer,
  variant: ServerVariant,
  sequence: LiveSequence,
): Promise<void> {
  const { workspace } = sequence;
  const expectFreshSchema = (): Promise<void> =>
    behindServer(engine, server.environment, async (behind) =>
      expect(await schemaDifferences(behind, workspace)).toEqual({ only: [], missing: [] }),
    );
  await expectFreshSchema();
  const twin = await startServer({ model: printModel(workspace), engine, variant });
  try {
    const filled = await fill(engine, server, twin);
    try {
      await expectSameAnswers(server, filled, sequence);
    } finally {
      await filled.stop();
    }
    const version = await versionOf(server);
    await server.stop();
    const rebuilt = { ...server, ...(await startProcess(twin.folder, server.environment)) };
    try {
      expect(await versionOf(rebuilt)).toBe(version);
      expect(await sequence.differences(clientOf(rebuilt))).toEqual([]);
      await expectFreshSchema();
    } finally {
      await rebuilt.stop();
    }
  } finally {
    await twin.remove();
  }
}

async function expectSameAnswers(
  server: GeneratedServer,
  other: GeneratedServer,
  { workspace }: LiveSequence,
): Promise<void> {
  const [api, twin] = [clientOf(server), clientOf(other)];
  expect((await api.get("/metadata/model")).text).toBe((await twin.get("/metadata/model")).text);
  expect(await describedObjects(api)).toEqual(await describedObjects(twin));
  expect(await differingAnswers(api, twin, workspace)).toEqual([]);
}

/** Copies the records of one server to another, which is stopped meanwhile. */
async function fill(engine: Engine, from: GeneratedServer, to: GeneratedServer): Promise<GeneratedServer> {
  await to.stop();
  await behindServer(engine, from.environment, (source) =>
    engine === "postgres"
      ? behindServer(engine, to.environment, (sink) => copyRows(source, sink))
      : withEmbedded(join(to.dataDir, "pglite"), (database) => copyRows(source, { database, schema: source.schema })),
  );
  return { ...to, ...(await startProcess(to.folder, to.environment)) };
}

async function versionOf(server: GeneratedServer): Promise<number> {
  return Number(objectAt(await clientOf(server).get("/metadata/workspace"))["metadataVersion"]);
}
