import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../src/core/json/json-value.js";
import { printModel } from "../../../../src/core/model/print-model.js";
import { stableId } from "../../../../src/core/model/stable-id.js";
import { crmModel, fieldOf, objectOf, workspaceOf } from "../model-text.js";
import {
  after,
  complaints,
  createField,
  createObject,
  deleteField,
  made,
  refusalOf,
  rocket,
  updateField,
  updateObject,
} from "./changes.js";

const crm = workspaceOf(crmModel);
const workspace = after(crm, createObject(rocket));
const field = (type: string, name: string, more: JsonObject = {}) =>
  createField({ objectMetadataId: "rocket", type, name, label: name, ...more });
const captain = field("RELATION", "captain", {
  relationCreationPayload: {
    type: "MANY_TO_ONE",
    targetObjectMetadataId: "person",
    targetFieldLabel: "Commanded rockets",
    targetFieldIcon: "IconRocket",
  },
});
const owner = field("MORPH_RELATION", "owner", {
  morphRelationsCreationPayload: [
    { type: "MANY_TO_ONE", targetObjectMetadataId: "companies", targetFieldLabel: "Owned rockets" },
    { type: "MANY_TO_ONE", targetObjectMetadataId: "person", targetFieldLabel: "Owned rockets" },
  ],
});
const options = [
  { value: "NEW", label: "New", color: "red" },
  { value: "OLD", label: "Old", color: "blue" },
];
const state = field("SELECT", "state", { options, defaultValue: "'NEW'" });

