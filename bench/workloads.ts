/** What is measured: each workload as a request to the generated server, and as the one statement it comes down to. */
import { randomInt } from "node:crypto";
import type { ObjectType, Workspace } from "../src/core/model/workspace.js";
import { printSelection } from "../src/runtime/records/print-selection.js";
import type { RecordEngine } from "../src/runtime/records/record-engine.js";
import { newRecordId } from "../src/runtime/records/record-id.js";
import { Parameters } from "../src/runtime/records/sql-text.js";
import type { Selection } from "../src/runtime/records/selection.js";
import { buildSelection } from "../src/runtime/rest/selection/build-selection.js";

export interface BenchRequest {
  readonly method: "GET" | "POST" | "PATCH";
  readonly path: string;
  readonly body?: string;
}

/** One workload. `statement` prints the whole body; `values` binds it from the same request. */
export interface Workload {
  readonly name: string;
  readonly title: string;
  readonly requests: () => readonly BenchRequest[];
  readonly limit: {
    readonly text: string;
    readonly values: (request: BenchRequest) => readonly (string | number | null)[];
  };
}

export interface SeededIds {
  readonly companies: readonly string[];
  readonly people: readonly string[];
  /** The cursor behind row 5,000 of people by creation, and its values. */
  readonly deepCursor: { readonly cursor: string; readonly createdAt: string; readonly id: string };
}

const actorColumns = (prefix: string): string =>
  `"${prefix}Source","${prefix}WorkspaceMemberId","${prefix}Name","${prefix}Context"`;
const actorValues = `'API',NULL,'Admin key',NULL`;
const uuidAtEnd = /([0-9a-f-]{36})$/;

