/**
 * RawWorkspace → Workspace: settles names, completes what may be left out, resolves relations and applies every rule.
 * Pure; knows nothing of files, and takes a workspace from a database as well as one from a model file.
 */
import { checkSchema } from "../json/check-schema.js";
import { deepFreeze } from "../json/deep-freeze.js";
import { byCodePoint } from "../json/sort-keys.js";
import { diagnose } from "../diagnostics/codes.js";
import { diagnoseSchemaProblem } from "../diagnostics/diagnose-schema-problem.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { buildObject } from "./build-object.js";
import { draftObject, keyPointer } from "./draft-object.js";
import type { ObjectDraft, Report } from "./model-draft.js";
import type { RawObject, RawWorkspace } from "./raw-workspace.js";
import { resolveRelations } from "./resolve-relations.js";
import { checkClashes } from "./rules/clash-rules.js";
import { checkColumns } from "./rules/column-rules.js";
import { checkDeprecations } from "./rules/deprecation-rules.js";
import { checkFields } from "./rules/field-rules.js";
import { checkNames } from "./rules/name-rules.js";
import { checkObjects } from "./rules/object-rules.js";
import { checkOptions } from "./rules/option-rules.js";
import { checkOverrides } from "./rules/override-rules.js";
import { checkRelations } from "./rules/relation-rules.js";
import type { BuiltObject } from "./rules/rule-context.js";
import { builtObject } from "./rules/rule-context.js";
import { workspaceSettingsSchema } from "./workspace-settings-schema.js";
import type { ObjectType, Workspace, WorkspaceSettings } from "./workspace.js";
import { defaultWorkspaceSettings } from "./workspace.js";

export interface BuildResult {
  /** Null when there is an error among the diagnostics. */
  readonly workspace: Workspace | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * `known` are objects that were built from exactly these raws in a workspace without errors: they are taken as they are,
 * and what depends on nothing but the object itself is not checked again. Their raws name both sides of every relation.
 */
export function buildWorkspace(raw: RawWorkspace, known: ReadonlyMap<RawObject, ObjectType> = new Map()): BuildResult {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, pointer, parameters) => {
    diagnostics.push(diagnose(code, pointer, parameters));
  };
  for (const problem of checkSchema(raw.settings ?? {}, workspaceSettingsSchema, { pointer: raw.settingsPointer }))
    diagnostics.push(diagnoseSchemaProblem(problem));
  if (raw.objects.length === 0) report("model/empty", "/objects", {});

  const drafts: readonly ObjectDraft[] = raw.objects.flatMap((object) => draftObject(object, report) ?? []);
  resolveRelations(drafts.toSorted(byName), report);
  // In the order of the input, so that of two names that meet the later one is complained of.
  const objects: readonly BuiltObject[] = drafts.map((draft) =>
    builtObject(known.get(draft.raw) ?? buildObject(draft), draft),
  );

  const alone = { objects: objects.filter(({ draft }) => !known.has(draft.raw)), report };
  checkNames(alone);
  checkObjects(alone);
  checkOverrides(alone);
  checkFields(alone, (diagnostic) => diagnostics.push(diagnostic));
  checkOptions(alone);
  checkDeprecations({ objects, report });
  checkRelations({ objects, report });
  checkColumns(alone);
  checkClashes({ objects, report });
  checkIds(objects, report);

  const hasError = diagnostics.some((diagnostic) => diagnostic.severity === "error");
  return { workspace: hasError ? null : workspaceOf(raw, objects), diagnostics };
}

function byName(a: { readonly nameSingular: string }, b: { readonly nameSingular: string }): number {
  return byCodePoint(a.nameSingular, b.nameSingular);
}

function workspaceOf(raw: RawWorkspace, built: readonly BuiltObject[]): Workspace {
  const objects: readonly ObjectType[] = Object.freeze(built.map(({ object }) => object).toSorted(byName));
  return Object.freeze({
    // The schema has been checked: every key is one of the settings and has its type.
    settings: deepFreeze({ ...defaultWorkspaceSettings, ...(raw.settings as Partial<WorkspaceSettings> | null) }),
    objects,
    objectsBySingular: new Map(objects.map((object) => [object.nameSingular, object])),
    objectsByPlural: new Map(objects.map((object) => [object.namePlural, object])),
  });
}

function checkIds(objects: readonly BuiltObject[], report: Report): void {
  const owners = new Map<string, string>();
  const claim = (id: string, owner: string, pointer: string): void => {
    const other = owners.get(id);
    if (other === undefined) owners.set(id, owner);
    else report("object/duplicate-id", pointer, { id, other });
  };
  // Derived ids first: where one meets an id that was given, it is the given one that can be changed.
  for (const { object, draft, fields } of objects) {
    if (draft.raw.id === null) owners.set(object.id, `object "${object.nameSingular}"`);
    for (const { field, draft: fieldDraft } of fields)
      if (fieldDraft.raw.id === null) owners.set(field.id, `field "${field.name}" of object "${object.nameSingular}"`);
  }
  for (const { object, draft, fields } of objects) {
    if (draft.raw.id !== null) claim(object.id, `object "${object.nameSingular}"`, keyPointer(draft.raw, "id"));
    for (const { field, draft: fieldDraft } of fields)
      if (fieldDraft.raw.id !== null)
        claim(field.id, `field "${field.name}" of object "${object.nameSingular}"`, keyPointer(fieldDraft.raw, "id"));
  }
}
