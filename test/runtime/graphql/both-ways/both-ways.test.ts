import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { GraphQLError, parse, validate, type GraphQLResolveInfo } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../../../src/core/json/json-value.js";
import { needsResolvers } from "../../../../src/runtime/graphql/resolvers/needs-resolvers.js";
import { mergeResolvers, type Resolvers } from "../../../../src/runtime/graphql/resolvers/resolver-map.js";
import { recordRootFields } from "../../../../src/core/surface/root-fields.js";
import { engines } from "../../../support/databases.js";
import { id, mutations, queries, seed } from "./hand-written-documents.js";
import { randomQueries } from "./random-documents.js";
import { workspaceOf } from "../../../support/record-fixture.js";
import { answerOf, openTwoWays, type TwoWays, type Way } from "./two-ways.js";

const root = join(import.meta.dirname, "../../../..");
const model = JSON.parse(readFileSync(join(root, "examples/crm/model.json"), "utf8")) as JsonValue;

/** The resolvers as they are committed; they lie outside of what is compiled here. */
const committed = "examples/crm/server/src/graphql/resolvers.ts";
const { objectResolvers: generated } = (await import(join(root, committed))) as { readonly objectResolvers: Resolvers };

/** Random documents per engine; the same ones in every run. */
const randomCount = 260;

test("every root field of the records has a committed resolver", () => {
  const names = [...recordRootFields(workspaceOf(model)).values()].map(({ kind, name }) => `${kind}.${name}`);
  const resolved = [
    ...Object.keys(generated["Query"] ?? {}).map((name) => `query.${name}`),
    ...Object.keys(generated["Mutation"] ?? {}).map((name) => `mutation.${name}`),
  ];
  expect(resolved.toSorted()).toEqual(names.toSorted());
});

describe.each(engines)("both ways (%s)", (engine) => {
  let one: TwoWays;
  let other: TwoWays;
  let compiled: Way;
  let resolved: Way;
  beforeAll(async () => {
    [one, other] = await Promise.all([openTwoWays(engine, model), openTwoWays(engine, model)]);
    compiled = one.compiled;
    resolved = one.withResolvers(generated);
    for (const side of [one, other]) {
      const { errors } = answerOf(await side.compiled(seed.document, {}));
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
    }
  });
  afterAll(() => Promise.all([one.close(), other.close()]));

  const expectEqual = async (document: string, variables: JsonObject = {}): Promise<string> => {
    const [first, second] = [await compiled(document, variables), await resolved(document, variables)];
    expect(rewritten(second), document).toBe(rewritten(first));
    return first;
  };

  test.each(queries)("query $document", async ({ document, variables }) => {
    await expectEqual(document, variables);
  });

  test("a resolver of one's own is given whole records, under whatever names the document asks for them", async () => {
    const parents: unknown[] = [];
    const own = {
      Person: {
        jobTitle: (person: { readonly jobTitle: string; readonly name: { readonly firstName: string } }) => {
          parents.push(person);
          return `${person.name.firstName}: ${person.jobTitle}`;
        },
      },
      Query: {
        person: (_parent: unknown, args: object, { queries: served }: Served, info: GraphQLResolveInfo) =>
          served["person"]?.({ ...args, filter: { id: { eq: id(11) } } }, info),
      },
    };
    const answer = answerOf(
      await one.withResolvers(generated, own)(
        `{ people(first: 1, orderBy: [{position: AscNullsLast}]) { edges { node { name: jobTitle jobTitle: id emails { primaryEmail } company { people { totalCount } } } } }
           person(filter: {}) { id jobTitle }
           companies(first: 1) { edges { node { n: name people(first: 1) { edges { node { title: jobTitle } } } } } } }`,
        {},
      ),
    );
    expect(answer).toEqual({
      data: {
        people: {
          edges: [
            {
              node: {
                name: "Ada: CTO",
                jobTitle: id(11),
                emails: { primaryEmail: "ada@acme.com" },
                company: { people: { totalCount: 3 } },
              },
            },
          ],
        },
        person: { id: id(11), jobTitle: "Ada: CTO" },
        companies: { edges: [{ node: { n: "Acme", people: { edges: [{ node: { title: "Ada: CTO" } }] } } }] },
      },
    });
    expect(parents).toHaveLength(3);
    for (const parent of parents)
      expect(parent).toMatchObject({
        id: id(11),
        name: { firstName: "Ada", lastName: "King" },
        emails: { primaryEmail: "ada@acme.com", additionalEmails: ["a@b.co"] },
        jobTitle: "CTO",
        companyId: id(1),
        createdBy: { source: "API" },
      });
  });

  test("a resolver that fails leaves the rest of its record standing", async () => {
    const own = {
      Company: {
        employees: () => {
          throw new GraphQLError("Ask later");
        },
      },
    };
    const answer = answerOf(
      await one.withResolvers(generated, own)("{ companies(first: 1) { edges { node { id name employees } } } }", {}),
    );
    expect(answer.data).toEqual({ companies: { edges: [{ node: { id: id(1), name: "Acme", employees: null } }] } });
    expect(answer.errors).toMatchObject([
      { message: "Ask later", path: ["companies", "edges", 0, "node", "employees"] },
    ]);
  });

  test("resolvers of one's own are asked only by documents that name their fields", () => {
    const own = mergeResolvers({ Person: { jobTitle: () => "" } });
    const needs = (document: string): boolean => needsResolvers(one.schema, parse(document), own);
    expect(needs("{ people { edges { node { id name { firstName } } } } }")).toBe(false);
    expect(needs("{ opportunities { edges { node { name } } } }")).toBe(false);
    expect(needs("{ companies { edges { node { people { edges { node { title: jobTitle } } } } } } }")).toBe(true);
    expect(needs("{ person(filter: {}) { ...P } } fragment P on Person { ... on Person { jobTitle } }")).toBe(true);
  });

  test("random queries", async () => {
    const documents = fc.sample(randomQueries(one.schema), { seed: 20_250_113, numRuns: randomCount });
    let failed = 0;
    let empty = 0;
    for (const document of documents) {
      expect(validate(one.schema, parse(document)), document).toEqual([]);
      const { errors, data } = answerOf(await expectEqual(document));
      if (errors !== undefined) failed += 1;
      if (data === null) empty += 1;
      // A code that is none of ours is a failure of the server, however equal.
      for (const error of errors ?? []) expect(error.extensions?.code, document).toMatch(/^[A-Z_]+$/);
    }
    // Most answer records, some are refused: a corpus of either kind alone would prove little.
    expect(failed).toBeGreaterThan(randomCount / 20);
    expect(failed).toBeLessThan(randomCount / 2);
    expect(empty).toBe(0);
  });

  test("mutations, each path on a database of its own", async () => {
    const writes = other.withResolvers(generated);
    for (const { document, variables = {} } of mutations) {
      const [first, second] = [await compiled(document, variables), await writes(document, variables)];
      expect(rewritten(second), document).toBe(rewritten(first));
    }
    const everything =
      "{ companies { totalCount edges { node { name employees people { edges { node { id } } } } } } }";
    expect(await writes(everything, {})).toBe(await compiled(everything, {}));
  });
});

/** What resolvers find in their context. */
interface Served {
  readonly queries: { readonly [name: string]: (args: object, info: GraphQLResolveInfo) => Promise<JsonValue> };
}

/** As JSON.stringify writes it: the database sets its own blanks. */
function rewritten(text: string): string {
  return JSON.stringify(JSON.parse(text));
}
