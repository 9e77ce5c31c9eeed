import type { Live } from "../../live/live.js";
import type { Snapshot } from "../../live/snapshot.js";
import type { JsonObject } from "../../../core/json/json-value.js";
import type { RecordEvent, RecordEvents } from "../../records/events/record-events.js";
import type { RecordContext } from "../../records/records.js";
import type { PreparedOperation } from "../document/prepared-operation.js";
import { checkSubscription, readableEvent } from "./check-subscription.js";
import type { EventStream } from "./event-stream.js";
import { printEvent, tryFilter } from "./print-event.js";
import { planSubscription, type SubscriptionPlan } from "./subscription-plan.js";

export interface SubscriptionCall {
  readonly live: Live;
  readonly events: RecordEvents;
  readonly stream: EventStream;
  /** Who has called. */
  readonly caller: RecordContext;
  /** The same as of now; throws when the key is no longer good. */
  readonly callerNow: () => RecordContext | Promise<RecordContext>;
  /** The operation for a snapshot; throws when its schema does not know it (any more). */
  readonly prepare: (snapshot: Snapshot) => PreparedOperation;
  readonly formatErrors: (error: unknown) => readonly JsonObject[];
}

/**
 * Streams what a subscription asks for, in the order it happens, until the client or the server ends it. It listens
 * from the moment the stream is open, so that a client misses nothing of what happens once it is connected.
 */
export function runRecordSubscription(call: SubscriptionCall): void {
  const { live, events, stream } = call;
  let snapshot = live.current;
  const plan = planFor(call, snapshot);
  if (plan === null) return;
  let current = plan;
  let waiting = 0;

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      if (stream.isOpen) await work();
    } catch (error) {
      unsubscribe();
      refuse(call, error);
    }
  };
  const moveTo = (next: Snapshot): void => {
    if (next === snapshot) return;
    snapshot = next;
    current = planSubscription(call.prepare(snapshot), snapshot.workspace) ?? current;
  };
  const deliver = async (event: RecordEvent): Promise<void> => {
    moveTo(live.current);
    try {
      await print(event);
    } catch (error) {
      const newer = await live.newerAfter(error, snapshot);
      if (newer === null) throw error;
      moveTo(newer);
      await print(event);
    }
  };
  const print = async (event: RecordEvent): Promise<void> => {
    // Roles change and keys are revoked while a stream is open.
    const caller = await call.callerNow();
    checkSubscription(current, snapshot.workspace, caller.access);
    const result = await printEvent(current, readableEvent(current, event, caller.access), snapshot.records, caller);
    if (result !== null) stream.next(result);
  };
  let last = Promise.resolve();
  const unsubscribe = events.subscribe(current.object.nameSingular, (event) => {
    waiting += 1;
    if (waiting > mostWaiting) stream.cut();
    last = last.then(() => {
      waiting -= 1;
      return attempt(() => deliver(event));
    });
  });
  stream.onClose(unsubscribe);
  last = attempt(() => tryFilter(current, snapshot.records, call.caller));
}

/** Null: the stream has been told why, and is at its end. */
function planFor(call: SubscriptionCall, snapshot: Snapshot): SubscriptionPlan | null {
  try {
    const plan = planSubscription(call.prepare(snapshot), snapshot.workspace);
    if (plan === null) call.stream.complete();
    else checkSubscription(plan, snapshot.workspace, call.caller.access);
    return plan;
  } catch (error) {
    refuse(call, error);
    return null;
  }
}

/** Events that may wait for the database; a subscription that falls further behind is cut off. */
const mostWaiting = 1000;

/** Errors before and while a stream runs are told on it, since a stream has no status to tell them by. */
function refuse({ stream, formatErrors }: SubscriptionCall, error: unknown): void {
  stream.next(JSON.stringify({ errors: formatErrors(error) }));
  stream.complete();
}
