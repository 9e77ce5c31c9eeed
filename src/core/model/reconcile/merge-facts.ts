import { jsonEqual } from "../../json/json-equal.js";
import type { JsonValue } from "../../json/json-value.js";
import type { Facts } from "./model-facts.js";
import type { ConflictPolicy, ModelStep } from "./model-step.js";

/** Three states of one thing; `base` is null where there was none. */
export interface Sides<Value> {
  readonly base: Value | null;
  readonly built: Value;
  readonly live: Value;
}

export interface MergeContext {
  readonly policy: ConflictPolicy;
  readonly tell: (step: ModelStep) => void;
}

/** Facts out of three states: each from the side that has changed it. */
export function mergeFacts({ base, built, live }: Sides<Facts>, subject: string, context: MergeContext): Facts {
  const keys = [...new Set([...Object.keys(live), ...Object.keys(built)])];
  return Object.fromEntries(
    keys.map((key): [string, JsonValue] => [
      key,
      mergeValue(
        { base: base === null ? null : (base[key] ?? null), built: built[key] ?? null, live: live[key] ?? null },
        base !== null,
        subject,
        key,
        context,
      ),
    ]),
  );
}

/** @param hasBase false: neither side can be said to have changed the value, so both must agree */
export function mergeValue(
  { base, built, live }: Sides<JsonValue>,
  hasBase: boolean,
  subject: string,
  key: string,
  { policy, tell }: MergeContext,
): JsonValue {
  if (jsonEqual(built, live)) return live;
  if (hasBase && jsonEqual(base, built)) {
    tell({ kind: "kept", subject, key, description: `stays ${print(live)}; the model file says ${print(built)}` });
    return live;
  }
  if (hasBase && jsonEqual(base, live)) {
    tell({ kind: "changed", subject, key, description: `${print(live)} becomes ${print(built)}` });
    return built;
  }
  const was = hasBase ? `it was ${print(base)}, ` : "";
  tell({
    kind: "conflict",
    subject,
    key,
    description: `${was}the model file says ${print(built)} and the metadata APIs have made it ${print(live)}`,
  });
  return policy === "model" ? built : live;
}

const longestPrint = 80;

function print(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > longestPrint ? `${text.slice(0, longestPrint)}…` : text;
}
