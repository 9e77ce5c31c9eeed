import { expect, test } from "vitest";
import { printCoreSdl } from "../../../../src/core/docs/sdl/print-core-sdl.js";
import { changeWorkspace } from "../../../../src/core/model/change/change-workspace.js";
import type { ModelChange } from "../../../../src/core/model/change/model-change.js";
import { printModel } from "../../../../src/core/model/print-model.js";
import type { Workspace } from "../../../../src/core/model/workspace.js";
import { buildTestWorkspace } from "../../../support/build-test-workspace.js";

const names = ["alpha", "beta", "gamma", "delta"];
const start = buildTestWorkspace({
  objects: names.map((name) => ({
    nameSingular: name,
    namePlural: `${name}s`,
    fields: [
      { name: "name", type: "TEXT" },
      { name: "code", type: "TEXT", isUnique: true },
    ],
  })),
});

const object = (workspace: Workspace, name: string) => {
  const found = workspace.objectsBySingular.get(name);
  if (found === undefined) throw new Error(`The model has no object ${name}`);
  return found;
};
const field = (workspace: Workspace, of: string, name: string) => {
  const found = object(workspace, of).fieldsByName.get(name);
  if (found === undefined) throw new Error(`The model has no field ${name} of ${of}`);
  return found;
};
const relation = (workspace: Workspace, from: string, to: string): ModelChange => ({
  kind: "createField",
  input: {
    objectMetadataId: object(workspace, from).id,
    type: "RELATION",
    name: `to${to}`,
    label: `To ${to}`,
    relationCreationPayload: {
      type: "MANY_TO_ONE",
      targetObjectMetadataId: object(workspace, to).id,
      targetFieldLabel: `From ${from}`,
      targetFieldIcon: "IconLink",
    },
  },
});

/** Each touches what the types of other objects speak of. */
const changes: readonly ((workspace: Workspace) => ModelChange)[] = [
  (workspace) => relation(workspace, "alpha", "beta"),
  (workspace) => relation(workspace, "beta", "gamma"),
  (workspace) => ({
    kind: "createField",
    input: { objectMetadataId: object(workspace, "gamma").id, type: "NUMBER", name: "size", label: "Size" },
  }),
  (workspace) => ({ kind: "updateField", id: field(workspace, "beta", "code").id, input: { isUnique: false } }),
  (workspace) => ({
    kind: "updateObject",
    id: object(workspace, "gamma").id,
    input: { nameSingular: "omega", namePlural: "omegas", labelSingular: "Omega", labelPlural: "Omegas" },
  }),
  (workspace) => ({ kind: "updateObject", id: object(workspace, "omega").id, input: { isActive: false } }),
  (workspace) => ({ kind: "updateObject", id: object(workspace, "omega").id, input: { isActive: true } }),
  () => ({
    kind: "createObject",
    input: {
      nameSingular: "alphaEvent",
      namePlural: "alphaEvents",
      labelSingular: "Alpha event",
      labelPlural: "Alpha events",
    },
  }),
  (workspace) => ({ kind: "deleteField", id: field(workspace, "alpha", "tobeta").id, force: true }),
  (workspace) => ({ kind: "deleteObject", id: object(workspace, "alphaEvent").id, force: true }),
];

function changed(workspace: Workspace, change: ModelChange): Workspace {
  const { changed: made, refusal } = changeWorkspace(workspace, change);
  if (made === null) throw new Error(refusal.problems.map(({ message }) => message).join("\n"));
  return made.workspace;
}

test("after any change the schema is that of the same model built anew", () => {
  let workspace = start;
  printCoreSdl(workspace);
  for (const change of changes) {
    workspace = changed(workspace, change(workspace));
    const anew = buildTestWorkspace(printModel(workspace));
    expect(anew).toEqual(workspace);
    expect(printCoreSdl(workspace)).toBe(printCoreSdl(anew));
  }
});
