import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import { printModel } from "../../../src/core/model/print-model.js";
import { complaintsOf, fieldOf, objectOf, workspaceOf } from "./model-text.js";

const model = (...objects: readonly JsonObject[]): JsonValue => ({ objects });
const text = (name: string): JsonObject => ({ name, type: "TEXT" });
const relation = (name: string, relationFacts: JsonObject, more: JsonObject = {}): JsonObject => ({
  name,
  type: "RELATION",
  relation: relationFacts,
  ...more,
});

const identifier = (facts: JsonObject): string =>
  objectOf(workspaceOf(model({ nameSingular: "rocket", ...facts })), "rocket").labelIdentifier;

const settings = (workspace: JsonValue): readonly string[] =>
  complaintsOf({ workspace, objects: [{ nameSingular: "rocket" }] });

describe("what a model may leave out", () => {
  it("is nearly everything", () => {
    const workspace = workspaceOf(model({ nameSingular: "launchSite" }));
    const site = objectOf(workspace, "launchSite");
    expect(site).toMatchObject({
      namePlural: "launchSites",
      labelSingular: "Launch site",
      labelPlural: "Launch sites",
      isCustom: true,
      isActive: true,
      isSearchable: true,
      labelIdentifier: "name",
      searchFields: ["name"],
      duplicateCriteria: null,
    });
    expect(site.fields.map((field) => `${field.name} ${field.type} ${field.isCustom}`)).toEqual([
      "id UUID false",
      "createdAt DATE_TIME false",
      "updatedAt DATE_TIME false",
      "deletedAt DATE_TIME false",
      "createdBy ACTOR false",
      "updatedBy ACTOR false",
      "position POSITION false",
      "searchVector TS_VECTOR false",
      "name TEXT true",
    ]);
    expect(site.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("is a name where there is a label, or the other way round", () => {
    const workspace = workspaceOf(
      model({
        labelSingular: "Événement privé",
        labelPlural: "Événements",
        fields: [{ label: "2024 plan", type: "TEXT" }],
      }),
    );
    const object = objectOf(workspace, "evenementPrive");
    expect(object.namePlural).toBe("evenements");
    expect(object.fieldsByName.get("n2024Plan")?.label).toBe("2024 plan");
  });

  it("is the plural, by English rules", () => {
    const plurals = ["company", "person", "salesPerson", "box", "boss", "child", "analysis", "day", "hero"].map(
      (nameSingular) => objectOf(workspaceOf(model({ nameSingular })), nameSingular).namePlural,
    );
    expect(plurals).toEqual([
      "companies",
      "people",
      "salesPeople",
      "boxes",
      "bosses",
      "children",
      "analyses",
      "days",
      "heroes",
    ]);
    expect(complaintsOf(model({ nameSingular: "equipment" }))).toEqual(["object/plural-missing /objects/0"]);
  });

  it("is the field that names a record", () => {
    expect(identifier({ fields: [text("title")] })).toBe("title");
    expect(identifier({ skipNameField: true })).toBe("id");
    expect(identifier({ labelIdentifierFieldName: "callsign", fields: [text("callsign")] })).toBe("callsign");
    expect(identifier({ fields: [{ name: "name", type: "NUMBER" }] })).toBe("id");
  });

  it("is most of an option", () => {
    const workspace = workspaceOf(
      model({
        nameSingular: "rocket",
        fields: [
          { name: "stage", type: "SELECT", options: [{ value: "IN_SPACE" }, { label: "On the ground", color: "red" }] },
          { name: "stars", type: "RATING" },
        ],
      }),
    );
    expect(fieldOf(workspace, "rocket", "stage").options).toMatchObject([
      { value: "IN_SPACE", label: "In space", color: null, position: 0, deprecated: null },
      { value: "ON_THE_GROUND", label: "On the ground", color: "red", position: 1 },
    ]);
    expect(fieldOf(workspace, "rocket", "stars").options?.map(({ value, label }) => [value, label])).toContainEqual([
      "RATING_5",
      "5",
    ]);
  });

  it("is one side of a relation", () => {
    const workspace = workspaceOf(
      model(
        {
          nameSingular: "rocket",
          fields: [
            relation("captain", {
              type: "MANY_TO_ONE",
              targetObject: "person",
              inverseField: "commandedRockets",
              inverseLabel: "Commands",
              inverseIcon: "IconRocket",
              onDelete: "CASCADE",
            }),
            relation("passengers", { type: "ONE_TO_MANY", targetObject: "person", onDelete: "RESTRICT" }),
          ],
        },
        { nameSingular: "person" },
      ),
    );
    expect(fieldOf(workspace, "rocket", "captain").relation?.onDelete).toBe("CASCADE");
    expect(fieldOf(workspace, "person", "commandedRockets")).toMatchObject({
      label: "Commands",
      icon: "IconRocket",
      type: "RELATION",
      relation: { type: "ONE_TO_MANY", targetObject: "rocket", inverseField: "captain", joinColumnName: null },
      settings: { relationType: "ONE_TO_MANY" },
    });
    expect(fieldOf(workspace, "person", "rocket").relation).toMatchObject({
      type: "MANY_TO_ONE",
      inverseField: "passengers",
      onDelete: "RESTRICT",
      joinColumnName: "rocketId",
    });
    expect(workspaceOf(printModel(workspace))).toEqual(workspace);
  });

  it("is the name of the inverse where only one field fits", () => {
    const workspace = workspaceOf(
      model(
        { nameSingular: "rocket", fields: [relation("captain", { type: "MANY_TO_ONE", targetObject: "person" })] },
        { nameSingular: "person", fields: [relation("fleet", { type: "ONE_TO_MANY", targetObject: "rocket" })] },
      ),
    );
    expect(fieldOf(workspace, "rocket", "captain").relation?.inverseField).toBe("fleet");
    expect(fieldOf(workspace, "person", "fleet").relation?.inverseField).toBe("captain");
  });

  it("works for an object that relates to itself", () => {
    const workspace = workspaceOf(
      model({
        nameSingular: "person",
        fields: [relation("manager", { type: "MANY_TO_ONE", targetObject: "person", inverseField: "reports" })],
      }),
    );
    expect(fieldOf(workspace, "person", "reports").relation).toMatchObject({
      type: "ONE_TO_MANY",
      inverseField: "manager",
    });
  });

  it("keeps ids that are given and makes the same ones otherwise", () => {
    const id = "5F0C9A4E-8A3B-4D51-9D0E-2F6F4A0F6A01";
    const workspace = workspaceOf(model({ nameSingular: "rocket", id, fields: [text("callsign")] }));
    expect(objectOf(workspace, "rocket").id).toBe(id.toLowerCase());
    expect(workspaceOf(printModel(workspace))).toEqual(workspace);
    const again = workspaceOf(
      model({ nameSingular: "planet" }, { nameSingular: "rocket", fields: [text("callsign")] }),
    );
    expect(fieldOf(again, "rocket", "callsign").id).toBe(fieldOf(workspace, "rocket", "callsign").id);
    const ids = again.objects.flatMap((object) => [object.id, ...object.fields.map((field) => field.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lets a system field be declared to change its label only", () => {
    const workspace = workspaceOf(
      model({ nameSingular: "rocket", fields: [{ name: "createdAt", type: "DATE_TIME", label: "Built on" }] }),
    );
    expect(fieldOf(workspace, "rocket", "createdAt")).toMatchObject({
      label: "Built on",
      isNullable: false,
      defaultValue: "now",
      isSystem: true,
    });
    expect(workspaceOf(printModel(workspace))).toEqual(workspace);
  });

  it("reads RICH_TEXT_V2 as RICH_TEXT", () => {
    const workspace = workspaceOf(model({ nameSingular: "rocket", fields: [{ name: "story", type: "RICH_TEXT_V2" }] }));
    expect(fieldOf(workspace, "rocket", "story").type).toBe("RICH_TEXT");
  });
});

describe("what is wrong with a model", () => {
  it("is told all at once, with its place", () => {
    const complaints = complaintsOf(
      model(
        {
          nameSingular: "rocket",
          fields: [text("Speed"), { name: "stage", type: "SELECT" }, { name: "x", type: "INT" }],
        },
        { nameSingular: "person", fields: [relation("rocket", { type: "MANY_TO_ONE", targetObject: "rokket" })] },
      ),
    );
    expect(complaints).toEqual([
      "field/unknown-type /objects/0/fields/2/type",
      "model/unknown-target /objects/1/fields/0/relation/targetObject",
      "field/bad-name /objects/0/fields/0/name",
      "option/none /objects/0/fields/1",
    ]);
  });

  it("does not follow from a field whose type is unknown", () => {
    expect(
      complaintsOf(
        model(
          {
            nameSingular: "rocket",
            labelIdentifierFieldName: "callsign",
            fields: [{ name: "callsign", type: "STRING" }],
          },
          {
            nameSingular: "person",
            fields: [
              {
                name: "ship",
                type: "RELATON",
                relation: { type: "MANY_TO_ONE", targetObject: "rocket", inverseField: "crew" },
              },
            ],
          },
        ),
      ),
    ).toEqual(["field/unknown-type /objects/0/fields/0/type", "field/unknown-type /objects/1/fields/0/type"]);
  });

  it("binds Twenty's own objects less", () => {
    const own = {
      nameSingular: "event",
      isCustom: false,
      fields: [{ name: "type", type: "NUMERIC", isNullable: false }],
    };
    expect(complaintsOf(model(own))).toEqual([]);
    expect(complaintsOf(model({ ...own, isCustom: true }))).toEqual([
      "object/reserved-name /objects/0/nameSingular",
      "object/reserved-name /objects/0/namePlural",
      "field/reserved-name /objects/0/fields/0/name",
      "field/type-not-creatable /objects/0/fields/0/type",
      "field/needs-default /objects/0/fields/0",
    ]);
  });

  it("reserves paths and words of JavaScript for every object", () => {
    for (const nameSingular of ["batch", "metadata", "groupBy", "constructor", "toString", "hasOwnProperty"])
      expect(complaintsOf(model({ nameSingular, isCustom: false }))).toContain(
        "object/reserved-name /objects/0/nameSingular",
      );
    expect(
      complaintsOf(JSON.parse('{"objects":[{"nameSingular":"rocket","fields":[{"name":"__proto__","type":"TEXT"}]}]}')),
    ).toEqual(["field/reserved-name /objects/0/fields/0/name"]);
  });

  it("includes settings out of range", () => {
    expect(settings({ batchLimit: 201 })).toEqual(["shape/out-of-range /workspace/batchLimit"]);
    expect(settings({ batchLimit: 200, rateLimit: { requests: 10, seconds: 1 }, restUpsert: true })).toEqual([]);
    expect(settings({ rateLimit: { requests: 0 } })).toEqual([
      "shape/missing-key /workspace/rateLimit",
      "shape/out-of-range /workspace/rateLimit/requests",
    ]);
    expect(settings({ batchLimt: 5 })).toEqual(["shape/unknown-key /workspace/batchLimt"]);
  });
});

describe("overrides of standard texts", () => {
  const standard = {
    nameSingular: "company",
    isCustom: false,
    icon: "IconBuilding",
    standardOverrides: { labelSingular: "Business", icon: "IconBuilding", color: null },
    fields: [{ ...text("name"), standardOverrides: { label: "Title" } }],
  };

  it("show, and keep what lies beneath", () => {
    const workspace = workspaceOf(model(standard));
    expect(objectOf(workspace, "company")).toMatchObject({
      labelSingular: "Business",
      labelPlural: "Companies",
      icon: "IconBuilding",
    });
    expect(objectOf(workspace, "company").original).toEqual({ labelSingular: "Company" });
    expect(fieldOf(workspace, "company", "name")).toMatchObject({ label: "Title", original: { label: "Name" } });
    expect(workspaceOf(printModel(workspace))).toEqual(workspace);
  });

  it("are of standard objects, and labels like others", () => {
    expect(
      complaintsOf(
        model(
          { ...standard, standardOverrides: { labelSingular: " ", labelPlural: "x".repeat(64) } },
          { nameSingular: "rocket", standardOverrides: { icon: "IconRocket" }, fields: [] },
          { nameSingular: "planet", isCustom: false, standardOverrides: { labelSingular: "Planets", colour: "red" } },
        ),
      ),
    ).toEqual([
      "shape/unknown-key /objects/2/standardOverrides/colour",
      "object/bad-label /objects/0/standardOverrides/labelSingular",
      "object/bad-label /objects/0/standardOverrides/labelPlural",
      "object/override-not-allowed /objects/1/standardOverrides",
      "object/bad-label /objects/2/standardOverrides/labelSingular",
    ]);
  });
});
