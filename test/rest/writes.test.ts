import { describe, expect, test } from "vitest";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/core/json/json-value.js";
import { engines } from "../support/databases.js";
import { exampleModel } from "../support/emit-test-server.js";
import { newId, nowhere } from "./ids.js";
import { at, dataOf, expectRefusal, recordOf, recordsOf, textAt, useServer, type RestClient } from "./use-server.js";

const badData = { status: 400, code: "INVALID_ARGS_DATA" };
const notFound = { status: 404, code: "RECORD_NOT_FOUND", message: /^Record not found/ };

async function countOf(api: RestClient, plural: string, filter: string): Promise<JsonValue | undefined> {
  const answer = await api.get(`/${plural}`, { filter, limit: 0 });
  expect(answer.status, answer.text).toBe(200);
  return at(answer.body, "totalCount");
}

describe.each(engines)("writes on %s", (engine) => {
  const api = useServer(engine);

  describe("in batches", () => {
    test("60 records are created, in order", async () => {
      const batch = Array.from({ length: 60 }, (_, index) => ({ title: `full ${index}` }));
      const made = await api.createMany("notes", batch);
      expect(made.map(({ title }) => title)).toEqual(batch.map(({ title }) => title));
      expect(new Set(made.map(({ id }) => id)).size).toBe(60);
      expect(await countOf(api, "notes", "title[startsWith]:full")).toBe(60);
    });

    test("61 are refused, and none is written", async () => {
      const answer = await api.post(
        "/batch/notes",
        Array.from({ length: 61 }, () => ({ title: "over" })),
      );
      expectRefusal(answer, { status: 400, code: "TOO_MANY_RECORDS", message: /60.*61/ });
      expect(answer.body).toMatchObject({ limit: 60, count: 61 });
      expect(await countOf(api, "notes", "title[eq]:over")).toBe(0);
    });

    test("one record that is wrong keeps the others from being written, and is named", async () => {
      const answer = await api.post("/batch/people", [
        { city: "Atomic" },
        { city: "Atomic", emails: { primaryEmail: "not an email" } },
        { city: "Atomic", jobTitl: "CTO" },
        "no record",
      ]);
      expectRefusal(answer, { ...badData, path: "[1].emails.primaryEmail" });
      expectRefusal(answer, { ...badData, path: "[2].jobTitl", nearest: "jobTitle" });
      expectRefusal(answer, { ...badData, path: "[3]" });
      expect(await countOf(api, "people", "city[eq]:Atomic")).toBe(0);
    });

    test("one record that the database refuses keeps the others from being written", async () => {
      const primaryEmail = "atomic@example.com";
      const { id } = await api.create("people", { emails: { primaryEmail } });
      const taken = await api.post("/batch/people", [
        { city: "Unlucky" },
        { city: "Unlucky", emails: { primaryEmail } },
      ]);
      expectRefusal(taken, { status: 400, code: "DUPLICATE_ENTRY", path: "[1].emails" });
      expect(taken.body).toMatchObject({ conflictingRecordId: id });
      const dangling = await api.post("/batch/people", [{ city: "Unlucky" }, { city: "Unlucky", companyId: nowhere }]);
      expectRefusal(dangling, { status: 400, code: "FOREIGN_KEY_VIOLATION", path: "[1].companyId" });
      const twins = [
        { emails: { primaryEmail: "twin@example.com" } },
        { emails: { primaryEmail: "TWIN@example.com" } },
      ];
      expectRefusal(await api.post("/batch/people", twins), {
        status: 400,
        code: "DUPLICATE_ENTRY",
        path: "[1].emails",
      });
      expect(await countOf(api, "people", "or(city[eq]:Unlucky,emails.primaryEmail[eq]:twin@example.com)")).toBe(0);
    });
  });

  describe("by filter", () => {
    const filter = "name[startsWith]:bulk";

    test("61 matches are refused with their count, and none is changed; 60 are changed", async () => {
      await api.createMany(
        "opportunities",
        Array.from({ length: 60 }, (_, index) => ({ name: `bulk ${index}` })),
      );
      const extra = await api.create("opportunities", { name: "bulk 60" });
      const tooMany = { status: 400, code: "TOO_MANY_RECORDS", message: /61/ };
      for (const answer of [
        await api.patch("/opportunities", { stage: "CUSTOMER" }, { filter }),
        await api.put("/opportunities", { stage: "CUSTOMER" }, { filter }),
        await api.del("/opportunities", { filter, soft_delete: "true" }),
        await api.del("/opportunities", { filter }),
      ]) {
        expectRefusal(answer, tooMany);
        expect(answer.body).toMatchObject({ limit: 60, count: 61 });
      }
      expect(await countOf(api, "opportunities", `${filter},stage[eq]:NEW`)).toBe(61);

      await api.del(`/opportunities/${extra.id}`);
      const updated = await api.patch("/opportunities", { stage: "CUSTOMER" }, { filter });
      expect(updated.status).toBe(200);
      expect(Object.keys(at(updated.body, "data") as object)).toEqual(["updateOpportunities"]);
      expect(recordsOf(updated)).toHaveLength(60);
      expect(recordsOf(updated).every(({ stage }) => stage === "CUSTOMER")).toBe(true);

      const deleted = await api.del("/opportunities", { filter, soft_delete: "true" });
      expect(Object.keys(at(deleted.body, "data") as object)).toEqual(["deleteOpportunities"]);
      expect(recordsOf(deleted).map((record) => Object.keys(record))).toEqual(Array.from({ length: 60 }, () => ["id"]));
      expect(await countOf(api, "opportunities", filter)).toBe(0);

      const restored = await api.patch("/opportunities/restore", undefined, { filter });
      expect(Object.keys(at(restored.body, "data") as object)).toEqual(["restoreOpportunities"]);
      expect(recordsOf(restored)).toHaveLength(60);

      const destroyed = await api.del("/opportunities", { filter });
      expect(recordsOf(destroyed)).toHaveLength(60);
      expect(await countOf(api, "opportunities", `${filter},or(deletedAt[is]:NULL,deletedAt[is]:NOT_NULL)`)).toBe(0);
    });

    test("nothing that matches is an empty list", async () => {
      const none = { filter: "name[eq]:nobody has this name" };
      expect((await api.patch("/opportunities", { name: "x" }, none)).body).toEqual({
        data: { updateOpportunities: [] },
      });
      expect((await api.del("/opportunities", none)).body).toEqual({ data: { deleteOpportunities: [] } });
      expect((await api.patch("/opportunities/restore", undefined, none)).body).toEqual({
        data: { restoreOpportunities: [] },
      });
    });

    test.each(["", " ", "{}", '{"and":[]}', '{"or":[{},{"and":[{}]}]}', '{"not":{}}'])(
      "a filter without a condition (%j) is refused",
      async (empty) => {
        const note = await api.create("notes", { title: "kept" });
        const refusal = { status: 400, code: "INVALID_ARGS_FILTER" };
        expectRefusal(await api.patch("/notes", { title: "changed" }, { filter: empty }), refusal);
        expectRefusal(await api.del("/notes", { filter: empty }), refusal);
        expectRefusal(await api.del("/notes", { filter: empty, soft_delete: "true" }), refusal);
        expectRefusal(await api.patch("/notes/restore", undefined, { filter: empty }), refusal);
        expect(recordOf(await api.get(`/notes/${note.id}`))).toMatchObject({ title: "kept" });
      },
    );
  });

  describe("of one record", () => {
    test("PATCH changes what is given and nothing else", async () => {
      const person = await api.create("people", {
        city: "Paris",
        name: { firstName: "Ada", lastName: "King" },
        phones: { primaryPhoneNumber: "+33612345678" },
      });
      const updated = recordOf(
        await api.patch(`/people/${person.id}`, { jobTitle: "CTO", name: { lastName: "Lovelace" } }),
      );
      expect(updated).toEqual({
        ...person,
        jobTitle: "CTO",
        name: { firstName: "Ada", lastName: "Lovelace" },
        updatedAt: expect.any(String) as string,
      });
      expect(textAt(updated, "updatedAt") >= textAt(person, "updatedAt")).toBe(true);
    });

    test("PUT is the same as PATCH", async () => {
      const { id } = await api.create("people", { city: "Paris", jobTitle: "CTO" });
      const answer = await api.put(`/people/${id}`, { city: "Rome" });
      expect(answer.body).toMatchObject({ data: { updatePerson: { id, city: "Rome", jobTitle: "CTO" } } });
      const many = await api.put("/people", { city: "Oslo" }, { filter: `id[eq]:${id}` });
      expect(many.body).toMatchObject({ data: { updatePeople: [{ id, city: "Oslo", jobTitle: "CTO" }] } });
    });

    test("null and the empty text clear, what is left out stays", async () => {
      const { id } = await api.create("people", {
        city: "Paris",
        jobTitle: "CTO",
        emails: { primaryEmail: "clear@example.com" },
      });
      expect(recordOf(await api.patch(`/people/${id}`, { city: null }))).toMatchObject({ city: "", jobTitle: "CTO" });
      expect(recordOf(await api.patch(`/people/${id}`, { jobTitle: "" }))).toMatchObject({ jobTitle: "" });
      expect(recordOf(await api.patch(`/people/${id}`, { emails: null }))).toMatchObject({
        emails: { primaryEmail: "" },
      });
      expect(
        await countOf(api, "people", `id[eq]:${id},city[is]:NULL,jobTitle[eq]:"",emails.primaryEmail[is]:NULL`),
      ).toBe(1);
      expect(recordOf(await api.patch(`/people/${id}`, {}))).toMatchObject({ id, city: "" });
    });

    test("a record that was read can be sent back as it is", async () => {
      const { id } = await api.create("people", { city: "Paris", emails: { primaryEmail: "back@example.com" } });
      const before = recordOf(await api.get(`/people/${id}`));
      expect(recordOf(await api.patch(`/people/${id}`, before))).toEqual({
        ...before,
        updatedAt: expect.any(String) as string,
      });
    });

    test("its id stays", async () => {
      const { id } = await api.create("people", {});
      expectRefusal(await api.patch(`/people/${id}`, { id: newId() }), { ...badData, path: "data.id" });
      const same = await api.patch(`/people/${id.toUpperCase()}`, { id: id.toUpperCase(), city: "Rome" });
      expect(recordOf(same)).toMatchObject({ id, city: "Rome" });
    });

    test.each(["patch", "del", "restore"] as const)("%s of an unknown id is 404", async (verb) => {
      const answers = {
        patch: () => api.patch(`/people/${nowhere}`, { city: "Rome" }),
        del: () => api.del(`/people/${nowhere}`),
        restore: () => api.patch(`/people/${nowhere}/restore`),
      };
      expectRefusal(await answers[verb](), { ...notFound, path: "id" });
    });

    test("a soft-deleted record is neither read nor changed, but can be destroyed", async () => {
      const { id } = await api.create("people", { city: "Paris" });
      await api.del(`/people/${id}`, { soft_delete: "true" });
      expectRefusal(await api.get(`/people/${id}`), notFound);
      expectRefusal(await api.patch(`/people/${id}`, { city: "Rome" }), notFound);
      expectRefusal(await api.del(`/people/${id}`, { soft_delete: "true" }), notFound);
      expect((await api.del(`/people/${id}`)).body).toEqual({ data: { deletePerson: { id } } });
      expectRefusal(await api.patch(`/people/${id}/restore`), notFound);
    });

    test.each([
      ["newer", (id: string) => `/people/${id}/restore`, "/people/restore"],
      ["older", (id: string) => `/restore/people/${id}`, "/restore/people"],
    ] as const)("restore works at its %s paths", async (_age, one, many) => {
      const { id } = await api.create("people", { city: "Back" });
      await api.del(`/people/${id}`, { soft_delete: "true" });
      expect((await api.patch(one(id))).body).toMatchObject({ data: { restorePerson: { id, deletedAt: null } } });
      await api.del(`/people/${id}`, { soft_delete: "true" });
      const answer = await api.patch(many, undefined, { filter: `id[eq]:${id}` });
      expect(answer.body).toMatchObject({ data: { restorePeople: [{ id, deletedAt: null }] } });
      expect((await api.get(`/people/${id}`)).status).toBe(200);
    });

    test("a flag that is neither true nor false destroys nothing", async () => {
      const { id } = await api.create("people", {});
      for (const soft_delete of ["1", "TRUE", "yes"])
        expectRefusal(await api.del(`/people/${id}`, { soft_delete }), {
          status: 400,
          code: "INVALID_QUERY_INPUT",
          path: "query.soft_delete",
          allowed: ["true", "false"],
        });
      expect((await api.get(`/people/${id}`)).status).toBe(200);
    });
  });

  describe("of relations", () => {
    test("connect finds a record by any of its unique values, disconnect lets go", async () => {
      const company = await api.create("companies", { domainName: { primaryLinkUrl: "https://connect.example" } });
      const where = { domainName: { primaryLinkUrl: "HTTPS://Connect.example/" } };
      const person = await api.create("people", { company: { connect: { where } } });
      expect(person["companyId"]).toBe(company.id);
      const change = async (value: JsonValue): Promise<JsonValue | undefined> =>
        recordOf(await api.patch(`/people/${person.id}`, { company: value }))["companyId"];
      expect(await change({ disconnect: true })).toBeNull();
      expect(await change({ connect: { where: { id: company.id } } })).toBe(company.id);
      expect(await change(null)).toBeNull();
      const batch = await api.createMany("people", [
        { company: { connect: { where } } },
        { company: { connect: { where: { id: company.id } } } },
      ]);
      expect(batch.map(({ companyId }) => companyId)).toEqual([company.id, company.id]);
      const many = await api.patch(
        "/people",
        { company: { disconnect: true } },
        { filter: `companyId[eq]:${company.id}` },
      );
      expect(recordsOf(many).map(({ companyId }) => companyId)).toEqual([null, null]);
    });

    const where = (value: JsonObject): JsonObject => ({ company: { connect: { where: value } } });
    test.each<readonly [string, JsonObject, string, string]>([
      ["nobody", where({ id: nowhere }), "CONNECT_RECORD_NOT_FOUND", "data.company.connect.where"],
      [
        "no such link",
        where({ domainName: { primaryLinkUrl: "https://nowhere.example" } }),
        "CONNECT_RECORD_NOT_FOUND",
        "data.company.connect.where",
      ],
      [
        "a field that is not unique",
        where({ name: "Acme" }),
        "CONNECT_UNIQUE_CONSTRAINT_ERROR",
        "data.company.connect.where.name",
      ],
      ["no condition", where({}), "CONNECT_UNIQUE_CONSTRAINT_ERROR", "data.company.connect.where"],
      ["a condition of null", where({ id: null }), "CONNECT_UNIQUE_CONSTRAINT_ERROR", "data.company.connect.where.id"],
      ["an id that is none", where({ id: "x" }), "CONNECT_UNIQUE_CONSTRAINT_ERROR", "data.company.connect.where.id"],
      [
        "both",
        { company: { connect: { where: { id: nowhere } }, disconnect: true } },
        "INVALID_ARGS_DATA",
        "data.company",
      ],
      ["neither", { company: {} }, "INVALID_ARGS_DATA", "data.company"],
      ["disconnect false", { company: { disconnect: false } }, "INVALID_ARGS_DATA", "data.company.disconnect"],
      ["another word", { company: { conect: {} } }, "INVALID_ARGS_DATA", "data.company.conect"],
      ["the key as well", { companyId: nowhere, company: { disconnect: true } }, "INVALID_ARGS_DATA", "data.company"],
      ["an id", { company: nowhere }, "INVALID_ARGS_DATA", "data.company"],
      ["a to-many relation", { noteTargets: [] }, "INVALID_ARGS_DATA", "data.noteTargets"],
    ])("connecting to %s is refused", async (_what, data, code, path) => {
      const { id } = await api.create("people", {});
      expectRefusal(await api.post("/people", data), { status: 400, code, path });
      expectRefusal(await api.patch(`/people/${id}`, data), { status: 400, code, path });
    });

    test("a foreign key must lead somewhere", async () => {
      const refusal = { status: 400, code: "FOREIGN_KEY_VIOLATION", path: "data.companyId" };
      expectRefusal(await api.post("/people", { companyId: nowhere }), refusal);
      const { id } = await api.create("people", {});
      expectRefusal(await api.patch(`/people/${id}`, { companyId: nowhere }), refusal);
      expectRefusal(await api.patch("/people", { companyId: nowhere }, { filter: `id[eq]:${id}` }), refusal);
    });

    test("what points at a destroyed record lets go, or goes too, as the model says", async () => {
      const company = await api.create("companies", {});
      const person = await api.create("people", { companyId: company.id });
      const target = await api.create("noteTargets", { targetCompanyId: company.id });
      await api.del(`/companies/${company.id}`);
      expect(recordOf(await api.get(`/people/${person.id}`))).toMatchObject({ companyId: null });
      expectRefusal(await api.get(`/noteTargets/${target.id}`), notFound);
    });
  });

  describe("of positions", () => {
    test("first comes before all, last after all, without one a record gets one", async () => {
      const [middle] = await api.createMany("dashboards", [
        { title: "middle", position: 1000 },
        { title: "low", position: -5 },
      ]);
      const positionOf = (record: JsonObject): number => Number(record["position"]);
      const first = await api.create("dashboards", { position: "first" });
      expect(positionOf(first)).toBeLessThan(-5);
      const last = await api.create("dashboards", { position: "last" });
      expect(positionOf(last)).toBeGreaterThan(1000);
      const given = await api.create("dashboards", { position: 12.5 });
      expect(given["position"]).toBe(12.5);
      expect(typeof (await api.create("dashboards", {}))["position"]).toBe("number");
      const updated = recordOf(await api.patch(`/dashboards/${middle?.id}`, { position: "last" }));
      expect(positionOf(updated)).toBeGreaterThan(positionOf(last));
      expect(recordOf(await api.patch(`/dashboards/${middle?.id}`, { title: "x" }))["position"]).toBe(
        updated["position"],
      );
    });

    test("of a batch differ", async () => {
      const positions = (
        await api.createMany("tasks", [{ position: "last" }, { position: "last" }, { position: "first" }, {}])
      ).map(({ position }) => position);
      expect(new Set(positions).size).toBe(4);
    });
  });

  describe("tell who wrote", () => {
    const byKey = { source: "API", workspaceMemberId: null, name: "Admin key", context: {} };

    test("a given source is kept, the rest is the caller's", async () => {
      const person = await api.create("people", { createdBy: { source: "EMAIL" } });
      expect(person["createdBy"]).toEqual({ ...byKey, source: "EMAIL" });
      expect(person["updatedBy"]).toEqual(byKey);
    });

    test("context is kept", async () => {
      const person = await api.create("people", { createdBy: { source: "CALENDAR", context: { provider: "google" } } });
      expect(person["createdBy"]).toEqual({ ...byKey, source: "CALENDAR", context: { provider: "google" } });
    });

    test("updatedBy is always the caller", async () => {
      const person = await api.create("people", { updatedBy: { source: "EMAIL" } });
      expect(person["updatedBy"]).toEqual(byKey);
      const updated = await api.patch(`/people/${person.id}`, { updatedBy: { source: "EMAIL" }, city: "Rome" });
      expect(recordOf(updated)).toMatchObject({ updatedBy: byKey, createdBy: byKey });
    });

    test.each<JsonValue>([{ source: "NOBODY" }, "API", { sauce: "API" }])(
      "createdBy %j is refused",
      async (createdBy) => {
        expectRefusal(await api.post("/people", { createdBy }), badData);
      },
    );
  });

  describe("of unique values", () => {
    test("a second one is refused, with the record that has it", async () => {
      const { id } = await api.create("people", { emails: { primaryEmail: "only@example.com" } });
      const taken = { emails: { primaryEmail: "ONLY@Example.com" } };
      const other = await api.create("people", {});
      for (const answer of [await api.post("/people", taken), await api.patch(`/people/${other.id}`, taken)]) {
        expectRefusal(answer, { status: 400, code: "DUPLICATE_ENTRY", path: "data.emails" });
        expect(answer.body).toMatchObject({
          error: "BadRequestException",
          conflictingRecordId: id,
          conflictingObjectNameSingular: "person",
        });
      }
    });

    test("a soft-deleted record does not hold its value, and cannot come back while another has it", async () => {
      const emails = { primaryEmail: "ghost@example.com" };
      const { id } = await api.create("people", { emails });
      await api.del(`/people/${id}`, { soft_delete: "true" });
      const heir = await api.create("people", { emails });
      const answer = await api.patch(`/people/${id}/restore`);
      expectRefusal(answer, { status: 400, code: "DUPLICATE_ENTRY" });
      expect(answer.body).toMatchObject({ conflictingRecordId: heir.id });
    });

    test("of text are unique too; many may have none", async () => {
      const member = { name: { firstName: "Ada" }, userId: nowhere, userEmail: "member@example.com" };
      await api.create("workspaceMembers", member);
      expectRefusal(await api.post("/workspaceMembers", member), {
        status: 400,
        code: "DUPLICATE_ENTRY",
        path: "data.userEmail",
      });
      const none = { name: { firstName: "Ada" }, userId: nowhere, userEmail: "" };
      expect(await api.createMany("workspaceMembers", [none, none])).toHaveLength(2);
    });
  });

  test("required fields must be given", async () => {
    const answer = await api.post("/workflowRuns", {});
    for (const path of ["data.state", "data.workflowId", "data.workflowVersionId"])
      expectRefusal(answer, { ...badData, path });
    const { id } = await api.create("workspaceMembers", { name: {}, userId: nowhere });
    expectRefusal(await api.patch(`/workspaceMembers/${id}`, { userId: null }), { ...badData, path: "data.userId" });
  });

  test("createdAt may be given on create", async () => {
    const createdAt = "2020-02-03T04:05:06.789Z";
    expect(await api.create("people", { createdAt })).toMatchObject({ createdAt });
  });

  test("upsert is refused and names the mutation that does it", async () => {
    for (const answer of [
      await api.post("/people", {}, { upsert: "true" }),
      await api.post("/batch/people", [{}], { upsert: "true" }),
    ]) {
      expectRefusal(answer, {
        status: 400,
        code: "UPSERT_NOT_ENABLED",
        path: "query.upsert",
        message: /createPeople\(upsert: true\)/,
      });
      expect(answer.body).toMatchObject({ mutation: "createPeople(upsert: true)" });
    }
    expect((await api.post("/people", {}, { upsert: "false" })).status).toBe(201);
    expectRefusal(await api.post("/people", {}, { upsert: "1" }), { status: 400, code: "INVALID_QUERY_INPUT" });
  });

  describe("of duplicates", () => {
    test("every criterion counts, short and empty values do not, deleted records neither", async () => {
      const [byName, byLink, byMail, deleted] = await api.createMany("people", [
        { name: { firstName: "Grace", lastName: "Hopper" } },
        { linkedinLink: { primaryLinkUrl: "https://linkedin.com/in/grace" } },
        { emails: { primaryEmail: "grace@example.com" } },
        { name: { firstName: "Grace", lastName: "Hopper" } },
      ]);
      await api.createMany("people", [
        { name: { firstName: "Grace", lastName: "Kelly" } },
        { name: { firstName: "Jo", lastName: "Wu" } },
        { name: { firstName: "Jo", lastName: "Wu" } },
      ]);
      await api.del(`/people/${deleted?.id}`, { soft_delete: "true" });
      const find = async (data: JsonObject): Promise<readonly (JsonValue | undefined)[]> => {
        const answer = await api.post("/people/duplicates", { data: [data] });
        expect(answer.status, answer.text).toBe(200);
        const found = at(answer.body, "data", 0, "personDuplicates") as readonly JsonObject[];
        expect(at(answer.body, "data", 0, "totalCount")).toBe(found.length);
        return found.map(({ id }) => id);
      };
      expect(await find({ name: { firstName: "Grace", lastName: "Hopper" } })).toEqual([byName?.id]);
      expect(await find({ linkedinLink: { primaryLinkUrl: "https://LinkedIn.com/in/grace/" } })).toEqual([byLink?.id]);
      expect(await find({ emails: { primaryEmail: "Grace@example.com" } })).toEqual([byMail?.id]);
      expect(
        await find({ name: { firstName: "Grace", lastName: "Hopper" }, emails: { primaryEmail: "grace@example.com" } }),
      ).toEqual([byName?.id, byMail?.id].toSorted());
      expect(await find({ name: { firstName: "Jo", lastName: "Wu" } })).toEqual([]);
      expect(await find({})).toEqual([]);
    });

    test("one entry per record, none for an unknown id, cursors only where something is", async () => {
      const { id } = await api.create("people", {});
      const answer = await api.post("/people/duplicates", { ids: [id, nowhere] });
      expect(answer.body).toEqual({
        data: [
          {
            totalCount: 0,
            pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
            personDuplicates: [],
          },
        ],
      });
    });

    test("an object without criteria has none", async () => {
      const { id } = await api.create("opportunities", { name: "same" });
      await api.create("opportunities", { name: "same" });
      const answer = await api.post("/opportunities/duplicates", { ids: [id] });
      expect(answer.body).toMatchObject({ data: [{ totalCount: 0, opportunityDuplicates: [] }] });
    });

    test.each<readonly [JsonValue, string]>([
      [{ ids: ["x"] }, "ids[0]"],
      [{ ids: "x" }, "ids"],
      [{ data: {} }, "data"],
      [{ data: [{ nam: 1 }] }, "data[0].nam"],
      [{ data: [1] }, "data[0]"],
      [{ id: [] }, "data.id"],
      [[], "data"],
    ])("%j is refused", async (body, path) => {
      expectRefusal(await api.post("/people/duplicates", body), { ...badData, path });
    });
  });

  describe("of merges", () => {
    test("lists are joined, gaps are filled, relations move, the others are deleted", async () => {
      const [first, second, third] = await api.createMany("people", [
        { city: "Oslo", emails: { primaryEmail: "m1@example.com", additionalEmails: ["m1b@example.com"] } },
        { jobTitle: "CTO", emails: { primaryEmail: "m2@example.com" }, phones: { primaryPhoneNumber: "+33612345678" } },
        { city: "Bern", emails: { primaryEmail: "m3@example.com" }, xLink: { primaryLinkUrl: "https://x.com/m3" } },
      ]);
      const ids = [first, second, third].map((person) => person?.id ?? "");
      const task = await api.create("taskTargets", { targetPersonId: ids[2] ?? "" });
      const deal = await api.create("opportunities", { pointOfContactId: ids[0] ?? "" });
      const merged = await api.patch("/people/merge", { ids, conflictPriorityIndex: 1 });
      expect(recordOf(merged)).toMatchObject({
        id: ids[1],
        city: "Oslo",
        jobTitle: "CTO",
        emails: {
          primaryEmail: "m2@example.com",
          additionalEmails: ["m1@example.com", "m1b@example.com", "m3@example.com"],
        },
        phones: { primaryPhoneNumber: "612345678" },
        xLink: { primaryLinkUrl: "https://x.com/m3" },
      });
      expect(recordOf(await api.get(`/taskTargets/${task.id}`))).toMatchObject({ targetPersonId: ids[1] });
      expect(recordOf(await api.get(`/opportunities/${deal.id}`))).toMatchObject({ pointOfContactId: ids[1] });
      const gone = await api.list("/people", { filter: `id[in]:[${ids.join()}],deletedAt[is]:NOT_NULL` });
      expect(gone.map(({ id }) => id).toSorted()).toEqual([ids[0], ids[2]].toSorted());
    });

    test("a dry run writes nothing", async () => {
      const [first, second] = await api.createMany("people", [{ city: "Oslo" }, { jobTitle: "CTO" }]);
      const target = await api.create("noteTargets", { targetPersonId: second?.id ?? "" });
      const ids = [first?.id ?? "", second?.id ?? ""];
      const dry = await api.patch("/people/merge", { ids, conflictPriorityIndex: 0, dryRun: true });
      expect(recordOf(dry)).toMatchObject({ city: "Oslo", jobTitle: "CTO" });
      expect(recordOf(await api.get(`/people/${ids[0]}`))).toMatchObject({ city: "Oslo", jobTitle: "" });
      expect(recordOf(await api.get(`/people/${ids[1]}`))).toMatchObject({ deletedAt: null });
      expect(recordOf(await api.get(`/noteTargets/${target.id}`))).toMatchObject({ targetPersonId: ids[1] });
    });

    const two = [newId(), newId()];
    test.each<readonly [string, JsonValue, string, string | undefined]>([
      ["one id", { ids: [nowhere], conflictPriorityIndex: 0 }, "INVALID_ARGS_DATA", "ids"],
      ["ten ids", { ids: Array.from({ length: 10 }, newId), conflictPriorityIndex: 0 }, "INVALID_ARGS_DATA", "ids"],
      ["an id twice", { ids: [nowhere, nowhere], conflictPriorityIndex: 0 }, "INVALID_ARGS_DATA", "ids"],
      ["no ids", { conflictPriorityIndex: 0 }, "INVALID_ARGS_DATA", "ids"],
      ["what is no id", { ids: ["x", "y"], conflictPriorityIndex: 0 }, "INVALID_ARGS_DATA", "ids[0]"],
      ["an index beyond the ids", { ids: two, conflictPriorityIndex: 5 }, "INVALID_ARGS_DATA", "conflictPriorityIndex"],
      ["no index", { ids: two }, "INVALID_ARGS_DATA", "conflictPriorityIndex"],
      ["a dry run of text", { ids: two, conflictPriorityIndex: 0, dryRun: "true" }, "INVALID_ARGS_DATA", "dryRun"],
      ["another key", { ids: two, conflictPriorityIndex: 0, dryrun: true }, "INVALID_ARGS_DATA", "data.dryrun"],
    ])("%s is refused", async (_what, body, code, path) => {
      expectRefusal(await api.patch("/people/merge", body), { status: 400, code, path });
    });

    test("unknown records are 404; objects without criteria cannot be merged", async () => {
      expectRefusal(await api.patch("/people/merge", { ids: two, conflictPriorityIndex: 0 }), notFound);
      const answer = await api.patch("/notes/merge", { ids: two, conflictPriorityIndex: 0 });
      expectRefusal(answer, { status: 400, code: "MERGE_NOT_AVAILABLE", message: /note/ });
    });
  });
});

