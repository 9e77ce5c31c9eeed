import { isComposite, leavesOf } from "../../fields/leaves-of.js";
import { longestName } from "../../naming/label-names.js";
import { keyPointer } from "../draft-object.js";
import type { Field } from "../workspace.js";
import type { BuiltObject, RuleContext } from "./rule-context.js";

/** Within one object, every name and every column belongs to one field, and Postgres can hold it. */
export function checkColumns({ objects, report }: RuleContext): void {
  for (const built of objects) {
    checkDuplicates(built, report);
    checkTaken(built, report);
  }
}

function checkDuplicates({ draft }: BuiltObject, report: RuleContext["report"]): void {
  const seen = new Set<string>();
  for (const field of draft.fields) {
    if (seen.has(field.name))
      report("field/duplicate-name", keyPointer(field.raw, "name"), { object: draft.nameSingular, field: field.name });
    seen.add(field.name);
  }
}

function checkTaken({ object, fields }: BuiltObject, report: RuleContext["report"]): void {
  const owners = new Map<string, Field>();
  for (const { field } of fields) owners.set(field.name, field);
  for (const { field, draft } of fields)
    for (const { column } of leavesOf(field)) {
      const names = { object: object.nameSingular, field: field.name };
      const owner = owners.get(column);
      if (owner !== undefined && owner.name !== field.name) {
        const code = isComposite(owner) || isComposite(field) ? "field/name-of-part" : "field/name-taken";
        report(code, keyPointer(draft.raw, "name"), { ...names, name: column, owner: owner.name });
      } else owners.set(column, field);
      const bytes = new TextEncoder().encode(column).length;
      if (bytes > longestName) {
        report("field/name-too-long", keyPointer(draft.raw, "name"), { ...names, column, bytes });
        break;
      }
    }
}
