import { beforeAll, describe, expect, test } from "vitest";
import { engines } from "../support/databases.js";
import { newId, nowhere } from "./ids.js";
import { at, dataOf, expectRefusal, recordOf, recordsOf, textAt, useServer } from "./use-server.js";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe.each(engines)("what clients of Twenty rely on, on %s", (engine) => {
  const api = useServer(engine);

  test("an empty body creates a record with everything filled in", async () => {
    const answer = await api.post("/people", {});
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      data: {
        createPerson: expect.objectContaining({
          id: expect.stringMatching(uuid) as string,
          createdBy: { source: "API", workspaceMemberId: null, name: "Admin key", context: {} },
          jobTitle: "",
          city: "",
          name: { firstName: "", lastName: "" },
          position: expect.any(Number) as number,
          deletedAt: null,
        }) as object,
      },
    });
  });

  test("the same id cannot be created twice", async () => {
    const id = newId();
    await api.create("people", { id });
    const answer = await api.post("/people", { id });
    expectRefusal(answer, { status: 400, code: "DUPLICATE_ENTRY", path: "data.id" });
    expect(answer.body).toMatchObject({ error: "BadRequestException", conflictingRecordId: id });
  });

  test("a batch answers in the order of its input", async () => {
    const names = ["Zoe", "Adam", "Mia"];
    const answer = await api.post(
      "/batch/people",
      names.map((firstName) => ({ name: { firstName } })),
    );
    expect(answer.status).toBe(201);
    expect(Object.keys(at(answer.body, "data") as object)).toEqual(["createPeople"]);
    expect(recordsOf(answer).map((person) => at(person, "name", "firstName"))).toEqual(names);
  });

  test("a batch must be a list, and no longer than the limit", async () => {
    expectRefusal(await api.post("/batch/people", {}), { status: 400, code: "INVALID_ARGS_DATA", path: "data" });
    expectRefusal(await api.post("/batch/people", []), { status: 400, code: "INVALID_ARGS_DATA", path: "data" });
    const tooMany = Array.from({ length: 201 }, () => ({}));
    expectRefusal(await api.post("/batch/people", tooMany), { status: 400, code: "TOO_MANY_RECORDS", message: /60/ });
  });

  test("companies' links are canonical", async () => {
    const company = await api.create("companies", { domainName: { primaryLinkUrl: "https://EXAMPLE.com/" } });
    expect(company["domainName"]).toMatchObject({ primaryLinkUrl: "https://example.com" });
  });

  test("a change of an unknown record is 404; of a singular path 400 with the plural", async () => {
    expectRefusal(await api.patch(`/people/${nowhere}`, { city: "Paris" }), { status: 404, code: "RECORD_NOT_FOUND" });
    const answer = await api.patch(`/person/${nowhere}`, { city: "Paris" });
    expectRefusal(answer, { status: 400, code: "INVALID_PATH", nearest: "people", message: /Did you mean 'people'\?/ });
  });

  describe("lists", () => {
    const ids: string[] = [];
    const filter = "city[eq]:Listed";

    beforeAll(async () => {
      for (const position of [-4, -3, 1, 2]) ids.push((await api.create("people", { city: "Listed", position })).id);
    });

    const order_by = "position";

    test("tell the count of all that match, and whether more follows", async () => {
      const answer = await api.get("/people", { filter, order_by, limit: 3 });
      expect(answer.status).toBe(200);
      expect(recordsOf(answer).map(({ id }) => id)).toEqual(ids.slice(0, 3));
      expect(answer.body).toMatchObject({
        totalCount: 4,
        pageInfo: {
          hasNextPage: true,
          hasPreviousPage: false,
          startCursor: expect.any(String) as string,
          endCursor: expect.any(String) as string,
        },
      });
    });

    test("count what the filter leaves", async () => {
      const answer = await api.get("/people", { filter: `${filter},position[lte]:1` });
      expect(recordsOf(answer)).toHaveLength(3);
      expect(at(answer.body, "totalCount")).toBe(3);
    });

    test("go on after a cursor, and back before one, in the order that was asked for", async () => {
      const page = await api.get("/people", { filter, order_by, limit: 4 });
      const second = await api.get("/people", {
        filter,
        order_by,
        limit: 1,
        starting_after: textAt(page.body, "pageInfo", "startCursor"),
      });
      expect(recordsOf(second).map(({ id }) => id)).toEqual([ids[1]]);
      const middle = await api.get("/people", {
        filter,
        order_by,
        limit: 2,
        ending_before: textAt(page.body, "pageInfo", "endCursor"),
      });
      expect(recordsOf(middle).map(({ id }) => id)).toEqual([ids[1], ids[2]]);
    });

    test("refuse a cursor that is none", async () => {
      expectRefusal(await api.get("/people", { starting_after: "invalid-cursor" }), {
        status: 400,
        code: "INVALID_CURSOR",
        message: /^Invalid cursor: invalid-cursor/,
      });
    });

    test("order by a part of a composite, not by the whole", async () => {
      expectRefusal(await api.get("/people", { order_by: "name[AscNullsLast]" }), {
        status: 400,
        code: "INVALID_ARGS_ORDER_BY",
        message: /name\.firstName/,
      });
      expect((await api.get("/people", { order_by: "name.firstName[AscNullsLast]" })).status).toBe(200);
    });

    test("filter by a foreign key, not by the name of the relation", async () => {
      const company = await api.create("companies", {});
      const person = await api.create("people", { companyId: company.id });
      const answer = await api.get("/people", { filter: `companyId[in]:["${company.id}"]` });
      expect(recordsOf(answer).map(({ id }) => id)).toEqual([person.id]);
      expectRefusal(await api.get("/people", { filter: `company[in]:["${company.id}"]` }), {
        status: 400,
        code: "INVALID_ARGS_FILTER",
        nearest: "companyId",
      });
    });
  });

  test("depth says how far relations are followed", async () => {
    const company = await api.create("companies", { name: "Deep" });
    const { id } = await api.create("people", { companyId: company.id });
    const flat = recordOf(await api.get(`/people/${id}`));
    expect(flat).toMatchObject({ companyId: company.id });
    expect(flat).not.toHaveProperty("company");
    const one = recordOf(await api.get(`/people/${id}`, { depth: 1 }));
    expect(one).toMatchObject({ companyId: company.id, company: { id: company.id, name: "Deep" } });
    expect(one["company"]).not.toHaveProperty("people");
    const two = recordOf(await api.get(`/people/${id}`, { depth: 2 }));
    expect(at(two, "company", "people", 0, "id")).toBe(id);
    expectRefusal(await api.get(`/people/${id}`, { depth: 3 }), {
      status: 400,
      code: "INVALID_QUERY_INPUT",
      path: "query.depth",
      allowed: [0, 1, 2],
    });
  });

  test("delete destroys and answers the id", async () => {
    const { id } = await api.create("people", {});
    expect((await api.del(`/people/${id}`)).body).toEqual({ data: { deletePerson: { id } } });
    const gone = await api.get(`/people/${id}`);
    expectRefusal(gone, { status: 404, code: "RECORD_NOT_FOUND", message: /^Record not found/ });
    expect(gone.body).toMatchObject({ error: "NotFoundException" });
    expectRefusal(await api.patch(`/people/${id}/restore`), { status: 404, code: "RECORD_NOT_FOUND" });
  });

  test("a soft delete is taken back by restore", async () => {
    const { id } = await api.create("people", { city: "Rome" });
    const deleted = await api.del(`/people/${id}`, { soft_delete: "true" });
    expect(deleted.body).toEqual({ data: { deletePerson: { id } } });
    expectRefusal(await api.get(`/people/${id}`), { status: 404, code: "RECORD_NOT_FOUND" });
    const restored = await api.patch(`/people/${id}/restore`);
    expect(restored.body).toMatchObject({ data: { restorePerson: { id, city: "Rome", deletedAt: null } } });
    expect(recordOf(await api.get(`/people/${id}`))).toMatchObject({ id, deletedAt: null });
  });

  test.each([{}, { soft_delete: "true" }])("a bulk delete needs a filter (%o)", async (query) => {
    const { id } = await api.create("people", {});
    expectRefusal(await api.del("/people", query), { status: 400, code: "INVALID_ARGS_FILTER", message: /filter/ });
    expect((await api.get(`/people/${id}`)).status).toBe(200);
  });

  test("duplicates are found by data and by id, without the record itself", async () => {
    const name = { firstName: "Johanna", lastName: "Doppel" };
    const [first, second] = await api.createMany("people", [{ name }, { name }]);
    const byData = await api.post("/people/duplicates", { data: [{ name }] });
    expect(byData.status).toBe(200);
    expect(byData.body).toMatchObject({ data: [{ totalCount: 2, pageInfo: { hasNextPage: false } }] });
    const found = at(byData.body, "data", 0, "personDuplicates");
    expect(found).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: first?.id }), expect.objectContaining({ id: second?.id })]),
    );
    const byId = await api.post("/people/duplicates", { ids: [first?.id ?? ""] });
    expect(byId.body).toMatchObject({ data: [{ totalCount: 1, personDuplicates: [{ id: second?.id }] }] });
    expectRefusal(await api.post("/people/duplicates", { data: [] }), {
      status: 400,
      code: "INVALID_ARGS_DATA",
      path: "data",
    });
    expect(await api.post("/people/duplicates", { ids: [] })).toMatchObject({ status: 200, body: { data: [] } });
    expectRefusal(await api.post("/people/duplicates", { ids: [], data: [] }), { status: 400, code: "ARGS_CONFLICT" });
    expectRefusal(await api.post("/people/duplicates", {}), { status: 400, code: "INVALID_ARGS_DATA" });
  });

  test("a merge keeps the priority record; a dry run keeps all", async () => {
    const [first, second] = await api.createMany("people", [{ city: "Oslo" }, { city: "Bern", jobTitle: "CTO" }]);
    const ids = [first?.id ?? "", second?.id ?? ""];
    const dry = await api.patch("/people/merge", { ids, conflictPriorityIndex: 1, dryRun: true });
    expect(dry.status).toBe(200);
    expect(recordOf(dry)).toMatchObject({ city: "Bern", jobTitle: "CTO", deletedAt: expect.any(String) as string });
    expect(ids).not.toContain(recordOf(dry)["id"]);
    for (const id of ids) expect((await api.get(`/people/${id}`)).status).toBe(200);

    const merged = await api.patch("/people/merge", { ids, conflictPriorityIndex: 0, dryRun: false });
    expect(merged.status).toBe(200);
    expect(Object.keys(at(merged.body, "data") as object)).toEqual(["mergePerson"]);
    expect(recordOf(merged)).toMatchObject({ id: ids[0], city: "Oslo", jobTitle: "CTO", deletedAt: null });
    expect((await api.get(`/people/${ids[0]}`)).status).toBe(200);
    expectRefusal(await api.get(`/people/${ids[1]}`), { status: 404, code: "RECORD_NOT_FOUND" });
  });

  test("fields=id answers nothing but the id", async () => {
    const created = await api.post("/people", { city: "Graz" }, { fields: "id" });
    const id = textAt(dataOf(created), "id");
    expect(created.body).toEqual({ data: { createPerson: { id } } });
    await api.del(`/people/${id}`, { soft_delete: "true" });
    expect((await api.patch(`/people/${id}/restore`, undefined, { fields: "id" })).body).toEqual({
      data: { restorePerson: { id } },
    });
  });

  test("groups come as a bare list, with numbers as text and a sample of records", async () => {
    await api.createMany("opportunities", [
      { name: "Group 1", stage: "MEETING", amount: { amountMicros: 1_000_000, currencyCode: "EUR" } },
      { name: "Group 2", stage: "MEETING", amount: { amountMicros: 3_000_000, currencyCode: "EUR" } },
      { name: "Group 3", stage: "PROPOSAL", amount: { amountMicros: 5_000_000, currencyCode: "EUR" } },
    ]);
    const answer = await api.get("/opportunities/groupBy", {
      group_by: JSON.stringify([{ stage: true }]),
      aggregate: JSON.stringify(["maxAmountAmountMicros", "totalCount"]),
      filter: "name[like]:Group %",
      include_records_sample: "true",
      order_by_for_records: "name[DescNullsLast]",
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject([
      {
        groupByDimensionValues: ["MEETING"],
        maxAmountAmountMicros: "3000000",
        totalCount: 2,
        records: [{ name: "Group 2", stage: "MEETING" }, { name: "Group 1" }],
      },
      { groupByDimensionValues: ["PROPOSAL"], maxAmountAmountMicros: "5000000", records: [{ name: "Group 3" }] },
    ]);
  });
});
