/**
 * What clients and operators meet when one model takes the place of another. Comes in: two workspaces. Goes out: a
 * report over REST, GraphQL and the database. Knows nothing of where the models come from, nor of how it is shown.
 */
import type { Field, Workspace } from "../core/model/workspace.js";
import { worstVerdict, type DiffReport } from "./change.js";
import { ChangeList } from "./change-list.js";
import { compareObjects } from "./compare-objects.js";
import type { FieldContext } from "./compare-fields.js";
import { compareSettings } from "./compare-settings.js";
import { blameSchemaLosses } from "./blame-schema-losses.js";
import { matchModels, type ModelMatch } from "./match-models.js";

export function diffWorkspaces(before: Workspace, after: Workspace): DiffReport {
  const match = matchModels(before, after);
  const list = new ChangeList();
  compareSettings(before, after, list);
  const context = contextOf(before, after, match);
  for (const pair of match.objects) compareObjects(pair, list, context);
  const changes = list.changes(blameSchemaLosses(before, after, match, list));
  return { verdict: worstVerdict(changes), changes };
}

function contextOf(before: Workspace, after: Workspace, { objects }: ModelMatch): FieldContext {
  const current = new Map(
    objects.flatMap((pair) => (pair.before === null ? [] : [[pair.before, pair.after] as const])),
  );
  const added = new Map(
    objects.flatMap((pair) =>
      pair.after === null
        ? []
        : [[pair.after, pair.fields.flatMap((field) => (field.before === null ? (field.after ?? []) : []))] as const],
    ),
  );
  return {
    targetBefore: ({ targetObject }) => before.objectsBySingular.get(targetObject) ?? null,
    targetAfter: ({ targetObject }) => after.objectsBySingular.get(targetObject) ?? null,
    current: (object) => current.get(object) ?? null,
    likelyRename: (removed, object) => onlyAlike(removed, added.get(object) ?? []),
  };
}

/** Where one field of the same type is new, and no other. */
function onlyAlike(removed: Field, added: readonly Field[]): Field | null {
  const alike = added.filter(
    (field) => field.type === removed.type && field.relation?.targetObject === removed.relation?.targetObject,
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
