// @generated from model.json#/objects/airport. Do not edit: your own code goes in src/custom/.

import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { Flight, FlightFilterInput } from "../flights/flight.types.js";
import type {
  DateTimeFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";

/** Airport */
export interface Airport {
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
  /** Departures */
  readonly departures?: readonly Flight[];
  /** Arrivals */
  readonly arrivals?: readonly Flight[];
}

/** What may be written to a Airport record. */
export interface AirportCreateInput {
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
export type AirportUpdateInput = Partial<Omit<AirportCreateInput, "id">>;

/** Names one record: give one of these. */
export interface AirportWhereUniqueInput {
  readonly id?: string;
}

export interface AirportConnectInput {
  readonly where: AirportWhereUniqueInput;
}

export interface AirportRelationInput {
  readonly connect?: AirportConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface AirportFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly departures?: ToManyFilter<FlightFilterInput>;
  readonly arrivals?: ToManyFilter<FlightFilterInput>;
  readonly and?: readonly AirportFilterInput[];
  readonly or?: readonly AirportFilterInput[];
  readonly not?: AirportFilterInput;
}

/** One entry of an order: give one field. */
export interface AirportOrderByInput {
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
export interface AirportTypes {
  readonly record: Airport;
  readonly createInput: AirportCreateInput;
  readonly updateInput: AirportUpdateInput;
  readonly filterInput: AirportFilterInput;
  readonly orderByInput: AirportOrderByInput;
}
