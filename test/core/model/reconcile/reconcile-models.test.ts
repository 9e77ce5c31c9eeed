import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../../src/core/json/json-value.js";
import { printModel } from "../../../../src/core/model/print-model.js";
import type { ConflictPolicy } from "../../../../src/core/model/reconcile/model-step.js";
import { reconcileModels } from "../../../../src/core/model/reconcile/reconcile-models.js";
import { stableId } from "../../../../src/core/model/stable-id.js";
import type { ObjectType, Workspace } from "../../../../src/core/model/workspace.js";
import { buildTestWorkspace } from "../../../support/build-test-workspace.js";

type Fields = readonly JsonObject[];

const name: JsonObject = { name: "name", type: "TEXT" };
const speed: JsonObject = { name: "speed", type: "NUMBER" };
const stage = (...values: readonly string[]): JsonObject => ({
  name: "stage",
  type: "SELECT",
  options: values.map((value) => ({ value })),
});
const rocketId = "11111111-1111-4111-8111-111111111111";

function rockets(fields: Fields, facts: JsonObject = {}, others: readonly JsonObject[] = []): Workspace {
  return buildTestWorkspace({
    objects: [{ nameSingular: "rocket", namePlural: "rockets", ...facts, fields }, ...others],
  });
}
const pad = (...fields: Fields): JsonObject => ({ nameSingular: "pad", namePlural: "pads", fields: [name, ...fields] });
const pilot = (facts: JsonObject = {}): JsonObject => ({
  nameSingular: "pilot",
  namePlural: "pilots",
  ...facts,
  fields: [name],
});
const flownBy = (target = "pilot"): JsonObject => ({
  name: "pilot",
  type: "RELATION",
  relation: { type: "MANY_TO_ONE", targetObject: target, inverseField: "rockets" },
});

/** The same objects under other names: all ids stay. */
function renameObject(workspace: Workspace, from: string, names: Partial<ObjectType>): Workspace {
  const objects = workspace.objects.map((object) => ({
    ...object,
    ...(object.nameSingular === from ? names : {}),
    fields: object.fields.map((field) =>
      field.relation?.targetObject === from
        ? { ...field, relation: { ...field.relation, targetObject: names.nameSingular ?? from } }
        : field,
    ),
  }));
  return buildTestWorkspace(printModel({ ...workspace, objects }));
}

interface Case {
  readonly title: string;
  readonly baseline: Workspace;
  readonly built: Workspace;
  readonly live: Workspace;
  readonly policy?: ConflictPolicy;
  /** Kind, subject and key of each step. */
  readonly steps: readonly string[];
  /** Null: a rule stands against it. */
  readonly next: Workspace | null;
}

const same = rockets([name, speed]);
const renamed = { ...speed, id: stableId("field/rocket.speed"), name: "velocity" };

