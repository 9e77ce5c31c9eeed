import { leavesOf } from "../../../src/core/fields/leaves-of.js";
import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import { isJsonObject } from "../../../src/core/json/json-value.js";
import type { Field, ObjectType, Workspace } from "../../../src/core/model/workspace.js";
import { namesOf } from "../../../src/core/naming/object-names.js";
import { isRequiredOnCreate } from "../../../src/core/surface/required-fields.js";
import { servedFields } from "../../../src/core/surface/record-operations.js";
import { runGraphql, wholeRecord } from "../../graphql/graphql-client.js";
import { at, dataOf, recordOf, recordsOf, type RestClient } from "../../rest/use-server.js";
import { valueOf } from "../../rest/minimal-record.js";
import type { SeededRandom } from "./seeded-random.js";
import type { ShadowRecords } from "./shadow-records.js";

const ownFields = new Set(["id", "createdAt", "updatedAt", "deletedAt", "createdBy", "updatedBy", "position"]);
/** So that one page shows all. */
const recordsPerObject = 40;

/** Writes records over REST and GraphQL, and remembers what the server answered. */
export class RecordWriter {
  readonly #random: SeededRandom;
  readonly #shadow: ShadowRecords;
  #count = 0;

  constructor(random: SeededRandom, shadow: ShadowRecords) {
    this.#random = random;
    this.#shadow = shadow;
  }

  /** One write to an object that chance picks; a refusal that no unique field explains is an error. */
  async write(api: RestClient, workspace: Workspace): Promise<void> {
    const random = this.#random;
    const active = workspace.objects.filter(({ isActive }) => isActive);
    if (active.length === 0) return;
    const custom = active.filter(({ isCustom, isSystem }) => isCustom && !isSystem);
    const object = random.pick(custom.length > 0 && random.chance(0.8) ? custom : active);
    const ids = this.#shadow.idsOf(object);
    if (ids.length > 0 && (random.chance(0.3) || ids.length >= recordsPerObject))
      return await this.#update(api, workspace, object, random.pick(ids));
    const data = this.#data(workspace, object, 0.6);
    if (data === null) return;
    await random.pick([this.#createOne, this.#createBatch, this.#createByGraphql]).call(this, api, object, data);
  }

  async #createOne(api: RestClient, object: ObjectType, data: JsonObject): Promise<void> {
    const answer = await api.post(`/${object.namePlural}`, data);
    if (answer.status === 201) this.#shadow.remember(object, recordOf(answer));
    else refuse(object, answer.text);
  }

  async #createBatch(api: RestClient, object: ObjectType, data: JsonObject): Promise<void> {
    const answer = await api.post(`/batch/${object.namePlural}`, [data]);
    if (answer.status === 201) for (const record of recordsOf(answer)) this.#shadow.remember(object, record);
    else refuse(object, answer.text);
  }

  async #createByGraphql(api: RestClient, object: ObjectType, data: JsonObject): Promise<void> {
    const { One } = namesOf(object);
    const name = `create${One}`;
    const { data: made, answer } = await runGraphql(
      api,
      `mutation Create($data: ${One}CreateInput!) { ${name}(data: $data) ${wholeRecord(object)} }`,
      { data },
    );
    const record = at(made ?? undefined, name);
    if (record !== undefined && isJsonObject(record)) this.#shadow.remember(object, record);
    else refuse(object, answer.text);
  }

  async #update(api: RestClient, workspace: Workspace, object: ObjectType, id: string): Promise<void> {
    const data = this.#data(workspace, object, 0.2);
    if (data === null || Object.keys(data).length === 0) return;
    if (this.#shadow.isDeleted(id) || this.#random.chance(0.3)) return await this.#deleteOrRestore(api, object, id);
    const answer = await api.patch(`/${object.namePlural}/${id}`, data);
    if (answer.status !== 200) return refuse(object, answer.text);
    const value = dataOf(answer);
    if (isJsonObject(value)) this.#shadow.remember(object, value);
  }

  async #deleteOrRestore(api: RestClient, object: ObjectType, id: string): Promise<void> {
    const isDeleted = this.#shadow.isDeleted(id);
    const path = `/${object.namePlural}/${id}`;
    const answer = isDeleted ? await api.patch(`${path}/restore`) : await api.del(path, { soft_delete: "true" });
    if (answer.status !== 200) return refuse(object, answer.text);
    this.#shadow.markDeleted(id, !isDeleted);
    const filter = `id[eq]:${id},deletedAt[is]:${isDeleted ? "NULL" : "NOT_NULL"}`;
    for (const record of await api.list(`/${object.namePlural}`, { filter })) this.#shadow.remember(object, record);
  }

  /** Null where the record would need another one that is not there. */
  #data(workspace: Workspace, object: ObjectType, share: number): JsonObject | null {
    this.#count += 1;
    const data: Record<string, JsonValue> = {};
    for (const field of servedFields(object)) {
      if (ownFields.has(field.name)) continue;
      const isRequired = isRequiredOnCreate(field);
      if (!isRequired && !this.#random.chance(share)) continue;
      if (field.relation === null) {
        data[field.name] = this.#valueOf(field);
        continue;
      }
      const [foreignKey] = leavesOf(field);
      if (foreignKey === undefined) continue;
      const target = workspace.objectsBySingular.get(field.relation.targetObject);
      const id = target === undefined ? undefined : this.#random.find(this.#shadow.idsOf(target));
      if (id !== undefined) data[foreignKey.column] = id;
      else if (isRequired) return null;
    }
    return data;
  }

  #valueOf(field: Field): JsonValue {
    const options = field.options ?? [];
    if (field.type === "UUID") return this.#random.uuid();
    if (field.type === "MULTI_SELECT") return this.#random.some(options).map(({ value }) => value);
    return options.length > 0 ? this.#random.pick(options).value : valueOf(field, this.#count);
  }
}

/** Values may repeat where the model says they are unique; nothing else stands in the way of what is written here. */
function refuse(object: ObjectType, text: string): void {
  const isConflict =
    object.fields.some(({ isUnique, name }) => isUnique && name !== "id") && /duplicate|unique/i.test(text);
  if (!isConflict) throw new Error(`A record of ${object.nameSingular} is refused: ${text}`);
}
