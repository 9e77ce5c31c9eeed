import type { Database } from "../../../../src/runtime/database/database.js";
import { relationName, type EditedModel } from "./model-edits.js";

/** One row per object: each text holds the id of its field, each relation points to the target's row. */
export class MarkedRows {
  readonly #database: Database;
  readonly #schema: string;

  constructor(database: Database, schema: string) {
    this.#database = database;
    this.#schema = schema;
  }

  async write(model: EditedModel): Promise<void> {
    for (const object of model.objects)
      await this.#run(
        `INSERT INTO ${this.#table(object.name)} (id) VALUES ('${object.id}') ON CONFLICT (id) DO NOTHING`,
      );
    for (const object of model.objects) {
      const values = [...expectedCells(model, object.id)].map(([column, value]) => `"${column}" = '${value}'`);
      await this.#run(`UPDATE ${this.#table(object.name)} SET ${values.join(", ")}`);
    }
    this.#written = model;
  }
  #written: EditedModel = { objects: [], relations: [] };

  /** Rows in which what was last written does not stand where the model says now, each with what it should be. */
  async misplaced(model: EditedModel): Promise<readonly unknown[]> {
    const misplaced: unknown[] = [];
    const old = new Map(this.#written.objects.map((object) => [object.id, object]));
    const oldRelations = new Set(this.#written.relations.map(({ id }) => id));
    for (const object of model.objects) {
      const earlier = old.get(object.id);
      if (earlier === undefined) continue;
      const fields = object.fields.filter(({ id }) => earlier.fields.some((field) => field.id === id));
      const relations = model.relations.filter(({ id }) => oldRelations.has(id));
      const objects = model.objects.map((each) => (each.id === object.id ? { ...each, fields } : each));
      const cells = expectedCells({ objects, relations }, object.id);
      const columns = [...cells.keys()].map((column) => `"${column}"`);
      const found = await this.#run(`SELECT id, ${columns.join(", ")} FROM ${this.#table(object.name)}`);
      const expected = [[object.id, ...cells.values()]];
      if (JSON.stringify(found) !== JSON.stringify(expected)) misplaced.push({ found, expected });
    }
    return misplaced;
  }

  #table(name: string): string {
    return `"${this.#schema}"."_${name}"`;
  }

  async #run(text: string): Promise<readonly (readonly (string | null)[])[]> {
    return (await this.#database.query({ text, values: [] })).rows;
  }
}

function expectedCells(model: EditedModel, objectId: string): ReadonlyMap<string, string> {
  const object = model.objects.find(({ id }) => id === objectId);
  const nameOf = new Map(model.objects.map(({ id, name }) => [id, name]));
  return new Map([
    ...(object?.fields ?? []).flatMap(({ id, name, type }): [string, string][] => {
      if (type === "TEXT") return [[name, id]];
      return type === "FULL_NAME"
        ? [
            [`${name}FirstName`, `first ${id}`],
            [`${name}LastName`, `last ${id}`],
          ]
        : [];
    }),
    ...model.relations
      .filter(({ source }) => source === objectId)
      .map((relation): [string, string] => [`${relationName(relation, nameOf)}Id`, relation.target]),
  ]);
}
