import { jsonEqual } from "../../json/json-equal.js";
import type { JsonValue } from "../../json/json-value.js";
import type { FieldOption } from "../workspace.js";
import { mergeFacts, type MergeContext, type Sides } from "./merge-facts.js";
import { mergeOrder } from "./merge-order.js";
import type { Facts } from "./model-facts.js";

type Options = readonly FieldOption[] | null;

/** Options out of three states, one by one, so that both sides may add some. */
export function mergeOptions({ base, built, live }: Sides<Options>, subject: string, context: MergeContext): Options {
  if (built === null || live === null) return built ?? live;
  const known = [...(base ?? []), ...live];
  const aligned = built.map((option) => ({ ...option, id: idOf(option, known, built) }));
  const [inBase, inBuilt, inLive] = [byId(base ?? []), byId(aligned), byId(live)];
  if (isSame(aligned, live)) return live;
  const merged = new Map<string, FieldOption>();
  for (const id of new Set([...inLive.keys(), ...inBuilt.keys()])) {
    const option = mergeOption(
      { base: inBase.get(id), built: inBuilt.get(id), live: inLive.get(id) },
      subject,
      context,
    );
    if (option !== null) merged.set(id, option);
  }
  const order = mergeOrder([...inBase.keys()], [...inBuilt.keys()], [...inLive.keys()], new Set(merged.keys()));
  return order.flatMap((id, position) => {
    const option = merged.get(id);
    return option === undefined ? [] : [{ ...option, position }];
  });
}

interface OptionSides {
  readonly base: FieldOption | undefined;
  readonly built: FieldOption | undefined;
  readonly live: FieldOption | undefined;
}

function mergeOption({ base, built, live }: OptionSides, subject: string, context: MergeContext): FieldOption | null {
  const { tell, policy } = context;
  const value = (live ?? built ?? base)?.value ?? "";
  const step = { subject, key: `options.${value}` } as const;
  if (built !== undefined && live !== undefined) {
    const facts = mergeFacts(
      { base: base === undefined ? null : factsOf(base), built: factsOf(built), live: factsOf(live) },
      `option ${JSON.stringify(value)} of ${subject}`,
      context,
    );
    return { ...live, ...(facts as Partial<FieldOption>) };
  }
  if (built !== undefined) {
    if (base === undefined) {
      tell({ ...step, kind: "added", description: "a new option" });
      return built;
    }
    if (isSame([base], [built])) {
      tell({ ...step, kind: "kept", description: "the metadata APIs have deleted the option" });
      return null;
    }
    tell({
      ...step,
      kind: "conflict",
      description: "the model file changes an option that the metadata APIs have deleted",
    });
    return policy === "model" ? built : null;
  }
  if (base !== undefined) {
    tell({ ...step, kind: "changed", description: "the model file has the option no longer" });
    return null;
  }
  tell({ ...step, kind: "kept", description: "the metadata APIs have added the option" });
  return live ?? null;
}

/** An option is known by its id, and where the database has the value under another one, by its value. */
function idOf({ id, value }: FieldOption, known: readonly FieldOption[], built: readonly FieldOption[]): string {
  if (known.some((option) => option.id === id)) return id;
  const same = known.find((option) => option.value === value);
  return same === undefined || built.some((option) => option.id === same.id) ? id : same.id;
}

function byId(options: readonly FieldOption[]): ReadonlyMap<string, FieldOption> {
  return new Map(options.map((option) => [option.id, option]));
}

/** Places follow from the order; the id is what two options are compared under. */
function factsOf({ id: _id, position: _position, ...facts }: FieldOption): Facts {
  return facts;
}

function isSame(a: readonly FieldOption[], b: readonly FieldOption[]): boolean {
  const all = (options: readonly FieldOption[]): JsonValue =>
    options.map((option) => ({ id: option.id, ...factsOf(option) }));
  return jsonEqual(all(a), all(b));
}
