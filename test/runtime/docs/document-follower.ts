import { expect } from "vitest";
import { exampleId } from "../../../src/core/docs/openapi/examples/example-id.js";
import { exampleInput } from "../../../src/core/docs/openapi/examples/example-input.js";
import { exampleInstant } from "../../../src/core/docs/openapi/examples/example-record.js";
import { printCoreOpenapi } from "../../../src/core/docs/openapi/print-core-openapi.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/core/json/json-value.js";
import type { Field, ObjectType, Workspace } from "../../../src/core/model/workspace.js";
import { recordOperations, type RecordVerb } from "../../../src/core/surface/record-operations.js";
import { requiredFields } from "../../../src/core/surface/required-fields.js";
import { OpenapiDocument, type DocumentedOperation } from "../../core/docs/openapi/read-document.js";
import { queryString, type Answer, type Query, type RestClient } from "../../rest/use-server.js";

/** Does to a server what the document of its model says, and expects what the document says. */
export class DocumentFollower {
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

  documented(object: ObjectType, verb: RecordVerb, field: Field | null = null): DocumentedOperation {
    const { id } = recordOperations(object).find((one) => one.verb === verb && one.field === field)!;
    return this.#operations.get(id)!;
  }

  /** Sends one documented request; the answer must have the documented status and form. */
  async call(operation: DocumentedOperation, id: string | null, body?: JsonValue, query?: Query): Promise<Answer> {
    const answer = await this.#send(operation, id, body, query);
    expectSame(
      { id: operation.id, status: answer.status },
      { id: operation.id, status: operation.status },
      answer.text,
    );
    const problems = this.#document.problems(answer.body, operation.response.schema);
    expectSame(problems, [], `${operation.id}: ${answer.text}`);
    return answer;
  }

  /** The first example record of an object and those it needs, under the ids that the document uses. */
  async ensure(object: ObjectType): Promise<string> {
    const id = exampleId(object, 1);
    if (this.#created.has(object.nameSingular)) return id;
    this.#created.add(object.nameSingular);
    for (const field of requiredFields(object)) await this.#ensureTarget(field);
    const operation = this.documented(object, "createOne");
    const body = operation.body!.examples["record"] as JsonObject;
    const answer = await this.call(operation, null, { ...body, id });
    expectSame(settled(answer.body), operation.response.examples["record"]);
    return id;
  }

  /** Reads a field, sets and clears it where that is allowed, and sees the documented values come back. */
  async expectField(object: ObjectType, field: Field): Promise<void> {
    const id = await this.ensure(object);
    await this.#ensureTarget(field);
    await this.call(this.documented(object, "readField", field), id);
    const verbs = recordOperations(object).flatMap((one) => (one.field === field ? [one.verb] : []));
    // A deletion mark is set and taken away by deleting and restoring.
    if (verbs.includes("writeField") && field.name !== "deletedAt") await this.#set(object, field, id);
    if (verbs.includes("clearField")) await this.#clear(object, field, id);
  }

  /** Merges two records, or is refused where the document says so. */
  async expectMerge(object: ObjectType): Promise<void> {
    await this.ensure(object);
    const merge = this.documented(object, "merge");
    const body = { ...(merge.body!.examples["two"] as JsonObject), dryRun: true };
    if (object.duplicateCriteria === null) return this.#expectRefusal(merge, null, body);
    await this.#rest.create(object.namePlural, { ...withoutValues(object), id: exampleId(object, 2) });
    await this.call(merge, null, body);
    return undefined;
  }

  async #set(object: ObjectType, field: Field, id: string): Promise<void> {
    const operation = this.documented(object, "writeField", field);
    const answer = await this.call(operation, id, operation.body!.examples["value"]);
    // A related record may have changed since it was created.
    if (field.relation === null) expectSame(settled(answer.body), operation.response.examples["value"]);
  }

  async #clear(object: ObjectType, field: Field, id: string): Promise<void> {
    const operation = this.documented(object, "clearField", field);
    const { empty } = operation.response.examples;
    if (empty === undefined) await this.#expectRefusal(operation, id);
    else expectSame((await this.call(operation, id)).body, empty);
  }

  async #expectRefusal(operation: DocumentedOperation, id: string | null, body?: JsonValue): Promise<void> {
    const answer = await this.#send(operation, id, body);
    expectSame({ id: operation.id, status: answer.status }, { id: operation.id, status: 400 }, answer.text);
    expectSame(operation.operation["description"], expect.stringMatching(/^Always refused/) as unknown);
  }

  #send(operation: DocumentedOperation, id: string | null, body?: JsonValue, query?: Query): Promise<Answer> {
    const path = `/rest${operation.path.replace("{id}", id ?? "")}${queryString(query)}`;
    return this.#rest.send(operation.method, path, body === undefined ? undefined : JSON.stringify(body));
  }

  async #ensureTarget({ relation }: Field): Promise<void> {
    const target = relation === null ? undefined : this.#workspace.objectsBySingular.get(relation.targetObject);
    if (target !== undefined) await this.ensure(target);
  }
}

function expectSame(actual: unknown, expected: unknown, message?: string): void {
  expect(actual, message).toEqual(expected);
}

/** An answer as it would be had it been given when examples are. */
export function settled(value: JsonValue): JsonValue {
  return mapMembers(value, (key, part) =>
    (key === "createdAt" || key === "updatedAt") && typeof part === "string" ? exampleInstant : settled(part),
  );
}

/** Without the values that the server chose for these records and not for those of the document. */
export function withoutIdentity(value: JsonValue): JsonValue {
  return mapMembers(value, (key, part) => (key === "id" || key === "position" ? null : withoutIdentity(part)));
}

function mapMembers(value: JsonValue, change: (key: string, part: JsonValue) => JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map((item) => mapMembers(item, change));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(key, part)]));
}

/** What a record cannot do without; unique values are left out. */
function withoutValues(object: ObjectType): JsonObject {
  const names = requiredFields(object).map(({ name, relation }) => (relation === null ? name : `${name}Id`));
  return Object.fromEntries(Object.entries(exampleInput(object, 4)).filter(([key]) => names.includes(key)));
}
