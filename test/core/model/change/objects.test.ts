import { describe, expect, it } from "vitest";
import { printModel } from "../../../../src/core/model/print-model.js";
import { stableId } from "../../../../src/core/model/stable-id.js";
import { crmModel, fieldOf, objectOf, workspaceOf } from "../model-text.js";
import {
  after,
  complaints,
  createField,
  createObject,
  deleteObject,
  made,
  refusalOf,
  rocket,
  updateObject,
  updateSettings,
} from "./changes.js";

const crm = workspaceOf(crmModel);
const small = workspaceOf({ objects: [{ nameSingular: "planet" }, { nameSingular: "person" }] });
const withRocket = after(crm, createObject(rocket));

describe("creating an object", () => {
  it("gives it what every object has, and relations to what belongs to records of every kind", () => {
    const object = objectOf(withRocket, "rocket");
    expect(object).toMatchObject({ labelSingular: "Rocket", isCustom: true, isActive: true, labelIdentifier: "name" });
    expect(object.fields.slice(8).map(({ name, isSystem }) => `${name} ${isSystem}`)).toEqual([
      "name false",
      "timelineActivities true",
      "attachments true",
      "noteTargets true",
      "taskTargets true",
      "favorites true",
    ]);
    expect(fieldOf(withRocket, "noteTarget", "targetRocket")).toMatchObject({
      type: "MORPH_RELATION",
      label: "Rocket",
      isCustom: true,
      relation: { onDelete: "CASCADE", joinColumnName: "targetRocketId", morphGroup: "target" },
    });
    expect(fieldOf(withRocket, "favorite", "rocket")).toMatchObject({
      type: "RELATION",
      relation: { onDelete: "CASCADE", joinColumnName: "rocketId", inverseField: "favorites" },
    });
  });

  it("gives the ids that a build gives, and leaves other objects the same values", () => {
    const object = objectOf(withRocket, "rocket");
    expect(object.id).toBe(stableId("object/rocket"));
    expect(withRocket).toEqual(workspaceOf(printModel(withRocket)));
    expect(objectOf(withRocket, "company")).toBe(objectOf(crm, "company"));
    expect(objectOf(withRocket, "noteTarget")).not.toBe(objectOf(crm, "noteTarget"));
    expect(crm.objectsBySingular.has("rocket")).toBe(false);
  });

  it("adds no relations where the objects for them are missing, and no name where none is wanted", () => {
    const workspace = after(small, createObject({ ...rocket, skipNameField: true, isCustom: true }));
    const object = objectOf(workspace, "rocket");
    expect(object.fields).toHaveLength(8);
    expect(object.labelIdentifier).toBe("id");
  });

  it("takes blanks out of texts", () => {
    const workspace = after(
      small,
      createObject({ ...rocket, labelPlural: "  many   rockets ", description: " a\n b " }),
    );
    expect(objectOf(workspace, "rocket")).toMatchObject({ labelPlural: "Many rockets", description: "a b" });
  });

  it.each([
    [{ ...rocket, nameSingular: "Rocket" }, ["invalid", "INVALID_OBJECT_INPUT nameSingular"]],
    [{ ...rocket, namePlural: "people", nameSingular: "person" }, ["invalid", "OBJECT_ALREADY_EXISTS nameSingular"]],
    [{ ...rocket, nameSingular: "event" }, ["invalid", "INVALID_OBJECT_INPUT nameSingular"]],
    [{ ...rocket, labelPlural: "rocket" }, ["invalid", "INVALID_OBJECT_INPUT labelPlural"]],
    [{ ...rocket, isRemote: true }, ["invalid", "INVALID_OBJECT_INPUT isRemote"]],
    [
      { ...rocket, isLabelSyncedWithName: true, labelSingular: "Ship" },
      ["invalid", "INVALID_OBJECT_INPUT nameSingular"],
    ],
    [{ ...rocket, labelSinglar: "x" }, ["shape", "INVALID_OBJECT_INPUT labelSinglar"]],
    [
      { nameSingular: "rocket", namePlural: 1, labelPlural: "x" },
      ["shape", "LABEL_REQUIRED labelSingular", "INVALID_OBJECT_INPUT namePlural"],
    ],
  ])("refuses %j", (input, wanted) => {
    const told = complaints(small, createObject(input));
    expect(told.slice(0, wanted.length)).toEqual(wanted);
  });

  it("tells what was meant", () => {
    const { problems, subject } = refusalOf(small, createObject({ ...rocket, labelSinglar: "x" }));
    expect(problems[0]).toMatchObject({ diagnostic: "shape/unknown-key", nearest: "labelSingular", value: "x" });
    expect(subject).toEqual({ nameSingular: "rocket", namePlural: "rockets" });
  });

  it("gives another id where a renamed object has the one of the name", () => {
    const renamed = after(
      withRocket,
      updateObject(withRocket, "rocket", { nameSingular: "ship", namePlural: "ships" }),
      createObject(rocket),
    );
    expect(objectOf(renamed, "ship").id).toBe(stableId("object/rocket"));
    expect(objectOf(renamed, "rocket").id).toBe(stableId("object/rocket#2"));
    expect(renamed).toEqual(workspaceOf(printModel(renamed)));
  });
});

