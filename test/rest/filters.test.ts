import { beforeAll, describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { engines } from "../support/databases.js";
import { nowhere } from "./ids.js";
import { at, expectRefusal, recordsOf, useServer, type ExpectedRefusal } from "./use-server.js";

/** Companies by name; filters of the tests never see others, because each names one of these or nothing. */
const companies: Readonly<Record<string, JsonObject>> = {
  Acme: { employees: 10, idealCustomerProfile: true, domainName: { primaryLinkUrl: "https://acme.com" } },
  "Acme, Inc": { employees: 20, address: { addressCity: "Bonn" } },
  'Acme "Group"': { employees: 30, annualRevenue: { amountMicros: 5_000_000, currencyCode: "USD" } },
  "O'Hara": { employees: 40, annualRevenue: { amountMicros: 7_000_000, currencyCode: "EUR" } },
  "Back\\slash": { employees: 50 },
  "Beta (EU)": { employees: 60 },
  "Gamma [x]": { employees: 70 },
  "100% pure": { employees: 80 },
  snake_case: { employees: 90 },
  snakeXcase: { employees: 91 },
  Ümläut: { employees: -5 },
  "trailing ": { employees: 0.5 },
  Nobody: {},
};
const all = Object.keys(companies);

describe.each(engines)("filters on %s", (engine) => {
  const api = useServer(engine);
  const idByName = new Map<string, string>();

  beforeAll(async () => {
    const made = await api.createMany(
      "companies",
      all.map((name) => ({ name, ...companies[name] })),
    );
    for (const company of made) idByName.set(String(company["name"]), company.id);
    const owner = await api.create("workspaceMembers", {
      name: { firstName: "Ada", lastName: "King" },
      userId: nowhere,
      userEmail: "ada@example.com",
    });
    await api.patch(`/companies/${idByName.get("Acme")}`, { accountOwnerId: owner.id });
    await api.createMany("people", [
      { jobTitle: "CTO", companyId: idByName.get("Acme") ?? "", emails: { primaryEmail: "cto@acme.com" } },
      { jobTitle: "CEO", companyId: idByName.get("Acme") ?? "" },
      { jobTitle: "CTO", companyId: idByName.get("O'Hara") ?? "" },
      { jobTitle: null, companyId: idByName.get("Beta (EU)") ?? "" },
    ]);
    await api.createMany("opportunities", [
      {
        name: "one",
        stage: "NEW",
        companyId: idByName.get("Acme") ?? "",
        ownerId: owner.id,
        closeDate: "2025-01-31T23:30:00Z",
      },
      { name: "two", stage: "SCREENING", companyId: idByName.get("Acme") ?? "", closeDate: "2025-02-01T00:00:00.000Z" },
      { name: "three", stage: "CUSTOMER" },
    ]);
  });

  const found = async (path: string, filter: string, name = "name"): Promise<readonly JsonValue[]> =>
    (await api.list(path, { filter, limit: 200 })).map((record) => record[name] ?? null).toSorted();

  describe("of companies", () => {
    test.each<readonly [string, readonly string[]]>([
      // Values: bare, quoted, escaped.
      ["name[eq]:Acme", ["Acme"]],
      ['name[eq]:"Acme"', ["Acme"]],
      ["name[eq]:'Acme'", ["Acme"]],
      [" name [eq] : Acme ", ["Acme"]],
      ['name[eq]:"Acme, Inc"', ["Acme, Inc"]],
      ["name[eq]:'Acme, Inc'", ["Acme, Inc"]],
      ['name[eq]:"Acme \\"Group\\""', ['Acme "Group"']],
      ["name[eq]:'Acme \"Group\"'", ['Acme "Group"']],
      ['name[eq]:"O\'Hara"', ["O'Hara"]],
      ["name[eq]:'O\\'Hara'", ["O'Hara"]],
      ["name[eq]:O'Hara", ["O'Hara"]],
      ['name[eq]:"Back\\\\slash"', ["Back\\slash"]],
      ['name[eq]:"Back\\slash"', ["Back\\slash"]],
      ["name[eq]:Beta (EU)", ["Beta (EU)"]],
      ["name[eq]:Gamma [x]", ["Gamma [x]"]],
      ["name[eq]:Ümläut", ["Ümläut"]],
      ['name[eq]:"trailing "', ["trailing "]],
      ["name[eq]:trailing ", []],
      // Comparators.
      ["employees[eq]:10", ["Acme"]],
      ["employees[gt]:80", ["snakeXcase", "snake_case"]],
      ["employees[gte]:90,employees[lte]:90", ["snake_case"]],
      ["employees[lt]:0.5", ["Ümläut"]],
      ["employees[lte]:0.5", ["trailing ", "Ümläut"]],
      ["employees[in]:[10,20]", ["Acme", "Acme, Inc"]],
      ["employees[in]:[]", []],
      ["name[in]:[\"Acme, Inc\",'O\\'Hara',Acme]", ["Acme", "Acme, Inc", "O'Hara"]],
      ["employees[is]:NULL", ["Nobody"]],
      ["and(employees[is]:NOT_NULL,employees[lt]:15)", ["Acme", "trailing ", "Ümläut"]],
      ["name[like]:Acme%", ["Acme", 'Acme "Group"', "Acme, Inc"]],
      ["name[ilike]:acme%", ["Acme", 'Acme "Group"', "Acme, Inc"]],
      ["name[like]:acme%", []],
      ["name[ilike]:%ÜMLÄUT%", ["Ümläut"]],
      ["name[like]:100\\%%", ["100% pure"]],
      ["name[like]:snake\\_case", ["snake_case"]],
      ["name[like]:snake_case", ["snakeXcase", "snake_case"]],
      ["name[startsWith]:100%", ["100% pure"]],
      ["name[startsWith]:snake_", ["snake_case"]],
      ["name[endsWith]:_case", ["snake_case"]],
      ['name[endsWith]:"(EU)"', ["Beta (EU)"]],
      ["idealCustomerProfile[eq]:true", ["Acme"]],
      ["domainName.primaryLinkUrl[eq]:https://ACME.com/", ["Acme"]],
      ["domainName.primaryLinkUrl[ilike]:%acme%", ["Acme"]],
      ["address.addressCity[eq]:Bonn", ["Acme, Inc"]],
      ["annualRevenue.amountMicros[gte]:5000000", ['Acme "Group"', "O'Hara"]],
      ["annualRevenue.currencyCode[eq]:EUR", ["O'Hara"]],
      // Conjunctions.
      ["or(name[eq]:Acme,name[eq]:Nobody)", ["Acme", "Nobody"]],
      ["and(or(name[eq]:Acme,name[eq]:Nobody),employees[is]:NULL)", ["Nobody"]],
      ["or(and(name[eq]:Acme,employees[eq]:10),and(name[eq]:Nobody,employees[eq]:10))", ["Acme"]],
      ["name[like]:Acme%,not(employees[eq]:10)", ['Acme "Group"', "Acme, Inc"]],
      ["not(or(employees[gte]:0,employees[is]:NULL))", ["Ümläut"]],
      ["not(not(name[eq]:Acme))", ["Acme"]],
      ["employees[eq]:10,or(name[eq]:Acme,name[eq]:Nobody)", ["Acme"]],
      // Through relations.
      ["accountOwner.name.firstName[eq]:Ada", ["Acme"]],
      ["accountOwner.userEmail[ilike]:ada@%", ["Acme"]],
      ["accountOwnerId[is]:NOT_NULL", ["Acme"]],
      ["people.some.jobTitle[eq]:CTO", ["Acme", "O'Hara"]],
      ["people.some.emails.primaryEmail[eq]:CTO@ACME.com", ["Acme"]],
      ["people.every.jobTitle[eq]:CTO,people.some.id[is]:NOT_NULL", ["O'Hara"]],
      ["people.none.jobTitle[eq]:CTO,people.some.id[is]:NOT_NULL", ["Beta (EU)"]],
      ["people.some.company.people.some.jobTitle[eq]:CEO", ["Acme"]],
      ["opportunities.some.owner.name.firstName[eq]:Ada", ["Acme"]],
      // As JSON, in the shape of the GraphQL filters.
      ['{"name":{"eq":"Acme"}}', ["Acme"]],
      ['{"or":[{"name":{"eq":"Acme"}},{"employees":{"gt":90}}]}', ["Acme", "snakeXcase"]],
      ['{"people":{"some":{"jobTitle":{"eq":"CEO"}}}}', ["Acme"]],
      ['{"accountOwner":{"name":{"firstName":{"eq":"Ada"}}}}', ["Acme"]],
    ])("%s", async (filter, names) => {
      expect(await found("/companies", filter)).toEqual(names.toSorted());
    });

    test("neq leaves out the value; whether it also leaves out what is empty is the same in every form", async () => {
      const text = await found("/companies", "employees[neq]:10");
      expect(text).not.toContain("Acme");
      expect(text).toContain("Acme, Inc");
      expect(await found("/companies", '{"employees":{"neq":10}}')).toEqual(text);
    });

    test("a filter that says nothing leaves all", async () => {
      for (const filter of ["", "  ", "{}"])
        expect(await found("/companies", filter)).toEqual(expect.arrayContaining(all));
    });

    test("empty text and null are one", async () => {
      const empty = await api.create("companies", { name: "", employees: 12_345 });
      const filters = ['name[eq]:""', "name[is]:NULL"];
      for (const filter of filters)
        expect(await found("/companies", `${filter},employees[eq]:12345`, "id")).toEqual([empty.id]);
      expect(await found("/companies", "name[is]:NOT_NULL,employees[eq]:12345", "id")).toEqual([]);
    });
  });

  test.each<readonly [string, readonly string[]]>([
    ["company.accountOwner.name.firstName[eq]:Ada", ["one", "two"]],
    ["owner.name.firstName[eq]:Ada", ["one"]],
    ["company.accountOwner.name.firstName[eq]:Ada,not(owner.name.firstName[eq]:Ada)", ["two"]],
    ["stage[eq]:NEW", ["one"]],
    ['stage[in]:[NEW,"SCREENING"]', ["one", "two"]],
    ["stage[neq]:NEW", ["three", "two"]],
    ["closeDate[lt]:2025-02-01T00:00:00Z", ["one"]],
    ["closeDate[gte]:2025-02-01T01:00:00+01:00", ["two"]],
    ["closeDate[is]:NULL", ["three"]],
    ["company.people.some.jobTitle[eq]:CTO", ["one", "two"]],
    ["company.id[is]:NULL", []],
  ])("of opportunities: %s", async (filter, names) => {
    expect(await found("/opportunities", filter)).toEqual(names);
  });

  test("two relations to one object keep their own keys", async () => {
    const [first, second] = await api.createMany("workspaceMembers", [
      { name: { firstName: "First" }, userId: nowhere },
      { name: { firstName: "Second" }, userId: nowhere },
    ]);
    const company = await api.create("companies", { accountOwnerId: first?.id ?? "" });
    const { id } = await api.create("opportunities", { companyId: company.id, ownerId: second?.id ?? "" });
    const filter = (account: string, owner: string): string =>
      `company.accountOwner.name.firstName[eq]:${account},owner.name.firstName[eq]:${owner}`;
    expect(await found("/opportunities", filter("First", "Second"), "id")).toEqual([id]);
    expect(await found("/opportunities", filter("Second", "First"), "id")).toEqual([]);
    expect(
      await found("/opportunities", `${filter("First", "Second")},owner.ownedOpportunities.some.id[eq]:${id}`, "id"),
    ).toEqual([id]);
  });

  test("lists are filtered by what they hold", async () => {
    const [first, second, third] = await api.createMany("workflows", [
      { name: "A", statuses: ["DRAFT", "ACTIVE"] },
      { name: "B", statuses: ["DEACTIVATED"] },
      { name: "C" },
    ]);
    const ids = async (filter: string): Promise<readonly JsonValue[]> => await found("/workflows", filter, "id");
    expect(await ids("statuses[containsAny]:[ACTIVE,DEACTIVATED]")).toEqual([first?.id, second?.id].toSorted());
    expect(await ids("statuses[isEmptyArray]:true")).toEqual([third?.id]);
    expect(await ids("statuses[is]:NULL")).toEqual([third?.id]);
    expect(await ids("not(statuses[isEmptyArray]:true)")).toEqual([first?.id, second?.id].toSorted());
  });

  describe("soft-deleted records", () => {
    beforeAll(async () => {
      const [, dead] = await api.createMany("tasks", [{ title: "alive" }, { title: "dead" }]);
      await api.del(`/tasks/${dead?.id}`, { soft_delete: "true" });
    });

    test.each<readonly [string, readonly string[]]>([
      ["title[in]:[alive,dead]", ["alive"]],
      ["title[in]:[alive,dead],deletedAt[is]:NOT_NULL", ["dead"]],
      ["title[in]:[alive,dead],deletedAt[is]:NULL", ["alive"]],
      ["or(title[eq]:alive,and(title[eq]:dead,deletedAt[is]:NOT_NULL))", ["alive", "dead"]],
      ["not(deletedAt[is]:NULL)", ["dead"]],
      ['{"and":[{"deletedAt":{"gt":"2000-01-01T00:00:00Z"}}]}', ["dead"]],
    ])("%s", async (filter, titles) => {
      const answer = await api.get("/tasks", { filter });
      expect(
        recordsOf(answer)
          .map((task) => task["title"])
          .toSorted(),
      ).toEqual(titles);
      expect(at(answer.body, "totalCount")).toBe(titles.length);
    });

    test("do not count behind relations", async () => {
      const company = await api.create("companies", { name: "Haunted" });
      const person = await api.create("people", { city: "Ghost", companyId: company.id });
      const ghosts = "people.some.city[eq]:Ghost";
      expect(await found("/companies", ghosts)).toEqual(["Haunted"]);
      await api.del(`/people/${person.id}`, { soft_delete: "true" });
      expect(await found("/companies", ghosts)).toEqual([]);
      expect(await found("/companies", "people.none.city[eq]:Ghost,name[eq]:Haunted")).toEqual(["Haunted"]);
      await api.patch(`/people/${person.id}/restore`);
      await api.del(`/companies/${company.id}`, { soft_delete: "true" });
      expect(await found("/people", "company.name[eq]:Haunted")).toEqual([]);
    });
  });

  const inFilter: ExpectedRefusal = { status: 400, code: "INVALID_ARGS_FILTER" };

  test.each<readonly [string, Partial<ExpectedRefusal>]>([
    // What the text itself gets wrong.
    ["and(name[eq]:a", { path: "query.filter", message: /column 15/ }],
    ["or(and(name[eq]:a,name[eq]:b", { path: "query.filter", message: /"\)"/ }],
    ["name[eq]:a)", { path: "query.filter", message: /column 11/ }],
    ["name", { path: "query.filter", message: /column 5/ }],
    ["name:Acme", { path: "query.filter", message: /column 5/ }],
    ["name[]:a", { path: "query.filter" }],
    ["name[eq]Acme", { path: "query.filter" }],
    ['name[eq]:"Acme', { path: "query.filter", message: /column 10/ }],
    ['name[eq]:"Acme" Inc', { path: "query.filter" }],
    ["name[equals]:a", { path: "query.filter", message: /equals/ }],
    ["name[Eq]:a", { path: "query.filter", nearest: "eq" }],
    ["name[starsWith]:a", { path: "query.filter", nearest: "startsWith" }],
    ["nor(name[eq]:a)", { path: "query.filter", allowed: ["and", "or", "not"] }],
    ["not(name[eq]:a,name[eq]:b)", { path: "query.filter", message: /one/ }],
    ["and()", { path: "query.filter" }],
    ["name[in]:Acme", { path: "query.filter", message: /list/ }],
    ["name[in]:[a", { path: "query.filter" }],
    ["name[in]:[a,,b]", { path: "query.filter" }],
    [",name[eq]:a", { path: "query.filter" }],
    ["name[eq]:a,", { path: "query.filter" }],
    // What the model does not have.
    ["nam[eq]:a", { path: "filter.and[0].nam", nearest: "name" }],
    ["employes[gt]:1", { nearest: "employees" }],
    ["address.city[eq]:a", { allowed: expect.arrayContaining(["addressCity"]) as unknown as JsonValue[] }],
    ["address.adressCity[eq]:a", { path: "filter.and[0].address.adressCity" }],
    ["name.firstName[eq]:a", { path: "filter.and[0].name.firstName" }],
    ["accountOwner.nam.firstName[eq]:a", { nearest: "name" }],
    ["people.some.job[eq]:a", { path: "filter.and[0].people.some.job" }],
    ["__proto__[eq]:a", {}],
    ["constructor[eq]:a", {}],
    ["toString.length[eq]:a", {}],
    // What a type does not do.
    ["employees[like]:1%", { path: "filter.and[0].employees.like", message: /gte/ }],
    ["idealCustomerProfile[gt]:true", { path: "filter.and[0].idealCustomerProfile.gt" }],
    ["domainName[eq]:a", { path: "filter.and[0].domainName", message: /primaryLinkUrl/ }],
    ["accountOwner[eq]:a", { nearest: "accountOwnerId" }],
    ["accountOwner[is]:NULL", { nearest: "accountOwnerId" }],
    ["people[is]:NULL", { allowed: ["some", "none", "every"] }],
    ["people.jobTitle[eq]:CTO", { allowed: ["some", "none", "every"] }],
    ["searchVector[eq]:a", {}],
    // Values of the wrong type.
    ["employees[gt]:many", { path: "filter.and[0].employees.gt" }],
    ["employees[in]:[1,two]", { path: "filter.and[0].employees.in[1]" }],
    ["idealCustomerProfile[eq]:yes", { path: "filter.and[0].idealCustomerProfile.eq" }],
    ["createdAt[gt]:yesterday", { path: "filter.and[0].createdAt.gt" }],
    ["createdAt[gt]:2025-02-31T00:00:00Z", { path: "filter.and[0].createdAt.gt" }],
    ["id[eq]:1", { path: "filter.and[0].id.eq" }],
    ["id[in]:[1]", { path: "filter.and[0].id.in[0]" }],
    ["name[is]:EMPTY", { path: "filter.and[0].name.is", allowed: ["NULL", "NOT_NULL"] }],
    ["name[like]:a\\", { path: "filter.and[0].name.like" }],
    // JSON.
    ['{"name":{"eq":"a"', { path: "query.filter" }],
    ['{"name":{"eq":"a","like":"b"}}', { path: "filter.name", message: /exactly one operator/ }],
    ['{"name":{}}', { path: "filter.name" }],
    ['{"name":"a"}', { path: "filter.name" }],
    ['{"name":{"regex":"a"}}', { path: "filter.name.regex" }],
    ['{"name":{"in":"a"}}', { path: "filter.name.in" }],
    ['{"name":{"eq":null}}', { path: "filter.name.eq" }],
    ['{"and":"x"}', {}],
    ['{"not":[]}', {}],
    ['{"people":{}}', { allowed: ["some", "none", "every"] }],
    ['{"name":{"eq":"\\u0000"}}', {}],
    ['{"name":{"eq":"\\ud800"}}', {}],
    [`{"__proto__":{"eq":"a"}}`, {}],
  ])("%s is refused", async (filter, expected) => {
    expectRefusal(await api.get("/companies", { filter }), { ...inFilter, ...expected });
  });

  test("options are told with their nearest", async () => {
    expectRefusal(await api.get("/opportunities", { filter: "stage[eq]:SCREENIN" }), {
      ...inFilter,
      path: "filter.and[0].stage.eq",
      nearest: "SCREENING",
      allowed: ["NEW", "SCREENING", "MEETING", "PROPOSAL", "CUSTOMER"],
    });
  });

  test("a filter that is given twice is refused", async () => {
    const answer = await api.send("GET", "/rest/companies?filter=name[eq]:a&filter=name[eq]:b");
    expectRefusal(answer, { status: 400, code: "INVALID_QUERY_INPUT", path: "query.filter" });
  });

  test.each([
    ["text", `${"and(".repeat(1000)}name[eq]:a${")".repeat(1000)}`],
    ["JSON", `${'{"and":['.repeat(400)}{}${"]}".repeat(400)}`],
    ["relations", `${"people.some.company.".repeat(100)}name[eq]:a`],
    ["comparisons", Array.from({ length: 600 }, () => "name[eq]:a").join(",")],
    ["not", `${"not(".repeat(33)}name[eq]:a${")".repeat(33)}`],
  ])("a filter that is far too deep or long is refused: %s", async (_form, filter) => {
    expectRefusal(await api.get("/companies", { filter }), inFilter);
  });

  test("the greatest filters that are taken are answered", async () => {
    const nested = `${"not(".repeat(30)}name[eq]:Acme${")".repeat(30)}`;
    expect(await found("/companies", nested)).toEqual(["Acme"]);
    const long = `name[in]:[${Array.from({ length: 900 }, (_, index) => `n${index}`).join(",")},Acme]`;
    expect(await found("/companies", long)).toEqual(["Acme"]);
  });
});
