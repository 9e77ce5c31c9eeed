import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import type { ModelChange } from "../../../src/core/model/change/model-change.js";
import { onDeleteActions, type Field, type ObjectType, type Workspace } from "../../../src/core/model/workspace.js";
import { fieldNames, plainField, relationField, target } from "./random-field.js";
import type { SeededRandom } from "./seeded-random.js";

const objectNames = ["bridge", "crate", "dock", "engine", "launchSite", "pilot", "rocket", "ship"] as const;

/** How often each kind of change is tried. */
const weights = {
  createObject: 8,
  renameObject: 5,
  describeObject: 4,
  activateObject: 5,
  identifyObject: 3,
  deleteObject: 3,
  createPlainField: 22,
  createRelation: 14,
  renameField: 9,
  describeField: 4,
  activateField: 7,
  changeUnique: 5,
  changeDefault: 5,
  changeOptions: 12,
  changeSettings: 5,
  addMorphTarget: 3,
  deleteField: 9,
  changeWorkspace: 3,
  nonsense: 8,
} as const;

/** A change that may or may not be allowed on the model. */
export function randomChange(random: SeededRandom, workspace: Workspace): ModelChange {
  if (workspace.objects.length === 0) return createObject(random);
  return makers[random.weighted(weights)](random, workspace, objectOf(random, workspace));
}

type Maker = (random: SeededRandom, workspace: Workspace, object: ObjectType) => ModelChange;

const makers: Readonly<Record<keyof typeof weights, Maker>> = {
  createObject,
  renameObject: (random, _workspace, { id }) => ({
    kind: "updateObject",
    id,
    input: names(random.pick(objectNames)),
  }),
  describeObject: (random, _workspace, { id }) => ({
    kind: "updateObject",
    id,
    input: {
      description: random.pick([null, "What\nit is", `"quoted" \\ ''' text`]),
      ...(random.chance(0.5) ? { labelPlural: random.pick(["Several", "Some more"]) } : {}),
      ...(random.chance(0.3) ? { isSearchable: random.chance(0.5) } : {}),
      ...(random.chance(0.2) ? { isLabelSyncedWithName: random.chance(0.5) } : {}),
    },
  }),
  activateObject: (random, _workspace, { id, isActive }) => ({
    kind: "updateObject",
    id,
    input: { isActive: isActive ? random.chance(0.3) : true },
  }),
  identifyObject: (random, _workspace, object) => ({
    kind: "updateObject",
    id: object.id,
    input: { labelIdentifierFieldMetadataId: random.pick(object.fields).id },
  }),
  deleteObject: (random, _workspace, { id }) => ({ kind: "deleteObject", id, force: random.chance(0.5) }),
  createPlainField: (random, _workspace, { id }) => ({ kind: "createField", input: plainField(random, id) }),
  createRelation: (random, workspace, { id }) => ({
    kind: "createField",
    input: relationField(random, workspace, id),
  }),
  renameField: ofField((random) => ({ name: random.pick(fieldNames) })),
  describeField: ofField((random) => ({
    label: random.pick(["A label", "Motto", "Height", "X"]),
    ...(random.chance(0.5) ? { description: random.pick([null, "What it means"]) } : {}),
    ...(random.chance(0.3) ? { isLabelSyncedWithName: random.chance(0.5) } : {}),
  })),
  activateField: ofField((random, { isActive }) => ({ isActive: isActive ? random.chance(0.3) : true })),
  changeUnique: ofField((_random, { isUnique }) => ({ isUnique: !isUnique })),
  changeDefault: ofField((random) => ({
    defaultValue: random.pick<JsonValue>([null, "'A'", "'new'", 1, true, ["'B'"], "now"]),
  })),
  changeOptions: (random, workspace, fallback) => {
    const owned = workspace.objects.flatMap((object) => object.fields.map((field) => ({ object, field })));
    const chosen = random.find(owned.filter(({ field }) => isChoice(field)));
    const field = chosen?.field ?? random.pick(fallback.fields);
    return { kind: "updateField", id: field.id, input: optionInput(random, field) };
  },
  changeSettings: ofField((random, { relation, type }) => ({
    settings:
      relation !== null
        ? { onDelete: random.pick(onDeleteActions) }
        : type === "NUMBER"
          ? { dataType: random.pick(["int", "float", "bigint"]), decimals: 2 }
          : random.pick<JsonObject>([{ displayedMaxRows: 4 }, { maxNumberOfValues: 5 }]),
  })),
  addMorphTarget: (random, workspace, object) => {
    const morphs = workspace.objects.flatMap(({ fields }) => fields.filter(({ type }) => type === "MORPH_RELATION"));
    const field = random.find(morphs) ?? random.pick(object.fields);
    const type = field.relation?.type ?? "MANY_TO_ONE";
    const morphRelationsUpdatePayload = [{ ...target(random, workspace), type }];
    return { kind: "updateField", id: field.id, input: { morphRelationsUpdatePayload } };
  },
  deleteField: (random, _workspace, object) => ({
    kind: "deleteField",
    id: fieldOf(random, object).id,
    force: random.chance(0.6),
  }),
  changeWorkspace: (random) => ({
    kind: "updateSettings",
    input: random.pick<JsonObject>([
      { displayName: "Space" },
      { displayName: "Other" },
      { batchLimit: 30 + random.below(30) },
      { batchLimit: 0 },
      { rateLimit: { requests: "many" } },
    ]),
  }),
  nonsense: (random, _workspace, object) =>
    random.pick<() => ModelChange>([
      () => ({ kind: "createObject", input: { nameSingular: "Bad name", namePlural: "x" } }),
      () => ({ kind: "createObject", input: { ...names("mutation"), labelPlural: 3 } }),
      () => ({ kind: "createField", input: { ...plainField(random, object.id), name: "createdAt" } }),
      () => ({ kind: "createField", input: { ...plainField(random, object.id), objectMetadataId: "nowhere" } }),
      () => ({ kind: "createField", input: { ...plainField(random, object.id), type: "TEXTS" } }),
      () => ({ kind: "createField", input: { ...plainField(random, object.id), options: [{ value: "a b" }] } }),
      () => ({ kind: "updateField", id: fieldOf(random, object).id, input: { type: "RATING", nam: "x" } }),
      () => ({ kind: "updateField", id: fieldOf(random, object).id, input: { name: "x".repeat(70) } }),
      () => ({ kind: "updateObject", id: random.uuid(), input: { isActive: false } }),
      () => ({ kind: "deleteField", id: random.uuid(), force: true }),
    ])(),
};

