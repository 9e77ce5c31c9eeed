/**
 * The fields that a webhook's updates must touch. Of objects that the webhook names, fields are kept by id; where it
 * names all objects, by name, so that objects to come are meant too.
 */
import type { Field, ObjectType, Workspace } from "../../core/model/workspace.js";
import { didYouMean, nearestName } from "../../core/text/nearest-name.js";
import type { ApiErrorDetail } from "../errors/api-error.js";
import { joinColumnOf } from "../records/print-selection.js";
import { objectsOf, type StoredOperation } from "./webhook-operations.js";

/** The fields as they are kept, or what is wrong with one. A relation goes by its name or its foreign key. */
export function storeUpdatedFields(
  names: readonly string[],
  operations: readonly StoredOperation[],
  workspace: Workspace,
  path: string,
): readonly string[] | ApiErrorDetail {
  const { objects, isEvery } = objectsOf(operations, workspace);
  const stored = new Set<string>();
  for (const [index, name] of names.entries()) {
    const fields = objects.flatMap((object) => fieldNamed(object, name) ?? []);
    if (fields.length === 0) {
      const known = new Set(objects.flatMap((object) => object.fields.map(nameInRecords)));
      const message = `"${name}" is no field of ${isEvery ? "any object" : "the objects that the operations name"}.${didYouMean(name, known)}`;
      const nearest = nearestName(name, known);
      return { path: `${path}[${index}]`, message, value: name, ...(nearest === null ? {} : { nearest }) };
    }
    if (isEvery) stored.add(name);
    else for (const field of fields) stored.add(field.id);
  }
  return [...stored];
}

/** The fields as clients know them; those that are gone are left out. */
export function printUpdatedFields(stored: readonly string[], workspace: Workspace): readonly string[] {
  const byId = new Map(workspace.objects.flatMap((object) => object.fields.map((field) => [field.id, field])));
  const names = stored.flatMap((entry) => {
    const field = byId.get(entry);
    if (field !== undefined) return [nameInRecords(field)];
    return isId(entry) ? [] : [entry];
  });
  return [...new Set(names)];
}

/** Whether an update that touched these fields of a record is to be told. */
export function touchesAny(stored: readonly string[], object: ObjectType, touched: readonly string[]): boolean {
  const wanted = new Set(stored);
  return touched.some((name) => {
    const field = fieldNamed(object, name);
    return wanted.has(name) || (field !== undefined && (wanted.has(field.id) || wanted.has(field.name)));
  });
}

function fieldNamed(object: ObjectType, name: string): Field | undefined {
  return object.fieldsByName.get(name) ?? object.fields.find((field) => nameInRecords(field) === name);
}

function nameInRecords(field: Field): string {
  return field.relation?.type === "MANY_TO_ONE" ? joinColumnOf(field) : field.name;
}

function isId(entry: string): boolean {
  return entry.includes("-");
}
