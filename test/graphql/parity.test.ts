import { describe, expect, test } from "vitest";
import { isComposite, leavesOf } from "../../src/core/fields/leaves-of.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/core/json/json-value.js";
import type { ObjectType } from "../../src/core/model/workspace.js";
import { namesOf } from "../../src/core/naming/object-names.js";
import { typeNamesOf } from "../../src/core/naming/type-names.js";
import { aggregateFields } from "../../src/core/surface/aggregate-fields.js";
import { operatorsOf } from "../../src/core/surface/filter-operators.js";
import { isFieldWritable, servedFields, servedObjects } from "../../src/core/surface/record-operations.js";
import { connectionArguments, recordRootFields } from "../../src/core/surface/root-fields.js";
import { buildTestWorkspace } from "../support/build-test-workspace.js";
import { engines } from "../support/databases.js";
import { exampleModel } from "../support/emit-test-server.js";
import { newId, nowhere } from "../rest/ids.js";
import { minimalRecord, valueOf } from "../rest/minimal-record.js";
import { at, dataOf, identified, recordOf, recordsOf, useServer, type Answer } from "../rest/use-server.js";
import { graphqlData, nodesOf, wholeRecord } from "./graphql-client.js";

const workspace = buildTestWorkspace(exampleModel("crm"));
const objects = servedObjects(workspace);
const idsOf = (records: readonly JsonObject[]): readonly (JsonValue | undefined)[] => records.map(({ id }) => id);

/** Fields that take the time of the writing when they are given no other. */
const times = new Set(
  objects.flatMap((object) => object.fields.filter((field) => field.defaultValue === "now").map(({ name }) => name)),
);

/** A record without what the time of its writing decides. */
function lasting(record: JsonValue): JsonObject {
  if (!isJsonObject(record)) throw new Error(`Not a record: ${JSON.stringify(record)}`);
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      if (name === "deletedAt") return [name, value === null ? null : "a time"];
      return [name, times.has(name) || name === "createdAt" || name === "updatedAt" ? "a time" : value];
    }),
  );
}

/** A value as the text of a REST filter has it. */
function quoted(value: JsonValue): string {
  return `"${String(value).replaceAll(/["\\]/g, "\\$&")}"`;
}

function bodyOf(answer: Answer): JsonValue {
  expect(answer.status, answer.text).toBeLessThan(300);
  return answer.body;
}