function createObject(random: SeededRandom): ModelChange {
  return {
    kind: "createObject",
    input: {
      ...names(random.pick([...objectNames, "company", "event"])),
      ...(random.chance(0.2) ? { skipNameField: true } : {}),
      ...(random.chance(0.2) ? { isLabelSyncedWithName: true } : {}),
      ...(random.chance(0.2) ? { isSearchable: false } : {}),
    },
  };
}

/** An update of one of the later fields, which are the interesting ones. */
function ofField(input: (random: SeededRandom, field: Field) => JsonObject): Maker {
  return (random, _workspace, object) => {
    const field = fieldOf(random, object);
    return { kind: "updateField", id: field.id, input: input(random, field) };
  };
}

function fieldOf(random: SeededRandom, { fields }: ObjectType): Field {
  const own = fields.filter(({ isSystem }) => !isSystem);
  return random.chance(0.9) && own.length > 0 ? random.pick(own.slice(-8)) : random.pick(fields);
}

/** Mostly one that is not Twenty's own, where there is one. */
function objectOf(random: SeededRandom, { objects }: Workspace): ObjectType {
  const custom = objects.filter(({ isCustom, isSystem }) => isCustom && !isSystem);
  return random.chance(0.75) && custom.length > 0 ? random.pick(custom) : random.pick(objects);
}

function names(name: string): JsonObject {
  return { nameSingular: name, namePlural: `${name}s`, labelSingular: name, labelPlural: `${name}s` };
}

function isChoice({ type }: Field): boolean {
  return type === "SELECT" || type === "MULTI_SELECT";
}

/** Options added, renamed, taken away with and without replacement, and put into another order. */
function optionInput(random: SeededRandom, field: Field): JsonObject {
  const options = [...(field.options ?? [])];
  const values = ["A", "B", "C", "D", "E", "F"];
  const free = values.filter((value) => options.every((option) => option.value !== value));
  const given: JsonObject[] = options.map(({ id, value, label, color }) => ({ id, value, label, color }));
  const place = random.below(Math.max(1, given.length));
  const next = random.find(free);
  const added = next === undefined ? [] : [{ value: next, label: `New ${next}` }];
  const without = given.filter((_, index) => index !== place);
  const gone = options[place]?.value ?? "A";
  const isDefault = JSON.stringify(field.defaultValue ?? null).includes(`'${gone}'`);
  return random.pick<() => JsonObject>([
    () => ({ options: [...given, ...added] }),
    () => ({ options: given.toReversed() }),
    () => ({ options: given.map((option, index) => (index === place ? { ...option, value: next ?? "Z" } : option)) }),
    () => ({ options: without, ...(isDefault ? { defaultValue: null } : {}) }),
    () => ({
      options: without,
      optionReplacements: { [gone]: random.pick([null, String(without[0]?.["value"] ?? "A")]) },
      ...(isDefault ? { defaultValue: null } : {}),
    }),
    () => ({ options: [...without, ...added], optionReplacements: { [gone]: next ?? null } }),
  ])();
}
