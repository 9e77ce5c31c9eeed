import { describe, expect, test } from "vitest";
import { printCoreOpenapi } from "../../../src/core/docs/openapi/print-core-openapi.js";
import { DocumentedOperations } from "../../../src/reference/documented-operations.js";
import { restRequest } from "../../../src/reference/objects/rest-examples.js";
import type { JsonObject } from "../../../src/core/json/json-value.js";
import { exampleOperation, type ExampleOperation } from "../../../src/reference/graphql/example-operations.js";
import { exampleSearch } from "../../../src/reference/graphql/shared-types-page.js";
import { metadataExamples } from "../../../src/reference/guides/metadata-page.js";
import { exampleId } from "../../../src/core/docs/openapi/examples/example-id.js";
import { exampleInput } from "../../../src/core/docs/openapi/examples/example-input.js";
import type { ObjectType } from "../../../src/core/model/workspace.js";
import { requiredFields } from "../../../src/core/surface/required-fields.js";
import { recordOperations, servedObjects, type RecordVerb } from "../../../src/core/surface/record-operations.js";
import { recordRootFields, type RootAction } from "../../../src/core/surface/root-fields.js";
import { readResult, runGraphql } from "../../graphql/graphql-client.js";
import { queryString, useServer } from "../../rest/use-server.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { exampleModel } from "../../support/emit-test-server.js";
import { DocumentFollower } from "./document-follower.js";

/** So that each finds the records it speaks of. */
const order: readonly RootAction[] = [
  "findMany",
  "findOne",
  "findDuplicates",
  "groupBy",
  "updateOne",
  "updateMany",
  "deleteOne",
  "restoreOne",
  "deleteMany",
  "restoreMany",
];

const verbs: readonly RecordVerb[] = [
  "findMany",
  "findOne",
  "findDuplicates",
  "groupBy",
  "updateOne",
  "updateMany",
  "deleteOne",
  "restoreOne",
  "deleteMany",
  "restoreMany",
];

describe.each(["crm", "field-kinds", "self-relation"])("examples/%s", (name) => {
  const workspace = buildTestWorkspace(exampleModel(name));
  const rest = useServer("pglite", { model: exampleModel(name) });
  const follow = new DocumentFollower(workspace, rest);
  const documented = new DocumentedOperations(JSON.parse(printCoreOpenapi(workspace)) as JsonObject);
  const objects = servedObjects(workspace).map((object) => [object.namePlural, object] as const);
  const examplesOf = (object: ObjectType, actions: readonly RootAction[]): readonly ExampleOperation[] => {
    const fields = [...recordRootFields(workspace).values()].filter((field) => field.object === object);
    return actions.flatMap((action) =>
      fields.filter((field) => field.action === action).map((field) => exampleOperation(workspace, field)),
    );
  };
  /** Gives the first example record, and those it needs, where they are not there. */
  const renew = async (object: ObjectType): Promise<void> => {
    const id = exampleId(object, 1);
    if ((await rest.get(`/${object.namePlural}/${id}`)).status === 200) return;
    for (const { relation } of requiredFields(object)) {
      const target = workspace.objectsBySingular.get(relation?.targetObject ?? "");
      if (target !== undefined) await renew(target);
    }
    await rest.del(`/${object.namePlural}`, { filter: `id[neq]:"${id}"` });
    await rest.create(object.namePlural, { ...exampleInput(object, 1), id });
  };
  /** Removes the records that cannot be without one of this object. */
  const free = async (object: ObjectType): Promise<void> => {
    for (const other of servedObjects(workspace)) {
      const needsIt = requiredFields(other).some(({ relation }) => relation?.targetObject === object.nameSingular);
      if (needsIt) await rest.del(`/${other.namePlural}`, { filter: "id[is]:NOT_NULL" });
    }
  };
  const expectAnswer = async ({ field, document, variables }: ExampleOperation): Promise<void> => {
    const { data, errors } = await runGraphql(rest, document, variables);
    expect({ field, errors }).toEqual({ field, errors: [] });
    expect(data).toHaveProperty(field);
    expect(data?.[field], field).not.toBeNull();
  };

  test.each(objects)("%s are read, changed, deleted and restored over REST as shown", async (_plural, object) => {
    await follow.ensure(object);
    const operations = recordOperations(object);
    for (const verb of verbs) {
      const operation = operations.find((one) => one.verb === verb)!;
      const { method, path, query, body } = restRequest(operation, documented.of(operation).body);
      const text = body?.kind === "json" ? JSON.stringify(body.value) : undefined;
      const answer = await rest.send(method, `${path}${queryString(query)}`, text);
      expect({ id: operation.id, status: answer.status, text: answer.status < 300 ? "" : answer.text }).toEqual({
        id: operation.id,
        status: operation.status,
        text: "",
      });
    }
  });

  test.each(objects)("%s are read, changed, deleted and restored over GraphQL as shown", async (_plural, object) => {
    await follow.ensure(object);
    for (const example of examplesOf(object, order)) await expectAnswer(example);
  });

  test.each(objects)("%s are created in batches and merged as shown", async (_plural, object) => {
    await follow.ensure(object);
    for (const example of examplesOf(object, ["createMany"])) await expectAnswer(example);
    if (object.duplicateCriteria !== null) {
      const second = { ...exampleInput(object, 4), id: exampleId(object, 2) };
      await rest.create(object.namePlural, second);
      for (const example of examplesOf(object, ["merge"])) await expectAnswer(example);
    }
  });

  test.each(objects)("%s are destroyed and created as shown", async (plural, object) => {
    // What others need may be gone with them, so all of it is made anew.
    await free(object);
    await renew(object);
    for (const example of examplesOf(object, ["destroyOne"])) await expectAnswer(example);
    await renew(object);
    for (const example of examplesOf(object, ["destroyMany"])) await expectAnswer(example);
    expect((await rest.get(`/${plural}/${exampleId(object, 1)}`)).status).toBe(404);
    for (const example of examplesOf(object, ["createOne"])) await expectAnswer(example);
  });

  test("the search over all objects is asked as shown", async () => {
    await expectAnswer(exampleSearch);
  });

  test("GraphQL Metadata is asked as shown", async () => {
    for (const { document, variables } of metadataExamples) {
      const answer = await rest.send("POST", "/metadata", JSON.stringify({ query: document, variables }));
      expect(readResult(answer).errors).toEqual([]);
    }
  });
});