describe.each(engines)("REST and GraphQL do the same on %s", (engine) => {
  const api = useServer(engine);

  /** All that a create can say of values: every field that takes one. */
  async function fullRecord(object: ObjectType, index: number): Promise<JsonObject & { readonly id: string }> {
    const values = servedFields(object)
      .filter((field) => isFieldWritable(field) && field.relation === null)
      .filter(({ name }) => !["createdAt", "deletedAt", "createdBy", "position"].includes(name))
      .map((field) => [field.name, valueOf(field, index)] as const);
    return {
      ...Object.fromEntries(values),
      ...(await minimalRecord(api, workspace, object, index)),
      id: newId(),
      position: index,
    };
  }

  async function remove(object: ObjectType, ids: readonly (JsonValue | undefined)[]): Promise<void> {
    const filter = `id[in]:[${ids.join(",")}]`;
    const live = await api.del(`/${object.namePlural}`, { filter });
    expect(live.status, live.text).toBe(200);
    const deleted = await api.del(`/${object.namePlural}`, { filter: `${filter},deletedAt[is]:NOT_NULL` });
    expect(deleted.status, deleted.text).toBe(200);
  }

  /** Answer of a root field that is the only one of its operation. */
  const call = async (field: string, types: string, variables: JsonObject, selection: string): Promise<JsonValue> => {
    const kind = recordRootFields(workspace).get(field)?.kind;
    if (kind === undefined) throw new Error(`There is no root field ${field}`);
    const names = Object.keys(variables);
    const passed = names.length === 0 ? "" : `(${names.map((name) => `${name}: $${name}`).join(", ")})`;
    const declared = types === "" ? "" : `(${types})`;
    return (await graphqlData(api, `${kind} ${declared} { it: ${field}${passed} ${selection} }`, variables))["it"]!;
  };

  describe.each(objects.map((object) => [object.nameSingular, object] as const))("with %s", (_name, object) => {
    const n = namesOf(object);
    const types = typeNamesOf(object);
    const plural = object.namePlural;
    const whole = wholeRecord(object);
    const filterById = (ids: readonly (JsonValue | undefined)[]): string => `id[in]:[${ids.join(",")}]`;
    const inputById = (ids: readonly JsonValue[]): JsonObject => ({ id: { in: ids } });
    const readBoth = async (id: string): Promise<JsonObject> => {
      const rest = recordOf(await api.get(`/${plural}/${id}`));
      expect(await call(n.one, `$filter: ${types.filterInput}!`, { filter: { id: { eq: id } } }, whole)).toEqual(rest);
      return rest;
    };
    const deletedOnes = (ids: readonly JsonValue[]): Promise<readonly JsonObject[]> =>
      api.list(`/${plural}`, { filter: `${filterById(ids)},deletedAt[is]:NOT_NULL`, order_by: "id" });

    test("creating and finding one", async () => {
      for (const data of [
        await fullRecord(object, 1),
        { ...(await minimalRecord(api, workspace, object, 2)), id: newId(), position: 2 },
      ]) {
        const rest = dataOf(await api.post(`/${plural}`, data));
        expect(await readBoth(data.id)).toEqual(rest);
        await remove(object, [data.id]);
        const made = await call(`create${n.One}`, `$data: ${types.createInput}!`, { data }, whole);
        expect(lasting(made)).toEqual(lasting(rest));
        expect(await readBoth(data.id)).toEqual(made);
        await remove(object, [data.id]);
      }
    });

    test("creating, changing, deleting and restoring many", async () => {
      const data = [await fullRecord(object, 3), await fullRecord(object, 4)];
      const ids = data.map(({ id }) => id);
      const sorted = (records: JsonValue): readonly JsonObject[] => {
        if (!Array.isArray(records)) throw new Error(`Not a list: ${JSON.stringify(records)}`);
        return records
          .map((record: JsonValue) => lasting(record))
          .toSorted((a, b) => (String(a["id"]) < String(b["id"]) ? -1 : 1));
      };
      const create = `create${n.Many}`;
      const rest = await api.createMany(plural, data);
      await remove(object, ids);
      const made = await call(create, `$data: [${types.createInput}!]!`, { data }, whole);
      expect((made as readonly JsonValue[]).map(lasting)).toEqual(rest.map(lasting));

      const change = { position: 50 };
      const byRest = dataOf(await api.patch(`/${plural}`, change, { filter: filterById(ids) }));
      const byGraphql = await call(
        `update${n.Many}`,
        `$data: ${types.updateInput}!, $filter: ${types.filterInput}!`,
        { data: change, filter: inputById(ids) },
        whole,
      );
      expect(sorted(byGraphql)).toEqual(sorted(byRest));
      expect(sorted(byGraphql).map(({ position }) => position)).toEqual([50, 50]);

      const filterType = `$filter: ${types.filterInput}!`;
      const filter = inputById(ids);
      const gone = await api.del(`/${plural}`, { filter: filterById(ids), soft_delete: "true" });
      const deletedByRest = await deletedOnes(ids);
      expect(sorted(recordsOf(gone)).map(({ id }) => id)).toEqual(idsOf(deletedByRest));
      const restored = await call(`restore${n.Many}`, filterType, { filter }, whole);
      const deleted = await call(`delete${n.Many}`, filterType, { filter }, whole);
      expect(sorted(deleted)).toEqual(deletedByRest.map(lasting));
      const restoredByRest = dataOf(await api.patch(`/${plural}/restore`, undefined, { filter: filterById(ids) }));
      expect(sorted(restoredByRest)).toEqual(sorted(restored));

      const destroyed = await call(`destroy${n.Many}`, filterType, { filter }, whole);
      expect(sorted(destroyed)).toEqual(sorted(restored));
      expect(await api.list(`/${plural}`, { filter: filterById(ids) })).toEqual([]);
      expect(await deletedOnes(ids)).toEqual([]);
      await api.createMany(plural, data);
      const removed = dataOf(await api.del(`/${plural}`, { filter: filterById(ids) }));
      expect(sorted(removed).map(({ id }) => id)).toEqual(sorted(destroyed).map(({ id }) => id));
    });

    test("changing, deleting, restoring and destroying one", async () => {
      const data = await fullRecord(object, 5);
      const { id } = data;
      const { id: _id, ...change } = await fullRecord(object, 6);
      const original = dataOf(await api.post(`/${plural}`, data));
      const rest = recordOf(await api.patch(`/${plural}/${id}`, change));
      await remove(object, [id]);
      await api.create(plural, data);
      const update = await call(
        `update${n.One}`,
        `$id: UUID!, $data: ${types.updateInput}!`,
        { id, data: change },
        whole,
      );
      expect(lasting(update)).toEqual(lasting(rest));
      expect(lasting(update)).not.toEqual(lasting(original));

      const byId = "$id: UUID!";
      await api.del(`/${plural}/${id}`, { soft_delete: "true" });
      const [deletedByRest] = await deletedOnes([id]);
      const restored = await call(`restore${n.One}`, byId, { id }, whole);
      const deleted = await call(`delete${n.One}`, byId, { id }, whole);
      expect(lasting(deleted)).toEqual(lasting(deletedByRest ?? null));
      expect(lasting(recordOf(await api.patch(`/${plural}/${id}/restore`)))).toEqual(lasting(restored));
      expect(await readBoth(id)).toMatchObject({ id, deletedAt: null });

      const destroyed = await call(`destroy${n.One}`, byId, { id }, whole);
      expect(lasting(destroyed)).toEqual(lasting(restored));
      expect((await api.get(`/${plural}/${id}`)).status).toBe(404);
      await api.create(plural, data);
      expect(dataOf(await api.del(`/${plural}/${id}`))).toEqual({ id });
      expect(await deletedOnes([id])).toEqual([]);
    });

    test("finding by filter, in order, page by page", async () => {
      const all = [];
      for (let index = 10; index < 15; index++) all.push(await fullRecord(object, index));
      const ids = all.map(({ id }) => id);
      // One of them has no more than it must, so that filters by value or by none tell them apart.
      const [, least] = all;
      if (least === undefined) throw new Error("Five records were made");
      all[1] = { ...(await minimalRecord(api, workspace, object, 11)), id: least.id, position: 11 };
      const made = await api.createMany(plural, all);

      interface List {
        readonly filter: string;
        readonly input: JsonObject;
        readonly order: string;
        readonly orderBy: JsonObject;
        readonly rest?: JsonObject & Readonly<Record<string, string | number>>;
        readonly graphql?: JsonObject;
      }
      const argumentTypes: Readonly<Record<string, string>> = Object.fromEntries(
        connectionArguments(object).map(({ name, type }) => [name, type]),
      );
      const bothLists = async ({ filter, input, order, orderBy, rest, graphql }: List): Promise<JsonValue> => {
        const answer = bodyOf(
          await api.get(`/${plural}`, {
            filter: [filterById(ids), filter].filter((part) => part !== "").join(","),
            order_by: order,
            ...rest,
          }),
        );
        const connection = await call(
          n.many,
          ["filter", "orderBy", ...Object.keys(graphql ?? {})]
            .map((name) => `$${name}: ${argumentTypes[name]}`)
            .join(", "),
          { filter: { and: [inputById(ids), input] }, orderBy: [orderBy], ...graphql },
          `{ totalCount edges { node ${whole} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`,
        );
        expect(nodesOf(connection), filter).toEqual(at(answer, "data", plural));
        expect(at(connection, "totalCount"), filter).toBe(at(answer, "totalCount"));
        expect(at(connection, "pageInfo"), filter).toEqual(at(answer, "pageInfo"));
        return answer;
      };

      const everything = {
        filter: "",
        input: {},
        order: "position[DescNullsLast]",
        orderBy: { position: "DescNullsLast" },
      };
      const first = await bothLists({ ...everything, rest: { limit: 2 }, graphql: { first: 2 } });
      expect(at(first, "totalCount")).toBe(5);
      const after = at(first, "pageInfo", "endCursor") as string;
      const second = await bothLists({
        ...everything,
        rest: { limit: 2, starting_after: after },
        graphql: { first: 2, after },
      });
      expect(at(second, "pageInfo")).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
      const before = at(second, "pageInfo", "startCursor") as string;
      await bothLists({ ...everything, rest: { limit: 1, ending_before: before }, graphql: { last: 1, before } });

      for (const field of servedFields(object)) {
        for (const leaf of leavesOf(field)) {
          if (leaf.kind === "JSON" && isComposite(field)) continue;
          const path = isComposite(field) ? [field.name, leaf.subField ?? ""] : [leaf.column];
          const nest = (value: JsonValue): JsonObject =>
            path.reduceRight((inner: JsonValue, key) => ({ [key]: inner }), value) as JsonObject;
          const name = path.join(".");
          const isOrdered = !["JSON", "TEXT_ARRAY", "ENUM_ARRAY"].includes(leaf.kind);
          const list = isOrdered
            ? { ...everything, order: `${name}[DescNullsLast]`, orderBy: nest("DescNullsLast") }
            : everything;
          for (const is of ["NULL", "NOT_NULL"])
            await bothLists({ ...list, filter: `${name}[is]:${is}`, input: nest({ is }) });
          const value = at(made[3], ...path);
          if (!operatorsOf(leaf).includes("eq") || value === undefined || typeof value === "object") continue;
          const equal = await bothLists({
            ...list,
            filter: `${name}[eq]:${quoted(value)}`,
            input: nest({ eq: value }),
          });
          expect(at(equal, "totalCount"), name).not.toBe(0);
        }
      }
      await remove(object, ids);
    });

    test("grouping", async () => {
      const all = [await fullRecord(object, 20), await fullRecord(object, 21), await fullRecord(object, 22)];
      const ids = all.map(({ id }) => id);
      await api.createMany(plural, all);
      const aggregates = [...aggregateFields(object).keys()];
      const groupBy = [{ createdBy: { source: true } }, { createdAt: { granularity: "YEAR", timeZone: "UTC" } }];
      const orderBy = [{ aggregate: { totalCount: "DescNullsLast" } }];
      const rest = bodyOf(
        await api.get(`/${plural}/groupBy`, {
          group_by: JSON.stringify(groupBy),
          aggregate: JSON.stringify(aggregates),
          filter: filterById(ids),
          order_by: JSON.stringify(orderBy),
          include_records_sample: "true",
          order_by_for_records: "position[DescNullsLast]",
        }),
      );
      const graphql = await call(
        `${n.many}GroupBy`,
        `$groupBy: [${types.groupByInput}!]!, $filter: ${types.filterInput}, $orderBy: [${types.orderByWithGroupByInput}], $orderByForRecords: [${types.orderByInput}]`,
        {
          groupBy,
          filter: inputById(ids),
          orderBy,
          orderByForRecords: [{ position: "DescNullsLast" }],
        },
        `{ groupByDimensionValues ${aggregates.join(" ")} edges { node ${whole} } }`,
      );
      if (!Array.isArray(rest) || !Array.isArray(graphql)) throw new Error("Groups are lists");
      expect(rest).toHaveLength(1);
      expect(graphql).toHaveLength(1);
      for (const [index, group] of graphql.entries()) {
        const twin: JsonValue | undefined = (rest as readonly JsonValue[])[index];
        expect(at(group, "groupByDimensionValues")).toEqual(at(twin, "groupByDimensionValues"));
        expect(nodesOf(group)).toEqual(at(twin, "records"));
        for (const name of aggregates) {
          const exact = at(twin, name);
          const shown = at(group, name);
          // REST keeps exact numbers as text, where GraphQL's type is a number.
          expect(typeof shown === "number" && typeof exact === "string" ? String(shown) : shown, name).toEqual(exact);
        }
      }
      await remove(object, ids);
    });

    const isMergeable = object.duplicateCriteria !== null;
    test("duplicates and merging are offered where there are criteria", () => {
      const rootFields = recordRootFields(workspace);
      for (const name of [`${n.one}Duplicates`, `merge${n.Many}`]) expect(rootFields.has(name), name).toBe(isMergeable);
    });

    test.each(isMergeable ? [n.one] : [])("finding duplicates of %s and merging them", async () => {
      const unique = servedFields(object).filter(({ isUnique }) => isUnique);
      const first = await fullRecord(object, 30);
      // Values that no other record may have are left to the first.
      const shared = Object.entries({ ...first, id: newId() }).filter(
        ([name]) => name === "id" || !unique.some((field) => field.name === name),
      );
      const other = identified(Object.fromEntries(shared));
      const data = [first, other];
      const ids = data.map(({ id }) => id);
      await api.createMany(plural, data);

      const page = `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node ${whole} } }`;
      const asRest = (connections: JsonValue): JsonValue =>
        (connections as readonly JsonValue[]).map((connection) => ({
          totalCount: at(connection, "totalCount") ?? null,
          pageInfo: at(connection, "pageInfo") ?? null,
          [`${n.one}Duplicates`]: nodesOf(connection),
        }));
      const found = await call(`${n.one}Duplicates`, "$ids: [UUID]", { ids }, page);
      expect({ data: asRest(found) }).toEqual(bodyOf(await api.post(`/${plural}/duplicates`, { ids })));
      expect(nodesOf((found as readonly JsonValue[])[0]).map(({ id }) => id)).toContain(other.id);
      const { id: _id, ...values } = first;
      const byData = await call(`${n.one}Duplicates`, `$data: [${types.createInput}]`, { data: [values] }, page);
      expect({ data: asRest(byData) }).toEqual(bodyOf(await api.post(`/${plural}/duplicates`, { data: [values] })));

      const mergeTypes = "$ids: [UUID!]!, $conflictPriorityIndex: Int!, $dryRun: Boolean";
      const merge = (dryRun: boolean): JsonObject => ({ ids, conflictPriorityIndex: 1, dryRun });
      const mergeOverGraphql = (dryRun: boolean): Promise<JsonValue> =>
        call(`merge${n.Many}`, mergeTypes, merge(dryRun), whole);
      const tried = dataOf(await api.patch(`/${plural}/merge`, merge(true)));
      const triedToo = await mergeOverGraphql(true);
      expect({ ...lasting(triedToo), id: null }).toEqual({ ...lasting(tried), id: null });
      expect(await api.list(`/${plural}`, { filter: filterById(ids) })).toHaveLength(2);
      const merged = identified(dataOf(await api.patch(`/${plural}/merge`, merge(false))));
      expect(merged.id).toBe(other.id);
      await remove(object, ids);
      await api.createMany(plural, data);
      const mergedToo = await mergeOverGraphql(false);
      expect(lasting(mergedToo)).toEqual(lasting(merged));
      expect(await readBoth(other.id)).toEqual(mergedToo);
      expect((await deletedOnes(ids)).map(({ id }) => id)).toEqual([first.id]);
      await remove(object, ids);
    });

    test("an id of no record", async () => {
      expect(await call(n.one, `$filter: ${types.filterInput}!`, { filter: { id: { eq: nowhere } } }, "{ id }")).toBe(
        null,
      );
      expect((await api.get(`/${plural}/${nowhere}`)).status).toBe(404);
    });
  });
});