describe("renaming an object", () => {
  it("takes along relations, morph fields and what was made with it, by the same ids", () => {
    const before = after(
      withRocket,
      createField({
        objectMetadataId: "rocket",
        type: "RELATION",
        name: "captain",
        label: "Captain",
        relationCreationPayload: { type: "MANY_TO_ONE", targetObjectMetadataId: "people", targetFieldLabel: "Rockets" },
      }),
    );
    const next = after(
      before,
      updateObject(before, "rocket", { nameSingular: "ship", namePlural: "ships", labelSingular: "Ship" }),
    );
    expect(fieldOf(next, "person", "rockets").relation).toMatchObject({
      targetObject: "ship",
      inverseField: "captain",
    });
    expect(fieldOf(next, "noteTarget", "targetShip")).toMatchObject({
      id: fieldOf(before, "noteTarget", "targetRocket").id,
      label: "Ship",
      relation: { joinColumnName: "targetShipId", targetObject: "ship" },
    });
    expect(fieldOf(next, "favorite", "ship").relation?.joinColumnName).toBe("shipId");
    expect(fieldOf(next, "ship", "noteTargets").relation?.inverseField).toBe("targetShip");
    expect(objectOf(next, "ship").fields.map(({ id }) => id)).toEqual(
      objectOf(before, "rocket").fields.map(({ id }) => id),
    );
    expect(objectOf(next, "ship").labelPlural).toBe("Rockets");
    expect(next).toEqual(workspaceOf(printModel(next)));
  });

  it("follows labels where names are synced with them", () => {
    const synced = after(small, createObject({ ...rocket, isLabelSyncedWithName: true }));
    const next = after(
      synced,
      updateObject(synced, "rocket", { labelSingular: "Launch site", labelPlural: "Launch sites" }),
    );
    expect(objectOf(next, "launchSite")).toMatchObject({
      namePlural: "launchSites",
      id: objectOf(synced, "rocket").id,
    });
    expect(complaints(synced, updateObject(synced, "rocket", { labelSingular: "!!" }))).toEqual([
      "invalid",
      "INVALID_LABEL labelSingular",
    ]);
    expect(complaints(synced, updateObject(synced, "rocket", { nameSingular: "ship" }))).toEqual([
      "invalid",
      "INVALID_OBJECT_INPUT nameSingular",
    ]);
  });
});

