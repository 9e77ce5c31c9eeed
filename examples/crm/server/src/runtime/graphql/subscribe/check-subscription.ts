import type { Workspace } from "../../../core/model/workspace.js";
import { recordPaths } from "../../../core/surface/record-paths.js";
import type { Access } from "../../auth/access.js";
import { requireObject } from "../../records/access/access-scope.js";
import { checkFilter } from "../../records/access/check-filter.js";
import { checkSelection } from "../../records/access/check-selection.js";
import { isReadable, requireReadable } from "../../records/access/field-access.js";
import type { RecordEvent } from "../../records/events/record-events.js";
import type { SubscriptionPlan } from "./subscription-plan.js";

/**
 * A subscription is told things without a read of records (that something happened, a destroyed record as it was), so
 * that what it asks for is looked at here, before it starts and again at each event: a role may change in between.
 *
 * @throws ApiError PERMISSION_DENIED
 */
export function checkSubscription(
  { object, filter, parts }: SubscriptionPlan,
  workspace: Workspace,
  access: Access,
): void {
  if (access.isFull) return;
  const scope = { access, workspace };
  requireObject(scope, object, "read", "");
  // Events tell when records are deleted and restored.
  const deletedAt = object.fieldsByName.get("deletedAt");
  if (deletedAt !== undefined) requireReadable(scope, object, deletedAt, "action");
  checkFilter(scope, object, filter, "filter");
  for (const part of parts)
    if (part.kind === "record") checkSelection(scope, object, part.selection, `fields.${part.key}`);
}

/** The event without the names of changed fields that the caller may not read. */
export function readableEvent({ object }: SubscriptionPlan, event: RecordEvent, access: Access): RecordEvent {
  if (access.isFull || event.updatedFields === null) return event;
  const paths = recordPaths(object);
  return {
    ...event,
    updatedFields: event.updatedFields.filter((name) => {
      const target = paths.get(name);
      return target === undefined || isReadable(access, object, target.field);
    }),
  };
}
