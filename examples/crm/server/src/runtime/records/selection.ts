import type { Field } from "../../core/model/workspace.js";
import type { Leaf } from "../../core/fields/leaf.js";

/**
 * Which parts of a record are wanted, under which names: what a REST query string or a GraphQL selection set
 * comes down to. The planner turns it into the SQL that prints exactly this JSON object.
 */
export interface Selection {
  /** Printed in this order. Keys are unique. */
  readonly entries: readonly SelectionEntry[];
}

export type SelectionEntry =
  /** A simple field, a composite's sub-field at top level, or a foreign key (`companyId`). */
  | { readonly kind: "leaf"; readonly key: string; readonly leaf: Leaf }
  /** A composite field as an object of some of its sub-fields. */
  | {
      readonly kind: "composite";
      readonly key: string;
      readonly field: Field;
      readonly parts: readonly { readonly key: string; readonly leaf: Leaf }[];
    }
  /** The related record, or null. */
  | { readonly kind: "toOne"; readonly key: string; readonly field: Field; readonly selection: Selection }
  /** Related records as a plain array, ordered by id, at most `limit`. */
  | {
      readonly kind: "toMany";
      readonly key: string;
      readonly field: Field;
      readonly selection: Selection;
      readonly limit: number;
    }
  /** A constant (`__typename`). */
  | { readonly kind: "constant"; readonly key: string; readonly value: string };
