/** Works with the records of a CRM as a client would, through nothing but the types of the core document. */
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import { answered, assertHolds, refused } from "./answers.js";
import type { components, paths } from "./core.js";
import { address, headers } from "./server-under-test.js";
import { step } from "./step.js";

const api = createClient<paths>({ baseUrl: `${address}/rest`, headers });

const acme = {
  name: "Acme",
  domainName: { primaryLinkUrl: "https://acme.example", primaryLinkLabel: "Acme", secondaryLinks: [] },
  address: { addressCity: "Paris", addressCountry: "France" },
  employees: 120,
  annualRecurringRevenue: { amountMicros: 5_000_000_000, currencyCode: "EUR" },
} satisfies components["schemas"]["Company"];
let companyId = "";

await step("creates a company", async () => {
  const { data } = answered(await api.POST("/companies", { body: acme }), 201);
  assertHolds(data.createCompany, acme);
  // What was left out has its default.
  assert.equal(data.createCompany.idealCustomerProfile, false);
  companyId = data.createCompany.id;
});

const names = ["Ada", "Blaise", "Carl", "Dorothy", "Emmy"];
let peopleIds: readonly string[] = [];

await step("creates people of the company in one batch", async () => {
  const body = names.map((firstName, place) => ({
    name: { firstName, lastName: "Acme" },
    emails: { primaryEmail: `${firstName.toLowerCase()}@acme.example`, additionalEmails: [] },
    jobTitle: place < 3 ? "CTO" : "Engineer",
    // The relation can be written by id and by what is unique about the company.
    ...(place % 2 === 0
      ? { companyId }
      : { company: { connect: { where: { domainName: { primaryLinkUrl: acme.domainName.primaryLinkUrl } } } } }),
  }));
  const { data } = answered(await api.POST("/batch/people", { body }), 201);
  assert.equal(data.createPeople.length, names.length);
  data.createPeople.forEach((person, place) => {
    const { company: _connected, ...sent } = { company: null, ...body[place], companyId };
    assertHolds(person, sent);
  });
  peopleIds = data.createPeople.map((person) => person.id);
});

await step("lists with filter, order, limit and depth", async () => {
  const query = {
    filter: 'jobTitle[eq]:"CTO"',
    order_by: "name.firstName[DescNullsLast]",
    limit: 2,
    depth: 1,
  } as const;
  const page = answered(await api.GET("/people", { params: { query } }));
  assert.equal(page.totalCount, 3);
  assert.deepEqual(
    page.data.people.map((person) => [person.name?.firstName, person.company?.name]),
    [
      ["Carl", "Acme"],
      ["Blaise", "Acme"],
    ],
  );
  const whole = answered(
    await api.GET("/companies/{id}", { params: { path: { id: companyId }, query: { depth: 1 } } }),
  );
  assert.deepEqual(new Set(whole.data.company.people?.map((person) => person.id)), new Set(peopleIds));
});

