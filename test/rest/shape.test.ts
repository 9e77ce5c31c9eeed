import { beforeAll, describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { engines } from "../support/databases.js";
import { exampleModel } from "../support/emit-test-server.js";
import { nowhere } from "./ids.js";
import { at, dataOf, expectRefusal, recordOf, textAt, useServer } from "./use-server.js";

describe.each(engines)("what a record shows on %s", (engine) => {
  const api = useServer(engine);
  const ids = { member: "", company: "", person: "", opportunity: "" };

  beforeAll(async () => {
    const member = await api.create("workspaceMembers", { name: { firstName: "Ada" }, userId: nowhere });
    const company = await api.create("companies", { name: "Acme", accountOwnerId: member.id });
    const person = await api.create("people", { companyId: company.id, city: "Paris" });
    const opportunity = await api.create("opportunities", {
      companyId: company.id,
      pointOfContactId: person.id,
      ownerId: member.id,
    });
    await api.create("noteTargets", { targetPersonId: person.id });
    Object.assign(ids, { member: member.id, company: company.id, person: person.id, opportunity: opportunity.id });
  });

  describe("by depth", () => {
    test("0: its own fields and foreign keys, no relation", async () => {
      const opportunity = recordOf(await api.get(`/opportunities/${ids.opportunity}`));
      expect(Object.keys(opportunity).toSorted()).toEqual(
        [
          "id createdAt updatedAt deletedAt createdBy updatedBy position",
          "name amount closeDate stage pointOfContactId companyId ownerId",
        ]
          .join(" ")
          .split(" ")
          .toSorted(),
      );
      expect(recordOf(await api.get(`/opportunities/${ids.opportunity}`, { depth: 0 }))).toEqual(opportunity);
    });

    test("1: every relation by its name, and no further", async () => {
      const company = recordOf(await api.get(`/companies/${ids.company}`, { depth: 1 }));
      expect(company).toMatchObject({
        accountOwnerId: ids.member,
        accountOwner: { id: ids.member, name: { firstName: "Ada", lastName: "" } },
        people: [{ id: ids.person, companyId: ids.company, city: "Paris" }],
        opportunities: [{ id: ids.opportunity, pointOfContactId: ids.person }],
        noteTargets: [],
        favorites: [],
      });
      for (const inner of [at(company, "people", 0), at(company, "accountOwner"), at(company, "opportunities", 0)])
        for (const relation of ["company", "people", "accountOwnerForCompanies", "noteTargets"])
          expect(inner).not.toHaveProperty(relation);
    });

    test("1: a relation that leads nowhere is null", async () => {
      const { id } = await api.create("opportunities", {});
      expect(recordOf(await api.get(`/opportunities/${id}`, { depth: 1 }))).toMatchObject({
        companyId: null,
        company: null,
        pointOfContact: null,
        owner: null,
        noteTargets: [],
      });
    });

    test("2: relations of relations", async () => {
      const opportunity = recordOf(await api.get(`/opportunities/${ids.opportunity}`, { depth: 2 }));
      expect(opportunity).toMatchObject({
        company: { accountOwner: { id: ids.member }, people: [{ id: ids.person }] },
        owner: { accountOwnerForCompanies: [{ id: ids.company }] },
      });
      expect(at(opportunity, "company", "people", 0)).not.toHaveProperty("noteTargets");
    });

    test("morph relations show their foreign key at every depth", async () => {
      for (const depth of [0, 1, 2]) {
        const person = await api.list("/noteTargets", { filter: `targetPersonId[eq]:${ids.person}`, depth });
        expect(person).toHaveLength(1);
        expect(person[0]).toMatchObject({ targetPersonId: ids.person, targetCompanyId: null });
        expect(person[0]).not.toHaveProperty("targetPerson");
      }
    });

    test.each(["3", "-1", "01", "one", "1.0", "true", " 1"])("%s is refused everywhere", async (depth) => {
      const refusal = { status: 400, code: "INVALID_QUERY_INPUT", path: "query.depth", allowed: [0, 1, 2] };
      expectRefusal(await api.get("/people", { depth }), refusal);
      expectRefusal(await api.get(`/people/${ids.person}`, { depth }), refusal);
      expectRefusal(await api.post("/people", {}, { depth }), refusal);
      expectRefusal(await api.patch(`/people/${ids.person}`, { city: "Rome" }, { depth }), refusal);
    });

    test("writes answer as deep as reads", async () => {
      const created = await api.create("people", { companyId: ids.company }, { depth: 1 });
      expect(created).toMatchObject({ company: { id: ids.company, name: "Acme" } });
      const updated = await api.patch(`/people/${created.id}`, { companyId: null }, { depth: 1 });
      expect(recordOf(updated)).toMatchObject({ companyId: null, company: null, noteTargets: [] });
      await api.del(`/people/${created.id}`);
    });

    test("soft-deleted records are no part of it", async () => {
      const company = await api.create("companies", {});
      const person = await api.create("people", { companyId: company.id });
      await api.del(`/people/${person.id}`, { soft_delete: "true" });
      expect(recordOf(await api.get(`/companies/${company.id}`, { depth: 1 }))["people"]).toEqual([]);
      await api.patch(`/people/${person.id}/restore`);
      await api.del(`/companies/${company.id}`, { soft_delete: "true" });
      expect(recordOf(await api.get(`/people/${person.id}`, { depth: 1 }))["company"]).toBeNull();
    });

    test("at most 60 related records of each record", async () => {
      const [first, second] = await api.createMany("companies", [{ name: "Crowd" }, { name: "Few" }]);
      const crowd = Array.from({ length: 60 }, () => ({ companyId: first?.id ?? "" }));
      const made = [
        ...(await api.createMany("people", crowd)),
        await api.create("people", { companyId: first?.id ?? "" }),
      ];
      const few = await api.createMany("people", [{ companyId: second?.id ?? "" }, { companyId: second?.id ?? "" }]);
      const [crowded, sparse] = await api.list("/companies", {
        filter: "name[in]:[Crowd,Few]",
        depth: 1,
        order_by: "name",
      });
      const idsOf = (company: JsonObject | undefined): readonly (JsonValue | undefined)[] =>
        (at(company, "people") as readonly JsonObject[]).map(({ id }) => id);
      expect(idsOf(crowded)).toEqual(
        made
          .map(({ id }) => id)
          .toSorted()
          .slice(0, 60),
      );
      expect(idsOf(sparse)).toEqual(few.map(({ id }) => id).toSorted());
    });
  });

  describe("by fields", () => {
    const get = async (fields: string, depth = 0): Promise<JsonObject> =>
      recordOf(await api.get(`/people/${ids.person}`, { fields, depth }));

    test.each<readonly [string, readonly string[]]>([
      ["id", ["id"]],
      ["city", ["id", "city"]],
      [" city , jobTitle,city ", ["id", "city", "jobTitle"]],
      ["name,emails", ["id", "name", "emails"]],
      ["company", ["id", "companyId"]],
      ["companyId", ["id", "companyId"]],
    ])("%s", async (fields, keys) => {
      expect(Object.keys(await get(fields)).toSorted()).toEqual(keys.toSorted());
    });

    test("at depth 1 only the named relations are followed", async () => {
      const person = await get("city,company", 1);
      expect(Object.keys(person).toSorted()).toEqual(["city", "company", "companyId", "id"]);
      expect(person["company"]).toMatchObject({ id: ids.company, name: "Acme", accountOwnerId: ids.member });
      expect(Object.keys(await get("companyId", 1)).toSorted()).toEqual(["companyId", "id"]);
      expect(Object.keys(await get("noteTargets", 1)).toSorted()).toEqual(["id", "noteTargets"]);
    });

    test("repeated parameters are joined", async () => {
      const answer = await api.send("GET", `/rest/people/${ids.person}?fields=city&fields=jobTitle`);
      expect(Object.keys(recordOf(answer)).toSorted()).toEqual(["city", "id", "jobTitle"]);
    });

    test("narrow every operation's answer, not what it stores", async () => {
      const fields = "city";
      const keys = ["city", "id"];
      const shown = (value: JsonValue): readonly string[] => Object.keys(value as JsonObject).toSorted();
      expect(shown((await api.list("/people", { fields, limit: 1 }))[0] ?? null)).toEqual(keys);
      const created = await api.post("/people", { city: "Narrow", jobTitle: "CTO" }, { fields });
      expect(shown(dataOf(created))).toEqual(keys);
      const id = textAt(dataOf(created), "id");
      const batch = await api.post("/batch/people", [{ city: "Narrow", jobTitle: "CTO" }], { fields });
      expect(shown(at(dataOf(batch), 0) ?? null)).toEqual(keys);
      expect(shown(dataOf(await api.patch(`/people/${id}`, { city: "Narrow2" }, { fields })))).toEqual(keys);
      const many = await api.patch("/people", { city: "Narrow" }, { fields, filter: `id[eq]:${id}` });
      expect(shown(at(dataOf(many), 0) ?? null)).toEqual(keys);
      const duplicates = await api.post("/people/duplicates", { ids: [id] }, { fields });
      expect(at(duplicates.body, "data", 0, "personDuplicates")).toEqual([]);
      const merged = await api.patch(
        "/people/merge",
        { ids: [id, textAt(dataOf(batch), 0, "id")], conflictPriorityIndex: 0 },
        { fields },
      );
      expect(dataOf(merged)).toEqual({ id, city: "Narrow" });
      expect(recordOf(await api.get(`/people/${id}`))).toMatchObject({ city: "Narrow", jobTitle: "CTO" });
    });

    test.each<readonly [string, string, string | undefined]>([
      ["cty", "unknown field", "city"],
      ["city,foo,bar", "foo, bar", undefined],
      [",", "names no field", undefined],
      [" ", "names no field", undefined],
      ["searchVector", "searchVector", undefined],
      ["noteTargets", "depth=1", undefined],
      ["name.firstName", "name.firstName", undefined],
      ["constructor", "constructor", undefined],
      ["__proto__", "__proto__", undefined],
    ])("%s is refused", async (fields, message, nearest) => {
      expectRefusal(await api.get("/people", { fields }), {
        status: 400,
        code: "INVALID_QUERY_INPUT",
        path: "query.fields",
        message: new RegExp(message),
        nearest,
      });
    });
  });
});

describe.each(engines)("every type of field on %s", (engine) => {
  const api = useServer(engine, { model: exampleModel("field-kinds") });
  const fileId = nowhere;

  const write = async (field: string, value: JsonValue): Promise<JsonValue | undefined> => {
    const created = await api.create("samples", { [field]: value });
    const { id } = await api.create("samples", {});
    await api.del(`/samples/${created.id}`);
    const updated = recordOf(await api.patch(`/samples/${id}`, { [field]: value }));
    await api.del(`/samples/${id}`);
    expect(updated[field]).toEqual(created[field]);
    return created[field];
  };

  const defaults: readonly (readonly [string, JsonValue])[] = [
    ["array", []],
    ["boolean", false],
    ["date", null],
    ["emails", { primaryEmail: "", additionalEmails: [] }],
    ["files", null],
    ["fullName", { firstName: "", lastName: "" }],
    ["webLinks", { primaryLinkUrl: "", primaryLinkLabel: "", secondaryLinks: [] }],
    ["multiSelect", ["SMALL"]],
    ["number", 0],
    ["wholeNumber", null],
    ["bigNumber", null],
    ["numeric", null],
    [
      "phones",
      { primaryPhoneNumber: "", primaryPhoneCountryCode: "", primaryPhoneCallingCode: "", additionalPhones: [] },
    ],
    ["rating", "RATING_3"],
    ["rawJson", null],
    ["richText", { blocknote: "", markdown: "" }],
    ["select", "LARGE"],
    ["text", "Untitled"],
    ["uuid", null],
    ["parentId", null],
    ["subjectPlaceId", null],
  ];

  test.each(defaults)("%s has its default, or reads as empty", async (field, value) => {
    const created = await api.create("samples", {});
    expect(created[field]).toEqual(value);
    expect(created["price"]).toEqual({ amountMicros: null, currencyCode: "EUR" });
    expect(created["homeAddress"]).toMatchObject({ addressCity: "Paris", addressStreet1: "", addressLat: null });
    expect(created["dateTime"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(created).not.toHaveProperty("retired");
    expect(created).not.toHaveProperty("searchVector");
  });

  test.each<readonly [string, JsonValue, JsonValue]>([
    [
      "homeAddress",
      { addressStreet1: "1 Rue", addressLat: 48.85, addressLng: "2.35" },
      expect.objectContaining({ addressStreet1: "1 Rue", addressLat: 48.85, addressLng: 2.35 }) as never,
    ],
    ["array", ["a", "b", "a"], ["a", "b", "a"]],
    ["array", "alone", ["alone"]],
    ["array", [], []],
    ["array", null, []],
    [
      "array",
      ['with "quotes"', "with, comma", "{braces}", "back\\slash", "NULL"],
      ['with "quotes"', "with, comma", "{braces}", "back\\slash", "NULL"],
    ],
    ["boolean", true, true],
    ["price", { amountMicros: 12_340_000, currencyCode: "usd" }, { amountMicros: 12_340_000, currencyCode: "USD" }],
    [
      "price",
      { amountMicros: "9007199254740993", currencyCode: "EUR" },
      expect.objectContaining({ currencyCode: "EUR" }) as never,
    ],
    ["date", "2024-02-29", "2024-02-29"],
    ["date", "0001-01-01", "0001-01-01"],
    ["date", null, null],
    ["dateTime", "2025-01-13T00:00:00Z", "2025-01-13T00:00:00.000Z"],
    ["dateTime", "2025-01-13 00:00:00", "2025-01-13T00:00:00.000Z"],
    ["dateTime", "2025-01-13T01:30:00.123+01:30", "2025-01-13T00:00:00.123Z"],
    ["emails", { primaryEmail: "ADA@MÜNCHEN｡DE." }, { primaryEmail: "ada@xn--mnchen-3ya.de", additionalEmails: [] }],
    [
      "emails",
      { primaryEmail: "a@b.co", additionalEmails: ["C@D.co", "a@b.co"] },
      { primaryEmail: "a@b.co", additionalEmails: ["c@d.co"] },
    ],
    [
      "emails",
      { primaryEmail: "a@b.co", additionalEmails: '["E@F.co"]' },
      { primaryEmail: "a@b.co", additionalEmails: ["e@f.co"] },
    ],
    ["files", [{ fileId, label: "a.pdf" }], [expect.objectContaining({ fileId, label: "a.pdf" })] as never],
    [
      "files",
      { addFiles: [{ fileId, label: "a.pdf" }] },
      [expect.objectContaining({ fileId, label: "a.pdf" })] as never,
    ],
    ["fullName", { firstName: "Ada", lastName: "King" }, { firstName: "Ada", lastName: "King" }],
    [
      "webLinks",
      { primaryLinkUrl: "HTTPS://Example.com/Path/", primaryLinkLabel: "Home" },
      { primaryLinkUrl: "https://example.com/Path", primaryLinkLabel: "Home", secondaryLinks: [] },
    ],
    [
      "webLinks",
      { primaryLinkUrl: "twenty.com" },
      { primaryLinkUrl: "twenty.com", primaryLinkLabel: "", secondaryLinks: [] },
    ],
    [
      "webLinks",
      {
        primaryLinkUrl: "",
        secondaryLinks: [
          { url: "https://B.co/", label: "b" },
          { url: "", label: "" },
        ],
      },
      { primaryLinkUrl: "https://b.co", primaryLinkLabel: "b", secondaryLinks: [] },
    ],
    ["multiSelect", ["LARGE", "SMALL"], ["LARGE", "SMALL"]],
    ["multiSelect", null, []],
    ["number", -1.5, -1.5],
    ["number", 0, 0],
    ["wholeNumber", 2_147_483_647, 2_147_483_647],
    ["bigNumber", 9_007_199_254_740_991, 9_007_199_254_740_991],
    ["numeric", 12.5, 12.5],
    ["numeric", "12.50", 12.5],
    [
      "phones",
      { primaryPhoneNumber: "+33 6 12 34 56 78" },
      {
        primaryPhoneNumber: "612345678",
        primaryPhoneCountryCode: "FR",
        primaryPhoneCallingCode: "+33",
        additionalPhones: [],
      },
    ],
    [
      "phones",
      {
        primaryPhoneNumber: "612345678",
        primaryPhoneCountryCode: "FR",
        additionalPhones: [{ number: "+1 415 555 2671" }],
      },
      expect.objectContaining({
        primaryPhoneCallingCode: "+33",
        additionalPhones: [{ number: "4155552671", countryCode: "US", callingCode: "+1" }],
      }) as never,
    ],
    ["rating", "RATING_5", "RATING_5"],
    ["rating", null, null],
    ["rawJson", { a: [1, { b: null }], c: "ü" }, { a: [1, { b: null }], c: "ü" }],
    ["rawJson", [1, "two"], [1, "two"]],
    ["rawJson", '{"parsed":true}', { parsed: true }],
    ["rawJson", {}, null],
    ["rawJson", [], null],
    ["rawJson", null, null],
    [
      "richText",
      { markdown: "# Title" },
      { markdown: "# Title", blocknote: expect.stringContaining("heading") } as never,
    ],
    ["olderRichText", { blocknote: "not a document" }, { blocknote: "not a document", markdown: "not a document" }],
    ["select", "SMALL", "SMALL"],
    ["text", "  kept as it is  ", "  kept as it is  "],
    ["text", '👩🏽‍🚀 ünïcödé \t\n "quotes" \\ \' ; --', '👩🏽‍🚀 ünïcödé \t\n "quotes" \\ \' ; --'],
    ["text", "", ""],
    ["text", null, ""],
    ["uuid", "6F9619FF-8B86-4011-B42D-00C04FC964FF", "6f9619ff-8b86-4011-b42d-00c04fc964ff"],
    ["position", 1.25, 1.25],
  ])("%s: %j is read back as it should be", async (field, given, read) => {
    expect(await write(field, given)).toEqual(read);
  });

  test.each<readonly [string, JsonValue]>([
    ["actor", "API"],
    ["actor", { source: "NOBODY" }],
    ["homeAddress", "Paris"],
    ["homeAddress.city", { city: "Paris" }],
    ["homeAddress.addressLat", { addressLat: "north" }],
    ["homeAddress.addressCity", { addressCity: 1 }],
    ["array", true],
    ["array", 1],
    ["array", [1]],
    ["boolean", "true"],
    ["boolean", 1],
    ["price", 12],
    ["price.amountMicros", { amountMicros: "many" }],
    ["price.currencyCode", { currencyCode: "EURO" }],
    ["price.amount", { amount: 1 }],
    ["date", "2024"],
    ["date", "2024-01"],
    ["date", "2024-13-01"],
    ["date", "2024-02-31"],
    ["date", 1],
    ["date", true],
    ["dateTime", "2024"],
    ["dateTime", "2024-01-01T25:30:00Z"],
    ["dateTime", 1],
    ["emails.primaryEmail", { primaryEmail: "nobody" }],
    ["emails.additionalEmails[0]", { primaryEmail: "a@b.co", additionalEmails: ["x"] }],
    ["emails", "a@b.co"],
    ["files[0].fileId", [{ fileId: "x", label: "a" }]],
    ["files[0].label", [{ fileId: nowhere }]],
    ["files[0].size", [{ fileId: nowhere, label: "a", size: 1 }]],
    ["files", Array.from({ length: 4 }, () => ({ fileId: nowhere, label: "a" }))],
    ["fullName", "Ada King"],
    ["fullName.first", { first: "Ada" }],
    ["webLinks.primaryLinkUrl", { primaryLinkUrl: "javascript:alert(1)" }],
    ["webLinks.secondaryLinks[0].href", { secondaryLinks: [{ href: "x" }] }],
    ["multiSelect", ["MEDIUM"]],
    ["multiSelect", { a: 1 }],
    ["multiSelect", true],
    ["number", "abc"],
    ["number", {}],
    ["number", []],
    ["number", true],
    ["wholeNumber", 1.5],
    ["wholeNumber", 2_147_483_648],
    ["numeric", {}],
    ["numeric", "not-a-number"],
    ["numeric", "NaN"],
    ["phones", { primaryPhoneNumber: "x", primaryPhoneCountryCode: "FR" }],
    ["phones.primaryPhoneCountryCode", { primaryPhoneNumber: "612345678", primaryPhoneCountryCode: "XX" }],
    ["phones.primaryPhoneCallingCode", { primaryPhoneNumber: "612345678", primaryPhoneCallingCode: "+999" }],
    ["phones", { primaryPhoneNumber: "612345678", primaryPhoneCountryCode: "US", primaryPhoneCallingCode: "+33" }],
    ["rating", "RATING_6"],
    ["rating", 3],
    ["rawJson", "{broken"],
    ["richText", "text"],
    ["richText.html", { html: "x" }],
    ["select", "MEDIUM"],
    ["select", 1],
    ["text", 1],
    ["text", {}],
    ["uuid", {}],
    ["uuid", []],
    ["uuid", true],
    ["uuid", "non-uuid"],
    ["position", null],
    ["position", "middle"],
    ["parentId", "x"],
    ["parentId", 1],
    ["parent", "x"],
    ["parent", {}],
    ["subjectPlaceId", "x"],
    ["children", []],
    ["searchVector", "x"],
    ["retired", "x"],
    ["id", "x"],
    ["createdAt", "yesterday"],
  ])("%s: %j is refused", async (path, value) => {
    const [field = ""] = path.split(/[.[]/);
    const { id } = await api.create("samples", {});
    for (const answer of [
      await api.post("/samples", { [field]: value }),
      await api.patch(`/samples/${id}`, { [field]: value }),
    ]) {
      expect(answer.status, answer.text).toBe(400);
      expectRefusal(answer, { status: 400, code: textAt(answer.body, "code") });
      const paths = (at(answer.body, "details") as readonly JsonObject[]).map((detail) => textAt(detail, "path"));
      expect(
        paths.some((found) => found === `data.${path}` || found.startsWith(`data.${path}.`)),
        answer.text,
      ).toBe(true);
    }
  });

  test.each<readonly [string, JsonValue, JsonValue]>([
    ["boolean", true, false],
    ["number", 5, 0],
    ["select", "SMALL", "LARGE"],
  ])("null sets %s, which may not be empty, to its default", async (field, value, fallback) => {
    const { id } = await api.create("samples", { [field]: value });
    expect(recordOf(await api.patch(`/samples/${id}`, { [field]: null }))[field]).toBe(fallback);
    expect((await api.create("samples", { [field]: null }))[field]).toBe(fallback);
  });

  test("all problems of a record are told at once", async () => {
    const answer = await api.post("/samples", { number: "x", select: "MEDUM", emails: { primaryEmail: "x" }, txt: 1 });
    const paths = (at(answer.body, "details") as readonly JsonObject[]).map(({ path }) => path);
    expect(paths.toSorted()).toEqual(["data.emails.primaryEmail", "data.number", "data.select", "data.txt"]);
    expectRefusal(answer, {
      status: 400,
      code: "INVALID_ARGS_DATA",
      path: "data.txt",
      nearest: "text",
      message: /3 more problems/,
    });
  });

  test("large exact numbers keep their digits", async () => {
    const numeric = "12345678901234567890.123456789";
    const answer = await api.post("/samples", { numeric, price: { amountMicros: "9007199254740993" } });
    expect(answer.text).toMatch(/"numeric":"?12345678901234567890\.123456789"?/);
    expect(answer.text).toMatch(/"amountMicros":"?9007199254740993"?/);
  });
});
