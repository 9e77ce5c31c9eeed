import type { FieldNames } from "../code-entry.js";
import { error, subject } from "../code-entry.js";
import { modelOf, objectOf } from "../example.js";

/** What can be wrong with the groups of morph relations. */
export const morphCodes = {
  "morph/no-group": error<FieldNames>(
    (names) => `${subject(names)} is a MORPH_RELATION without a group.`,
    () =>
      `Add "morphGroup", the part of the name that the fields of the group share: "target" for targetPerson and targetCompany.`,
    {
      summary: "A morph relation does not say which group it belongs to.",
      cause: "Each possible target of a morph relation has a field of its own; `morphGroup` holds them together.",
      fix: "Add `morphGroup`.",
      example: modelOf(
        objectOf(
          "note",
          `{ "name": "targetPerson", "type": "MORPH_RELATION", "relation": { "type": "MANY_TO_ONE", "targetObject": "person" } }`,
        ),
        objectOf("person"),
      ),
    },
  ),
  "morph/name": error<FieldNames & { group: string; expected: string }>(
    ({ group, expected, ...names }) =>
      `${subject(names)} of morph group "${group}" must be named "${expected}", after its target.`,
    ({ expected }) => `Rename it to "${expected}".`,
    {
      summary: "A morph relation is not named after its group and target.",
      cause:
        "The fields of group `target` are `targetPerson`, `targetCompany` and so on; ONE_TO_MANY ones use the target's plural.",
      fix: "Rename the field or correct the group.",
      example: modelOf(
        objectOf(
          "note",
          `{ "name": "owner", "type": "MORPH_RELATION", "relation": { "type": "MANY_TO_ONE", "targetObject": "person", "morphGroup": "target" } }`,
        ),
        objectOf("person"),
      ),
    },
  ),
  "morph/group-not-allowed": error<FieldNames & { group: string }>(
    ({ group, ...names }) => `${subject(names)} is a plain RELATION and cannot be in morph group "${group}".`,
    () => "Make it a MORPH_RELATION, or remove morphGroup.",
    {
      summary: "A plain relation names a morph group.",
      cause: "Only MORPH_RELATION fields are in groups.",
      fix: "Change the type, or remove `morphGroup`.",
      example: modelOf(
        objectOf(
          "note",
          `{ "name": "targetPerson", "type": "RELATION", "relation": { "type": "MANY_TO_ONE", "targetObject": "person", "morphGroup": "target" } }`,
        ),
        objectOf("person"),
      ),
    },
  ),
  "morph/mixed-types": error<FieldNames & { group: string; type: string; other: string }>(
    ({ group, type, other, ...names }) =>
      `${subject(names)} is ${type}, but "${other}" of the same morph group "${group}" is not.`,
    () => "Give all fields of the group the same relation type.",
    {
      summary: "The fields of a morph group have different relation types.",
      cause: "A group is one relation with several possible targets.",
      fix: "Give them the same type.",
      example: modelOf(
        objectOf(
          "note",
          `{ "name": "targetPerson", "type": "MORPH_RELATION", "relation": { "type": "MANY_TO_ONE", "targetObject": "person", "morphGroup": "target" } }`,
          `{ "name": "targetRockets", "type": "MORPH_RELATION", "relation": { "type": "ONE_TO_MANY", "targetObject": "rocket", "morphGroup": "target" } }`,
        ),
        objectOf("person"),
        objectOf("rocket"),
      ),
    },
  ),
  "morph/duplicate-target": error<FieldNames & { group: string; target: string; other: string }>(
    ({ group, target, other, ...names }) =>
      `${subject(names)} and "${other}" of morph group "${group}" both lead to object "${target}".`,
    () => "Remove one of them.",
    {
      summary: "Two fields of a morph group have one target.",
      cause: "Each target has exactly one field of the group.",
      fix: "Remove one of them.",
      example: modelOf(
        objectOf(
          "note",
          `{ "name": "targetPerson", "type": "MORPH_RELATION", "relation": { "type": "MANY_TO_ONE", "targetObject": "person", "inverseField": "notes", "morphGroup": "target" } }`,
          `{ "name": "targetPeople", "type": "MORPH_RELATION", "relation": { "type": "MANY_TO_ONE", "targetObject": "person", "inverseField": "moreNotes", "morphGroup": "target" } }`,
        ),
        objectOf("person"),
      ),
    },
  ),
  "morph/own-object": error<FieldNames>(
    (names) => `${subject(names)} is a MORPH_RELATION to its own object.`,
    () => "Use a RELATION for that.",
    {
      summary: "A morph relation leads to its own object.",
      cause: "An object cannot be a target of its own morph relation.",
      fix: "Use a plain RELATION.",
      example: modelOf(
        objectOf(
          "note",
          `{ "name": "targetNote", "type": "MORPH_RELATION", "relation": { "type": "MANY_TO_ONE", "targetObject": "note", "inverseField": "sources", "morphGroup": "target" } }`,
        ),
      ),
    },
  ),
  "morph/inverse": error<FieldNames & { target: string; inverse: string }>(
    ({ target, inverse, ...names }) =>
      `${subject(names)} is a MORPH_RELATION, and so is its inverse "${inverse}" of object "${target}".`,
    () => "Make the inverse a RELATION.",
    {
      summary: "Both sides of a morph relation are morph relations.",
      cause: "The targets of a morph relation point back with plain relations.",
      fix: "Make one side a RELATION.",
      example: modelOf(
        objectOf(
          "note",
          `{ "name": "targetPerson", "type": "MORPH_RELATION", "relation": { "type": "MANY_TO_ONE", "targetObject": "person", "inverseField": "aboutNotes", "morphGroup": "target" } }`,
        ),
        objectOf(
          "person",
          `{ "name": "aboutNotes", "type": "MORPH_RELATION", "relation": { "type": "ONE_TO_MANY", "targetObject": "note", "inverseField": "targetPerson", "morphGroup": "about" } }`,
        ),
      ),
    },
  ),
};
