import type { ObjectType, OnDeleteAction, Relation } from "../core/model/workspace.js";
import type { ChangeList } from "./change-list.js";
import type { ChangeTopic } from "./change-topics.js";
import { fieldPlace, lostRestNames } from "./change-places.js";
import type { ComparedField } from "./compare-fields.js";

export interface RelationContext {
  /** The object that a relation of the old model points to. */
  readonly targetBefore: (relation: Relation) => ObjectType | null;
  /** The object that a relation of the new model points to. */
  readonly targetAfter: (relation: Relation) => ObjectType | null;
  /** The same object in the new model; null where it is gone. */
  readonly current: (before: ObjectType) => ObjectType | null;
}

/** What a relation is, where it points and what happens when that is destroyed. */
export function compareRelations(field: ComparedField, changes: ChangeList, context: RelationContext): void {
  const { objects, before, after, on } = field;
  const [old, next] = [before.relation, after.relation];
  if (old === null || next === null) return;
  const place = fieldPlace(objects.before, before);
  if (old.type !== next.type)
    changes.tell("relation-type-changed", place, before, {
      on,
      before: old.type,
      after: next.type,
      names: {
        rest: lostRestNames({ object: objects.before, field: before }, { object: objects.after, field: after }),
      },
    });
  compareTargets(field, old, next, changes, context);
  if (old.type !== "MANY_TO_ONE" || next.type !== "MANY_TO_ONE") return;
  if (old.onDelete !== next.onDelete)
    changes.tell(topicOfDeletion(old.onDelete, next.onDelete), place, before, {
      on,
      before: old.onDelete,
      after: next.onDelete,
    });
  // Of a renamed field the key is renamed with it.
  if (old.joinColumnName !== next.joinColumnName && before.name === after.name)
    changes.tell("join-column-changed", place, before, {
      on,
      before: old.joinColumnName,
      after: next.joinColumnName,
      names: { rest: old.joinColumnName === null ? [] : [old.joinColumnName] },
    });
  if (old.morphGroup !== next.morphGroup && before.type === after.type)
    changes.tell("morph-group-changed", place, before, { on, before: old.morphGroup, after: next.morphGroup });
}

function compareTargets(
  { objects, before, on }: ComparedField,
  old: Relation,
  next: Relation,
  changes: ChangeList,
  { targetBefore, targetAfter, current }: RelationContext,
): void {
  const place = fieldPlace(objects.before, before);
  const [oldTarget, target] = [targetBefore(old), targetAfter(next)];
  if (oldTarget === null || target === null) return;
  if (current(oldTarget) !== target) {
    const isStored = next.type === "MANY_TO_ONE";
    changes.tell("relation-target-changed", place, before, {
      on: isStored ? on : on.filter((surface) => surface !== "database"),
      before: old.targetObject,
      after: next.targetObject,
    });
  } else if (oldTarget.isActive !== target.isActive)
    changes.tell(target.isActive ? "relation-shown" : "relation-hidden", place, before, {
      on,
      detail: target.nameSingular,
    });
}

const refusing: ReadonlySet<OnDeleteAction> = new Set(["RESTRICT", "NO_ACTION"]);

function topicOfDeletion(before: OnDeleteAction, after: OnDeleteAction): ChangeTopic {
  if (refusing.has(before) && refusing.has(after)) return "on-delete-alike";
  return topicOfAction[after];
}

const topicOfAction: Readonly<Record<OnDeleteAction, ChangeTopic>> = {
  CASCADE: "on-delete-cascades",
  RESTRICT: "on-delete-refuses",
  SET_NULL: "on-delete-clears",
  NO_ACTION: "on-delete-refuses",
};
