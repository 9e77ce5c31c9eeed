/** The same work through GraphQL: each as a request to `/graphql`, and as the one statement it comes down to. */
import { randomInt } from "node:crypto";
import type { ObjectType, Workspace } from "../src/core/model/workspace.js";
import { fullSelection } from "../src/runtime/records/full-selection.js";
import { printSelection } from "../src/runtime/records/print-selection.js";
import type { RecordEngine } from "../src/runtime/records/record-engine.js";
import { newRecordId } from "../src/runtime/records/record-id.js";
import type { SelectionEntry } from "../src/runtime/records/selection.js";
import { Parameters } from "../src/runtime/records/sql-text.js";
import type { BenchRequest, SeededIds, Workload } from "./workloads.js";

interface Body {
  readonly query: string;
  readonly variables: { readonly [name: string]: unknown };
}

export function graphqlWorkloads(workspace: Workspace, engine: RecordEngine, seeded: SeededIds): readonly Workload[] {
  const person = objectOf(workspace, "person");
  const company = objectOf(workspace, "company");
  const table = (name: string): string => `"${engine.schema}"."${name}"`;
  const document = (object: ObjectType): string =>
    printSelection(engine, { entries: shownEntries(object) }, "t", new Parameters());
  const pick = (ids: readonly string[]): string => ids[randomInt(ids.length)] ?? "";
  const requests =
    (query: string, variables: () => Body["variables"]): (() => readonly BenchRequest[]) =>
    () =>
      Array.from({ length: 300 }, () => ({
        method: "POST" as const,
        path: "/graphql",
        body: JSON.stringify({ query, variables: variables() }),
      }));
  const bound =
    (values: (variables: Body["variables"]) => readonly (string | number | null)[]) =>
    (request: BenchRequest): readonly (string | number | null)[] =>
      values((JSON.parse(request.body ?? "{}") as Body).variables);
  const actor = (prefix: string): string =>
    `"${prefix}Source","${prefix}WorkspaceMemberId","${prefix}Name","${prefix}Context"`;
  const names = `"nameFirstName","nameLastName","jobTitle","city"`;
  const stamps = `"createdAt","updatedAt",${actor("createdBy")},${actor("updatedBy")}`;
  const stamped = `now(),now(),'API',NULL::uuid,'Admin key',NULL::jsonb,'API',NULL::uuid,'Admin key',NULL::jsonb`;
  const first = (step: string): string => `(SELECT coalesce(min("position"),0) FROM ${table("person")})${step}`;
  const newPerson = (): object => ({
    name: { firstName: `First${randomInt(1e6)}`, lastName: `Last${randomInt(1000)}` },
    jobTitle: "Engineer",
    city: "Lyon",
  });
  const flat = (people: unknown): string =>
    JSON.stringify(
      (
        people as {
          name: { firstName: string; lastName: string };
          jobTitle: string;
          city: string;
          emails?: { primaryEmail: string };
        }[]
      ).map((body, n) => ({
        n,
        id: newRecordId(),
        f: body.name.firstName,
        l: body.name.lastName,
        j: body.jobTitle,
        c: body.city,
        e: body.emails?.primaryEmail ?? null,
      })),
    );
  const rows = `json_to_recordset($1::json) AS x(n int,id uuid,f text,l text,j text,c text,e text)`;

  return [
    {
      name: "G1",
      title: "get by id",
      requests: requests(`query ($id: UUID!) { person(filter: {id: {eq: $id}}) ${fieldsOf(person)} }`, () => ({
        id: pick(seeded.people),
      })),
      limit: {
        text: `SELECT concat('{"data":{"person":',${document(person)},'}}') FROM ${table("person")} t WHERE t."id"=$1 AND t."deletedAt" IS NULL`,
        values: bound(({ id }) => [String(id)]),
      },
    },
    {
      name: "G2",
      title: "list 60 filtered and ordered",
      requests: requests(
        `query ($n: Float!) { companies(first: 60, filter: {employees: {gte: $n}}, orderBy: [{name: AscNullsFirst}]) { edges { node ${fieldsOf(company)} } } }`,
        () => ({ n: 100 + randomInt(20) }),
      ),
      limit: {
        text: `SELECT concat('{"data":{"companies":{"edges":[',string_agg(concat('{"node":',doc,'}'),','),']}}}') FROM (SELECT ${document(company)} AS doc FROM ${table("company")} t WHERE t."employees">=$1 AND t."deletedAt" IS NULL ORDER BY t."name" NULLS FIRST,t."id" LIMIT 60) page`,
        values: bound(({ n }) => [Number(n)]),
      },
    },
    {
      name: "G3",
      title: "20 companies x people x company name",
      requests: requests(
        `query ($id: UUID!) { companies(first: 20, filter: {id: {gte: $id}}) { edges { node { id name people(first: 60) { edges { node { id name { firstName lastName } jobTitle company { name } } } } } } } }`,
        () => ({ id: pick(seeded.companies) }),
      ),
      limit: {
        text: `SELECT concat('{"data":{"companies":{"edges":[',string_agg(concat('{"node":',doc,'}'),','),']}}}') FROM (SELECT concat('{"id":"',t."id",'","name":',coalesce(to_json(t."name")::text,'""'),',"people":{"edges":[',(SELECT string_agg(e,',') FROM (SELECT concat('{"node":{"id":"',p."id",'","name":{"firstName":',coalesce(to_json(p."nameFirstName")::text,'""'),',"lastName":',coalesce(to_json(p."nameLastName")::text,'""'),'},"jobTitle":',coalesce(to_json(p."jobTitle")::text,'""'),',"company":',coalesce((SELECT concat('{"name":',coalesce(to_json(c."name")::text,'""'),'}') FROM ${table("company")} c WHERE c."id"=p."companyId" AND c."deletedAt" IS NULL),'null'),'}}') AS e FROM ${table("person")} p WHERE p."companyId"=t."id" AND p."deletedAt" IS NULL ORDER BY p."id" LIMIT 60) s),']}}') AS doc FROM ${table("company")} t WHERE t."id">=$1 AND t."deletedAt" IS NULL ORDER BY t."id" LIMIT 20) page`,
        values: bound(({ id }) => [String(id)]),
      },
    },
    {
      name: "G4",
      title: "create one",
      requests: requests(
        `mutation ($data: PersonCreateInput!) { createPerson(data: $data) ${fieldsOf(person)} }`,
        () => ({ data: newPerson() }),
      ),
      limit: {
        text: `WITH x AS (SELECT * FROM ${rows}), w AS (INSERT INTO ${table("person")} ("id",${names},"position",${stamps}) SELECT x.id,x.f,x.l,x.j,x.c,${first("-1")},${stamped} FROM x RETURNING *) SELECT concat('{"data":{"createPerson":',${document(person)},'}}') FROM w t`,
        values: bound(({ data }) => [flat([data])]),
      },
    },
    {
      name: "G5",
      title: "create 60 in one batch",
      requests: requests(
        `mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data) ${fieldsOf(person)} }`,
        () => ({ data: Array.from({ length: 60 }, newPerson) }),
      ),
      limit: {
        text: `WITH x AS (SELECT * FROM ${rows}), w AS (INSERT INTO ${table("person")} ("id",${names},"position",${stamps}) SELECT x.id,x.f,x.l,x.j,x.c,${first("-60+x.n")},${stamped} FROM x ORDER BY x.n RETURNING *) SELECT concat('{"data":{"createPeople":[',string_agg(${document(person)},',' ORDER BY x.n),']}}') FROM w t JOIN x ON x.id=t."id"`,
        values: bound(({ data }) => [flat(data)]),
      },
    },
    {
      name: "G6",
      title: "upsert 60 that exist, by unique email",
      requests: requests(
        `mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data, upsert: true) ${fieldsOf(person)} }`,
        () => {
          const start = randomInt(800) * 60;
          return {
            data: Array.from({ length: 60 }, (_, index) => ({
              ...newPerson(),
              emails: { primaryEmail: `person${start + index + 1}@example.com` },
            })),
          };
        },
      ),
      limit: {
        text: `WITH x AS (SELECT * FROM ${rows}), w AS (UPDATE ${table("person")} t SET "nameFirstName"=x.f,"nameLastName"=x.l,"jobTitle"=x.j,"city"=x.c,"emailsPrimaryEmail"=x.e,"deletedAt"=NULL,"updatedAt"=now(),"updatedBySource"='API',"updatedByName"='Admin key' FROM x WHERE t."emailsPrimaryEmail"=x.e AND t."deletedAt" IS NULL RETURNING t.*,x.n) SELECT concat('{"data":{"createPeople":[',string_agg(${document(person)},',' ORDER BY t.n),']}}') FROM w t`,
        values: bound(({ data }) => [flat(data)]),
      },
    },
    {
      name: "G7",
      title: "update one",
      requests: requests(
        `mutation ($id: UUID!, $data: PersonUpdateInput!) { updatePerson(id: $id, data: $data) ${fieldsOf(person)} }`,
        () => ({
          id: pick(seeded.people),
          data: { jobTitle: `Job ${randomInt(1000)}`, city: "Oslo" },
        }),
      ),
      limit: {
        text: `WITH w AS (UPDATE ${table("person")} t SET "jobTitle"=$1,"city"=$2,"updatedAt"=now(),(${actor("updatedBy")})=ROW('API',NULL,'Admin key',NULL) WHERE t."id"=$3 AND t."deletedAt" IS NULL RETURNING t.*) SELECT concat('{"data":{"updatePerson":',${document(person)},'}}') FROM w t`,
        values: bound(({ id, data }) => {
          const change = data as { jobTitle: string; city: string };
          return [change.jobTitle, change.city, String(id)];
        }),
      },
    },
  ];
}

/** A selection set of all that a record shows by itself. */
function fieldsOf(object: ObjectType): string {
  const names = shownEntries(object).map((entry) =>
    entry.kind === "composite" ? `${entry.key} { ${entry.parts.map((part) => part.key).join(" ")} }` : entry.key,
  );
  return `{ ${names.join(" ")} }`;
}

/** Files are objects in GraphQL and are left out, so that both sides print the same. */
function shownEntries(object: ObjectType): readonly SelectionEntry[] {
  return fullSelection(object).entries.filter((entry) => entry.kind !== "leaf" || entry.leaf.kind !== "JSON");
}

function objectOf(workspace: Workspace, name: string): ObjectType {
  const object = workspace.objectsBySingular.get(name);
  if (object === undefined) throw new Error(`The model has no object ${name}`);
  return object;
}
