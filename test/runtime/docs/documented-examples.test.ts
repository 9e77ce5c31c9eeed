import { describe, expect, test } from "vitest";
import { exampleId } from "../../../src/core/docs/openapi/examples/example-id.js";
import { exampleInput } from "../../../src/core/docs/openapi/examples/example-input.js";
import { exampleInstant } from "../../../src/core/docs/openapi/examples/example-record.js";
import { printCoreOpenapi } from "../../../src/core/docs/openapi/print-core-openapi.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/core/json/json-value.js";
import type { ObjectType, Workspace } from "../../../src/core/model/workspace.js";
import {
  recordOperations,
  servedObjects,
  type RecordOperation,
  type RecordVerb,
} from "../../../src/core/surface/record-operations.js";
import { requiredFields } from "../../../src/core/surface/required-fields.js";
import { OpenapiDocument, type DocumentedOperation } from "../../core/docs/openapi/read-document.js";
import { useServer, type Answer, type Query, type RestClient } from "../../rest/use-server.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { exampleModel } from "../../support/emit-test-server.js";

/** A model whose document is followed word by word. */
class Follower {
  readonly #document: OpenapiDocument;
  readonly #workspace: Workspace;
  readonly #rest: RestClient;
  readonly #operations: ReadonlyMap<string, DocumentedOperation>;
  readonly #created = new Set<string>();

  constructor(workspace: Workspace, rest: RestClient) {
    this.#workspace = workspace;
    this.#rest = rest;
    this.#document = new OpenapiDocument(printCoreOpenapi(workspace));
    this.#operations = new Map(this.#document.operations().map((operation) => [operation.id, operation]));
  }

  documented(object: ObjectType, verb: RecordVerb, fieldName: string | null = null): DocumentedOperation {
    const operation = recordOperations(object).find(
      (one) => one.verb === verb && (one.field?.name ?? null) === fieldName,
    );
    return this.#operations.get(operation?.id ?? "")!;
  }

