import type { JsonValue } from "../../../core/json/json-value.js";
import type { RecordEvent } from "../../records/events/record-events.js";
import type { RecordContext, Records } from "../../records/records.js";
import type { Selection } from "../../records/selection.js";
import { printDestroyed } from "./print-destroyed.js";
import type { SubscriptionPlan } from "./subscription-plan.js";

/**
 * The result that a subscription gets for an event; null when the event is not for it. The record is read anew, with
 * what is selected of its relations, so that one statement both selects and asks the filter. A destroyed record can no
 * longer be asked and is told to every subscription: a client that does not know it loses nothing.
 */
export async function printEvent(
  { object, key, filter, parts }: SubscriptionPlan,
  event: RecordEvent,
  records: Records,
  caller: RecordContext,
): Promise<string | null> {
  const read = (selection: Selection): Promise<string | null> =>
    event.action === "DESTROYED"
      ? Promise.resolve(JSON.stringify(printDestroyed(selection, event.record)))
      : records.findFirst(object, filterFor(event, filter), selection, caller);
  const isAsked = filter === undefined || parts.some((part) => part.kind === "record");
  if (!isAsked && (await read(nothing)) === null) return null;
  const printed: string[] = [];
  for (const part of parts) {
    const text = part.kind === "record" ? await read(part.selection) : JSON.stringify(part.valueOf(event));
    if (text === null) return null;
    printed.push(`${JSON.stringify(part.key)}:${text}`);
  }
  return `{"data":{${JSON.stringify(key)}:{${printed.join(",")}}}}`;
}

/** Asks the filter once with no record in sight, so that a wrong one is told before the first event. */
export async function tryFilter(
  { object, filter }: SubscriptionPlan,
  records: Records,
  caller: RecordContext,
): Promise<void> {
  if (filter === undefined) return;
  await records.findFirst(object, { and: [filter, { id: { eq: noRecord } }] }, nothing, caller);
}

const noRecord = "00000000-0000-0000-0000-000000000000";
const nothing: Selection = { entries: [{ kind: "constant", key: "found", value: "yes" }] };

function filterFor({ action, id }: RecordEvent, filter: JsonValue | undefined): JsonValue {
  const conditions: JsonValue[] = [{ id: { eq: id } }];
  if (filter !== undefined) conditions.push(filter);
  // Naming the field makes soft-deleted records visible.
  if (action === "DELETED") conditions.push({ deletedAt: { is: "NOT_NULL" } });
  return { and: conditions };
}
