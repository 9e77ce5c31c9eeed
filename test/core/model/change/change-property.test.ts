import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../../src/core/json/json-value.js";
import { changeWorkspace, metadataInputSchemas } from "../../../../src/core/model/change/change-workspace.js";
import type { ModelChange } from "../../../../src/core/model/change/model-change.js";
import { printModel } from "../../../../src/core/model/print-model.js";
import type { Workspace } from "../../../../src/core/model/workspace.js";
import { fieldTypes, onDeleteActions, relationTypes } from "../../../../src/core/model/workspace.js";
import { workspaceOf } from "../model-text.js";

const start = workspaceOf({
  objects: [
    {
      nameSingular: "company",
      isCustom: false,
      fields: [
        { name: "size", type: "NUMBER", isCustom: false },
        {
          name: "stage",
          type: "SELECT",
          options: [{ value: "A" }, { value: "B" }, { value: "C" }],
          defaultValue: "'A'",
        },
      ],
    },
    { nameSingular: "noteTarget", isCustom: false, isSystem: true },
    { nameSingular: "favorite", isCustom: false, isSystem: true },
    {
      nameSingular: "rocket",
      isLabelSyncedWithName: true,
      fields: [
        { name: "captain", type: "RELATION", relation: { type: "MANY_TO_ONE", targetObject: "company" } },
        { name: "state", type: "MULTI_SELECT", options: [{ value: "A" }, { value: "B" }], defaultValue: ["'B'"] },
      ],
    },
  ],
});

/** Few words, so that changes meet each other. */
const name = fc.constantFrom(
  "rocket",
  "rockets",
  "ship",
  "ships",
  "captain",
  "state",
  "name",
  "target",
  "shipName",
  "Bad",
  "event",
);
const text = fc.oneof(name, fc.constantFrom("Launch site", " two  words ", "", "!!", "x".repeat(70)));
const key = fc.constantFrom("company", "companies", "rocket", "rockets", "ship", "ships", "nothing");
const flag = fc.boolean();
const option = fc.record(
  {
    value: fc.constantFrom("A", "B", "C", "D", "bad"),
    label: text,
    position: fc.nat(3),
    color: fc.constantFrom("red", null),
  },
  { requiredKeys: ["value"] },
);
const options = fc.uniqueArray(option, { maxLength: 4, selector: ({ value }) => value });
const payload = fc.record(
  {
    type: fc.constantFrom(...relationTypes),
    targetObjectMetadataId: key,
    targetFieldLabel: text,
    targetFieldName: name,
    onDelete: fc.constantFrom(...onDeleteActions),
  },
  { requiredKeys: ["type", "targetObjectMetadataId"] },
);
const literal = fc.constantFrom<JsonValue>(null, "'A'", "'B'", ["'A'", "'B'"], 1, true, "now", {});
const createObjectInput = fc.record(
  {
    nameSingular: name,
    namePlural: name,
    labelSingular: text,
    labelPlural: text,
    isLabelSyncedWithName: flag,
    skipNameField: flag,
    icon: text,
  },
  { requiredKeys: ["nameSingular", "namePlural", "labelSingular", "labelPlural"] },
);
const goodObjectInput = fc
  .constantFrom("rocket", "ship", "launchSite", "crate")
  .map((one) => ({ nameSingular: one, namePlural: `${one}s`, labelSingular: one, labelPlural: `${one}s` }));