const cases: readonly Case[] = [
  { title: "three times the same", baseline: same, built: same, live: same, steps: [], next: same },
  {
    title: "the file adds a field and an object",
    baseline: rockets([name]),
    built: rockets([name, speed], {}, [pad()]),
    live: rockets([name]),
    steps: ['added field "speed" of object "rocket"', 'added object "pad"'],
    next: rockets([name, speed], {}, [pad()]),
  },
  {
    title: "the metadata APIs have added a field and an object",
    baseline: rockets([name]),
    built: rockets([name]),
    live: rockets([name, speed], {}, [pad()]),
    steps: ['kept object "pad"', 'kept field "speed" of object "rocket"'],
    next: rockets([name, speed], {}, [pad()]),
  },
  {
    title: "both have added different fields",
    baseline: rockets([name]),
    built: rockets([name, { name: "built", type: "TEXT" }]),
    live: rockets([name, { name: "live", type: "TEXT" }]),
    steps: ['kept field "live" of object "rocket"', 'added field "built" of object "rocket"'],
    next: rockets([name, { name: "built", type: "TEXT" }, { name: "live", type: "TEXT" }]),
  },
  {
    title: "the live model was pulled into the file",
    baseline: rockets([name]),
    built: rockets([name, { ...speed, id: rocketId }]),
    live: rockets([name, { ...speed, id: rocketId }]),
    steps: [],
    next: rockets([name, { ...speed, id: rocketId }]),
  },
  {
    title: "a field of the file is one that the metadata APIs have made, under an id of theirs",
    baseline: rockets([name]),
    built: rockets([name, speed]),
    live: rockets([name, { ...speed, id: rocketId }]),
    steps: [],
    next: rockets([name, { ...speed, id: rocketId }]),
  },
  {
    title: "the file renames a field that says its id",
    baseline: rockets([name, speed]),
    built: rockets([name, renamed]),
    live: rockets([name, speed]),
    steps: ['changed field "speed" of object "rocket": name', 'changed field "speed" of object "rocket": label'],
    next: rockets([name, renamed]),
  },
  {
    title: "the file changes one key and the metadata APIs another",
    baseline: rockets([name], { description: "a", icon: "IconA" }),
    built: rockets([name], { description: "b", icon: "IconA" }),
    live: rockets([name], { description: "a", icon: "IconB" }),
    steps: ['changed object "rocket": description', 'kept object "rocket": icon'],
    next: rockets([name], { description: "b", icon: "IconB" }),
  },
  ...(["refuse", "model", "live"] as const).map((policy): Case => ({
    title: `both have changed the same key, and the ${policy} policy holds`,
    baseline: rockets([name], { description: "a" }),
    built: rockets([name], { description: "b" }),
    live: rockets([name], { description: "c" }),
    policy,
    steps: ['conflict object "rocket": description'],
    next: rockets([name], { description: policy === "model" ? "b" : "c" }),
  })),
  {
    title: "both have made the same change",
    baseline: rockets([name], { description: "a" }),
    built: rockets([name], { description: "b" }),
    live: rockets([name], { description: "b" }),
    steps: [],
    next: rockets([name], { description: "b" }),
  },
  {
    title: "the file has a field and an object no longer",
    baseline: rockets([name, speed], {}, [pad()]),
    built: rockets([name]),
    live: rockets([name, speed], {}, [pad()]),
    steps: ['removed object "pad"', 'removed field "speed" of object "rocket"'],
    next: rockets([name]),
  },
  {
    title: "the metadata APIs have deleted a field and an object",
    baseline: rockets([name, speed], {}, [pad()]),
    built: rockets([name, speed], {}, [pad()]),
    live: rockets([name]),
    steps: ['kept field "speed" of object "rocket"', 'kept object "pad"'],
    next: rockets([name]),
  },
  ...(["model", "live"] as const).map((policy): Case => ({
    title: `the file changes what the metadata APIs have deleted, and the ${policy} is right`,
    baseline: rockets([name, speed]),
    built: rockets([name, { ...speed, description: "m/s" }]),
    live: rockets([name]),
    policy,
    steps: ['conflict field "speed" of object "rocket"'],
    next: policy === "model" ? rockets([name, { ...speed, description: "m/s" }]) : rockets([name]),
  })),
  {
    title: "a type changes",
    baseline: rockets([name, speed]),
    built: rockets([name, { ...speed, type: "TEXT" }]),
    live: rockets([name, speed]),
    steps: ['changed field "speed" of object "rocket": type', 'impossible field "speed" of object "rocket": type'],
    next: rockets([name, { ...speed, type: "TEXT" }]),
  },
  {
    title: "the file relates to an object that the metadata APIs have renamed",
    baseline: rockets([name], {}, [pilot()]),
    built: rockets([name, flownBy()], {}, [pilot()]),
    live: renameObject(rockets([name], {}, [pilot()]), "pilot", { nameSingular: "captain", namePlural: "captains" }),
    steps: [
      'kept object "captain": nameSingular',
      'kept object "captain": namePlural',
      'added field "rockets" of object "captain"',
      'added field "pilot" of object "rocket"',
    ],
    next: renameObject(rockets([name, flownBy()], {}, [pilot()]), "pilot", {
      nameSingular: "captain",
      namePlural: "captains",
    }),
  },
  {
    title: "the file renames an object that says its id, and its fields say none",
    baseline: rockets([name, flownBy()], {}, [pilot()]),
    built: rockets([name, flownBy("captain")], {}, [
      pilot({ id: stableId("object/pilot"), nameSingular: "captain", namePlural: "captains" }),
    ]),
    live: rockets([name, flownBy()], {}, [pilot()]),
    steps: [
      'changed object "pilot": nameSingular',
      'changed object "pilot": namePlural',
      'changed object "pilot": labelSingular',
      'changed object "pilot": labelPlural',
    ],
    next: renameObject(rockets([name, flownBy()], {}, [pilot()]), "pilot", {
      nameSingular: "captain",
      namePlural: "captains",
      labelSingular: "Captain",
      labelPlural: "Captains",
    }),
  },
  {
    title: "both have added options",
    baseline: rockets([name, stage("A")]),
    built: rockets([name, stage("A", "B")]),
    live: rockets([name, stage("A", "C")]),
    steps: ['kept field "stage" of object "rocket": options.C', 'added field "stage" of object "rocket": options.B'],
    next: rockets([name, stage("A", "B", "C")]),
  },
  {
    title: "the file reorders fields, and the metadata APIs have added one",
    baseline: rockets([name, speed, stage("A")]),
    built: rockets([name, stage("A"), speed]),
    live: rockets([name, speed, { name: "live", type: "TEXT" }, stage("A")]),
    steps: ['kept field "live" of object "rocket"'],
    next: rockets([name, stage("A"), speed, { name: "live", type: "TEXT" }]),
  },
  {
    title: "the file removes the object that a live field points to",
    baseline: rockets([name], {}, [pilot()]),
    built: rockets([name]),
    live: rockets([name, flownBy()], {}, [pilot()]),
    steps: ['removed object "pilot"', 'kept field "pilot" of object "rocket"'],
    next: null,
  },
];

describe("three models become one", () => {
  it.each(cases)("$title", ({ baseline, built, live, policy = "refuse", steps, next }) => {
    const result = reconcileModels({ built, baseline, live }, { onConflict: policy, mayLoseValues: false });
    expect(result.steps.map(({ kind, subject, key }) => `${kind} ${subject}${key === null ? "" : `: ${key}`}`)).toEqual(
      steps,
    );
    expect(printed(result.next)).toEqual(printed(next));
    expect(result.diagnostics.length > 0).toBe(next === null);
  });
});

function printed(workspace: Workspace | null): JsonValue {
  return workspace === null ? null : printModel(workspace);
}
