import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { validate, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../../../src/core/json/json-value.js";
import { engines } from "../../../support/databases.js";
import { mutations, queries, seed } from "./hand-written-documents.js";
import { randomQueries } from "./random-documents.js";
import { answerOf, openTwoWays, type TwoWays, type Way } from "./two-ways.js";

const root = join(import.meta.dirname, "../../../..");
const model = JSON.parse(readFileSync(join(root, "examples/crm/model.json"), "utf8")) as JsonValue;

const generated = {};

/** Random documents per engine; the same ones in every run. */
const randomCount = 260;

describe.each(engines)("both ways (%s)", (engine) => {
  let one: TwoWays;
  let other: TwoWays;
  let compiled: Way;
  let resolved: Way;
  beforeAll(async () => {
    [one, other] = await Promise.all([openTwoWays(engine, model), openTwoWays(engine, model)]);
    compiled = one.compiled;
    resolved = one.withResolvers(generated);
    for (const side of [one, other]) expect(answerOf(await side.compiled(seed.document, {})).errors).toBeUndefined();
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

/** As JSON.stringify writes it: the database sets its own blanks. */
function rewritten(text: string): string {
  return JSON.stringify(JSON.parse(text));
}