export function workloads(workspace: Workspace, engine: RecordEngine, seeded: SeededIds): readonly Workload[] {
  const company = objectOf(workspace, "company");
  const person = objectOf(workspace, "person");
  const document = (selection: Selection): string => printSelection(engine, selection, "t", new Parameters());
  const whole = (object: ObjectType): string => document(buildSelection(workspace, object, 0).selection);
  const table = (name: string): string => `"${engine.schema}"."${name}"`;
  const pick = (ids: readonly string[]): string => ids[randomInt(ids.length)] ?? "";
  const many =
    (make: () => BenchRequest): (() => readonly BenchRequest[]) =>
    () =>
      Array.from({ length: 500 }, make);
  const list = (key: string, inner: string): string =>
    `SELECT concat('{"data":{"${key}":[',string_agg(doc,','),']}}') FROM (${inner}) page`;
  const position = (name: string, step: string): string =>
    `(SELECT coalesce(min("position"),0) FROM ${table(name)})${step}`;
  const nested = buildSelection(workspace, company, 2, "id,name,people").selection;

  return [
    {
      name: "W1",
      title: "get by id",
      requests: many(() => ({ method: "GET", path: `/rest/people/${pick(seeded.people)}` })),
      limit: {
        text: `SELECT concat('{"data":{"person":',${whole(person)},'}}') FROM ${table("person")} t WHERE t."id"=$1 AND t."deletedAt" IS NULL`,
        values: (request) => [uuidAtEnd.exec(request.path)?.[1] ?? ""],
      },
    },
    {
      name: "W2",
      title: "list 60 filtered and ordered",
      requests: many(() => ({
        method: "GET",
        path: `/rest/companies?filter=employees[gte]:${100 + randomInt(20)}&order_by=name&limit=60`,
      })),
      limit: {
        text: list(
          "companies",
          `SELECT ${whole(company)} AS doc FROM ${table("company")} t WHERE t."employees">=$1 AND t."deletedAt" IS NULL ORDER BY t."name" NULLS FIRST,t."id" LIMIT 60`,
        ),
        values: (request) => [Number(/%5Bgte%5D:(\d+)|\[gte\]:(\d+)/.exec(request.path)?.[2] ?? 100)],
      },
    },
    {
      name: "W3",
      title: "list 20 with their people, depth 2",
      requests: many(() => ({
        method: "GET",
        path: `/rest/companies?fields=name,people&depth=2&limit=20&filter=id[gte]:${pick(seeded.companies)}`,
      })),
      limit: {
        text: list(
          "companies",
          `SELECT ${document(nested)} AS doc FROM ${table("company")} t WHERE t."id">=$1 AND t."deletedAt" IS NULL ORDER BY t."id" LIMIT 20`,
        ),
        values: (request) => [uuidAtEnd.exec(request.path)?.[1] ?? ""],
      },
    },
    {
      name: "W4",
      title: "create one",
      requests: many(() => ({ method: "POST", path: "/rest/people", body: JSON.stringify(newPerson()) })),
      limit: {
        text: `WITH w AS (INSERT INTO ${table("person")} ("id","nameFirstName","nameLastName","jobTitle","city","createdAt","updatedAt","position",${actorColumns("createdBy")},${actorColumns("updatedBy")}) VALUES ($1,$2,$3,$4,$5,now(),now(),${position("person", "-1")},${actorValues},${actorValues}) RETURNING *) SELECT concat('{"data":{"createPerson":',${whole(person)},'}}') FROM w t`,
        values: (request) => {
          const body = JSON.parse(request.body ?? "{}") as NewPerson;
          return [newRecordId(), body.name.firstName, body.name.lastName, body.jobTitle, body.city];
        },
      },
    },
    {
      name: "W5",
      title: "create 60 in one batch",
      requests: many(() => ({
        method: "POST",
        path: "/rest/batch/people",
        body: JSON.stringify(Array.from({ length: 60 }, newPerson)),
      })),
      limit: {
        text: `WITH x AS (SELECT * FROM json_to_recordset($1::json) AS x(n int,id uuid,f text,l text,j text,c text)), w AS (INSERT INTO ${table("person")} ("id","nameFirstName","nameLastName","jobTitle","city","createdAt","updatedAt","position",${actorColumns("createdBy")},${actorColumns("updatedBy")}) SELECT x.id,x.f,x.l,x.j,x.c,now(),now(),${position("person", "-60+x.n")},${actorValues.replace("NULL,'Adm", "NULL::uuid,'Adm").replace(/NULL$/, "NULL::jsonb")},${actorValues.replace("NULL,'Adm", "NULL::uuid,'Adm").replace(/NULL$/, "NULL::jsonb")} FROM x ORDER BY x.n RETURNING *) SELECT concat('{"data":{"createPeople":[',string_agg(${whole(person)},',' ORDER BY x.n),']}}') FROM w t JOIN x ON x.id=t."id"`,
        values: (request) => [
          JSON.stringify(
            (JSON.parse(request.body ?? "[]") as NewPerson[]).map((body, n) => ({
              n,
              id: newRecordId(),
              f: body.name.firstName,
              l: body.name.lastName,
              j: body.jobTitle,
              c: body.city,
            })),
          ),
        ],
      },
    },
    {
      name: "W6",
      title: "update one",
      requests: many(() => ({
        method: "PATCH",
        path: `/rest/people/${pick(seeded.people)}`,
        body: JSON.stringify({ jobTitle: `Job ${randomInt(1000)}`, city: "Oslo" }),
      })),
      limit: {
        text: `WITH w AS (UPDATE ${table("person")} t SET "jobTitle"=$1,"city"=$2,"updatedAt"=now(),(${actorColumns("updatedBy")})=ROW(${actorValues}) WHERE t."id"=$3 AND t."deletedAt" IS NULL RETURNING t.*) SELECT concat('{"data":{"updatePerson":',${whole(person)},'}}') FROM w t`,
        values: (request) => {
          const body = JSON.parse(request.body ?? "{}") as { jobTitle: string; city: string };
          return [body.jobTitle, body.city, uuidAtEnd.exec(request.path)?.[1] ?? ""];
        },
      },
    },
    {
      name: "W7",
      title: "page of 60 after row 5,000 by cursor",
      requests: many(() => ({
        method: "GET",
        path: `/rest/people?order_by=createdAt&limit=60&starting_after=${encodeURIComponent(seeded.deepCursor.cursor)}`,
      })),
      limit: {
        text: list(
          "people",
          `SELECT ${whole(person)} AS doc FROM ${table("person")} t WHERE (t."createdAt",t."id")>($1,$2) AND t."deletedAt" IS NULL ORDER BY t."createdAt",t."id" LIMIT 60`,
        ),
        values: () => [seeded.deepCursor.createdAt, seeded.deepCursor.id],
      },
    },
  ];
}

interface NewPerson {
  readonly name: { readonly firstName: string; readonly lastName: string };
  readonly jobTitle: string;
  readonly city: string;
}

let people = 0;

/** Without unique values, so that a body can be sent again. */
function newPerson(): NewPerson {
  people += 1;
  return { name: { firstName: `First${people}`, lastName: `Last${people % 977}` }, jobTitle: "Engineer", city: "Lyon" };
}

function objectOf(workspace: Workspace, name: string): ObjectType {
  const object = workspace.objectsBySingular.get(name);
  if (object === undefined) throw new Error(`The model has no object ${name}`);
  return object;
}