const updateObjectInput = fc.record(
  {
    nameSingular: name,
    namePlural: name,
    labelSingular: text,
    labelPlural: text,
    description: text,
    isActive: flag,
    isLabelSyncedWithName: flag,
    labelIdentifierFieldMetadataId: name,
    standardOverrides: fc.record({ labelSingular: text }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const goodFieldInput: fc.Arbitrary<JsonObject> = fc
  .tuple(
    fc.constantFrom("company", "rocket", "ship"),
    fc.constantFrom("TEXT", "SELECT", "RELATION", "MORPH_RELATION"),
    fc.nat(3),
  )
  .map(([objectMetadataId, type, index]) => ({
    objectMetadataId,
    type,
    name: `own${"ABCD".charAt(index)}`,
    label: `Own ${"abcd".charAt(index)}`,
    ...(type === "SELECT" ? { options: [{ value: "A" }, { value: "B" }], defaultValue: "'A'" } : {}),
    ...(type === "RELATION"
      ? {
          relationCreationPayload: {
            type: "MANY_TO_ONE",
            targetObjectMetadataId: "company",
            targetFieldLabel: `${objectMetadataId} ${type} ${index}`,
          },
        }
      : {}),
    ...(type === "MORPH_RELATION"
      ? {
          morphRelationsCreationPayload: ["favorite", "noteTarget"].map((target) => ({
            type: index % 2 === 0 ? "MANY_TO_ONE" : "ONE_TO_MANY",
            targetObjectMetadataId: target,
            targetFieldLabel: `${objectMetadataId} ${type} ${index}`,
          })),
        }
      : {}),
  }));
const createFieldInput = fc
  .record(
    {
      objectMetadataId: key,
      type: fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom("RELATION", "MORPH_RELATION", "SELECT", "TEXT") },
        fc.constantFrom(...fieldTypes),
      ),
      name: fc.constantFrom("speed", "owner", "state", "captain", "code"),
      label: text,
      isUnique: flag,
      defaultValue: literal,
      options,
      relationCreationPayload: payload,
      morphRelationsCreationPayload: fc.array(payload, { maxLength: 3 }),
    },
    { requiredKeys: ["objectMetadataId", "type", "name", "label"] },
  )
  .map((input): JsonObject => {
    const { relationCreationPayload, morphRelationsCreationPayload, options: choices, ...rest } = input;
    if (input.type === "RELATION") return { ...rest, ...(relationCreationPayload && { relationCreationPayload }) };
    if (input.type === "MORPH_RELATION")
      return { ...rest, ...(morphRelationsCreationPayload && { morphRelationsCreationPayload }) };
    return { ...rest, ...(choices && { options: choices }) };
  });
const updateFieldInput = fc.record(
  {
    name,
    label: text,
    isActive: flag,
    isUnique: flag,
    isLabelSyncedWithName: flag,
    defaultValue: literal,
    options,
    optionReplacements: fc.dictionary(fc.constantFrom("A", "B"), fc.constantFrom("A", "B", "C", null), { maxKeys: 2 }),
    settings: fc.record({ onDelete: fc.constantFrom(...onDeleteActions) }, { requiredKeys: [] }),
    morphRelationsUpdatePayload: fc.array(payload, { maxLength: 1 }),
  },
  { requiredKeys: [] },
);

/** Of many keys only some, since each may be what spoils a change. */
function fewOf(input: fc.Arbitrary<object>): fc.Arbitrary<JsonObject> {
  return fc.tuple(input, fc.nat(), fc.nat()).map(([all, first, second]) => {
    const entries = Object.entries(all) as [string, JsonValue][];
    const at = (index: number) => entries.slice(index % Math.max(1, entries.length)).slice(0, 1);
    return Object.fromEntries([...at(first), ...at(second)]);
  });
}

/** What is changed is chosen among what is there, by numbers. */
type Step = (workspace: Workspace) => ModelChange;
const objectAt = (workspace: Workspace, index: number) => workspace.objects[index % workspace.objects.length];
const objectStep =
  (make: (id: string) => ModelChange, index: number): Step =>
  (workspace) =>
    make(objectAt(workspace, index)?.id ?? "");
/** The later fields of an object are the interesting ones. */
const fieldStep =
  (make: (id: string) => ModelChange, index: number, fromEnd: number): Step =>
  (workspace) =>
    make(objectAt(workspace, index)?.fields.at(-1 - fromEnd)?.id ?? "");

const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .oneof(goodObjectInput, createObjectInput)
    .map((input): Step => () => ({ kind: "createObject", input: input as JsonObject })),
  fc
    .tuple(fc.nat(5), fewOf(updateObjectInput))
    .map(([index, input]) => objectStep((id) => ({ kind: "updateObject", id, input }), index)),
  fc.tuple(fc.nat(5), flag).map(([index, force]) => objectStep((id) => ({ kind: "deleteObject", id, force }), index)),
  {
    weight: 3,
    arbitrary: fc.oneof(goodFieldInput, createFieldInput).map((input): Step => () => ({ kind: "createField", input })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(5), fc.nat(5), fewOf(updateFieldInput))
      .map(([index, fromEnd, input]) => fieldStep((id) => ({ kind: "updateField", id, input }), index, fromEnd)),
  },
  fc
    .tuple(fc.nat(5), fc.nat(5), flag)
    .map(([index, fromEnd, force]) => fieldStep((id) => ({ kind: "deleteField", id, force }), index, fromEnd)),
  fc.integer({ min: 0, max: 300 }).map((batchLimit): Step => () => ({ kind: "updateSettings", input: { batchLimit } })),
);