await step("goes through the pages and back", async () => {
  const order_by = "name.firstName[AscNullsLast]";
  const seen: (string | undefined)[] = [];
  let after: string | null = null;
  let before: string | null = null;
  do {
    const query = { order_by, limit: 2, ...(after === null ? {} : { starting_after: after }) };
    const page: { data: { people: { name?: { firstName?: string } }[] }; pageInfo: components["schemas"]["PageInfo"] } =
      answered(await api.GET("/people", { params: { query } }));
    seen.push(...page.data.people.map((person) => person.name?.firstName));
    before = page.pageInfo.startCursor;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  assert.deepEqual(seen, names);
  if (before === null) assert.fail("The last page has no cursor");
  const query = { order_by, limit: 2, ending_before: before };
  const back = answered(await api.GET("/people", { params: { query } }));
  assert.deepEqual(
    back.data.people.map((person) => person.name?.firstName),
    ["Carl", "Dorothy"],
  );
  assert.equal(back.pageInfo.hasNextPage, true);
});

const atCompany = () => ({ params: { path: { id: companyId } } });

await step("reads and updates one company", async () => {
  const changes = { name: "Acme Group", position: 7, domainName: { ...acme.domainName, primaryLinkLabel: "Site" } };
  const changed = answered(await api.PATCH("/companies/{id}", { ...atCompany(), body: changes }));
  assertHolds(changed.data.updateCompany, { ...acme, ...changes });
  const read = answered(await api.GET("/companies/{id}", atCompany()));
  assert.deepEqual(read.data.company, changed.data.updateCompany);
});

await step("reads, writes and clears fields by themselves", async () => {
  const employees = "/companies/{id}/employees";
  assert.equal(answered(await api.GET(employees, atCompany())).data.employees, acme.employees);
  const written = answered(await api.PUT(employees, { ...atCompany(), body: { value: 121 } }));
  assert.equal(written.data.employees, 121);
  assert.equal(answered(await api.GET(employees, atCompany())).data.employees, 121);
  assert.equal(answered(await api.DELETE(employees, atCompany())).data.employees, null);
  assert.equal(answered(await api.GET(employees, atCompany())).data.employees, null);

  const firstPerson = { params: { path: { id: peopleIds[0] ?? "" } } };
  const cleared = answered(await api.DELETE("/people/{id}/company", firstPerson));
  assert.equal(cleared.data.company, null);
  const body = { value: { connect: { where: { id: companyId } } } };
  const set = answered(await api.PUT("/people/{id}/company", { ...firstPerson, body }));
  assert.equal(set.data.company?.name, "Acme Group");
  const employed = answered(await api.GET("/companies/{id}/people", atCompany()));
  assert.equal(employed.totalCount, names.length);
});

await step("writes and reads JSON", async () => {
  const steps = [{ id: "first", type: "CREATE_RECORD" }];
  const trigger = { type: "MANUAL", settings: { objectType: "company", outputSchema: {} } };
  const workflow = answered(await api.POST("/workflows", { body: { name: "Welcome" } }), 201).data.createWorkflow;
  const body = { name: "v1", workflowId: workflow.id, trigger, steps };
  const made = answered(await api.POST("/workflowVersions", { body }), 201);
  assertHolds(made.data.createWorkflowVersion, body);
});

await step("finds duplicates", async () => {
  const twin = answered(await api.POST("/companies", { body: { name: "Acme Group" } }), 201).data.createCompany;
  const found = answered(await api.POST("/companies/duplicates", { body: { ids: [companyId] } }));
  assert.deepEqual(
    found.data.map((entry) => entry.companyDuplicates.map((one) => one.id)),
    [[twin.id]],
  );
  const none = answered(await api.POST("/companies/duplicates", { body: { data: [{ name: "Nobody" }] } }));
  assert.deepEqual(
    none.data.map(({ totalCount, companyDuplicates }) => ({ totalCount, companyDuplicates })),
    [{ totalCount: 0, companyDuplicates: [] }],
  );
});

await step("groups", async () => {
  const query = {
    group_by: JSON.stringify([{ jobTitle: true }]),
    aggregate: JSON.stringify(["totalCount", "countUniqueValuesCreatedAt", "countEmptyCity"]),
    include_records_sample: true,
  };
  const groups = answered(await api.GET("/people/groupBy", { params: { query } }));
  assert.deepEqual(
    groups.map((group) => [group.groupByDimensionValues, group.totalCount, group.records?.length]),
    [
      [["CTO"], 3, 3],
      [["Engineer"], 2, 2],
    ],
  );
  // Aggregates other than the count are typed by the pattern of their names.
  const empty: (number | string | null | undefined)[] = groups.map((group) => group["countEmptyCity"]);
  assert.deepEqual(empty, [3, 2]);
});

await step("deletes softly, restores and destroys", async () => {
  const person = { params: { path: { id: peopleIds[4] ?? "" } } };
  const soft = { params: { ...person.params, query: { soft_delete: true } } };
  assert.equal(answered(await api.DELETE("/people/{id}", soft)).data.deletePerson.id, peopleIds[4]);
  assert.equal(refused(await api.GET("/people/{id}", person), 404).statusCode, 404);
  const restored = answered(await api.PATCH("/people/{id}/restore", person)).data.restorePerson;
  assertHolds(restored, { id: peopleIds[4], deletedAt: null, name: { firstName: "Emmy" } });

  const filter = `companyId[eq]:${companyId}`;
  const trashed = answered(await api.DELETE("/people", { params: { query: { filter, soft_delete: true } } }));
  assert.equal(trashed.data.deletePeople.length, names.length);
  const back = answered(await api.PATCH("/people/restore", { params: { query: { filter } } }));
  assert.deepEqual(new Set(back.data.restorePeople.map((one) => one.id)), new Set(peopleIds));

  assert.equal(answered(await api.DELETE("/people/{id}", person)).data.deletePerson.id, peopleIds[4]);
  assert.equal(refused(await api.PATCH("/people/{id}/restore", person), 404).statusCode, 404);
});

await step("is refused with a reason that has a type", async () => {
  const query = { filter: "employes[gt]:1" };
  const error = refused(await api.GET("/companies", { params: { query } }), 400);
  const reason: components["schemas"]["ErrorDetail"] | undefined = error.details[0];
  assert.deepEqual([error.statusCode, error.code, reason?.nearest], [400, "INVALID_ARGS_FILTER", "employees"]);
  const keyless = createClient<paths>({ baseUrl: `${address}/rest` });
  assert.equal(refused(await keyless.GET("/companies"), 403).code, "FORBIDDEN_EXCEPTION");
});
