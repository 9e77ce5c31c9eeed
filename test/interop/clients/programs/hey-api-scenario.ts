/** The essence of the other scenarios, by the functions that @hey-api/openapi-ts makes of the operations. */
import assert from "node:assert/strict";
import { answered, assertHolds, refused } from "./answers.js";
import { client as coreClient } from "./core/client.gen.js";
import * as core from "./core/index.js";
import { client as metadataClient } from "./metadata/client.gen.js";
import * as metadata from "./metadata/index.js";
import { address, headers } from "./server-under-test.js";
import { step } from "./step.js";

coreClient.setConfig({ baseUrl: `${address}/rest`, headers });
metadataClient.setConfig({ baseUrl: `${address}/rest/metadata`, headers });

const acme = { name: "Acme", address: { addressCity: "Paris" }, employees: 120 } satisfies core.Company;
const names = ["Ada", "Blaise", "Carl"];
let companyId = "";

await step("creates a company and people of it", async () => {
  const { createCompany } = answered(await core.createOneCompany({ body: acme }), 201).data;
  assertHolds(createCompany, acme);
  companyId = createCompany.id;
  const body = names.map((firstName): core.Person => ({ name: { firstName }, companyId }));
  const { createPeople } = answered(await core.createManyPeople({ body }), 201).data;
  assert.equal(createPeople.length, names.length);
  createPeople.forEach((person, place) => assertHolds(person, body[place]));
});

await step("lists with filter, order, limit and depth, page after page", async () => {
  const query = { filter: `companyId[eq]:${companyId}`, order_by: "name.firstName", limit: 2, depth: 1 } as const;
  const first = answered(await core.findManyPeople({ query }));
  assert.equal(first.totalCount, names.length);
  const { endCursor } = first.pageInfo;
  if (endCursor === null) assert.fail("The first page has no cursor");
  const second = answered(await core.findManyPeople({ query: { ...query, starting_after: endCursor } }));
  assert.deepEqual(
    [...first.data.people, ...second.data.people].map((person) => [person.name?.firstName, person.company?.name]),
    names.map((name) => [name, "Acme"]),
  );
});

const one = () => ({ path: { id: companyId } });

await step("updates, and writes a field by itself", async () => {
  const changed = answered(await core.updateOneCompany({ ...one(), body: { name: "Acme Group" } }));
  assertHolds(changed.data.updateCompany, { ...acme, name: "Acme Group" });
  const written = answered(await core.setCompanyEmployees({ ...one(), body: { value: 121 } }));
  assert.equal(written.data.employees, 121);
  assert.equal(answered(await core.findCompanyEmployees(one())).data.employees, 121);
});

await step("groups and finds duplicates", async () => {
  const query = { group_by: '[{"address":{"addressCity":true}}]', aggregate: '["totalCount","maxEmployees"]' };
  const groups = answered(await core.groupByCompanies({ query }));
  assert.deepEqual(
    groups.map((group) => [group.groupByDimensionValues, group.totalCount, group["maxEmployees"]]),
    [[["Paris"], 1, 121]],
  );
  const found = answered(await core.findCompanyDuplicates({ body: { data: [{ name: "Acme Group" }] } }));
  assert.deepEqual(
    found.data.map((entry) => entry.companyDuplicates.map(({ id }) => id)),
    [[companyId]],
  );
});

await step("deletes softly, restores and destroys", async () => {
  const soft = answered(await core.deleteOneCompany({ ...one(), query: { soft_delete: true } }));
  assert.equal(soft.data.deleteCompany.id, companyId);
  assert.equal(refused(await core.findOneCompany(one()), 404).statusCode, 404);
  assert.equal(answered(await core.restoreOneCompany(one())).data.restoreCompany.deletedAt, null);
  answered(await core.deleteOneCompany(one()));
  assert.equal(refused(await core.restoreOneCompany(one()), 404).statusCode, 404);
});

await step("is refused with a reason that has a type", async () => {
  const error = refused(await core.findManyCompanies({ query: { filter: "employes[gt]:1" } }), 400);
  assert.deepEqual([error.code, error.details[0]?.nearest], ["INVALID_ARGS_FILTER", "employees"]);
});

await step("creates, reads and deletes a field of the model", async () => {
  const motto = { type: "TEXT", name: "motto", label: "Motto", settings: { displayedMaxRows: 3 } } as const;
  const made = answered(await metadata.createOneFieldOfObject({ path: { object: "company" }, body: motto }), 201);
  assertHolds(made.data.createOneField, motto);
  const path = { object: "company", field: "motto" };
  assertHolds(answered(await metadata.findOneFieldOfObject({ path })).data.field, motto);
  answered(await metadata.deleteOneFieldOfObject({ path, query: { force: true } }));
  assert.equal(refused(await metadata.findOneFieldOfObject({ path }), 404).statusCode, 404);
});
