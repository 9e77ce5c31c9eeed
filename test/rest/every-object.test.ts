import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../src/core/json/json-value.js";
import type { Field, ObjectType } from "../../src/core/model/workspace.js";
import { namesOf } from "../../src/core/naming/object-names.js";
import { isFieldWritable, servedFields, servedObjects } from "../../src/core/surface/record-operations.js";
import { requiredFields } from "../../src/core/surface/required-fields.js";
import { buildTestWorkspace } from "../support/build-test-workspace.js";
import { engines } from "../support/databases.js";
import { exampleModel } from "../support/emit-test-server.js";
import { minimalRecord, valueOf } from "./minimal-record.js";
import { at, dataOf, expectRefusal, identified, recordOf, recordsOf, useServer } from "./use-server.js";

const workspace = buildTestWorkspace(exampleModel("crm"));
const objects = servedObjects(workspace);

/** Fields that take a value, without the system's own. */
function writableFields(object: ObjectType): readonly Field[] {
  const own = ["createdAt", "deletedAt", "createdBy", "position"];
  return servedFields(object).filter(
    (field) => isFieldWritable(field) && field.relation === null && !own.includes(field.name),
  );
}

describe.each(engines)("every object on %s", (engine) => {
  const api = useServer(engine);

  test("is one of 29", () => {
    expect(objects).toHaveLength(29);
  });

  test.each(objects.map((object) => [object.nameSingular, object] as const))(
    "%s lives a whole life",
    async (_name, object) => {
      const n = namesOf(object);
      const plural = object.namePlural;
      const onlyData = (answer: { readonly body: JsonValue }): readonly string[] =>
        Object.keys(at(answer.body, "data") as object);

      // Create, alone and in a batch.
      const data = await minimalRecord(api, workspace, object, 1);
      const created = await api.post(`/${plural}`, data);
      expect(created.status, created.text).toBe(201);
      expect(onlyData(created)).toEqual([`create${n.One}`]);
      const record = identified(dataOf(created));
      expect(record).toMatchObject(data);
      const batch = await api.post(`/batch/${plural}`, [await minimalRecord(api, workspace, object, 2)]);
      expect(batch.status, batch.text).toBe(201);
      expect(onlyData(batch)).toEqual([`create${n.Many}`]);
      const other = identified(recordsOf(batch)[0] ?? null);

      // What is required is told.
      const required = requiredFields(object);
      const empty = await api.post(`/${plural}`, {});
      expect(empty.status, empty.text).toBe(required.length === 0 ? 201 : 400);
      expect((at(empty.body, "details") ?? []) as readonly JsonValue[]).toHaveLength(required.length);
      if (empty.status === 201) await api.del(`/${plural}/${identified(dataOf(empty)).id}`);

      // Read, list, group.
      const read = await api.get(`/${plural}/${record.id}`);
      expect(onlyData(read)).toEqual([n.one]);
      expect(recordOf(read)).toEqual(record);
      expect(Object.keys(recordOf(await api.get(`/${plural}/${record.id}`, { depth: 2 })))).toEqual(
        expect.arrayContaining(Object.keys(record)),
      );
      const list = await api.get(`/${plural}`, {
        filter: `id[in]:[${record.id},${other.id}]`,
        order_by: "createdAt,id",
      });
      expect(onlyData(list)).toEqual([plural]);
      expect(list.body).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } });
      expect(recordsOf(list).map(({ id }) => id)).toEqual([record.id, other.id]);
      const groups = await api.get(`/${plural}/groupBy`, {
        group_by: '[{"createdBy":{"source":true}}]',
        aggregate: '["totalCount"]',
        filter: `id[in]:[${record.id},${other.id}]`,
      });
      expect(groups.body).toEqual([{ groupByDimensionValues: ["API"], totalCount: 2 }]);

      // Update by id and by filter.
      const updated = await api.patch(`/${plural}/${record.id}`, { position: 42 });
      expect(onlyData(updated)).toEqual([`update${n.One}`]);
      expect(recordOf(updated)).toEqual({ ...record, position: 42, updatedAt: expect.any(String) as string });
      const many = await api.patch(`/${plural}`, { position: 43 }, { filter: `id[eq]:${other.id}` });
      expect(onlyData(many)).toEqual([`update${n.Many}`]);
      expect(recordsOf(many).map(({ position }) => position)).toEqual([43]);

      // Every field has an endpoint.
      for (const field of servedFields(object))
        expect((await api.get(`/${plural}/${record.id}/${field.name}`)).status, field.name).toBe(200);
      for (const field of writableFields(object)) {
        const set = await api.put(`/${plural}/${record.id}/${field.name}`, { value: valueOf(field, 3) });
        expect(set.status, set.text).toBe(200);
        expect(onlyData(set)).toEqual([field.name]);
      }

      // Soft delete, restore, destroy.
      const deleted = await api.del(`/${plural}/${record.id}`, { soft_delete: "true" });
      expect(deleted.body).toEqual({ data: { [`delete${n.One}`]: { id: record.id } } });
      expectRefusal(await api.get(`/${plural}/${record.id}`), { status: 404, code: "RECORD_NOT_FOUND" });
      const restored = await api.patch(`/${plural}/${record.id}/restore`);
      expect(onlyData(restored)).toEqual([`restore${n.One}`]);
      expect(recordOf(restored)).toMatchObject({ id: record.id, deletedAt: null });
      const destroyed = await api.del(`/${plural}`, { filter: `id[in]:[${record.id},${other.id}]` });
      expect(onlyData(destroyed)).toEqual([`delete${n.Many}`]);
      expect(
        recordsOf(destroyed)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual([record.id, other.id].toSorted());
      expectRefusal(await api.patch(`/${plural}/${record.id}/restore`), { status: 404, code: "RECORD_NOT_FOUND" });
    },
  );
});
