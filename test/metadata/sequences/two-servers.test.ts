import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import { at, clientOf, type Answer, type RestClient } from "../../rest/use-server.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { startProcess, startServer } from "../../support/generated-server.js";
import { listAt } from "../metadata-client.js";
import { behindServer, schemaDifferences } from "./database-behind.js";
import { RecordLoad } from "./record-load.js";

const model: JsonValue = {
  objects: [
    {
      nameSingular: "company",
      fields: [
        { name: "name", type: "TEXT" },
        { name: "employees", type: "NUMBER" },
      ],
    },
    { nameSingular: "rocket", fields: [{ name: "name", type: "TEXT" }] },
  ],
};
const changesEach = 15;
/** Servers look for themselves only every five seconds: who is that late has not been told. */
const deadlineMilliseconds = 3000;

describe("two servers on one Postgres", () => {
  it("change the model one after the other, and serve each other's changes", { timeout: 120_000 }, async () => {
    const first = await startServer({ model, engine: "postgres", variant: "generic" });
    const second = await startProcess(first.folder, first.environment);
    try {
      const apis = [clientOf(first), clientOf({ ...first, ...second })] as const;
      const load = new RecordLoad(apis);
      await changeBoth(apis);
      await clash(apis);
      expect(await load.end()).toEqual([]);
      const [one, other] = await Promise.all(apis.map(async (api) => (await api.get("/metadata/model")).body));
      expect(one).toEqual(other);
      const workspace = buildTestWorkspace(one ?? null);
      expect(
        await behindServer("postgres", first.environment, (behind) => schemaDifferences(behind, workspace)),
      ).toEqual({ only: [], missing: [] });
    } finally {
      await second.stop();
      await first.remove();
    }
  });
});

/** Both change the same object and make objects of their own, at once; each change is seen on the other server. */
async function changeBoth(apis: readonly [RestClient, RestClient]): Promise<void> {
  const before = await versionOf(apis[0]);
  await Promise.all(
    [apis, apis.toReversed()].map(async ([changing, watching], place) => {
      const letter = "ab".charAt(place);
      for (let round = 0; round < changesEach; round += 1) {
        const word = `${letter}${"cdefghijklmnopqrs".charAt(round)}`;
        const field = await changing!.post("/metadata/objects/rocket/fields", textField(word));
        expect(field, field.text).toMatchObject({ status: 201 });
        const object = await changing!.post("/metadata/objects", namesOf(`${word}Ship`));
        expect(object, object.text).toMatchObject({ status: 201 });
        await until(() => watching!.post(`/${word}Ships`, { name: word }), 201);
        await until(() => watching!.post("/rockets", { name: word, [word]: "x" }), 201);
      }
    }),
  );
  expect(await versionOf(apis[0])).toBe(before + 4 * changesEach);
  const fields = listAt(await apis[1].get("/metadata/objects/rocket/fields", { limit: 200 }), "data", "fields");
  expect(fields.filter(({ type, name }) => type === "TEXT" && name !== "name")).toHaveLength(2 * changesEach);
  expect(at((await apis[1].get("/rockets", { limit: 1 })).body, "totalCount")).toBe(2 * changesEach);
}

/** Both ask for the same thing at once: one gets it, and the other hears that it is there. */
async function clash(apis: readonly [RestClient, RestClient]): Promise<void> {
  for (const word of ["x", "y", "z"]) {
    const answers = await Promise.all(apis.map((api) => api.post("/metadata/objects", namesOf(`${word}Clash`))));
    expect(answers.map(({ status }) => status).toSorted(), answers.map(({ text }) => text).join("\n")).toEqual([
      201, 400,
    ]);
    const added = await Promise.all(
      apis.map((api) => api.post("/metadata/objects/rocket/fields", textField(`${word}Clash`))),
    );
    expect(added.map(({ status }) => status).toSorted()).toEqual([201, 400]);
    const field = (await apis[0].get("/metadata/objects/rocket/fields", { limit: 200 })).body;
    const id = (at(field, "data", "fields") as readonly JsonObject[]).find(({ name }) => name === `${word}Clash`)?.[
      "id"
    ];
    if (id === undefined) await until(() => apis[0].get(`/metadata/objects/rocket/fields/${word}Clash`), 200);
    const renamed = await Promise.all(
      apis.map((api, place) =>
        until(
          () =>
            api.patch(`/metadata/objects/rocket/fields/${word}Clash`, {
              description: `Said by ${place}`,
            }),
          200,
        ),
      ),
    );
    expect(renamed.map(({ status }) => status)).toEqual([200, 200]);
  }
  const last = Math.max(...(await Promise.all(apis.map(versionOf))));
  for (const api of apis) await until(async () => ({ status: (await versionOf(api)) === last ? 200 : 404 }), 200);
}

/** Asks again until the answer is what it must come to. */
async function until<Response extends Pick<Answer, "status">>(
  ask: () => Promise<Response>,
  status: number,
): Promise<Response> {
  const deadline = performance.now() + deadlineMilliseconds;
  for (;;) {
    const answer = await ask();
    if (answer.status === status) return answer;
    if (performance.now() > deadline)
      throw new Error(`The other server's change is not served: ${JSON.stringify(answer)}`);
  }
}

async function versionOf(api: RestClient): Promise<number> {
  return Number(at((await api.get("/metadata/workspace")).body, "metadataVersion"));
}

function textField(name: string): JsonObject {
  return { type: "TEXT", name, label: name };
}

function namesOf(name: string): JsonObject {
  return { nameSingular: name, namePlural: `${name}s`, labelSingular: name, labelPlural: `${name}s` };
}