describe.each(engines)("upsert over REST, where the workspace allows it, on %s", (engine) => {
  const model = exampleModel("field-kinds");
  const workspace = { displayName: "Upserts", restUpsert: true };
  const api = useServer(engine, { model: isJsonObject(model) ? { ...model, workspace } : model });
  const upsert = (data: JsonObject) => api.post("/samples", data, { upsert: "true" });
  const upsertMany = (data: readonly JsonObject[]) => api.post("/batch/samples", data, { upsert: "true" });

  test("creates what is new", async () => {
    const answer = await upsert({ text: "new", emails: { primaryEmail: "new@example.com" } });
    expect(answer.status).toBe(201);
    expect(recordOf(answer)).toMatchObject({ text: "new", select: "LARGE", rating: "RATING_3" });
  });

  test.each<readonly [string, JsonObject]>([
    ["its id", { id: "5f0c1c7e-8d55-4a4e-9a53-1a3c6a8e7b11" }],
    ["a unique number", { wholeNumber: 4711 }],
    ["an email, however it is written", { emails: { primaryEmail: "Found@Example.com" } }],
    ["a link, however it is written", { webLinks: { primaryLinkUrl: "HTTPS://Found.example/" } }],
  ])("finds a record by %s, and changes what is given", async (_by, key) => {
    const made = await api.create("samples", { ...key, text: "before", number: 7, createdBy: { source: "EMAIL" } });
    const answer = await upsert({ ...key, text: "after", createdBy: { source: "IMPORT" } });
    expect(answer.status).toBe(201);
    expect(recordOf(answer)).toMatchObject({ id: made.id, text: "after", number: 7, createdBy: { source: "EMAIL" } });
    expect(await countOf(api, "samples", `id[eq]:${made.id}`)).toBe(1);
  });

  test("brings a soft-deleted record back", async () => {
    const emails = { primaryEmail: "deleted@example.com" };
    const made = await api.create("samples", { emails });
    await api.del(`/samples/${made.id}`, { soft_delete: "true" });
    expect(recordOf(await upsert({ emails, text: "back" }))).toMatchObject({
      id: made.id,
      text: "back",
      deletedAt: null,
    });
    expect((await api.get(`/samples/${made.id}`)).status).toBe(200);
  });

  test("two different matches are a conflict, and nothing is written", async () => {
    const [first, second] = await api.createMany("samples", [
      { wholeNumber: 1, text: "a" },
      { emails: { primaryEmail: "two@example.com" }, text: "b" },
    ]);
    const answer = await upsert({ wholeNumber: 1, emails: { primaryEmail: "two@example.com" }, text: "c" });
    expectRefusal(answer, {
      status: 400,
      code: "UPSERT_MULTIPLE_MATCHING_RECORDS_CONFLICT",
      path: "data",
      message: new RegExp(`${first?.id}|${second?.id}`),
    });
    expect(recordOf(await api.get(`/samples/${first?.id}`))).toMatchObject({ text: "a" });
    expect(recordOf(await api.get(`/samples/${second?.id}`))).toMatchObject({ text: "b" });
  });

  test("a batch mixes new and known records, in the order of the input", async () => {
    const known = await api.create("samples", { wholeNumber: 100, text: "known" });
    const answer = await upsertMany([{ wholeNumber: 99, text: "x" }, { wholeNumber: 100, text: "y" }, { text: "z" }]);
    expect(answer.status).toBe(201);
    expect(recordsOf(answer).map(({ text }) => text)).toEqual(["x", "y", "z"]);
    expect(at(dataOf(answer), 1, "id")).toBe(known.id);
  });

  test("a batch is all or nothing", async () => {
    await api.createMany("samples", [{ wholeNumber: 201 }, { emails: { primaryEmail: "two-o-one@example.com" } }]);
    const answer = await upsertMany([
      { wholeNumber: 200, text: "half" },
      { wholeNumber: 201, emails: { primaryEmail: "two-o-one@example.com" }, text: "half" },
    ]);
    expectRefusal(answer, { status: 400, code: "UPSERT_MULTIPLE_MATCHING_RECORDS_CONFLICT", path: "[1]" });
    expect(await countOf(api, "samples", "text[eq]:half")).toBe(0);
    expectRefusal(
      await upsertMany([
        { wholeNumber: 201, text: "a" },
        { wholeNumber: 201, text: "b" },
      ]),
      {
        status: 400,
        code: "UPSERT_MULTIPLE_MATCHING_RECORDS_CONFLICT",
        path: "[1]",
      },
    );
    expectRefusal(await upsertMany(Array.from({ length: 61 }, () => ({}))), { status: 400, code: "TOO_MANY_RECORDS" });
  });
});
