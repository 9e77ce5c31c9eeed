import { describe, expect, test } from "vitest";
import { isJsonObject, type JsonValue } from "../../src/core/json/json-value.js";
import { engines } from "../support/databases.js";
import { exampleModel } from "../support/emit-test-server.js";
import { newId } from "./ids.js";
import {
  at,
  expectRefusal,
  identified,
  recordOf,
  recordsOf,
  textAt,
  useServer,
  type Answer,
  type Query,
} from "./use-server.js";

const model = exampleModel("field-kinds");
const workspace = { displayName: "Races", restUpsert: true };

describe.each(engines)("requests at the same time on %s", (engine) => {
  const api = useServer(engine, { model: isJsonObject(model) ? { ...model, workspace } : model });

  const race = (count: number, request: (index: number) => Promise<Answer>): Promise<readonly Answer[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => request(index)));
  const total = async (filter: string): Promise<JsonValue | undefined> =>
    at((await api.get("/samples", { filter, limit: 0 })).body, "totalCount");

  test("one of 20 creates of a unique value wins, the others are told who did", async () => {
    const emails = { primaryEmail: "race@example.com" };
    const answers = await race(20, (index) => api.post("/samples", { emails, text: `racer ${index}` }));
    const won = answers.filter(({ status }) => status === 201);
    expect(won).toHaveLength(1);
    const [winner] = won.map((answer) => recordOf(answer)["id"]);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expectRefusal(answer, { status: 400, code: "DUPLICATE_ENTRY", path: "data.emails" });
      expect(at(answer.body, "conflictingRecordId")).toBe(winner);
    }
    expect(await total("text[startsWith]:racer")).toBe(1);
  });

  test("one of 20 creates of an id wins", async () => {
    const id = newId();
    const answers = await race(20, () => api.post("/samples", { id }));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 19 }, () => 400)]);
  });

  test("20 upserts of a unique value make one record, and none fails", async () => {
    const emails = { primaryEmail: "upsert@example.com" };
    const answers = await race(20, (index) =>
      api.post("/samples", { emails, text: `upserter ${index}` }, { upsert: "true" }),
    );
    expect(answers.map(({ status, text }) => (status === 201 ? 201 : text))).toEqual(answers.map(() => 201));
    expect(new Set(answers.map((answer) => recordOf(answer)["id"])).size).toBe(1);
    expect(await total("emails.primaryEmail[eq]:upsert@example.com")).toBe(1);
  });

  test("batches of upserts that overlap in opposite order all end", async () => {
    const batch = Array.from({ length: 10 }, (_, index) => ({ wholeNumber: 1000 + index, text: "overlap" }));
    const answers = await race(6, (index) =>
      api.post("/batch/samples", index % 2 === 0 ? batch : batch.toReversed(), { upsert: "true" }),
    );
    for (const answer of answers) expect([201, 503], answer.text).toContain(answer.status);
    expect(answers.some(({ status }) => status === 201)).toBe(true);
    expect(await total("text[eq]:overlap")).toBe(10);
  });

  test("changes of one record follow each other, none is lost", async () => {
    const { id } = await api.create("samples", { text: "shared" });
    const fields = [
      { number: 1 },
      { wholeNumber: 2 },
      { bigNumber: 3 },
      { numeric: 4 },
      { select: "SMALL" },
      { rating: "RATING_1" },
    ];
    const answers = await race(fields.length, (index) => api.patch(`/samples/${id}`, fields[index] ?? {}));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(recordOf(await api.get(`/samples/${id}`))).toMatchObject(Object.assign({}, ...fields) as object);
  });

  test("one of 10 destroys of a record succeeds, the others are 404", async () => {
    const { id } = await api.create("samples", {});
    const answers = await race(10, () => api.del(`/samples/${id}`));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 404)]);
  });

  test("positions of records that are created at once differ, or at least order them all", async () => {
    const answers = await race(10, () => api.post("/places", { position: "last" }));
    expect(answers.every(({ status }) => status === 201)).toBe(true);
  });

  test("pages visit what was there all along exactly once, while records come and go", async () => {
    const stay = await api.createMany(
      "places",
      Array.from({ length: 50 }, (_, index) => ({ name: `stay ${index % 7}` })),
    );
    const writers = { isWriting: true };
    const write = async (): Promise<void> => {
      for (let round = 0; writers.isWriting; round += 1) {
        const { id } = await api.create("places", { name: `come ${round % 9}` });
        if (round % 2 === 0) await api.del(`/places/${id}`);
      }
    };
    const writing = Promise.all([write(), write()]);
    const readAll = async (order_by: string): Promise<readonly string[]> => {
      const seen: string[] = [];
      let cursor: string | null = null;
      for (;;) {
        const query: Query = { order_by, limit: 6, ...(cursor === null ? {} : { starting_after: cursor }) };
        const answer = await api.get("/places", query);
        expect(answer.status, answer.text).toBe(200);
        seen.push(...recordsOf(answer).map((record) => identified(record).id));
        if (at(answer.body, "pageInfo", "hasNextPage") !== true) return seen;
        cursor = textAt(answer.body, "pageInfo", "endCursor");
      }
    };
    try {
      for (const order_by of ["name", "id", "name[DescNullsLast]", "createdAt[DescNullsLast]"]) {
        const seen = await readAll(order_by);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(expect.arrayContaining(stay.map(({ id }) => id)));
      }
    } finally {
      writers.isWriting = false;
      await writing;
    }
    const count = (await api.get("/places", { limit: 0 })).body;
    expect(at(count, "totalCount")).toBe(new Set(await readAll("id")).size);
  });
});
