import { leavesOf } from "../../../../core/fields/leaves-of.js";
import type { Field, ObjectType } from "../../../../core/model/workspace.js";
import type { MigrationProblem, MigrationReason } from "../migration-plan.js";
import type { TableChange } from "./match-tables.js";
import type { SchemaRefusal } from "./schema-change-refused.js";

/** A problem of the tables in the words of the model: whoever changes a model knows objects and fields. */
export function refuseProblem(problem: MigrationProblem, changes: readonly TableChange[]): SchemaRefusal {
  const object = changes.find(({ after }) => after?.name === problem.table)?.objectAfter ?? null;
  if (object === null) throw new RangeError(`no object of this change has table ${problem.table}`);
  const field = ownerOf(object, problem.columns);
  const names =
    field === null ? `Object "${object.nameSingular}"` : `Field "${field.name}" of object "${object.nameSingular}"`;
  const { message, fix } = words[problem.reason];
  return {
    reason: problem.reason,
    objectId: object.id,
    object: object.nameSingular,
    fieldId: field?.id ?? null,
    field: field?.name ?? null,
    value: null,
    message: `${names} ${message}${problem.detail === undefined ? "." : `. ${problem.detail}`}`,
    fix,
  };
}

function ownerOf(object: ObjectType, columns: readonly string[]): Field | null {
  return (
    object.fields.find((field) => {
      const own = leavesOf(field).map((leaf) => leaf.column);
      return columns.length > 0 && columns.every((column) => own.includes(column));
    }) ?? null
  );
}

const words: Record<MigrationReason, { readonly message: string; readonly fix: string }> = {
  valuesMissing: {
    message: "cannot be required: records without a value for it are there, soft-deleted ones counted",
    fix: "Give those records a value first, or let the field be nullable.",
  },
  valuesRepeated: {
    message: "cannot be unique: records with equal values are there",
    fix: "Make the values differ first, or leave the field without uniqueness.",
  },
  targetsMissing: {
    message: "cannot be a relation as it stands: records point to a record that is not there",
    fix: "Clear or correct those records first.",
  },
  defaultUnreadable: {
    message: "has a default that the database cannot read as a value of the field's type",
    fix: "Correct the defaultValue.",
  },
  typeDiffers: {
    message: "holds values of another type, which could be lost",
    fix: "Create another field of the new type, move the values, and delete this one.",
  },
  generationDiffers: {
    message: "is made by the database in one model and written by clients in the other",
    fix: "Create another field instead.",
  },
};