describe("updating an object", () => {
  it("overrides texts of standard objects and gives the original back", () => {
    const business = after(
      crm,
      updateObject(crm, "company", { labelSingular: "Business", labelPlural: "Businesses", color: "red" }),
    );
    const company = objectOf(business, "company");
    expect(company).toMatchObject({
      labelSingular: "Business",
      original: { labelSingular: "Company", labelPlural: "Companies", color: null },
    });
    expect(business).toEqual(workspaceOf(printModel(business)));
    const back = after(
      business,
      updateObject(business, "company", { labelSingular: "Company" }),
      updateObject(business, "company", { standardOverrides: { labelPlural: null } }),
      updateObject(business, "company", { standardOverrides: null }),
    );
    expect(objectOf(back, "company")).toEqual(objectOf(crm, "company"));
    expect(complaints(crm, updateObject(crm, "company", { labelSingular: "Companies" }))).toEqual([
      "invalid",
      "INVALID_OBJECT_INPUT labelSingular",
    ]);
  });

  it("refuses what makes standard and system objects what they are, and nothing that is so already", () => {
    expect(
      complaints(crm, updateObject(crm, "company", { nameSingular: "firm", isSystem: true, icon: "IconX" })),
    ).toEqual(["forbidden", "OBJECT_MUTATION_NOT_ALLOWED nameSingular", "OBJECT_MUTATION_NOT_ALLOWED isSystem"]);
    expect(complaints(crm, updateObject(crm, "noteTarget", { isSearchable: true }))).toEqual([
      "forbidden",
      "OBJECT_MUTATION_NOT_ALLOWED isSearchable",
    ]);
    expect(
      after(crm, updateObject(crm, "noteTarget", { labelSingular: "Link", isActive: false })).objects,
    ).toHaveLength(29);
    const same = made(
      crm,
      updateObject(crm, "company", {
        nameSingular: "company",
        isCustom: false,
        labelIdentifierFieldMetadataId: "name",
      }),
    );
    expect(objectOf(same.workspace, "company")).toBe(objectOf(crm, "company"));
  });

  it("names identifiers by id or name", () => {
    const code = after(
      withRocket,
      createField({ objectMetadataId: "rockets", type: "TEXT", name: "code", label: "Code" }),
    );
    const next = after(code, updateObject(code, "rocket", { labelIdentifierFieldMetadataId: "code" }));
    expect(objectOf(next, "rocket")).toMatchObject({ labelIdentifier: "code", searchFields: ["code"] });
    const byId = updateObject(code, "rocket", { labelIdentifierFieldMetadataId: fieldOf(code, "rocket", "code").id });
    expect(objectOf(after(code, byId), "rocket").labelIdentifier).toBe("code");
    expect(
      refusalOf(code, updateObject(code, "rocket", { labelIdentifierFieldMetadataId: "cod" })).problems[0],
    ).toMatchObject({
      code: "INVALID_OBJECT_INPUT",
      path: "labelIdentifierFieldMetadataId",
    });
    expect(complaints(code, updateObject(code, "rocket", { labelIdentifierFieldMetadataId: null }))).toEqual([
      "invalid",
      "INVALID_OBJECT_INPUT labelIdentifierFieldMetadataId",
    ]);
    expect(complaints(code, updateObject(code, "rocket", { labelIdentifierFieldMetadataId: "position" }))).toEqual([
      "invalid",
      "INVALID_OBJECT_INPUT labelIdentifierFieldMetadataId",
    ]);
  });

  it("does not find what is not there", () => {
    expect(complaints(crm, updateObject(crm, "compny", {}))).toEqual(["notFound", "OBJECT_METADATA_NOT_FOUND"]);
    expect(refusalOf(crm, updateObject(crm, "compny", {})).problems[0]?.nearest).toBe("company");
  });
});

describe("deleting an object", () => {
  it("needs it to be custom, and inactive unless forced", () => {
    expect(complaints(crm, deleteObject(crm, "company", true))).toEqual(["invalid", "INVALID_OBJECT_INPUT"]);
    const refusal = refusalOf(withRocket, deleteObject(withRocket, "rocket"));
    expect(refusal).toMatchObject({
      kind: "invalid",
      countRowsOf: { objectId: objectOf(withRocket, "rocket").id, fieldId: null },
    });
    expect(after(withRocket, deleteObject(withRocket, "rocket", true))).toEqual(crm);
    const inactive = after(withRocket, updateObject(withRocket, "rocket", { isActive: false }));
    expect(after(inactive, deleteObject(inactive, "rocket"))).toEqual(crm);
  });
});

describe("a change that asks for what is so already", () => {
  it.each([
    ["object", updateObject(crm, "company", { icon: objectOf(crm, "company").icon })],
    ["settings", updateSettings({ batchLimit: crm.settings.batchLimit })],
  ])("of the %s gives the very same workspace", (_of, change) => {
    expect(made(crm, change).workspace).toBe(crm);
  });
});

describe("settings", () => {
  it("change and leave the objects alone", () => {
    const { workspace, subjectId } = made(
      crm,
      updateSettings({ batchLimit: 20, rateLimit: { requests: 5, seconds: 1 } }),
    );
    expect(workspace.settings).toMatchObject({ batchLimit: 20, displayName: "Acme CRM" });
    expect(workspace.objects).toEqual(crm.objects);
    expect(subjectId).toBeNull();
    expect(complaints(crm, updateSettings({ batchLimit: 1000 }))).toEqual([
      "shape",
      "INVALID_WORKSPACE_INPUT batchLimit",
    ]);
    expect(refusalOf(crm, updateSettings({ batchLimt: 10 })).problems[0]?.nearest).toBe("batchLimit");
  });
});
