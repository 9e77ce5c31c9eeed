// @generated from model.json#/objects/street. Do not edit: your own code goes in src/custom/.

import type { City, CityFilterInput, CityOrderByInput, CityRelationInput } from "../cities/city.types.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { DateTimeFilter, FloatFilter, OrderByDirection, StringFilter, UUIDFilter } from "../inputs.js";

/** Street */
export interface Street {
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
  /** Id of the related city */
  readonly cityId: string;
  /** City */
  readonly city?: City | null;
}

/** What may be written to a Street record. */
export interface StreetCreateInput {
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
  /** Id of the related city */
  readonly cityId?: string;
  /** City */
  readonly city?: CityRelationInput;
}

/** Fields that are left out stay as they are. */
export type StreetUpdateInput = Partial<Omit<StreetCreateInput, "id">>;

/** Names one record: give one of these. */
export interface StreetWhereUniqueInput {
  readonly id?: string;
}

export interface StreetConnectInput {
  readonly where: StreetWhereUniqueInput;
}

export interface StreetRelationInput {
  readonly connect?: StreetConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface StreetFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly cityId?: UUIDFilter;
  readonly city?: CityFilterInput;
  readonly and?: readonly StreetFilterInput[];
  readonly or?: readonly StreetFilterInput[];
  readonly not?: StreetFilterInput;
}

/** One entry of an order: give one field. */
export interface StreetOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly name?: OrderByDirection;
  readonly cityId?: OrderByDirection;
  readonly city?: CityOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface StreetTypes {
  readonly record: Street;
  readonly createInput: StreetCreateInput;
  readonly updateInput: StreetUpdateInput;
  readonly filterInput: StreetFilterInput;
  readonly orderByInput: StreetOrderByInput;
}