describe("creating a field", () => {
  it("gives it the id that a build gives", () => {
    const { workspace: next, subjectId } = made(
      workspace,
      field("TEXT", "speed", { isActive: false, isCustom: false }),
    );
    expect(fieldOf(next, "rocket", "speed")).toMatchObject({
      isActive: true,
      isCustom: true,
      id: stableId("field/rocket.speed"),
    });
    expect(subjectId).toBe(stableId("field/rocket.speed"));
    expect(next).toEqual(workspaceOf(printModel(next)));
  });

  it("makes both sides of a relation", () => {
    const next = after(workspace, captain);
    expect(fieldOf(next, "rocket", "captain")).toMatchObject({
      settings: { relationType: "MANY_TO_ONE", onDelete: "SET_NULL", joinColumnName: "captainId" },
    });
    expect(fieldOf(next, "person", "commandedRockets")).toMatchObject({
      label: "Commanded rockets",
      icon: "IconRocket",
      isCustom: true,
      relation: { type: "ONE_TO_MANY", targetObject: "rocket", inverseField: "captain" },
    });
    expect(next).toEqual(workspaceOf(printModel(next)));
    const many = after(
      workspace,
      field("RELATION", "crew", {
        relationCreationPayload: {
          type: "ONE_TO_MANY",
          targetObjectMetadataId: "person",
          targetFieldName: "ship",
          onDelete: "CASCADE",
        },
      }),
    );
    expect(fieldOf(many, "person", "ship")).toMatchObject({
      label: "Rocket",
      relation: { type: "MANY_TO_ONE", onDelete: "CASCADE", joinColumnName: "shipId" },
    });
  });

  it("makes a field for each target of a morph relation", () => {
    const next = after(workspace, owner);
    expect(fieldOf(next, "rocket", "ownerCompany").relation).toMatchObject({
      morphGroup: "owner",
      targetObject: "company",
    });
    expect(fieldOf(next, "person", "ownedRockets").relation?.inverseField).toBe("ownerPerson");
    expect(next).toEqual(workspaceOf(printModel(next)));
    const wider = after(
      next,
      updateField(next, "rocket", "ownerCompany", {
        morphRelationsUpdatePayload: [{ type: "MANY_TO_ONE", targetObjectMetadataId: "opportunity" }],
      }),
    );
    expect(fieldOf(wider, "rocket", "ownerOpportunity").relation?.inverseField).toBe("rockets");
    expect(complaints(next, owner)).toEqual(["invalid", "NOT_AVAILABLE name"]);
    expect(
      complaints(
        next,
        updateField(next, "rocket", "ownerCompany", {
          morphRelationsUpdatePayload: [
            { type: "MANY_TO_ONE", targetObjectMetadataId: "company", targetFieldName: "more" },
          ],
        }),
      ),
    ).toEqual(["invalid", "FIELD_METADATA_RELATION_MALFORMED morphRelationsUpdatePayload[0].targetObjectMetadataId"]);
    const mixed = { type: "ONE_TO_MANY", targetObjectMetadataId: "note", targetFieldName: "rocketOfNote" };
    expect(
      complaints(next, updateField(next, "rocket", "ownerCompany", { morphRelationsUpdatePayload: [mixed] })),
    ).toEqual(["invalid", "FIELD_METADATA_RELATION_MALFORMED morphRelationsUpdatePayload[0].type"]);
  });

  it.each([
    [field("NUMERIC", "price"), ["invalid", "INVALID_FIELD_INPUT type"]],
    [field("TS_VECTOR", "vector"), ["invalid", "INVALID_FIELD_INPUT type"]],
    [field("TXT", "text"), ["invalid", "UNCOVERED_FIELD_METADATA_TYPE_VALIDATION type"]],
    [field("FILES", "files"), ["invalid", "INVALID_FIELD_INPUT settings"]],
    [field("TEXT", "name"), ["invalid", "NOT_AVAILABLE name"]],
    [
      createField({ objectMetadataId: "company", type: "TEXT", name: "addressAddressCity", label: "City" }),
      ["invalid", "RESERVED_KEYWORD name"],
    ],
    [
      createField({ objectMetadataId: "company", type: "TEXT", name: "accountOwnerId", label: "Owner" }),
      ["invalid", "NOT_AVAILABLE name"],
    ],
    [field("SELECT", "state"), ["invalid", "INVALID_FIELD_INPUT options"]],
    [
      field("SELECT", "state", { options: [{ value: "new one" }] }),
      ["invalid", "INVALID_FIELD_INPUT options[0].value"],
    ],
    [field("SELECT", "state", { options, defaultValue: "'NO'" }), ["invalid", "INVALID_FIELD_INPUT defaultValue"]],
    [
      field("NUMBER", "speed", { settings: { dataType: "double" } }),
      ["invalid", "INVALID_FIELD_INPUT settings.dataType"],
    ],
    [
      field("TEXT", "code", { isLabelSyncedWithName: true, label: "Other" }),
      ["invalid", "NAME_NOT_SYNCED_WITH_LABEL name"],
    ],
    [field("RELATION", "captain"), ["invalid", "FIELD_METADATA_RELATION_MALFORMED relationCreationPayload"]],
    [
      createField({ objectMetadataId: "rockt", type: "TEXT", name: "a", label: "A" }),
      ["invalid", "OBJECT_METADATA_NOT_FOUND objectMetadataId"],
    ],
    [createField({ objectMetadataId: "rocket", type: "TEXT", name: "a" }), ["shape", "LABEL_REQUIRED label"]],
    [
      field("TEXT", "code", { relationCreationPayload: { type: "MANY_TO_ONE", targetObjectMetadataId: "person" } }),
      ["invalid", "INVALID_FIELD_INPUT relationCreationPayload"],
    ],
    [
      field("RELATION", "captain", {
        relationCreationPayload: { type: "MANY_TO_ONE", targetObjectMetadataId: "persn" },
      }),
      ["invalid", "OBJECT_METADATA_NOT_FOUND relationCreationPayload.targetObjectMetadataId"],
    ],
    [
      field("RELATION", "captain", {
        relationCreationPayload: { type: "MANY_TO_ONE", targetObjectMetadataId: "person", targetFieldLabel: "City" },
      }),
      ["invalid", "NOT_AVAILABLE relationCreationPayload.targetFieldLabel"],
    ],
    [
      field("RELATION", "captain", { relationCreationPayload: { type: "MANY", targetObjectMetadataId: "person" } }),
      ["shape", "INVALID_FIELD_INPUT relationCreationPayload.type"],
    ],
  ])("refuses %j", (change, wanted) => {
    expect(complaints(workspace, change)).toEqual(wanted);
  });

  it("tells the nearest type and what is allowed", () => {
    expect(refusalOf(workspace, field("TXT", "text")).problems[0]?.nearest).toBe("TEXT");
    const [problem] = refusalOf(workspace, field("NUMBER", "speed", { settings: { dataType: "floa" } })).problems;
    expect(problem).toMatchObject({ allowed: ["int", "float", "bigint"], nearest: "float", value: "floa" });
  });
});

