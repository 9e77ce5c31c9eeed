import { buildWorkspace } from "../../../src/core/model/build-workspace.js";
import { parseModel } from "../../../src/core/model/parse-model.js";
import type { JsonValue } from "../../../src/core/json/json-value.js";
import type { Workspace } from "../../../src/core/model/workspace.js";

/** A small CRM: every shape of field that the REST layer tells apart. */
export const crmModel = {
  workspace: { displayName: "Test CRM" },
  objects: [
    {
      nameSingular: "company",
      namePlural: "companies",
      isCustom: false,
      labelIdentifierFieldName: "name",
      duplicateCriteria: [["name"]],
      fields: [
        { name: "name", type: "TEXT" },
        { name: "employees", type: "NUMBER" },
        { name: "order", type: "NUMBER" },
        { name: "isOpen", type: "BOOLEAN", isNullable: false, defaultValue: true },
        { name: "address", type: "ADDRESS" },
        {
          name: "people",
          type: "RELATION",
          relation: { type: "ONE_TO_MANY", targetObject: "person", inverseField: "company" },
        },
      ],
    },
    {
      nameSingular: "person",
      namePlural: "people",
      isCustom: false,
      labelIdentifierFieldName: "name",
      fields: [
        { name: "name", type: "FULL_NAME" },
        {
          name: "company",
          type: "RELATION",
          relation: { type: "MANY_TO_ONE", targetObject: "company", inverseField: "people", onDelete: "SET_NULL" },
        },
      ],
    },
    {
      nameSingular: "rocket",
      namePlural: "rockets",
      fields: [{ name: "name", type: "TEXT" }],
    },
  ],
} satisfies JsonValue;

export function crmWorkspace(settings: Partial<Workspace["settings"]> = {}): Workspace {
  return workspaceOf({ ...crmModel, workspace: { ...crmModel.workspace, ...settings } });
}

export function workspaceOf(model: JsonValue): Workspace {
  const parsed = parseModel(model);
  const { workspace, diagnostics } = buildWorkspace(parsed.raw);
  const problems = [...parsed.diagnostics, ...diagnostics].filter(({ severity }) => severity === "error");
  if (workspace === null || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return workspace;
}
