import { buildClientSchema, buildSchema, getIntrospectionQuery, printSchema, type IntrospectionQuery } from "graphql";
import { createClient } from "graphql-sse";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/core/json/json-value.js";
import { engines } from "../support/databases.js";
import { newSignal } from "../support/signal.js";
import { newId, nowhere } from "../rest/ids.js";
import { at, identified, textAt, useServer } from "../rest/use-server.js";
import { graphqlData, nodesOf, readResult, runGraphql } from "./graphql-client.js";

const anyText = expect.any(String) as string;

describe.each(engines)("GraphQL of a generated server on %s", (engine) => {
  const api = useServer(engine, { environment: { GRAPHQL_MAX_DEPTH: "8", GRAPHQL_MAX_COMPLEXITY: "6" } });

  test("an upsert creates, updates and restores, and tells which", async () => {
    const upsert = `mutation ($data: [CompanyCreateInput!]!) {
      createCompanies(data: $data, upsert: true) { id name deletedAt }
    }`;
    const site = (name: string): JsonObject => ({ primaryLinkUrl: `https://${name}.upsert.example` });
    const kept = await api.create("companies", { name: "Kept", domainName: site("kept") });
    const gone = await api.create("companies", { name: "Gone", domainName: site("gone") });
    await api.del(`/companies/${gone.id}`, { soft_delete: "true" });
    const { data, extensions } = await runGraphql(api, upsert, {
      data: [
        { name: "Fresh", domainName: site("fresh") },
        { id: kept.id, name: "Kept still" },
        { name: "Back", domainName: site("gone") },
      ],
    });
    const freshId = textAt(data, "createCompanies", 0, "id");
    expect(data).toEqual({
      createCompanies: [
        { id: freshId, name: "Fresh", deletedAt: null },
        { id: kept.id, name: "Kept still", deletedAt: null },
        { id: gone.id, name: "Back", deletedAt: null },
      ],
    });
    expect(extensions).toEqual({
      upsert: [
        { id: freshId, outcome: "created" },
        { id: kept.id, outcome: "updated" },
        { id: gone.id, outcome: "restored" },
      ],
    });
    const one = await runGraphql(
      api,
      `mutation ($id: ID!) { createCompany(data: {id: $id, name: "Once more"}, upsert: true) { name } }`,
      { id: kept.id },
    );
    expect(one.answer.body).toEqual({
      data: { createCompany: { name: "Once more" } },
      extensions: { upsert: [{ id: kept.id, outcome: "updated" }] },
    });
  });

  test("an upsert that fails at one record writes none", async () => {
    const name = `All or none ${newId()}`;
    const { data, errors } = await runGraphql(
      api,
      `mutation ($name: String!, $nowhere: ID!) {
        createPeople(data: [{jobTitle: $name}, {jobTitle: $name, companyId: $nowhere}], upsert: true) { id }
      }`,
      { name, nowhere },
    );
    expect(data).toEqual({ createPeople: null });
    expect(errors).toMatchObject([{ path: ["createPeople"], extensions: { subCode: "FOREIGN_KEY_VIOLATION" } }]);
    expect(await api.list("/people", { filter: `jobTitle[eq]:"${name}"` })).toEqual([]);
  });

  test("nested connections have a page, an order, a filter and a count of their own", async () => {
    const companies = await api.createMany("companies", [{ name: "Nested A" }, { name: "Nested B" }]);
    for (const { id, name } of companies)
      await api.createMany(
        "people",
        ["CTO", "CTO", "CTO", "Buyer"].map((jobTitle, index) => ({
          name: { firstName: `${String(name)} ${index}` },
          jobTitle,
          position: index,
          companyId: id,
        })),
      );
    const query = `query ($ids: [UUID!], $after: String) {
      companies(filter: {id: {in: $ids}}, orderBy: [{name: AscNullsLast}]) {
        edges { node {
          people(first: 2, after: $after, filter: {jobTitle: {eq: "CTO"}}, orderBy: [{position: DescNullsLast}]) {
            totalCount
            edges { cursor node { name { firstName } company { name } } }
            pageInfo { hasNextPage hasPreviousPage endCursor }
          }
          everybody: people { totalCount }
        } }
      }
    }`;
    const ids = companies.map(({ id }) => id);
    const first = nodesOf((await graphqlData(api, query, { ids }))["companies"]);
    const person = (company: string, index: number): JsonObject => ({
      cursor: anyText,
      node: { name: { firstName: `${company} ${index}` }, company: { name: company } },
    });
    expect(first).toEqual(
      ["Nested A", "Nested B"].map((name) => ({
        people: {
          totalCount: 3,
          edges: [person(name, 2), person(name, 1)],
          pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: anyText },
        },
        everybody: { totalCount: 4 },
      })),
    );
    const after = textAt(first[0], "people", "pageInfo", "endCursor");
    const [next] = nodesOf((await graphqlData(api, query, { ids, after }))["companies"]);
    expect(next).toMatchObject({
      people: {
        totalCount: 3,
        edges: [person("Nested A", 0)],
        pageInfo: { hasNextPage: false, hasPreviousPage: true },
      },
    });
  });

  test("a root field that fails leaves the others their data", async () => {
    const { answer, data, errors } = await runGraphql(
      api,
      `query { good: companies(first: 0) { totalCount } bad: companies(after: "nonsense") { totalCount } }`,
    );
    expect(answer.status).toBe(200);
    expect(data).toEqual({ good: { totalCount: expect.any(Number) as number }, bad: null });
    expect(errors).toMatchObject([
      {
        path: ["bad"],
        locations: [{ line: 1, column: expect.any(Number) as number }],
        extensions: { code: "BAD_USER_INPUT", subCode: "INVALID_CURSOR" },
      },
    ]);
  });

  test("an array of requests is answered as an array", async () => {
    const answer = await api.send(
      "POST",
      "/graphql",
      JSON.stringify([
        { query: "{ __typename }" },
        { query: "{ nothingOfTheKind }" },
        { query: "query ($n: Int!) { companies(first: $n) { edges { node { id } } } }", variables: { n: 0 } },
      ]),
    );
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject([
      { data: { __typename: "Query" } },
      { errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] },
      { data: { companies: { edges: [] } } },
    ]);
  });

  test("a query may come by GET, a mutation may not", async () => {
    const get = (query: string, variables: JsonObject = {}): string =>
      `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`;
    const company = await api.create("companies", { name: "By GET" });
    const read = await api.send(
      "GET",
      get("query ($id: UUID!) { company(filter: {id: {eq: $id}}) { name } }", { id: company.id }),
    );
    expect(read.body).toEqual({ data: { company: { name: "By GET" } } });
    const written = await api.send("GET", get(`mutation { createCompany(data: {name: "Never by GET"}) { id } }`));
    expect(written.status).toBe(405);
    expect(await api.list("/companies", { filter: `name[eq]:"Never by GET"` })).toEqual([]);
  });

  test.each(["false", "true"])("61 records are refused and nothing is written (upsert: %s)", async (upsert) => {
    const title = `Too many ${newId()}`;
    const create = `mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data, upsert: ${upsert}) { id } }`;
    const people = (count: number): JsonObject[] => Array.from({ length: count }, () => ({ jobTitle: title }));
    const { data, errors } = await runGraphql(api, create, { data: people(61) });
    expect(data).toEqual({ createPeople: null });
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/61.*60|60.*61/) as string, extensions: { subCode: "TOO_MANY_RECORDS" } },
    ]);
    expect(await api.list("/people", { filter: `jobTitle[eq]:"${title}"` })).toEqual([]);
    expect((await graphqlData(api, create, { data: people(60) }))["createPeople"]).toHaveLength(60);
  });

  test.each([
    [
      "depth",
      "{ companies { edges { node { people { edges { node { company { people { totalCount } } } } } } } } }",
      9,
      8,
    ],
    [
      "complexity",
      `{ ${["a", "b", "c"].map((alias) => `${alias}: companies { edges { node { people { totalCount } accountOwner { id } } } }`).join(" ")} }`,
      7,
      6,
    ],
    ["rootFields", `{ ${Array.from({ length: 21 }, (_, index) => `f${index}: __typename`).join(" ")} }`, 21, 20],
  ])("what is over the limit of %s is refused and told", async (limit, query, value, maximum) => {
    const { data, errors } = await runGraphql(api, query);
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining(String(maximum)) as string,
        extensions: { code: "BAD_USER_INPUT", subCode: "TOO_COMPLEX_QUERY", limit, value, maximum },
      },
    ]);
    expect(textAt(errors[0], "message")).toContain(String(value));
  });

  test("introspection gives the schema that is served as SDL", async () => {
    const data = await graphqlData(api, getIntrospectionQuery());
    const introspected = buildClientSchema(data as unknown as IntrospectionQuery);
    const answer = await fetch(`${api.server.url}/graphql/schema.graphql`, {
      headers: { authorization: `Bearer ${api.server.key}` },
    });
    expect(answer.status).toBe(200);
    expect(printSchema(introspected)).toBe(printSchema(buildSchema(await answer.text())));
    const withoutKey = await fetch(`${api.server.url}/graphql/schema.graphql`);
    expect(withoutKey.status).toBe(403);
  });

  test("search finds records of several objects, page by page, whatever their accents", async () => {
    await api.create("companies", { name: "Zébulon Industries" });
    await api.create("people", { name: { firstName: "Zebulon", lastName: "King" } });
    const search = `query ($text: String!, $after: String) {
      search(searchInput: $text, limit: 1, after: $after, includedObjectNameSingulars: ["company", "person"]) {
        edges { cursor node { recordId objectNameSingular objectLabelSingular label tsRank tsRankCD } }
        pageInfo { hasNextPage endCursor }
      }
    }`;
    const first = await graphqlData(api, search, { text: "zebul" });
    expect(first).toMatchObject({ search: { pageInfo: { hasNextPage: true } } });
    const second = await graphqlData(api, search, {
      text: "zebul",
      after: textAt(first, "search", "pageInfo", "endCursor"),
    });
    expect(second).toMatchObject({ search: { pageInfo: { hasNextPage: false } } });
    const hits = [first, second].flatMap((page) => nodesOf(page["search"]));
    expect(hits.map(({ label }) => label).toSorted()).toEqual(["Zebulon King", "Zébulon Industries"].toSorted());
    expect(hits.map(({ objectNameSingular }) => objectNameSingular).toSorted()).toEqual(["company", "person"]);
  });

  test("a subscription is told of a record that was created", async () => {
    const client = createClient({
      url: `${api.server.url}/graphql`,
      headers: { authorization: `Bearer ${api.server.key}` },
      retryAttempts: 0,
    });
    const connected = newSignal();
    const results = client.iterate(
      {
        query: `subscription ($title: String) {
          personEvents(filter: {jobTitle: {eq: $title}}) { action updatedFields record { id jobTitle } }
        }`,
        variables: { title: "Heard of" },
      },
      { connected: connected.resolve },
    );
    const next = results.next();
    await connected.promise;
    await api.create("people", { jobTitle: "Not heard of" });
    const person = await api.create("people", { jobTitle: "Heard of" });
    expect((await next).value).toEqual({
      data: {
        personEvents: { action: "CREATED", updatedFields: null, record: { id: person.id, jobTitle: "Heard of" } },
      },
    });
    await results.return?.();
    client.dispose();
  });

  test("nothing is answered without a key", async () => {
    const answer = await api.send("POST", "/graphql", JSON.stringify({ query: "{ __typename }" }), {
      authorization: null,
    });
    expect(answer.status).toBe(403);
    const { errors, data } = readResult(answer);
    expect(data).toBeNull();
    expect(at(errors[0] ?? answer.body, "extensions", "code") ?? at(answer.body, "code")).toMatch(/^FORBIDDEN/);
  });

  test("an update answers the record with its relations as they are afterwards", async () => {
    const person = await api.create("people", { jobTitle: "Mover" });
    const data = await graphqlData(
      api,
      `mutation ($id: UUID!) {
        company: createCompany(data: {name: "Moved to", domainName: {primaryLinkUrl: "https://moved.example"}}) { id }
        updatePerson(id: $id, data: {company: {connect: {where: {domainName: {primaryLinkUrl: "https://moved.example"}}}}}) {
          companyId
          company { name people { totalCount } }
        }
      }`,
      { id: person.id },
    );
    expect(data).toEqual({
      company: { id: identified(data["company"] ?? null).id },
      updatePerson: {
        companyId: identified(data["company"] ?? null).id,
        company: { name: "Moved to", people: { totalCount: 1 } },
      },
    });
  });
});
