// @generated from model.json#/objects/site. Do not edit: your own code goes in src/custom/.

import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { DateTimeFilter, FloatFilter, OrderByDirection, StringFilter, UUIDFilter } from "../inputs.js";

/**
 * Where samples were taken before there were places
 *
 * @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead.
 */
export interface Site {
  /** Primary key of the record */
  readonly id: string;
  /** When the record was created */
  readonly createdAt: string;
  /** When the record last changed */
  readonly updatedAt: string;
  /** When the record was soft-deleted */
  readonly deletedAt: string | null;
  /** Actor that created the record */
  readonly createdBy: Actor;
  /** Actor that last modified the record */
  readonly updatedBy: Actor;
  /** Place of the record in manual order */
  readonly position: number;
  /** Name */
  readonly name: string;
}

/**
 * What may be written to a Site record.
 *
 * @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead.
 */
export interface SiteCreateInput {
  /** Primary key of the record */
  readonly id?: string | null;
  /** When the record was created */
  readonly createdAt?: string | null;
  /** When the record last changed */
  readonly updatedAt?: string | null;
  /** When the record was soft-deleted */
  readonly deletedAt?: string | null;
  /** Actor that created the record */
  readonly createdBy?: ActorCreateInput | null;
  /** Place of the record in manual order */
  readonly position?: number | "first" | "last";
  /** Name */
  readonly name?: string | null;
}

/** Fields that are left out stay as they are. */
export type SiteUpdateInput = Partial<Omit<SiteCreateInput, "id">>;

/** Names one record: give one of these. */
export interface SiteWhereUniqueInput {
  readonly id?: string;
}

export interface SiteConnectInput {
  readonly where: SiteWhereUniqueInput;
}

export interface SiteRelationInput {
  readonly connect?: SiteConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface SiteFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly and?: readonly SiteFilterInput[];
  readonly or?: readonly SiteFilterInput[];
  readonly not?: SiteFilterInput;
}

/** One entry of an order: give one field. */
export interface SiteOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly name?: OrderByDirection;
}

/** All of the above, for what is typed by object. */
export interface SiteTypes {
  readonly record: Site;
  readonly createInput: SiteCreateInput;
  readonly updateInput: SiteUpdateInput;
  readonly filterInput: SiteFilterInput;
  readonly orderByInput: SiteOrderByInput;
}
