import { describe, expect, test } from "vitest";
import { filterGrammar } from "../../../src/reference/guides/filter-grammar.js";
import { keptValues } from "../../../src/reference/objects/kept-values.js";
import { isComposite } from "../../../src/core/fields/leaves-of.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/core/json/json-value.js";
import type { FieldType } from "../../../src/core/model/workspace.js";
import { servedFields } from "../../../src/core/surface/record-operations.js";
import { filterComparators, filterConjunctions } from "../../../src/runtime/rest/filter/filter-text.js";
import { parseFilter } from "../../../src/runtime/rest/filter/parse-filter.js";
import { defaultLimit, maximumLimit } from "../../../src/runtime/rest/query/read-limit.js";
import { standardRoles } from "../../../src/core/metadata/standard-roles.js";
import { maximumAttempts } from "../../../src/runtime/webhooks/delivery/retry-delay.js";
import { signatureHeaders } from "../../../src/runtime/webhooks/delivery/sign-delivery.js";
import { webhookActions } from "../../../src/core/surface/webhook-actions.js";
import { useServer } from "../../rest/use-server.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { exampleModel } from "../../support/emit-test-server.js";
import { referenceOf } from "../../reference/reference-of.js";

const files = referenceOf(exampleModel("minimal"));
const page = (path: string): string => files.get(path) ?? "";

describe("the guides say what the server does:", () => {
  test("comparators and conjunctions of filters", () => {
    const listed = /comparator {2}= (.*?) ;/s.exec(filterGrammar)?.[1] ?? "";
    const comparators = [...listed.matchAll(/"(\w+)"/g)].map(([, name]) => name);
    expect(comparators.toSorted()).toEqual([...filterComparators].toSorted());
    const rule = /conjunction = (.*?) ;/s.exec(filterGrammar)?.[1] ?? "";
    expect([...rule.matchAll(/"(\w+)"/g)].map(([, name]) => name)).toEqual([...filterConjunctions]);
  });

  test("filters that are shown can be read", () => {
    const shown = [...page("guides/filters.md").matchAll(/^\| `([^`]*\]:[^`]*)` \|/gm)].map(([, filter]) => filter!);
    expect(shown.length).toBeGreaterThan(5);
    for (const filter of shown) expect(() => parseFilter(filter), filter).not.toThrow();
  });

  test("pages", () => {
    expect(page("guides/pagination.md")).toContain(`REST takes ${defaultLimit} when`);
    expect(page("guides/pagination.md")).toContain(`up to ${maximumLimit}`);
  });

  test("roles", () => {
    for (const { label } of standardRoles) expect(page("guides/authentication.md")).toContain(`| \`${label}\` |`);
  });

  test("webhooks", () => {
    const text = page("guides/webhooks.md");
    expect(text).toContain(`Actions: ${webhookActions.map((action) => `\`${action}\``).join(", ")}`);
    expect(text).toContain(`After ${maximumAttempts} attempts`);
    for (const name of Object.keys(signatureHeaders({ id: "1", body: "{}", secret: "s", now: 0 })))
      expect(text).toContain(`| \`${name}\` |`);
  });

  test("the signature check accepts what is sent, and nothing else", async () => {
    const source = /```javascript\n(.*?)\n```/s.exec(page("guides/webhooks.md"))?.[1] ?? "";
    const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`)) as {
      isGenuine: (body: string, headers: Readonly<Record<string, string>>, secret: string) => boolean;
    };
    const headers = (now: number) =>
      Object.fromEntries(
        Object.entries(signatureHeaders({ id: "1", body: "{}", secret: "s", now })).map(([name, value]) => [
          name.toLowerCase(),
          value,
        ]),
      );
    const now = Date.now();
    expect(module.isGenuine("{}", headers(now), "s")).toBe(true);
    expect(module.isGenuine("{ }", headers(now), "s")).toBe(false);
    expect(module.isGenuine("{}", headers(now), "t")).toBe(false);
    expect(module.isGenuine("{}", headers(now - 3_600_000), "s")).toBe(false);
    expect(module.isGenuine("{}", {}, "s")).toBe(false);
  });
});

describe("values are kept as the pages say:", () => {
  const model = exampleModel("field-kinds");
  const rest = useServer("pglite", { model });
  const [object] = buildTestWorkspace(model).objects.filter((one) =>
    servedFields(one).some(({ type }) => type === "EMAILS"),
  );
  const cases = (Object.keys(keptValues) as FieldType[]).flatMap((type) =>
    (keptValues[type]?.examples ?? []).map(([given, kept]) => [type, given, kept] as const),
  );

  test.each(cases)("%s %j", async (type, given, kept) => {
    const field = servedFields(object!).find((one) => one.type === type && one.name !== "id" && !one.isSystem);
    expect(field, `examples/field-kinds has a field of type ${type}`).toBeDefined();
    const { name, isUnique } = field!;
    expect(isUnique && !isComposite(field!)).toBe(false);
    const created = await rest.create(object!.namePlural, { [name]: given } as JsonObject);
    expect(partsOf(created[name]!, kept)).toEqual(kept);
  });
});

/** Of a composite value, the parts that are told of. */
function partsOf(value: JsonValue, like: JsonValue): JsonValue {
  if (!isJsonObject(value) || !isJsonObject(like)) return value;
  return Object.fromEntries(Object.keys(like).map((key) => [key, value[key]!]));
}
