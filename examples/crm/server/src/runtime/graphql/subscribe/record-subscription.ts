import type { Live } from "../../live/live.js";
import type { Snapshot } from "../../live/snapshot.js";
import type { JsonObject } from "../../../core/json/json-value.js";
import type { RecordEvent, RecordEvents } from "../../records/events/record-events.js";
import type { RecordContext } from "../../records/records.js";
import type { PreparedOperation } from "../document/prepared-operation.js";
import type { EventStream } from "./event-stream.js";
import { printEvent, tryFilter } from "./print-event.js";
import { planSubscription, type SubscriptionPlan } from "./subscription-plan.js";

export interface SubscriptionCall {
  readonly live: Live;
  readonly events: RecordEvents;
  readonly stream: EventStream;
  readonly caller: RecordContext;
  /** The operation for a snapshot; throws when its schema does not know it (any more). */
  readonly prepare: (snapshot: Snapshot) => PreparedOperation;
  readonly formatErrors: (error: unknown) => readonly JsonObject[];
}

/** Streams what a subscription asks for, in the order it happens, until the client or the server ends it. */
export async function runRecordSubscription(call: SubscriptionCall): Promise<void> {
  const { live, events, stream, caller } = call;
  let snapshot = live.current;
  let plan: SubscriptionPlan | null;
  try {
    plan = planSubscription(call.prepare(snapshot), snapshot.workspace);
    if (plan !== null) await tryFilter(plan, snapshot.records, caller);
  } catch (error) {
    refuse(call, error);
    return;
  }
  if (plan === null) {
    stream.complete();
    return;
  }
  let current = plan;
  let unsubscribe = (): void => undefined;
  let waiting = 0;
  let last = Promise.resolve();

  const deliver = async (event: RecordEvent): Promise<void> => {
    waiting -= 1;
    if (!stream.isOpen) return;
    try {
      if (live.current !== snapshot) {
        snapshot = live.current;
        const next = planSubscription(call.prepare(snapshot), snapshot.workspace);
        if (next !== null) current = next;
      }
      const result = await printEvent(current, event, snapshot.records, caller);
      if (result !== null) stream.next(result);
    } catch (error) {
      unsubscribe();
      refuse(call, error);
    }
  };
  unsubscribe = events.subscribe(current.object.nameSingular, (event) => {
    waiting += 1;
    if (waiting > mostWaiting) stream.cut();
    else last = last.then(() => deliver(event));
  });
  stream.onClose(unsubscribe);
}

/** Events that may wait for the database; a subscription that falls further behind is cut off. */
const mostWaiting = 1000;

/** Errors before and while a stream runs are told on it, since a stream has no status to tell them by. */
function refuse({ stream, formatErrors }: SubscriptionCall, error: unknown): void {
  stream.next(JSON.stringify({ errors: formatErrors(error) }));
  stream.complete();
}
