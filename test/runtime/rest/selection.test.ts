import { describe, expect, test } from "vitest";
import type { Selection } from "../../../src/runtime/records/selection.js";
import { buildSelection } from "../../../src/runtime/rest/selection/build-selection.js";
import { crmModel, crmWorkspace, workspaceOf } from "./crm-workspace.js";
import { id, startTestServer } from "./rest-client.js";

const workspace = crmWorkspace();
const company = workspace.objectsBySingular.get("company")!;
const person = workspace.objectsBySingular.get("person")!;
const keys = (selection: Selection): readonly string[] => selection.entries.map((entry) => entry.key);

function related(selection: Selection, key: string): Selection {
  const entry = selection.entries.find((candidate) => candidate.key === key);
  if (entry?.kind !== "toOne" && entry?.kind !== "toMany") throw new Error(`${key} is not expanded`);
  return entry.selection;
}

const system = ["id", "createdAt", "updatedAt", "deletedAt", "createdBy", "updatedBy", "position"];

describe("depth", () => {
  test("0: values, composites, foreign keys", () => {
    expect(new Set(keys(buildSelection(workspace, person, 0).selection))).toEqual(
      new Set([...system, "name", "companyId"]),
    );
    expect(keys(buildSelection(workspace, company, 0).selection)).not.toContain("people");
    expect(buildSelection(workspace, company, 0).selection.entries).toContainEqual(
      expect.objectContaining({
        kind: "composite",
        key: "address",
        parts: expect.arrayContaining([expect.objectContaining({ key: "addressCity" })]),
      }),
    );
  });

  test("1: relations too, with their own values", () => {
    const { selection } = buildSelection(workspace, person, 1);
    expect(keys(selection)).toEqual(expect.arrayContaining(["companyId", "company"]));
    expect(keys(related(selection, "company"))).not.toContain("people");
    expect(buildSelection(workspace, company, 1).selection.entries).toContainEqual(
      expect.objectContaining({ kind: "toMany", key: "people", limit: 60 }),
    );
  });

  test("2: one level further, also back", () => {
    const { selection } = buildSelection(workspace, person, 2);
    const people = related(related(selection, "company"), "people");
    expect(keys(people)).toContain("companyId");
    expect(keys(people)).not.toContain("company");
  });
});

test("equal questions give the identical selection", () => {
  expect(buildSelection(workspace, person, 2)).toBe(buildSelection(workspace, person, 2));
  expect(buildSelection(workspace, person, 0, "id,name")).toBe(buildSelection(workspace, person, 0, "id,name"));
  expect(buildSelection(crmWorkspace(), person, 0)).not.toBe(buildSelection(workspace, person, 0));
});

test.each<[0 | 1 | 2, string, readonly string[]]>([
  [0, "name", ["id", "name"]],
  [0, " name , id,name,", ["id", "name"]],
  [0, "company", ["id", "companyId"]],
  [0, "companyId", ["id", "companyId"]],
  [1, "company", ["id", "companyId", "company"]],
  [1, "name", ["id", "name"]],
])("fields at depth %i: %s", (depth, fields, shown) => {
  expect(keys(buildSelection(workspace, person, depth, fields).selection)).toEqual(shown);
});

test("objects and fields that are switched off are not shown", () => {
  const off = workspaceOf({
    ...crmModel,
    objects: crmModel.objects.map((object) =>
      object.nameSingular === "company"
        ? { ...object, isActive: false }
        : object.nameSingular === "rocket"
          ? {
              ...object,
              fields: [
                { name: "name", type: "TEXT" },
                { name: "fuel", type: "TEXT", isActive: false },
              ],
            }
          : object,
    ),
  });
  expect(keys(buildSelection(off, off.objectsBySingular.get("person")!, 1).selection)).not.toContain("company");
  expect(keys(buildSelection(off, off.objectsBySingular.get("rocket")!, 0).selection)).not.toContain("fuel");
});

test("more than 200 fields are capped, and the answer says so", async () => {
  const fields = Array.from({ length: 250 }, (_, index) => ({
    name: `field${String(index).padStart(3, "0")}`,
    type: "TEXT",
  }));
  const wide = workspaceOf({
    objects: [{ nameSingular: "wide", namePlural: "wides", labelIdentifierFieldName: "field249", fields }],
  });
  const object = wide.objectsBySingular.get("wide")!;
  const { selection, isCapped } = buildSelection(wide, object, 0);
  expect([selection.entries.length, isCapped]).toEqual([200, true]);
  expect(keys(selection)).toEqual(expect.arrayContaining(["id", "field249", "createdAt", "position", "field000"]));
  expect(keys(selection)).not.toContain("field248");
  const server = await startTestServer({ workspace: wide });
  try {
    const capped = await server.request("GET", `/rest/wides/${id}`);
    expect(capped.headers.get("x-twenty-fields-capped")).toBe("true");
    expect(capped.headers.get("x-twenty-fields-max")).toBe("200");
    expect((await server.request("GET", "/rest/wides")).headers.get("x-twenty-fields-max")).toBe("200");
    const named = await server.request("GET", `/rest/wides/${id}?fields=id`);
    expect(named.headers.get("x-twenty-fields-capped")).toBeNull();
  } finally {
    await server.close();
  }
});
