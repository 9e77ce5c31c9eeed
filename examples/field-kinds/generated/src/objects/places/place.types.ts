// @generated from model.json#/objects/place. Do not edit: your own code goes in src/custom/.

import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type {
  DateTimeFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";
import type { Sample, SampleFilterInput } from "../samples/sample.types.js";

/** Place */
export interface Place {
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
  /** Samples */
  readonly samples?: readonly Sample[];
}

/** What may be written to a Place record. */
export interface PlaceCreateInput {
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
export type PlaceUpdateInput = Partial<Omit<PlaceCreateInput, "id">>;

/** Names one record: give one of these. */
export interface PlaceWhereUniqueInput {
  readonly id?: string;
}

export interface PlaceConnectInput {
  readonly where: PlaceWhereUniqueInput;
}

export interface PlaceRelationInput {
  readonly connect?: PlaceConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface PlaceFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly samples?: ToManyFilter<SampleFilterInput>;
  readonly and?: readonly PlaceFilterInput[];
  readonly or?: readonly PlaceFilterInput[];
  readonly not?: PlaceFilterInput;
}

/** One entry of an order: give one field. */
export interface PlaceOrderByInput {
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
export interface PlaceTypes {
  readonly record: Place;
  readonly createInput: PlaceCreateInput;
  readonly updateInput: PlaceUpdateInput;
  readonly filterInput: PlaceFilterInput;
  readonly orderByInput: PlaceOrderByInput;
}
