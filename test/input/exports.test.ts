import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import type { Workspace } from "../../src/core/model/workspace.js";
import { readModelText } from "../../src/input/read-model.js";
import { crmModel, fieldOf, objectOf, workspaceOf } from "../core/model/model-text.js";
import { exportedObjects, graphqlExport } from "./print-exports.js";

const crm = workspaceOf(crmModel);

function read(value: JsonValue): Workspace {
  const { workspace, diagnostics } = readModelText("export.json", JSON.stringify(value));
  expect(diagnostics).toEqual([]);
  if (workspace === null) throw new Error("No workspace");
  return workspace;
}

/** Exports know no workspace settings, and tell what search looks into only through SQL. */
function comparable(workspace: Workspace): JsonValue {
  const objects = workspace.objects.map((object) => ({
    ...object,
    searchFields: [],
    fields: object.fields.map((field) => (field.type === "TS_VECTOR" ? { ...field, settings: {} } : field)),
  }));
  return JSON.parse(JSON.stringify(objects)) as JsonValue;
}

const withRelations = { hasRelations: true, hasIds: false };
const withIds = { hasRelations: false, hasIds: true };

const object = (facts: JsonObject): JsonObject => ({
  namePlural: `${String(facts["nameSingular"])}s`,
  fields: [
    {
      id: "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a01",
      name: "title",
      type: "TEXT",
      isUIEditable: false,
      isNullable: true,
    },
  ],
  labelIdentifierFieldMetadataId: "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a01",
  ...facts,
});

const end = (nameSingular: string, namePlural: string): JsonObject => ({
  type: "MANY_TO_ONE",
  targetObjectMetadata: { nameSingular, namePlural },
  targetFieldMetadata: { name: "remarks" },
});

const back = (target: string): JsonObject => ({
  name: "remarks",
  type: "RELATION",
  relation: {
    type: "ONE_TO_MANY",
    targetObjectMetadata: { nameSingular: "remark" },
    targetFieldMetadata: { name: target },
  },
});

const codes = (text: string): string[] => readModelText("x.json", text).diagnostics.map(({ code }) => code);

describe("an export of the CRM workspace is the same workspace", () => {
  const forms: Record<string, JsonObject> = {
    "REST, legacy envelope": { data: { objects: exportedObjects(crm, withRelations) }, totalCount: 29 },
    "REST, newest envelope, relations by ids": {
      data: exportedObjects(crm, withIds),
      pageInfo: { hasNextPage: false, startCursor: null },
      totalCount: 29,
    },
    "REST, objects alone": { objects: exportedObjects(crm, withRelations) },
    "GraphQL with fieldsList": { data: graphqlExport(crm, "fieldsList") },
    "GraphQL with a connection of fields, without data": graphqlExport(crm, "fields"),
  };
  it.each(Object.keys(forms))("%s", (name) => {
    const workspace = read(forms[name]!);
    expect(comparable(workspace)).toEqual(comparable(crm));
    expect(objectOf(workspace, "person").searchFields).toEqual(["name", "emails", "phones", "jobTitle"]);
  });
});

describe("an export", () => {
  it("without relations or ids has them found by names, or told", () => {
    const objects = exportedObjects(crm, { hasRelations: false, hasIds: false });
    const { diagnostics } = readModelText("export.json", JSON.stringify({ data: objects }));
    const unresolved = diagnostics.filter(({ code }) => code === "export/unresolved-relation");
    expect(unresolved.length).toBe(diagnostics.length);
    expect(unresolved.length).toBeLessThan(20);
    const small = exportedObjects(
      workspaceOf({
        objects: [
          {
            nameSingular: "rocket",
            fields: [
              { name: "company", type: "RELATION", relation: { type: "MANY_TO_ONE", targetObject: "company" } },
              {
                name: "owner",
                type: "RELATION",
                relation: { type: "MANY_TO_ONE", targetObject: "company", inverseField: "ownerOfRockets" },
              },
            ],
          },
          { nameSingular: "company" },
        ],
      }),
      { hasRelations: false, hasIds: false },
    );
    const workspace = read({ data: small });
    expect(fieldOf(workspace, "rocket", "company").relation?.inverseField).toBe("rockets");
    expect(fieldOf(workspace, "company", "ownerOfRockets").relation?.inverseField).toBe("owner");
  });

  it("applies what the workspace overrode and derives what is absent", () => {
    const workspace = read({
      data: [
        object({
          nameSingular: "note",
          labelSingular: "Note",
          standardOverrides: { labelSingular: "Memo", icon: "IconPen" },
        }),
        object({
          nameSingular: "rocket",
          fields: [{ name: "story", type: "RICH_TEXT_V2" }],
          labelIdentifierFieldMetadataId: null,
        }),
      ],
    });
    expect(objectOf(workspace, "note")).toMatchObject({
      labelSingular: "Memo",
      icon: "IconPen",
      original: { labelSingular: "Note", icon: null },
      isCustom: false,
      labelIdentifier: "title",
    });
    expect(fieldOf(workspace, "note", "title")).toMatchObject({ isUIReadOnly: true, isCustom: false });
    expect(objectOf(workspace, "rocket")).toMatchObject({ isCustom: true, labelIdentifier: "id" });
    expect(fieldOf(workspace, "rocket", "story").type).toBe("RICH_TEXT");
  });

  it("shows a morph group as one field with morphRelations", () => {
    const workspace = read({
      data: {
        objects: {
          edges: [
            {
              node: {
                nameSingular: "remark",
                namePlural: "remarks",
                fieldsList: [
                  {
                    name: "about",
                    type: "MORPH_RELATION",
                    morphId: "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a01",
                    settings: { relationType: "MANY_TO_ONE", onDelete: "CASCADE", joinColumnName: "aboutPersonId" },
                    morphRelations: [end("person", "people"), end("rocket", "rockets")],
                  },
                ],
              },
            },
            {
              node: { nameSingular: "person", namePlural: "people", isCustom: true, fieldsList: [back("aboutPerson")] },
            },
            { node: { nameSingular: "rocket", namePlural: "rockets", fieldsList: [back("aboutRocket")] } },
          ],
        },
      },
    });
    expect(fieldOf(workspace, "remark", "aboutPerson").relation).toEqual({
      type: "MANY_TO_ONE",
      targetObject: "person",
      inverseField: "remarks",
      onDelete: "CASCADE",
      joinColumnName: "aboutPersonId",
      morphGroup: "about",
    });
    expect(fieldOf(workspace, "remark", "aboutRocket").relation?.joinColumnName).toBe("aboutRocketId");
  });

  it("is told apart from other files", () => {
    for (const text of ["[]", "{}", "5", '{"data":5}', '{"data":{}}', '"x"', '{"tables":[]}'])
      expect(codes(text)).toEqual(["shape/unknown-format"]);
    expect(codes('{"objects":5}')).toEqual(["shape/wrong-type"]);
    expect(codes('{"data":{"objects":[]}}')).toEqual(["model/empty"]);
    expect(codes('{"objects":[]}')).toEqual(["model/empty"]);
  });
});
