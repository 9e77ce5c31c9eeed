import { didYouMean } from "../../text/nearest-name.js";
import type { FieldNames } from "../code-entry.js";
import { error, subject } from "../code-entry.js";
import { fieldsOf, modelOf, objectOf } from "../example.js";

const captain = `{ "name": "captain", "type": "RELATION", "relation": { "type": "MANY_TO_ONE", "targetObject": "person", "inverseField": "rockets" } }`;
const relationTo = (target: string, more = ""): string =>
  `{ "name": "captain", "type": "RELATION"${more}, "relation": { "type": "MANY_TO_ONE", "targetObject": "${target}" } }`;

/** What can be wrong with relations, alone or between the two sides. */
export const relationCodes = {
  "model/empty": error<Record<never, never>>(
    () => "The model has no objects.",
    () => "Add one to the list objects.",
    {
      summary: "The model has no objects.",
      cause: "There is nothing to serve.",
      fix: "Add an object.",
      example: `{ "objects": [] }`,
    },
  ),
  "model/unknown-target": error<FieldNames & { target: string; objects: readonly string[] }>(
    ({ target, objects, ...names }) =>
      `${subject(names)} points to "${target}", which does not exist.${didYouMean(target, objects)}`,
    () => null,
    {
      summary: "A relation points to an object that does not exist.",
      cause: "`targetObject` is the `nameSingular` of an object of the same model.",
      fix: "Correct the name, or add the object.",
      example: modelOf(objectOf("rocket", relationTo("persn")), objectOf("person")),
    },
  ),
  "model/missing-inverse": error<FieldNames & { target: string; inverse: string; fields: readonly string[] }>(
    ({ target, inverse, fields, ...names }) =>
      `${subject(names)} names "${inverse}" as its inverse, but object "${target}" has no such field.${didYouMean(inverse, fields)}`,
    () => "Add the field, or name the field that points back.",
    {
      summary: "The other side of a relation is missing.",
      cause: "In an export both sides of a relation must be there. (In a model the missing side is created.)",
      fix: "Export the workspace whole.",
      example: `{ "data": { "objects": [{ "nameSingular": "rocket", "namePlural": "rockets", "isCustom": true, "fields": [
  { "name": "captain", "type": "RELATION", "relation": { "type": "MANY_TO_ONE",
    "targetObjectMetadata": { "nameSingular": "rocket" }, "targetFieldMetadata": { "name": "crew" } } }
] }] } }`,
    },
  ),
  "model/inverse-not-relation": error<FieldNames & { target: string; inverse: string; type: string }>(
    ({ target, inverse, type, ...names }) =>
      `${subject(names)} has field "${inverse}" of object "${target}" as its inverse, which is of type ${type}, not RELATION.`,
    () => "Name a relation, or another name for the field that is to be created.",
    {
      summary: "The other side of a relation is a field of another type.",
      cause: "`inverseField` names an existing field that is no relation.",
      fix: "Choose another `inverseField`.",
      example: modelOf(objectOf("rocket", captain), objectOf("person", `{ "name": "rockets", "type": "TEXT" }`)),
    },
  ),
  "model/inverse-mismatch": error<FieldNames & { target: string; inverse: string; pointsTo: string }>(
    ({ target, inverse, pointsTo, ...names }) =>
      `${subject(names)} has field "${inverse}" of object "${target}" as its inverse, but that one points to ${pointsTo}.`,
    () => "Make the two fields name each other.",
    {
      summary: "Two sides of a relation do not point at each other.",
      cause:
        "A relation is two fields; each names the other as `inverseField` and the other's object as `targetObject`.",
      fix: "Make the two fields name each other.",
      example: modelOf(
        objectOf("rocket", captain, captain.replace("captain", "pilot").replace("rockets", "flights")),
        objectOf(
          "person",
          `{ "name": "rockets", "type": "RELATION", "relation": { "type": "ONE_TO_MANY", "targetObject": "rocket", "inverseField": "pilot" } }`,
          `{ "name": "flights", "type": "RELATION", "relation": { "type": "ONE_TO_MANY", "targetObject": "rocket", "inverseField": "pilot" } }`,
        ),
      ),
    },
  ),
  "model/inverse-taken": error<FieldNames & { target: string; inverse: string }>(
    ({ target, inverse, ...names }) =>
      `${subject(names)} needs a field of object "${target}" that points back, and its default name "${inverse}" is taken.`,
    () => `Add "inverseField" with another name.`,
    {
      summary: "The default name of a relation's other side is taken.",
      cause:
        "A side that is not declared is named after the object it leads to. Two relations between the same objects need two names.",
      fix: "Add `inverseField`.",
      example: modelOf(
        objectOf("rocket", relationTo("person"), relationTo("person").replace("captain", "pilot")),
        objectOf("person"),
      ),
    },
  ),
  "model/inverse-type": error<FieldNames & { type: string; target: string; inverse: string; wanted: string }>(
    ({ type, target, inverse, wanted, ...names }) =>
      `${subject(names)} and its inverse "${inverse}" of object "${target}" are both ${type}; one of them must be ${wanted}.`,
    () => "Give the side that holds the foreign key MANY_TO_ONE and the other ONE_TO_MANY.",
    {
      summary: "Both sides of a relation have one type.",
      cause:
        "One side is MANY_TO_ONE (it holds the foreign key), the other ONE_TO_MANY. Many-to-many needs an object in between.",
      fix: "Change one of the two.",
      example: modelOf(
        objectOf("rocket", captain),
        objectOf(
          "person",
          `{ "name": "rockets", "type": "RELATION", "relation": { "type": "MANY_TO_ONE", "targetObject": "rocket", "inverseField": "captain" } }`,
        ),
      ),
    },
  ),
  "relation/missing": error<FieldNames & { type: string }>(
    ({ type, ...names }) => `${subject(names)} is of type ${type} but does not say where it leads.`,
    () => `Add "relation": {"type": "MANY_TO_ONE", "targetObject": ...}.`,
    {
      summary: "A relation field has no relation.",
      cause: "RELATION and MORPH_RELATION fields need `relation` with its type and target.",
      fix: "Add `relation`.",
      example: fieldsOf(`{ "name": "captain", "type": "RELATION" }`),
    },
  ),
  "relation/not-allowed": error<FieldNames & { type: string }>(
    ({ type, ...names }) => `${subject(names)} has a relation, but is of type ${type}.`,
    () => "Make it a RELATION, or remove relation.",
    {
      summary: "A field that is no relation says where it leads.",
      cause: "Only RELATION and MORPH_RELATION fields have `relation`.",
      fix: "Change the type, or remove `relation`.",
      example: fieldsOf(
        `{ "name": "captain", "type": "TEXT", "relation": { "type": "MANY_TO_ONE", "targetObject": "rocket" } }`,
      ),
    },
  ),
  "relation/set-null": error<FieldNames>(
    (names) => `${subject(names)} may not be null, but is to be set to null when its target is destroyed.`,
    () => "Choose onDelete CASCADE or RESTRICT, or let it be nullable.",
    {
      summary: "A relation that may not be null would be set to null.",
      cause: "`onDelete` is SET_NULL (also when absent), and `isNullable` is false.",
      fix: "Choose another `onDelete`, or remove `isNullable: false`.",
      example: modelOf(objectOf("rocket", relationTo("person", `, "isNullable": false`)), objectOf("person")),
    },
  ),
  "relation/on-delete": error<FieldNames & { given: string; actual: string }>(
    ({ given, actual, ...names }) =>
      `${subject(names)} is ONE_TO_MANY with onDelete ${given}, but its inverse, which holds the foreign key, has ${actual}.`,
    () => "Set onDelete on the MANY_TO_ONE side only.",
    {
      summary: "Two sides of a relation disagree on what happens on delete.",
      cause: "The foreign key is on the MANY_TO_ONE side, and so is `onDelete`.",
      fix: "Set it there only.",
      example: modelOf(
        objectOf("rocket", captain.replace(`" } }`, `", "onDelete": "SET_NULL" } }`)),
        objectOf(
          "person",
          `{ "name": "rockets", "type": "RELATION", "relation": { "type": "ONE_TO_MANY", "targetObject": "rocket", "inverseField": "captain", "onDelete": "CASCADE" } }`,
        ),
      ),
    },
  ),
  "relation/bad-join-column": error<FieldNames & { column: string; problem: string }>(
    ({ column, problem, ...names }) => `${subject(names)} has the join column "${column}", which ${problem}.`,
    () => `Leave joinColumnName out: it is then the field's name with "Id".`,
    {
      summary: "The join column of a relation cannot be used.",
      cause: "Only MANY_TO_ONE has a join column, and its name is a camelCase identifier.",
      fix: "Leave `joinColumnName` out.",
      example: modelOf(
        objectOf(
          "rocket",
          `{ "name": "captain", "type": "RELATION", "relation": { "type": "MANY_TO_ONE", "targetObject": "rocket", "joinColumnName": "captain_id" } }`,
        ),
      ),
    },
  ),
  "relation/contradicting-settings": error<FieldNames & { key: string; given: string; actual: string }>(
    ({ key, given, actual, ...names }) =>
      `${subject(names)} has ${key} ${given} in its settings, but ${actual} in its relation.`,
    () => "Remove it from settings: relation says it.",
    {
      summary: "Settings and relation of a field disagree.",
      cause: "Exports repeat parts of the relation in `settings`. Where both are given they must agree.",
      fix: "Remove the settings.",
      example: fieldsOf(
        `{ "name": "captain", "type": "RELATION", "settings": { "relationType": "ONE_TO_MANY" }, "relation": { "type": "MANY_TO_ONE", "targetObject": "rocket" } }`,
      ),
    },
  ),
};
