import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonValue } from "../../../../src/core/json/json-value.js";
import { ApiError } from "../../../../src/runtime/errors/api-error.js";
import { guardRecords } from "../../../../src/runtime/records/access/guard-records.js";
import type { Selection } from "../../../../src/runtime/records/selection.js";
import { testContext, workspaceOf } from "../../../support/record-fixture.js";
import { FakeRecords } from "../../rest/fake-records.js";
import { accessOf, model, salesRules } from "./restricted-model.js";

const workspace = workspaceOf(model);
const context = { ...testContext, access: accessOf(workspace, "Sales", salesRules) };
const inner = new FakeRecords();
const records = guardRecords(inner, workspace);

/** A part of a request, and whether it touches anything hidden. */
interface Part {
  readonly value: JsonValue;
  readonly isHidden: boolean;
}
type ObjectName = "person" | "company" | "vault";

const comparison = fc.constantFrom<JsonValue>({ eq: 1 }, { is: "NULL" }, { in: [] }, { gt: 2 }, {}, null, "x");
const open = {
  person: ["id", "name", "createdAt", "companyId", "bossId"],
  company: ["id", "name", "domain", "vaultId"],
  vault: ["id"],
};
const hidden = { person: ["salary", "home", "mentorId"], company: ["revenue", "taxId"], vault: ["code", "createdAt"] };
const toOne = {
  person: [
    ["company", "company", false],
    ["boss", "person", false],
    ["mentor", "person", true],
  ],
  company: [["vault", "vault", true]],
  vault: [],
} as const;
const toMany = {
  person: [
    ["reports", "person", false],
    ["mentees", "person", true],
  ],
  company: [["people", "person", false]],
  vault: [["companies", "company", false]],
} as const;

const named = (key: string, part: Part, isHidden = false): Part => ({
  value: { [key]: part.value },
  isHidden: isHidden || part.isHidden,
});
const both = (parts: readonly Part[], join: (values: readonly JsonValue[]) => JsonValue): Part => ({
  value: join(parts.map(({ value }) => value)),
  isHidden: parts.some(({ isHidden }) => isHidden),
});

/** Members of a filter on an object, deeper ones rarer. */
function filterOn(object: ObjectName, depth: number): fc.Arbitrary<Part> {
  const leaf = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...open[object]), comparison)
        .map(([key, value]) => named(key, { value, isHidden: false })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...hidden[object]), comparison)
        .map(([key, value]) => named(key, { value, isHidden: true })),
    },
  );
  if (depth === 0) return leaf;
  const deeper = filterOn(object, depth - 1);
  const list = fc.array(deeper, { minLength: 1, maxLength: 3 });
  const ways: fc.Arbitrary<Part>[] = [
    leaf,
    fc.tuple(fc.constantFrom("and", "or"), list).map(([key, parts]) => both(parts, (values) => ({ [key]: values }))),
    fc.tuple(fc.constantFrom("and", "or", "not"), deeper).map(([key, part]) => named(key, part)),
    list.filter(areApart).map((parts) => both(parts, (values) => Object.assign({}, ...values) as JsonValue)),
    ...toOne[object].map(([key, target, isHidden]) =>
      filterOn(target, depth - 1).map((part) => named(key, part, isHidden)),
    ),
    ...toMany[object].map(([key, target, isHidden]) =>
      fc
        .tuple(fc.constantFrom("some", "none", "every"), filterOn(target, depth - 1))
        .map(([quantifier, part]) => named(key, named(quantifier, part), isHidden)),
    ),
  ];
  return fc.oneof(...ways);
}

/** Parts put into one object must not overwrite one another. */
function areApart(parts: readonly Part[]): boolean {
  const keys = parts.flatMap(({ value }) => Object.keys(value as object));
  return new Set(keys).size === keys.length;
}

function orderOn(object: ObjectName, hops: number): fc.Arbitrary<Part> {
  const direction: Part = { value: "AscNullsFirst", isHidden: false };
  const ways: fc.Arbitrary<Part>[] = [
    fc.constantFrom(...open[object]).map((key) => named(key, direction)),
    fc.constantFrom(...hidden[object]).map((key) => named(key, direction, true)),
  ];
  if (hops > 0)
    for (const [key, target, isHidden] of toOne[object])
      ways.push(orderOn(target, hops - 1).map((part) => named(key, part, isHidden)));
  return fc.oneof(...ways);
}

const nothing: Selection = { entries: [] };

/** Whether a call was refused for want of a permission, before anything was read or written. */
async function isRefused(call: () => Promise<unknown>): Promise<boolean> {
  inner.reset();
  try {
    await call();
  } catch (error) {
    if (error instanceof ApiError && error.code === "PERMISSION_DENIED" && inner.calls.length === 0) return true;
    throw error;
  }
  if (inner.calls.length !== 1) throw new Error("The operation was not called");
  return false;
}

const person = workspace.objectsBySingular.get("person")!;

test("a filter is refused exactly when it mentions something hidden, wherever", async () => {
  await fc.assert(
    fc.asyncProperty(filterOn("person", 4), async ({ value, isHidden }) => {
      const list = { filter: value, selection: nothing, withTotalCount: false };
      expect(await isRefused(() => records.findMany(person, list, context))).toBe(isHidden);
      expect(await isRefused(() => records.deleteMany(person, value, { selection: nothing }, context))).toBe(isHidden);
      expect(await isRefused(() => records.groupBy(person, { groupBy: [], filter: value, entries: [] }, context))).toBe(
        isHidden,
      );
      expect(await isRefused(() => records.findMany(person, list, testContext))).toBe(false);
    }),
    { numRuns: 1500 },
  );
});

test("so is an order, and a grouping", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(orderOn("person", 4), { maxLength: 3 }), async (parts) => {
      const { value, isHidden } = both(parts, (values) => values);
      expect(await isRefused(() => records.findConnection(person, { orderBy: value }, { entries: [] }, context))).toBe(
        isHidden,
      );
      expect(await isRefused(() => records.groupBy(person, { groupBy: value, entries: [] }, context))).toBe(isHidden);
    }),
    { numRuns: 500 },
  );
});