  /** Sends one documented request; the answer must have the documented status and form. */
  async call(operation: DocumentedOperation, id: string | null, body?: JsonValue, query?: Query): Promise<Answer> {
    const path = operation.path.replace("{id}", id ?? "");
    const text = Object.entries(query ?? {}).map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`);
    const answer = await this.#rest.send(
      operation.method,
      `/rest${path}${text.length === 0 ? "" : `?${text.join("&")}`}`,
      body === undefined ? undefined : JSON.stringify(body),
    );
    expect({ id: operation.id, status: answer.status }, answer.text).toEqual({
      id: operation.id,
      status: operation.status,
    });
    const problems = this.#document.problems(answer.body, operation.response.schema);
    expect(problems, `${operation.id}: ${answer.text}`).toEqual([]);
    return answer;
  }

  /** The first example record of an object and those it needs, under the ids that the document uses. */
  async ensure(object: ObjectType): Promise<string> {
    const id = exampleId(object, 1);
    if (this.#created.has(object.nameSingular)) return id;
    this.#created.add(object.nameSingular);
    for (const field of requiredFields(object)) await this.ensureTarget(field.relation?.targetObject);
    const operation = this.documented(object, "createOne");
    const body = operation.body!.examples["record"] as JsonObject;
    const answer = await this.call(operation, null, { ...body, id });
    expect(settled(answer.body)).toEqual(operation.response.examples["record"]);
    return id;
  }

  async ensureTarget(name: string | undefined): Promise<void> {
    const target = name === undefined ? undefined : this.#workspace.objectsBySingular.get(name);
    if (target !== undefined) await this.ensure(target);
  }
}

/** The answer as it would be had it been given when examples are. */
function settled(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(settled);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      (key === "createdAt" || key === "updatedAt") && typeof part === "string" ? exampleInstant : settled(part),
    ]),
  );
}

/** Values that the server chose for these records and not for those of the document. */
function withoutIdentity(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(withoutIdentity);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "id" && key !== "position")
      .map(([key, part]) => [key, withoutIdentity(part)]),
  );
}

describe.each(["crm", "field-kinds", "self-relation"])("examples/%s", (name) => {
  const workspace = buildTestWorkspace(exampleModel(name));
  const rest = useServer("pglite", { model: exampleModel(name) });

  describe.each(servedObjects(workspace).map((object) => [object.namePlural, object] as const))("%s", (_, object) => {
    const steps = (): Follower => new Follower(workspace, rest);
    const idFilter = (id: string): Query => ({ filter: `id[eq]:"${id}"` });
    let shared: Follower | null = null;
    const follower = (): Follower => (shared ??= sharedFollower(name, steps));

    test("records are created, read and changed as documented", async () => {
      const follow = follower();
      const id = await follow.ensure(object);
      const findMany = follow.documented(object, "findMany");
      const listed = await follow.call(findMany, null, undefined, { ...idFilter(id), depth: 2 });
      expect(listed.headers["x-request-id"]).toBeDefined();

      const createMany = follow.documented(object, "createMany");
      const batch = await follow.call(createMany, null, createMany.body!.examples["records"]);
      expect(withoutIdentity(settled(batch.body))).toEqual(withoutIdentity(createMany.response.examples["records"]!));

      for (const verb of ["updateOne", "updateMany"] as const) {
        const update = follow.documented(object, verb);
        const answer = await follow.call(
          update,
          id,
          update.body!.examples["change"],
          verb === "updateMany" ? idFilter(id) : {},
        );
        const [shown] = Object.values(update.response.examples);
        expect(settled(answer.body)).toEqual(shown);
      }
      const undo = await rest.patch(`/${object.namePlural}/${id}`, exampleInput(object, 1));
      expect(undo.status, undo.text).toBe(200);
    });

    test("fields are read, set and cleared as documented", async () => {
      const follow = follower();
      const id = await follow.ensure(object);
      for (const { verb, field } of fieldOperations(object)) {
        const operation = follow.documented(object, verb, field.name);
        const { value: filled, empty } = operation.response.examples;
        await follow.ensureTarget(field.relation?.targetObject);
        if (verb === "readField") await follow.call(operation, id);
        // A deletion mark is set and taken away through deleting and restoring.
        else if (verb === "writeField" && field.name !== "deletedAt") {
          const answer = await follow.call(operation, id, operation.body!.examples["value"]);
          if (field.relation === null) expect(settled(answer.body), operation.id).toEqual(filled);
        } else if (verb === "clearField" && empty !== undefined) {
          const answer = await follow.call(operation, id);
          expect(answer.body, operation.id).toEqual(empty);
        } else if (verb === "clearField") {
          const answer = await rest.del(`/${object.namePlural}/${id}/${field.name}`);
          expect(answer.status, operation.id).toBe(400);
          expect(operation.operation["description"]).toMatch(/^Always refused/);
        }
      }
      const undo = await rest.patch(`/${object.namePlural}/${id}`, exampleInput(object, 1));
      expect(undo.status, undo.text).toBe(200);
    });

    test("groups, duplicates, merges, deletions and restorations are as documented", async () => {
      const follow = follower();
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

      const removed = follow.documented(object, "deleteOne");
      const answer = await follow.call(removed, id, undefined, { soft_delete: "true" });
      expect(answer.body).toEqual(removed.response.examples["record"]);
      await follow.call(follow.documented(object, "restoreOne"), id);
      const many = follow.documented(object, "deleteMany");
      expect((await follow.call(many, null, undefined, { ...idFilter(id), soft_delete: "true" })).body).toEqual(
        many.response.examples["records"],
      );
      await follow.call(follow.documented(object, "restoreMany"), null, undefined, idFilter(id));
    });

    test("two records are merged where duplicates can be", async () => {
      const follow = follower();
      await follow.ensure(object);
      const merge = follow.documented(object, "merge");
      const body = { ...(merge.body!.examples["two"] as JsonObject), dryRun: true };
      const second = await rest.post(`/${object.namePlural}`, {
        ...relationsOnly(object),
        id: exampleId(object, 2),
      });
      if (object.duplicateCriteria !== null) {
        expect(second.status, second.text).toBe(201);
        await follow.call(merge, null, body);
      } else {
        const refused = await rest.patch(`/${object.namePlural}/merge`, body);
        expect(refused.status).toBe(400);
        expect(merge.operation["description"]).toMatch(/^Always refused/);
      }
    });
  });
});

const followers = new Map<string, Follower>();

function sharedFollower(name: string, make: () => Follower): Follower {
  const known = followers.get(name) ?? make();
  followers.set(name, known);
  return known;
}

function fieldOperations(
  object: ObjectType,
): readonly (RecordOperation & { readonly field: NonNullable<RecordOperation["field"]> })[] {
  return recordOperations(object).flatMap((operation) =>
    operation.field === null ? [] : [{ ...operation, field: operation.field }],
  );
}

/** What a second record cannot do without: unique values may be left out, required ones not. */
function relationsOnly(object: ObjectType): JsonObject {
  const needed = new Set(
    requiredFields(object).map((field) => (field.relation === null ? field.name : `${field.name}Id`)),
  );
  return Object.fromEntries(Object.entries(exampleInput(object, 4)).filter(([key]) => needed.has(key)));
}