describe("updating a field", () => {
  it("renames it with its columns, its other side and what refers to it", () => {
    const before = after(workspace, captain);
    const next = after(before, updateField(before, "rocket", "captain", { name: "pilot" }));
    expect(fieldOf(next, "rocket", "pilot")).toMatchObject({
      id: fieldOf(before, "rocket", "captain").id,
      label: "captain",
      relation: { joinColumnName: "pilotId" },
    });
    expect(fieldOf(next, "person", "commandedRockets").relation?.inverseField).toBe("pilot");
    const renamed = after(next, updateField(next, "rocket", "name", { name: "callSign" }));
    expect(objectOf(renamed, "rocket")).toMatchObject({ labelIdentifier: "callSign", searchFields: ["callSign"] });
    expect(renamed).toEqual(workspaceOf(printModel(renamed)));
  });

  it("renames a morph group by its own name or by that of a field", () => {
    const before = after(workspace, owner);
    for (const name of ["holder", "holderCompany"]) {
      const next = after(before, updateField(before, "rocket", "ownerCompany", { name, label: "Holder" }));
      expect(fieldOf(next, "rocket", "holderPerson")).toMatchObject({
        label: "Holder",
        relation: { morphGroup: "holder", joinColumnName: "holderPersonId" },
      });
      expect(next).toEqual(workspaceOf(printModel(next)));
    }
    const inactive = after(before, updateField(before, "rocket", "ownerCompany", { isActive: false }));
    expect(fieldOf(inactive, "rocket", "ownerPerson").isActive).toBe(false);
  });

  it("lets the name follow the label", () => {
    const before = after(workspace, field("TEXT", "speed", { label: "Speed", isLabelSyncedWithName: true }));
    const next = after(before, updateField(before, "rocket", "speed", { label: "Top speed" }));
    expect(fieldOf(next, "rocket", "topSpeed").label).toBe("Top speed");
    expect(complaints(before, updateField(before, "rocket", "speed", { name: "pace" }))).toEqual([
      "invalid",
      "FIELD_MUTATION_NOT_ALLOWED name",
    ]);
  });

  it("overrides texts of standard fields", () => {
    const next = after(crm, updateField(crm, "company", "employees", { label: "Staff", isActive: false }));
    expect(fieldOf(next, "company", "employees")).toMatchObject({
      label: "Staff",
      isActive: false,
      original: { label: "Employees" },
    });
    expect(next).toEqual(workspaceOf(printModel(next)));
    const back = after(next, updateField(next, "company", "employees", { label: "Employees", isActive: true }));
    expect(objectOf(back, "company")).toEqual(objectOf(crm, "company"));
  });

  it("refuses what is fixed and takes what is so already", () => {
    expect(complaints(crm, updateField(crm, "company", "employees", { name: "staff", type: "TEXT" }))).toEqual([
      "forbidden",
      "FIELD_MUTATION_NOT_ALLOWED name",
      "FIELD_MUTATION_NOT_ALLOWED type",
    ]);
    expect(complaints(crm, updateField(crm, "company", "createdAt", { label: "Born" }))[0]).toBe("forbidden");
    const before = after(workspace, captain);
    expect(complaints(before, updateField(before, "rocket", "captain", { isUnique: true, defaultValue: "x" }))).toEqual(
      ["forbidden", "FIELD_MUTATION_NOT_ALLOWED isUnique", "FIELD_MUTATION_NOT_ALLOWED defaultValue"],
    );
    const { id, name, type, settings } = fieldOf(before, "rocket", "captain");
    const same = updateField(before, "rocket", "captain", { id, name, type, settings, objectMetadataId: "rockets" });
    expect(objectOf(after(before, same), "rocket")).toBe(objectOf(before, "rocket"));
    expect(
      complaints(before, updateField(before, "rocket", "captain", { settings: { relationType: "ONE_TO_MANY" } })),
    ).toEqual(["invalid", "FIELD_MUTATION_NOT_ALLOWED settings.relationType"]);
    const cascading = after(before, updateField(before, "rocket", "captain", { settings: { onDelete: "CASCADE" } }));
    expect(fieldOf(cascading, "rocket", "captain").relation?.onDelete).toBe("CASCADE");
  });

  it("keeps the label identifier active", () => {
    expect(complaints(workspace, updateField(workspace, "rocket", "name", { isActive: false }))).toContain(
      "LABEL_IDENTIFIER_FIELD_METADATA_ID_NOT_FOUND isActive",
    );
  });
});

