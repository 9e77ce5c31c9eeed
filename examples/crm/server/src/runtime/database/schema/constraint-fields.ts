import { leavesOf } from "../../../core/fields/leaves-of.js";
import type { Workspace } from "../../../core/model/workspace.js";
import { namesOf } from "../../../core/naming/object-names.js";
import { desiredSchema } from "./desired-schema.js";

/** Answers the names of the fields that a constraint or unique index stands for, or null when it is not of the model. */
export function constraintFieldsOf(workspace: Workspace): (constraint: string) => readonly string[] | null {
  const fields = new Map<string, readonly string[]>();
  // Names of constraints depend on neither the schema nor what the server can do.
  const plain = { hasUnicodeCollation: false, trigramSchema: null, unaccentSchema: null };
  for (const [place, table] of desiredSchema(workspace, "", plain).entries()) {
    const object = workspace.objects[place];
    if (object === undefined || namesOf(object).table !== table.name) continue;
    const namesOfColumns = (columns: readonly string[]) =>
      object.fields
        .filter((field) => leavesOf(field).some((leaf) => columns.includes(leaf.column)))
        .map((field) => field.name);
    fields.set(table.primaryKey.name, namesOfColumns([table.primaryKey.column]));
    for (const key of table.foreignKeys) fields.set(key.name, namesOfColumns([key.column]));
    for (const index of table.indexes) if (index.isUnique) fields.set(index.name, namesOfColumns(index.columns));
  }
  return (constraint) => fields.get(constraint) ?? null;
}
