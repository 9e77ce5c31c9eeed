import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/core/json/json-value.js";
import { at, clientOf, type Answer, type RestClient } from "../../rest/use-server.js";
import { engines } from "../../support/databases.js";
import { exampleModel } from "../../support/emit-test-server.js";
import { startServer } from "../../support/generated-server.js";
import { objectAt } from "../metadata-client.js";
import { RecordLoad } from "./record-load.js";

/** Each makes ten changes. */
const rounds = 10;

describe.each(engines)("a server under load, on %s", (engine) => {
  it(
    "changes its model a hundred times, and fails no request to what is not changed",
    { timeout: 180_000 },
    async () => {
      const server = await startServer({ model: exampleModel("crm"), engine });
      try {
        const api = clientOf(server);
        await made(api.post("/metadata/objects", namesOf("rocket")));
        const before = await versionOf(api);
        const load = new RecordLoad([api]);
        for (let round = 0; round < rounds; round += 1) await changeTenTimes(api, round);
        expect(await load.end()).toEqual([]);
        expect(load.answered).toBeGreaterThan(100);
        expect(await versionOf(api)).toBe(before + 10 * rounds);
        expect(server.log()).toBe("");
      } finally {
        await server.remove();
      }
    },
  );
});

/** Of the tables that the load uses, companies gets a foreign key and loses it; the rest happens beside it. */
async function changeTenTimes(api: RestClient, round: number): Promise<void> {
  const word = "abcdefghijklm".charAt(round);
  const fields = "/metadata/objects/rocket/fields";
  await made(api.post(fields, { type: "TEXT", name: `motto${word}`, label: "Motto" }));
  await made(api.patch(`${fields}/motto${word}`, { name: `slogan${word}`, label: "Slogan" }));
  await made(api.patch(`${fields}/slogan${word}`, { isUnique: true }));
  const options = [{ value: "ONE" }, { value: "TWO" }];
  await made(api.post(fields, { type: "SELECT", name: `stage${word}`, label: "Stage", options }));
  await made(api.post("/rockets", { name: word, [`slogan${word}`]: word, [`stage${word}`]: "ONE" }));
  const replaced = { options: [{ value: "TWO" }, { value: "SIX" }], optionReplacements: { ONE: "SIX" } };
  await made(api.patch(`${fields}/stage${word}`, replaced));
  await made(
    api.post(fields, {
      type: "RELATION",
      name: `maker${word}`,
      label: "Maker",
      relationCreationPayload: {
        type: "MANY_TO_ONE",
        targetObjectMetadataId: "company",
        targetFieldLabel: `Rockets ${word}`,
      },
    }),
  );
  await made(api.del(`${fields}/maker${word}`, { force: "true" }));
  await made(api.post("/metadata/objects", namesOf(`probe${word}`)));
  await made(api.patch(`/metadata/objects/probe${word}`, namesOf(`lander${word}`)));
  await made(api.del(`/metadata/objects/lander${word}`, { force: "true" }));
  const record = await api.get("/rockets", { filter: `name[eq]:${word}` });
  expect(at(record.body, "data", "rockets", 0), record.text).toMatchObject({
    [`slogan${word}`]: word,
    [`stage${word}`]: "SIX",
  });
}

async function made(answer: Promise<Answer>): Promise<void> {
  const { status, text } = await answer;
  expect(status, text).toBeLessThan(300);
}

async function versionOf(api: RestClient): Promise<number> {
  return Number(objectAt(await api.get("/metadata/workspace"))["metadataVersion"]);
}

function namesOf(name: string): JsonObject {
  return { nameSingular: name, namePlural: `${name}s`, labelSingular: name, labelPlural: `${name}s` };
}
