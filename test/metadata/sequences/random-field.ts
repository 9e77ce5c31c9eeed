import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import { onDeleteActions, relationTypes, type FieldType, type Workspace } from "../../../src/core/model/workspace.js";
import type { SeededRandom } from "./seeded-random.js";

/** Few words, so that changes meet each other. */
export const fieldNames = [
  "amount",
  "colour",
  "depth",
  "event",
  "grade",
  "height",
  "motto",
  "owner",
  "partner",
  "rank",
  "site",
  "weight",
] as const;

type PlainType = Exclude<FieldType, "RELATION" | "MORPH_RELATION" | "NUMERIC" | "POSITION" | "TS_VECTOR">;

/** What a new field of each type may have besides its names. */
const facts: Readonly<Record<PlainType, (random: SeededRandom) => JsonObject>> = {
  ACTOR: () => ({}),
  ADDRESS: (random) => (random.chance(0.5) ? {} : { settings: { subFields: ["addressCity", "addressStreet1"] } }),
  ARRAY: (random) => (random.chance(0.5) ? {} : { settings: { maxNumberOfValues: 4 } }),
  BOOLEAN: (random) => ({ defaultValue: random.pick([null, true, false]) }),
  CURRENCY: (random) =>
    random.chance(0.5) ? {} : { defaultValue: { amountMicros: null, currencyCode: random.pick(["'EUR'", "'USD'"]) } },
  DATE: () => ({ settings: { displayFormat: "USER_SETTINGS" } }),
  DATE_TIME: (random) => (random.chance(0.5) ? { defaultValue: null } : { settings: { displayFormat: "RELATIVE" } }),
  EMAILS: () => ({}),
  FILES: () => ({ settings: { maxNumberOfValues: 3 } }),
  FULL_NAME: (random) =>
    random.chance(0.5) ? {} : { defaultValue: { firstName: "'It''s'", lastName: `'${random.pick(["A", "B"])}'` } },
  LINKS: () => ({}),
  MULTI_SELECT: (random) => ({
    options: newOptions(random),
    defaultValue: random.pick([null, ["'A'"], ["'B'", "'A'"]]),
  }),
  NUMBER: (random) => ({
    settings: { dataType: random.pick(["int", "float", "bigint"]) },
    defaultValue: random.pick([null, 0, 7]),
  }),
  PHONES: () => ({}),
  RATING: (random) => ({ defaultValue: random.pick([null, "'RATING_3'"]) }),
  RAW_JSON: () => ({}),
  RICH_TEXT: () => ({}),
  SELECT: (random) => ({ options: newOptions(random), defaultValue: random.pick([null, "'A'", "'B'"]) }),
  TEXT: (random) => ({ defaultValue: random.pick([null, "''", "'it''s \\ \"here\"'"]) }),
  UUID: (random) => ({ defaultValue: random.pick([null, null, "uuid"]) }),
};
const plainTypes = Object.keys(facts) as PlainType[];

function newOptions(random: SeededRandom): readonly JsonObject[] {
  return ["A", "B", ...random.some(["C", "D"])].map((value, position) => ({
    value,
    label: `Option ${value}`,
    position,
  }));
}

/** The body that creates a field which holds a value. */
export function plainField(random: SeededRandom, objectMetadataId: string): JsonObject {
  const type = random.pick(plainTypes);
  const name = random.pick(fieldNames);
  return {
    objectMetadataId,
    type,
    name,
    label: labelOf(random, name),
    ...(random.chance(0.15) ? { isUnique: true } : {}),
    ...(random.chance(0.15) ? { isNullable: false } : {}),
    ...(random.chance(0.15) ? { isLabelSyncedWithName: true } : {}),
    ...facts[type](random),
  };
}

/** The body that creates a relation, to one object or, as a morph, to several. */
export function relationField(random: SeededRandom, workspace: Workspace, objectMetadataId: string): JsonObject {
  const name = random.pick(fieldNames);
  const label = labelOf(random, name);
  if (random.chance(0.7))
    return { objectMetadataId, type: "RELATION", name, label, relationCreationPayload: target(random, workspace) };
  const type = random.pick(relationTypes);
  return {
    objectMetadataId,
    type: "MORPH_RELATION",
    name,
    label,
    morphRelationsCreationPayload: [0, 1].map(() => ({ ...target(random, workspace), type })),
  };
}

/** One end of a relation to be made. */
export function target(random: SeededRandom, workspace: Workspace): JsonObject {
  const object = random.pick(workspace.objects.filter(({ isSystem }) => !isSystem || random.chance(0.1)));
  const label = `${random.pick(["Linked", "Owned", "Seen"])} ${random.pick(["ones", "things", "items", "parts"])}`;
  return {
    type: random.pick(relationTypes),
    targetObjectMetadataId: random.pick([object.id, object.nameSingular, object.namePlural]),
    targetFieldLabel: label,
    ...(random.chance(0.5) ? { onDelete: random.pick(onDeleteActions) } : {}),
  };
}

function labelOf(random: SeededRandom, name: string): JsonValue {
  return random.pick([name, `The ${name}`, name.toUpperCase()]);
}
