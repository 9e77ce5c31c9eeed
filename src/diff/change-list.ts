import type { Field, ObjectType } from "../core/model/workspace.js";
import { surfaces, type Change, type Surface } from "./change.js";
import type { ChangeFacts } from "./change-topic.js";
import { changeTopics, type ChangeTopic } from "./change-topics.js";
import type { ChangePlace } from "./change-places.js";

export interface ToldFacts extends Omit<ChangeFacts, "subject"> {
  /** The surfaces it is felt on, of those that the topic has rules for; all of them when not given. */
  readonly on?: readonly Surface[];
  readonly names?: Partial<Readonly<Record<Surface, readonly string[]>>>;
}

/** Whose a change is, in the old model: what is gone from the schema is laid at its door. */
export type ChangeOwner = ObjectType | Field;

/** Collects changes; each topic told becomes one change for every surface that it is felt on. */
export class ChangeList {
  readonly #changes: Change[] = [];
  readonly #breaking = new Map<ChangeOwner, Change>();

  tell(topic: ChangeTopic, place: ChangePlace, owner: ChangeOwner | null, facts: ToldFacts = {}): void {
    const { on = surfaces, names = {}, ...said } = facts;
    const entry = changeTopics[topic];
    const spoken: ChangeFacts = { subject: place.subject, ...said };
    const title = `${spoken.subject} ${entry.happens(spoken)}`;
    for (const surface of surfaces) {
      const rule = entry[surface];
      if (rule === undefined || !on.includes(surface)) continue;
      const known = names[surface] ?? [];
      const change: Change = {
        code: `${surface}/${topic}`,
        topic,
        verdict: rule.verdict,
        surface,
        path: place.paths[surface],
        title,
        reason: rule.reason(spoken),
        hits: rule.hits,
        ...(said.before === undefined ? {} : { before: said.before }),
        ...(said.after === undefined ? {} : { after: said.after }),
        ...(rule.advice === undefined ? {} : { advice: rule.advice(spoken) }),
        ...(known.length === 0 ? {} : { names: known }),
      };
      this.#changes.push(change);
      if (owner !== null && surface === "graphql" && rule.verdict === "breaking" && !this.#breaking.has(owner))
        this.#breaking.set(owner, change);
    }
  }

  /** The first breaking change of GraphQL that this owner has; null where it has none. */
  breakingOf(owner: ChangeOwner): Change | null {
    return this.#breaking.get(owner) ?? null;
  }

  /** All changes, with further names for some of them. */
  changes(furtherNames: ReadonlyMap<Change, readonly string[]>): readonly Change[] {
    return this.#changes.map((change) => {
      const further = furtherNames.get(change);
      return further === undefined ? change : { ...change, names: [...new Set([...(change.names ?? []), ...further])] };
    });
  }
}