describe("any sequence of changes", () => {
  it("leads from one model to another, or changes nothing", () => {
    let count = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 14 }), (steps) => {
        let workspace = start;
        for (const make of steps) {
          const change = make(workspace);
          const before = JSON.stringify(printModel(workspace));
          const { changed, refusal } = changeWorkspace(workspace, change);
          expect(JSON.stringify(printModel(workspace))).toBe(before);
          expect(changed === null).toBe((refusal?.problems.length ?? 0) > 0);
          if (changed === null) continue;
          count += 1;
          expect(changed.workspace).toEqual(workspaceOf(printModel(changed.workspace)));
          expect(sameButNew(workspace, changed.workspace)).toEqual([]);
          workspace = changed.workspace;
        }
      }),
      { numRuns: 60 },
    );
    expect(count).toBeGreaterThan(100);
  });

  it("keeps the ids of what stays", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let workspace = start;
        for (const make of steps) {
          const change = make(workspace);
          const { changed } = changeWorkspace(workspace, change);
          if (changed === null) continue;
          const ids = idsOf(changed.workspace);
          expect(new Set(ids).size).toBe(ids.length);
          const isDelete = change.kind === "deleteObject" || change.kind === "deleteField";
          const lost = idsOf(workspace).filter((id) => !ids.includes(id));
          expect(isDelete || lost.length === 0).toBe(true);
          workspace = changed.workspace;
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** Objects that say what they said before and are other values all the same. */
function sameButNew(before: Workspace, after: Workspace): readonly string[] {
  return after.objects.flatMap((object) => {
    const known = before.objects.find(({ id }) => id === object.id);
    return known !== undefined && known !== object && JSON.stringify(known) === JSON.stringify(object)
      ? [object.nameSingular]
      : [];
  });
}

function idsOf({ objects }: Workspace): readonly string[] {
  return objects.flatMap(({ id, fields }) => [id, ...fields.map((field) => field.id)]);
}

describe("any input", () => {
  const keys = Object.values(metadataInputSchemas).flatMap(({ properties }) => Object.keys(properties ?? {}));
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), text, fc.array(fc.oneof(option, payload), { maxLength: 2 }));
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 6 }),
    fc.tuple(createFieldInput, fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 2 })).map(([some, more]) => ({
      ...some,
      ...more,
    })),
  ) as fc.Arbitrary<JsonObject>;
  const targets = start.objects.flatMap(({ id, fields }) => [id, ...fields.map((field) => field.id)]);
  const id = fc.oneof(fc.constantFrom(...targets), fc.string());
  const change: fc.Arbitrary<ModelChange> = fc
    .tuple(
      fc.constantFrom("createObject", "updateObject", "createField", "updateField", "updateSettings" as const),
      id,
      anything,
    )
    .map(([kind, subject, given]) => ({ kind, id: subject, input: given }) as ModelChange);

  it("is answered", () => {
    fc.assert(
      fc.property(change, (one) => {
        const { changed, refusal } = changeWorkspace(start, one);
        expect(changed === null).toBe(refusal !== null);
        for (const problem of refusal?.problems ?? []) expect(problem.message).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 1000 },
    );
  });

  it("may have keys that mean something to JavaScript", () => {
    const input = JSON.parse(`{"metadataFormat": {"toString": 1}, "__proto__": {"batchLimit": 3}}`) as JsonObject;
    expect(changeWorkspace(start, { kind: "updateSettings", input }).refusal?.problems).toHaveLength(2);
  });

  it("may be as deep as it likes", () => {
    let deep: JsonValue = {};
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    const { refusal } = changeWorkspace(start, { kind: "createObject", input: { description: deep } });
    expect(refusal?.kind).toBe("shape");
  });
});
