import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JsonValue } from "../../../../src/core/json/json-value.js";
import { engines } from "../../../support/databases.js";
import { openGraphql, type GraphqlFixture } from "../../../support/graphql-fixture.js";

const model = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../../examples/crm/model.json"), "utf8"),
) as JsonValue;

describe.each(engines)("executeOperation (%s)", (engine) => {
  let graphql: GraphqlFixture;
  beforeAll(async () => {
    graphql = await openGraphql(engine, model);
    const seeded = await graphql.run(`mutation {
      acme: createCompany(data: {name: "Acme", employees: 10, domainName: {primaryLinkUrl: "https://acme.com"}}) { id }
      globex: createCompany(data: {name: "Globex", employees: 500}) { id }
      people: createPeople(data: [
        {name: {firstName: "Ada", lastName: "King"}, emails: {primaryEmail: "ada@acme.com"}, jobTitle: "CTO", company: {connect: {where: {domainName: {primaryLinkUrl: "https://acme.com"}}}}}
        {name: {firstName: "Bob"}, emails: {primaryEmail: "bob@acme.com"}, jobTitle: "Buyer", company: {connect: {where: {domainName: {primaryLinkUrl: "https://acme.com"}}}}}
        {name: {firstName: "Cid"}, emails: {primaryEmail: "cid@acme.com"}, jobTitle: "CTO", company: {connect: {where: {domainName: {primaryLinkUrl: "https://acme.com"}}}}}
        {name: {firstName: "Dan"}, emails: {primaryEmail: "dan@globex.com"}}
      ]) { id company { name } }
      deal: createOpportunities(data: [{name: "Big", stage: MEETING, amount: {amountMicros: 5000000, currencyCode: "USD"}}, {name: "Small"}]) { id stage }
    }`);
    if (seeded.errors !== undefined) throw new Error(JSON.stringify(seeded.errors));
  });
  afterAll(() => graphql.close());
  beforeEach(() => {
    graphql.statements.length = 0;
  });

  test("counts anew once something was written, and the same for every page", async () => {
    const query = `query ($after: String) {
      companies(first: 1, after: $after, filter: {name: {like: "Counted%"}}) {
        totalCount again: totalCount edges { cursor node { name } } pageInfo { hasNextPage }
      }
    }`;
    type Page = { companies: { totalCount: number; again: number; edges: { cursor: string }[] } };
    const page = async (after: string | null): Promise<Page["companies"]> =>
      ((await graphql.run(query, { after })).data as Page).companies;
    const create = `mutation ($name: String) { createCompany(data: {name: $name}) { id } }`;
    expect(await page(null)).toMatchObject({ totalCount: 0, edges: [] });
    for (const total of [1, 2]) {
      await graphql.run(create, { name: `Counted ${total}` });
      const first = await page(null);
      expect(first).toMatchObject({ totalCount: total, again: total, pageInfo: { hasNextPage: total > 1 } });
      const cursor = first.edges[0]?.cursor ?? "";
      expect(await page(cursor)).toMatchObject({ totalCount: total, pageInfo: { hasNextPage: false } });
      expect(await page(null)).toEqual(first);
    }
    await graphql.run(`mutation { destroyCompanies(filter: {name: {like: "Counted%"}}) { id } }`);
    expect(await page(null)).toMatchObject({ totalCount: 0, edges: [] });
  });

  test("answers a page with relations, aliases, fragments, variables and directives in one statement", async () => {
    const answer = await graphql.run(
      `query Companies($first: Int = 5, $withPeople: Boolean!, $title: String) {
        firms: companies(first: $first, orderBy: [{name: AscNullsLast}], filter: {people: {some: {jobTitle: {eq: $title}}}}) {
          __typename
          totalCount
          sum: sumEmployees
          edges { cursor node { ...Firm } }
          pageInfo { hasNextPage startCursor }
        }
      }
      fragment Firm on Company {
        title: name
        domainName { url: primaryLinkUrl __typename }
        people(first: 1, filter: {jobTitle: {eq: "CTO"}}, orderBy: [{name: {firstName: DescNullsLast}}]) @include(if: $withPeople) {
          totalCount
          edges { node { name { firstName } company { name } } }
          pageInfo { hasNextPage hasPreviousPage endCursor }
        }
        ... on Company { employees @skip(if: true) }
      }`,
      { withPeople: true, title: "CTO" },
    );
    expect(answer).toEqual({
      data: {
        firms: {
          __typename: "CompanyConnection",
          totalCount: 1,
          sum: 10,
          edges: [
            {
              cursor: expect.any(String) as string,
              node: {
                title: "Acme",
                domainName: { url: "https://acme.com", __typename: "Links" },
                people: {
                  totalCount: 2,
                  edges: [{ node: { name: { firstName: "Cid" }, company: { name: "Acme" } } }],
                  pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: expect.any(String) as string },
                },
              },
            },
          ],
          pageInfo: { hasNextPage: false, startCursor: expect.any(String) as string },
        },
      },
    });
    expect(graphql.statements).toHaveLength(1);
  });

  test("pages through a nested connection by its own cursors, both ways", async () => {
    const query = `query ($after: String, $before: String, $first: Int, $last: Int) {
      company(filter: {name: {eq: "Acme"}}) {
        people(first: $first, last: $last, after: $after, before: $before, orderBy: [{name: {firstName: AscNullsFirst}}]) {
          edges { node { name { firstName } } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }
    }`;
    interface Page {
      company: {
        people: {
          edges: { node: { name: { firstName: string } } }[];
          pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
        };
      };
    }
    const page = async (variables: {
      [name: string]: JsonValue;
    }): Promise<{ names: string[] } & Page["company"]["people"]["pageInfo"]> => {
      const { people } = ((await graphql.run(query, variables)).data as unknown as Page).company;
      return { names: people.edges.map((edge) => edge.node.name.firstName), ...people.pageInfo };
    };
    const first = await page({ first: 2 });
    expect(first).toMatchObject({ names: ["Ada", "Bob"], hasNextPage: true, hasPreviousPage: false });
    const second = await page({ first: 2, after: first.endCursor });
    expect(second).toMatchObject({ names: ["Cid"], hasNextPage: false, hasPreviousPage: true });
    const back = await page({ last: 1, before: second.startCursor });
    expect(back).toMatchObject({ names: ["Bob"], hasPreviousPage: true, hasNextPage: true });
  });

  test("groups with aggregates, edges and page information", async () => {
    const answer =
      await graphql.run(`{ opportunitiesGroupBy(groupBy: [{stage: true}], orderBy: [{aggregate: {sumAmountAmountMicros: DescNullsLast}}]) {
      groupByDimensionValues totalCount total: sumAmountAmountMicros edges { node { name } } pageInfo { hasNextPage }
    } }`);
    expect(answer).toEqual({
      data: {
        opportunitiesGroupBy: [
          {
            groupByDimensionValues: ["MEETING"],
            totalCount: 1,
            total: 5000000,
            edges: [{ node: { name: "Big" } }],
            pageInfo: { hasNextPage: false },
          },
          {
            groupByDimensionValues: ["NEW"],
            totalCount: 1,
            total: null,
            edges: [{ node: { name: "Small" } }],
            pageInfo: { hasNextPage: false },
          },
        ],
      },
    });
    expect(graphql.statements).toHaveLength(1);
  });

  test("tells what an upsert did to each record, and restores what was deleted", async () => {
    const upsert = `mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data, upsert: true) { id jobTitle deletedAt } }`;
    const made = await graphql.run(upsert, { data: [{ emails: { primaryEmail: "eve@x.com" } }] });
    const { id } = (made.data as { createPeople: [{ id: string }] }).createPeople[0];
    expect(made.extensions).toEqual({ upsert: [{ id, outcome: "created" }] });
    await graphql.run(`mutation ($id: UUID!) { deletePerson(id: $id) { deletedAt } }`, { id });
    const again = await graphql.run(upsert, {
      data: [
        { emails: { primaryEmail: "EVE@x.com" }, jobTitle: "Chief" },
        { emails: { primaryEmail: "ada@acme.com" } },
      ],
    });
    expect(again.errors).toBeUndefined();
    expect(again.data).toMatchObject({
      createPeople: [{ id, jobTitle: "Chief", deletedAt: null }, { jobTitle: "CTO" }],
    });
    expect(again.extensions).toMatchObject({ upsert: [{ id, outcome: "restored" }, { outcome: "updated" }] });
    await graphql.run(`mutation ($id: UUID!) { destroyPerson(id: $id) { id } }`, { id });
  });

  test("leaves the other root fields standing when one fails", async () => {
    const answer = await graphql.run(`mutation {
      good: createCompany(data: {name: "Initech"}) { name }
      bad: updateCompany(id: "00000000-0000-4000-8000-000000000000", data: {name: "x"}) { name }
      worse: createPerson(data: {emails: {primaryEmail: "no email"}}) { id }
      gone: destroyCompanies(filter: {name: {eq: "Initech"}}) { name }
    }`);
    expect(answer.data).toEqual({ good: { name: "Initech" }, bad: null, worse: null, gone: [{ name: "Initech" }] });
    expect(answer.errors?.map((error) => [error.path, error.extensions?.code])).toEqual([
      [["bad"], "RECORD_NOT_FOUND"],
      [["worse"], "INVALID_ARGS_DATA"],
    ]);
  });

  test("searches all objects by prefix, accents aside, best first", async () => {
    await graphql.run(`mutation { createCompany(data: {name: "Adäquat"}) { id } }`);
    const answer = await graphql.run(
      `{ search(searchInput: "ada", limit: 10) { edges { cursor node { objectNameSingular label tsRank } } pageInfo { hasNextPage } } }`,
    );
    expect(answer.errors).toBeUndefined();
    const { edges } = (
      answer.data as unknown as {
        search: { edges: { cursor: string; node: { objectNameSingular: string; label: string } }[] };
      }
    ).search;
    expect(edges.map(({ node }) => [node.objectNameSingular, node.label]).toSorted()).toEqual([
      ["company", "Adäquat"],
      ["person", "Ada King"],
    ]);
    const rest = await graphql.run(
      `query ($after: String) { search(searchInput: "ada", limit: 10, after: $after) { edges { node { label } } } }`,
      { after: edges[0]?.cursor ?? "" },
    );
    expect(rest.data).toEqual({ search: { edges: [{ node: { label: edges[1]?.node.label } }] } });
    await graphql.run(`mutation { destroyCompanies(filter: {name: {eq: "Adäquat"}}) { id } }`);
  });

  test("finds duplicates and merges", async () => {
    const answer = await graphql.run(
      `{ personDuplicates(data: [{emails: {primaryEmail: "ada@acme.com"}}]) { totalCount edges { node { name { firstName } } } pageInfo { hasNextPage startCursor } } }`,
    );
    expect(answer.data).toEqual({
      personDuplicates: [
        {
          totalCount: 1,
          edges: [{ node: { name: { firstName: "Ada" } } }],
          pageInfo: { hasNextPage: false, startCursor: expect.any(String) as string },
        },
      ],
    });
  });

  test("takes the older limit for first, at the root and on relations", async () => {
    const answer = await graphql.run(
      `{ people(limit: 1, orderBy: [{name: {firstName: AscNullsFirst}}]) { edges { node { name { firstName } company { people(limit: 2) { edges { node { id } } } } } } } }`,
    );
    expect(answer.data).toMatchObject({
      people: { edges: [{ node: { name: { firstName: "Ada" }, company: { people: { edges: [{}, {}] } } } }] },
    });
    const both = await graphql.run(`{ people(first: 1, limit: 1) { totalCount } }`);
    expect(both.errors?.[0]?.extensions?.code).toBe("ARGS_CONFLICT");
  });

  test("answers introspection and __typename", async () => {
    const answer = await graphql.run(
      `{ __typename __schema { queryType { name } } t: __type(name: "Company") { name } }`,
    );
    expect(answer).toEqual({
      data: { __typename: "Query", __schema: { queryType: { name: "Query" } }, t: { name: "Company" } },
    });
  });
});
