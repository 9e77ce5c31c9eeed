import { spellJson, type JsonValue } from "../core/json/json-value.js";
import type { Audience, Surface, Verdict } from "./change.js";

/** Sections of a changelog, as Keep a Changelog has them. */
export const changelogSections = ["Added", "Changed", "Deprecated", "Removed"] as const;
export type ChangelogSection = (typeof changelogSections)[number];

/** What is said of one change, beside its place. */
export interface ChangeFacts {
  /** `field "employees" of "company"` */
  readonly subject: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  /** Names of what the topic is about, where the subject does not say it: keys, target objects. */
  readonly detail?: string;
}

/** What a topic means on one surface. */
export interface SurfaceRule {
  readonly verdict: Verdict;
  readonly hits: readonly Audience[];
  /** A whole sentence. */
  readonly reason: (facts: ChangeFacts) => string;
  readonly advice?: (facts: ChangeFacts) => string;
}

/** A kind of change of the model; it is felt on the surfaces that it has rules for. */
export interface TopicEntry extends Readonly<Partial<Record<Surface, SurfaceRule>>> {
  readonly section: ChangelogSection;
  /** Follows the subject: `is removed`. */
  readonly happens: (facts: ChangeFacts) => string;
}

/** The same rule for both APIs, where clients of both feel the same. */
export function onBoth(rule: SurfaceRule): { readonly rest: SurfaceRule; readonly graphql: SurfaceRule } {
  return { rest: rule, graphql: rule };
}

type Words = string | ((facts: ChangeFacts) => string);

/** A rule that hits no one: what there was goes on to work. */
export const safe = (reason: Words, hits: readonly Audience[] = []): SurfaceRule => ruleOf("safe", hits, reason);
export const risky = (hits: readonly Audience[], reason: Words, advice?: Words): SurfaceRule =>
  ruleOf("risky", hits, reason, advice);
export const breaking = (hits: readonly Audience[], reason: Words, advice?: Words): SurfaceRule =>
  ruleOf("breaking", hits, reason, advice);

function ruleOf(verdict: Verdict, hits: readonly Audience[], reason: Words, advice?: Words): SurfaceRule {
  return { verdict, hits, reason: spoken(reason), ...(advice === undefined ? {} : { advice: spoken(advice) }) };
}

function spoken(words: Words): (facts: ChangeFacts) => string {
  return typeof words === "string" ? () => words : words;
}

/** `from "a" to "b"`, for what is said of a changed value. */
export function fromTo({ before = null, after = null }: ChangeFacts): string {
  return `from ${shown(before)} to ${shown(after)}`;
}

/** A value in a sentence: nothing for null, text in quotes. */
export function shown(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return "none";
  return typeof value === "string" ? JSON.stringify(value) : spellJson(value);
}
