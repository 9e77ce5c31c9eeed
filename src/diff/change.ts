/** What a comparison of two models tells: one change for each surface on which it is felt. */
import type { JsonValue } from "../core/json/json-value.js";
import type { ChangeTopic } from "./change-topics.js";

/** From harmless to worst. */
export const verdicts = ["safe", "risky", "breaking"] as const;
export type Verdict = (typeof verdicts)[number];

export const surfaces = ["rest", "graphql", "database"] as const;
export type Surface = (typeof surfaces)[number];

/** Who has to do with a change: clients by what they do, and whoever runs server and database. */
export const audiences = ["reader", "writer", "operator"] as const;
export type Audience = (typeof audiences)[number];

export interface Change {
  /** `rest/field-removed` */
  readonly code: `${Surface}/${ChangeTopic}`;
  readonly topic: ChangeTopic;
  readonly verdict: Verdict;
  readonly surface: Surface;
  /** Where it is met on its surface: `/companies/{id}/employees`, `Company.employees`, `company.employees`. */
  readonly path: string;
  /** What changes in the model, the same for all surfaces: `field "employees" of "company" is removed`. */
  readonly title: string;
  /** What follows from it on this surface. */
  readonly reason: string;
  readonly hits: readonly Audience[];
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  /** What to do about it. */
  readonly advice?: string;
  /** Names of the surface that are gone or new with it: routes, keys of answers, parts of the schema, columns. */
  readonly names?: readonly string[];
}

export interface DiffReport {
  /** The worst of all changes; safe where there are none. */
  readonly verdict: Verdict;
  /** In the order of the model, the workspace first. */
  readonly changes: readonly Change[];
}

export function worstVerdict(changes: readonly { readonly verdict: Verdict }[]): Verdict {
  return verdicts.findLast((verdict) => changes.some((change) => change.verdict === verdict)) ?? "safe";
}
