import type { JsonValue } from "../../core/json/json-value.js";
import type { AggregateField } from "../../core/surface/aggregate-fields.js";
import type { PageArguments } from "./records.js";
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
      readonly parts: readonly CompositePart[];
    }
  /** The items of a JSON list (files) as objects of some of their properties; null where there is none. */
  | { readonly kind: "jsonItems"; readonly key: string; readonly leaf: Leaf; readonly parts: readonly JsonItemPart[] }
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
  /** Related records as a connection with a page of its own. */
  | {
      readonly kind: "connection";
      readonly key: string;
      readonly field: Field;
      readonly args: ConnectionArguments;
      readonly connection: ConnectionSelection;
    }
  /** A constant (`__typename`). */
  | { readonly kind: "constant"; readonly key: string; readonly value: string };

/** A sub-field, or a constant (`__typename`) where `leaf` is null. */
export type CompositePart =
  { readonly key: string; readonly leaf: Leaf } | { readonly key: string; readonly leaf: null; readonly value: string };

export type JsonItemPart =
  | { readonly key: string; readonly property: string }
  | { readonly key: string; readonly property: null; readonly value: string };

/** Arguments of a connection; filter and order as clients write them, not yet checked. */
export interface ConnectionArguments extends PageArguments {
  readonly filter?: JsonValue | undefined;
  readonly orderBy?: JsonValue | undefined;
}

/** Which parts of a connection are wanted; the same part may stand under several keys. */
export interface ConnectionSelection {
  readonly entries: readonly ConnectionEntry[];
}

export type ConnectionEntry =
  | { readonly kind: "edges"; readonly key: string; readonly entries: readonly EdgeEntry[] }
  | { readonly kind: "pageInfo"; readonly key: string; readonly entries: readonly PageInfoEntry[] }
  /** `totalCount` is one of the aggregates. */
  | { readonly kind: "aggregate"; readonly key: string; readonly aggregate: AggregateField }
  | { readonly kind: "constant"; readonly key: string; readonly value: string };

export type EdgeEntry =
  | { readonly kind: "node"; readonly key: string; readonly selection: Selection }
  | { readonly kind: "cursor"; readonly key: string }
  | { readonly kind: "constant"; readonly key: string; readonly value: string };

export type PageInfoEntry =
  | {
      readonly kind: "hasNextPage" | "hasPreviousPage" | "startCursor" | "endCursor";
      readonly key: string;
    }
  | { readonly kind: "constant"; readonly key: string; readonly value: string };

/** Which parts of each group of a groupBy are wanted. */
export type GroupEntry =
  | { readonly kind: "dimensionValues"; readonly key: string }
  | {
      readonly kind: "aggregate";
      readonly key: string;
      readonly aggregate: AggregateField;
      /** How exact numbers show. */
      readonly exactAs: "number" | "string";
    }
  /** A sample of the group's records, as a plain array. */
  | { readonly kind: "records"; readonly key: string; readonly selection: Selection }
  /** The same sample as edges. */
  | { readonly kind: "edges"; readonly key: string; readonly entries: readonly EdgeEntry[] }
  | { readonly kind: "pageInfo"; readonly key: string; readonly entries: readonly PageInfoEntry[] }
  | { readonly kind: "constant"; readonly key: string; readonly value: string };
