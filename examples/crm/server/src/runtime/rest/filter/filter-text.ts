/**
 * What the REST `filter` text says, before anything is known of objects and fields.
 *
 *     filter      := item ("," item)*                     several items are joined by "and"
 *     item        := conjunction | predicate
 *     conjunction := ("and" | "or" | "not") "(" item ("," item)* ")"     "not" holds exactly one item
 *     predicate   := name ("." name)* "[" comparator "]" ":" value
 *     value       := quoted | bare | "[" [element ("," element)*] "]"    the list only after in and containsAny
 *     quoted      := "..." or '...'; a backslash makes a quote or a backslash part of the value
 *     bare        := text up to the next "," or ")" outside of (...) and [...]; spaces around it do not count
 */
export type FilterText = FilterConjunction | FilterPredicate;

export const filterConjunctions = ["and", "or", "not"] as const;
export type FilterConjunctionName = (typeof filterConjunctions)[number];

/** `and(...)`, `or(...)`, `not(...)`; `not` has one item. */
export interface FilterConjunction {
  readonly kind: FilterConjunctionName;
  readonly items: readonly [FilterText, ...FilterText[]];
  /** Where it starts in the text, counted from 1. */
  readonly column: number;
}

/** `emails.primaryEmail[eq]:ada@example.com` */
export interface FilterPredicate {
  readonly kind: "predicate";
  readonly path: readonly [string, ...string[]];
  readonly comparator: FilterComparator;
  /** Text as given, unquoted; a list of texts after a list comparator; true after `isEmptyArray`. */
  readonly value: string | readonly string[] | true;
  /** Where it starts in the text, counted from 1. */
  readonly column: number;
}

export const filterComparators = [
  "eq",
  "neq",
  "in",
  "containsAny",
  "is",
  "gt",
  "gte",
  "lt",
  "lte",
  "startsWith",
  "endsWith",
  "like",
  "ilike",
  "isEmptyArray",
  "containsIlike",
] as const;
export type FilterComparator = (typeof filterComparators)[number];

/** What may follow the colon. */
export const filterValueForms: Readonly<Record<FilterComparator, "text" | "list" | "true">> = {
  eq: "text",
  neq: "text",
  in: "list",
  containsAny: "list",
  is: "text",
  gt: "text",
  gte: "text",
  lt: "text",
  lte: "text",
  startsWith: "text",
  endsWith: "text",
  like: "text",
  ilike: "text",
  isEmptyArray: "true",
  containsIlike: "text",
};

/** Conjunctions inside conjunctions; more is refused. */
export const maximumFilterDepth = 32;