describe("options", () => {
  const before = after(workspace, state);
  const present = fieldOf(before, "rocket", "state").options ?? [];
  const [first, second] = present;
  const change = (input: JsonObject) => updateField(before, "rocket", "state", input);
  const names = { objectId: objectOf(before, "rocket").id, fieldId: fieldOf(before, "rocket", "state").id };
  const asJson = present.map((option): JsonObject => ({ ...option }));

  it("are added, and keep their ids by value", () => {
    const { workspace: next, effects } = made(before, change({ options: [...options, { value: "LOST" }] }));
    expect(fieldOf(next, "rocket", "state").options?.map(({ id, label }) => [id, label])).toEqual([
      [first?.id, "New"],
      [second?.id, "Old"],
      [stableId("option/rocket.state.LOST"), "Lost"],
    ]);
    expect(effects).toEqual([]);
  });

  it("are renamed by id, and the default with them", () => {
    const { workspace: next, effects } = made(
      before,
      change({ options: [{ ...asJson[0], value: "FRESH" }, asJson[1] ?? {}] }),
    );
    expect(fieldOf(next, "rocket", "state").defaultValue).toBe("'FRESH'");
    expect(effects).toEqual([{ kind: "replaceOptions", ...names, replacements: [{ from: "NEW", to: "FRESH" }] }]);
    const again = made(
      next,
      updateField(next, "rocket", "state", { options: [...asJson.slice(1), { value: "FRESH" }, { value: "NEW" }] }),
    );
    const ids = fieldOf(again.workspace, "rocket", "state").options?.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it("swap their values at once", () => {
    const { effects } = made(
      before,
      change({
        options: [
          { ...asJson[0], value: "OLD" },
          { ...asJson[1], value: "NEW" },
        ],
      }),
    );
    expect(effects).toEqual([
      {
        kind: "replaceOptions",
        ...names,
        replacements: [
          { from: "NEW", to: "OLD" },
          { from: "OLD", to: "NEW" },
        ],
      },
    ]);
  });

  it("go when no row holds them, or with a replacement", () => {
    expect(made(before, change({ options: [options[0] ?? {}] })).effects).toEqual([
      { kind: "requireUnusedOptions", ...names, values: ["OLD"] },
    ]);
    expect(made(before, change({ options: [options[0] ?? {}], optionReplacements: { OLD: null } })).effects).toEqual([
      { kind: "replaceOptions", ...names, replacements: [{ from: "OLD", to: null }] },
    ]);
    expect(complaints(before, change({ options: [options[1] ?? {}] }))).toEqual([
      "invalid",
      "INVALID_FIELD_INPUT options",
    ]);
    expect(complaints(before, change({ options: [options[0] ?? {}], optionReplacements: { OLD: "NEWW" } }))).toEqual([
      "invalid",
      "INVALID_FIELD_INPUT optionReplacements.OLD",
    ]);
    expect(complaints(before, change({ optionReplacements: { NEW: "OLD" } }))).toEqual([
      "invalid",
      "INVALID_FIELD_INPUT optionReplacements.NEW",
    ]);
  });
});

describe("deleting a field", () => {
  it("takes both sides of a relation and all fields of a morph group", () => {
    const before = after(workspace, captain, owner);
    expect(refusalOf(before, deleteField(before, "rocket", "captain"))).toMatchObject({
      kind: "invalid",
      countRowsOf: { fieldId: fieldOf(before, "rocket", "captain").id },
    });
    const next = after(
      before,
      deleteField(before, "person", "commandedRockets", true),
      deleteField(before, "rocket", "ownerPerson", true),
    );
    expect(next).toEqual(workspace);
  });

  it("keeps standard and system fields and what names records", () => {
    expect(complaints(crm, deleteField(crm, "company", "employees", true))).toEqual(["invalid", "INVALID_FIELD_INPUT"]);
    expect(complaints(crm, deleteField(crm, "company", "id", true))).toEqual([
      "forbidden",
      "FIELD_MUTATION_NOT_ALLOWED",
    ]);
    expect(complaints(workspace, deleteField(workspace, "noteTarget", "targetRocket", true))[0]).toBe("invalid");
    expect(complaints(workspace, deleteField(workspace, "rocket", "name", true))).toEqual([
      "invalid",
      "FIELD_MUTATION_NOT_ALLOWED",
    ]);
    const code = after(workspace, field("TEXT", "code"), updateObject(workspace, "rocket", { icon: "IconX" }));
    expect(objectOf(after(code, deleteField(code, "rocket", "code", true)), "rocket").fields).toHaveLength(14);
  });
});
