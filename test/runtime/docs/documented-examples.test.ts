import { describe, expect, test } from "vitest";
import { exampleInput } from "../../../src/core/docs/openapi/examples/example-input.js";
import type { ObjectType } from "../../../src/core/model/workspace.js";
import { servedFields, servedObjects } from "../../../src/core/surface/record-operations.js";
import { useServer, type Query, type RestClient } from "../../rest/use-server.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { exampleModel } from "../../support/emit-test-server.js";
import { DocumentFollower, settled, withoutIdentity } from "./document-follower.js";

describe.each(["crm", "field-kinds", "self-relation"])("examples/%s", (name) => {
  const workspace = buildTestWorkspace(exampleModel(name));
  const rest = useServer("pglite", { model: exampleModel(name) });
  const follow = new DocumentFollower(workspace, rest);

  describe.each(servedObjects(workspace).map((object) => [object.namePlural, object] as const))("%s", (_, object) => {
    test("are created, listed and changed as documented", async () => {
      const id = await follow.ensure(object);
      const listed = await follow.call(follow.documented(object, "findMany"), null, undefined, {
        ...only(id),
        depth: 2,
      });
      expect(listed.headers).toHaveProperty("x-request-id");
      await follow.call(follow.documented(object, "findOne"), id);

      const createMany = follow.documented(object, "createMany");
      const batch = await follow.call(createMany, null, createMany.body!.examples["records"]);
      const [created] = Object.values(createMany.response.examples);
      expect(withoutIdentity(settled(batch.body))).toEqual(withoutIdentity(created!));

      for (const [verb, query] of [
        ["updateOne", {}],
        ["updateMany", only(id)],
      ] as const) {
        const update = follow.documented(object, verb);
        const answer = await follow.call(update, id, update.body!.examples["change"], query);
        expect(settled(answer.body)).toEqual(Object.values(update.response.examples)[0]);
      }
      await reset(rest, object, id);
    });

    test("have fields that are read, set and cleared as documented", async () => {
      for (const field of servedFields(object)) await follow.expectField(object, field);
      await reset(rest, object, await follow.ensure(object));
    });

    test("are grouped, compared, deleted and restored as documented", async () => {
      const id = await follow.ensure(object);
      await follow.call(follow.documented(object, "groupBy"), null, undefined, {
        group_by: `[{"createdAt":{"granularity":"MONTH","timeZone":"Europe/Paris"}}]`,
        aggregate: `["totalCount","minCreatedAt"]`,
        order_by: `[{"aggregate":{"totalCount":"DescNullsLast"}}]`,
        include_records_sample: "true",
        order_by_for_records: "createdAt[DescNullsLast]",
      });
      const duplicates = follow.documented(object, "findDuplicates");
      for (const body of Object.values(duplicates.body!.examples)) await follow.call(duplicates, null, body);

      const soft: Query = { soft_delete: "true" };
      const one = follow.documented(object, "deleteOne");
      expect((await follow.call(one, id, undefined, soft)).body).toEqual(one.response.examples["record"]);
      await follow.call(follow.documented(object, "restoreOne"), id);
      const many = follow.documented(object, "deleteMany");
      const removed = await follow.call(many, null, undefined, { ...only(id), ...soft });
      expect(removed.body).toEqual(many.response.examples["records"]);
      await follow.call(follow.documented(object, "restoreMany"), null, undefined, only(id));
    });

    test("are merged as documented", async () => {
      await follow.expectMerge(object);
    });
  });
});

function only(id: string): Query {
  return { filter: `id[eq]:"${id}"` };
}

/** Gives the first example record the values of the document again. */
async function reset(rest: RestClient, object: ObjectType, id: string): Promise<void> {
  await rest.patch(`/${object.namePlural}/${id}`, exampleInput(object, 1));
}
