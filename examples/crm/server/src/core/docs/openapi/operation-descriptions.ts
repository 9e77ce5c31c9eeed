import { namesOf } from "../../naming/object-names.js";
import type { ObjectType } from "../../model/workspace.js";
import { aggregateFields } from "../../surface/aggregate-fields.js";
import type { RecordOperation, RecordVerb } from "../../surface/record-operations.js";
import { isClearable } from "./field-answers.js";
import { deprecationOf, readDescription, sentences } from "./field-facts.js";
import type { OpenapiContext } from "./openapi-context.js";

/** What an operation does, in a few sentences. */
export function operationDescription(context: OpenapiContext, operation: RecordOperation): string {
  const { verb, object, field } = operation;
  const words = descriptions[verb](operation, context.workspace.settings.batchLimit);
  // What is read of a field is described as the field is, with its deprecation.
  const parts = [object, ...(field === null || verb === "readField" ? [] : [field])];
  const notes = parts.flatMap((part) => deprecationOf(part) ?? []);
  return notes.length === 0 ? words : [words, ...notes].join(" ");
}

const descriptions: Readonly<Record<RecordVerb, (operation: RecordOperation, batchLimit: number) => string>> = {
  findMany: ({ object }) =>
    `Lists the ${object.labelPlural}, a page at a time, with the number of all that match. Deleted ones are left out ` +
    "unless the filter names `deletedAt`.",
  createOne: ({ object }) => `Creates one ${object.labelSingular} and answers it as it was stored.`,
  createMany: ({ object }, batchLimit) =>
    `Creates up to ${batchLimit} ${object.labelPlural}, all of them or none, and answers them in the order of the request.`,
  updateMany: ({ object }, batchLimit) =>
    `Changes the given fields of all ${object.labelPlural} that match, at most ${batchLimit}, and answers them.`,
  deleteMany: ({ object }, batchLimit) =>
    `Deletes all ${object.labelPlural} that match, at most ${batchLimit}: for good, unless \`soft_delete=true\` only ` +
    "marks them as deleted.",
  restoreMany: ({ object }, batchLimit) =>
    `Takes back the soft deletion of all ${object.labelPlural} that match, at most ${batchLimit}.`,
  groupBy: ({ object }) =>
    `Groups the ${object.labelPlural} and computes aggregates of each group. The answer is a bare list.` +
    aggregatesOf(object),
  findDuplicates: ({ object }) =>
    `Finds, for each given ${object.labelSingular}, the other ones that are like it. ${criteriaOf(object)}`,
  merge: ({ object }) =>
    object.duplicateCriteria === null
      ? `Always refused: ${object.labelPlural} have no duplicate criteria, and only records that can be duplicates are merged.`
      : `Makes several ${object.labelPlural} one: what pointed at the others points at the one that stays, lists are ` +
        "joined, and the others are marked as deleted.",
  findOne: ({ object }) => `Answers one ${object.labelSingular}. A deleted one is not found.`,
  updateOne: ({ object }) =>
    `Changes the given fields of one ${object.labelSingular} and leaves the others as they are.`,
  deleteOne: ({ object }) =>
    `Deletes one ${object.labelSingular}: for good, unless \`soft_delete=true\` only marks it as deleted.`,
  restoreOne: ({ object }) => `Takes back the soft deletion of one ${object.labelSingular}.`,
  readField: ({ object, field }) => (field === null ? "" : readDescription(object, field)),
  writeField: ({ object, field }) =>
    sentences([`Sets ${field?.label ?? ""} of one ${object.labelSingular} and answers it as it was stored`]),
  clearField: ({ object, field }) =>
    field !== null && isClearable(field)
      ? sentences([`Empties ${field.label} of one ${object.labelSingular}`])
      : sentences([`Always refused: ${field?.label ?? ""} of a ${object.labelSingular} may not be empty`]),
};

/** The aggregates that only some fields have. */
function aggregatesOf(object: ObjectType): string {
  const special = [...aggregateFields(object).values()].filter(
    ({ operation, field }) =>
      field !== null && !field.isSystem && ["avg", "sum", "countTrue", "countFalse"].includes(operation),
  );
  return special.length === 0
    ? ""
    : ` Among the aggregates are ${special.map(({ name }) => `\`${name}\``).join(", ")}.`;
}

function criteriaOf(object: ObjectType): string {
  const { duplicateCriteria } = object;
  if (duplicateCriteria === null || duplicateCriteria.length === 0)
    return `The object \`${namesOf(object).one}\` has no duplicate criteria, so none are found.`;
  const criteria = duplicateCriteria.map((columns) => columns.map((column) => `\`${column}\``).join(" and "));
  return `Two are alike when they share ${criteria.join(", or ")}.`;
}
