// @generated from model.json#/objects/city. Do not edit: your own code goes in src/custom/.

import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type {
  DateTimeFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";
import type { Street, StreetFilterInput } from "../streets/street.types.js";

/** City */
export interface City {
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
  /** Streets */
  readonly streets?: readonly Street[];
}

/** What may be written to a City record. */
export interface CityCreateInput {
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
export type CityUpdateInput = Partial<Omit<CityCreateInput, "id">>;

/** Names one record: give one of these. */
export interface CityWhereUniqueInput {
  readonly id?: string;
}

export interface CityConnectInput {
  readonly where: CityWhereUniqueInput;
}

export interface CityRelationInput {
  readonly connect?: CityConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface CityFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly streets?: ToManyFilter<StreetFilterInput>;
  readonly and?: readonly CityFilterInput[];
  readonly or?: readonly CityFilterInput[];
  readonly not?: CityFilterInput;
}

/** One entry of an order: give one field. */
export interface CityOrderByInput {
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
export interface CityTypes {
  readonly record: City;
  readonly createInput: CityCreateInput;
  readonly updateInput: CityUpdateInput;
  readonly filterInput: CityFilterInput;
  readonly orderByInput: CityOrderByInput;
}
