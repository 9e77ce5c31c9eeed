// @generated from model.json#/objects/flight. Do not edit: your own code goes in src/custom/.

import type {
  Airport,
  AirportFilterInput,
  AirportOrderByInput,
  AirportRelationInput,
} from "../airports/airport.types.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { DateTimeFilter, FloatFilter, OrderByDirection, StringFilter, UUIDFilter } from "../inputs.js";

/** Flight */
export interface Flight {
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
  /** Number */
  readonly number: string;
  /** Id of the related airport */
  readonly originId: string | null;
  /** Origin */
  readonly origin?: Airport | null;
  /** Id of the related airport */
  readonly destinationId: string | null;
  /** Destination */
  readonly destination?: Airport | null;
}

/** What may be written to a Flight record. */
export interface FlightCreateInput {
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
  /** Number */
  readonly number?: string | null;
  /** Id of the related airport */
  readonly originId?: string | null;
  /** Origin */
  readonly origin?: AirportRelationInput | null;
  /** Id of the related airport */
  readonly destinationId?: string | null;
  /** Destination */
  readonly destination?: AirportRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type FlightUpdateInput = Partial<Omit<FlightCreateInput, "id">>;

/** Names one record: give one of these. */
export interface FlightWhereUniqueInput {
  readonly id?: string;
  readonly number?: string;
}

export interface FlightConnectInput {
  readonly where: FlightWhereUniqueInput;
}

export interface FlightRelationInput {
  readonly connect?: FlightConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface FlightFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly number?: StringFilter;
  readonly originId?: UUIDFilter;
  readonly origin?: AirportFilterInput;
  readonly destinationId?: UUIDFilter;
  readonly destination?: AirportFilterInput;
  readonly and?: readonly FlightFilterInput[];
  readonly or?: readonly FlightFilterInput[];
  readonly not?: FlightFilterInput;
}

/** One entry of an order: give one field. */
export interface FlightOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly number?: OrderByDirection;
  readonly originId?: OrderByDirection;
  readonly origin?: AirportOrderByInput;
  readonly destinationId?: OrderByDirection;
  readonly destination?: AirportOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface FlightTypes {
  readonly record: Flight;
  readonly createInput: FlightCreateInput;
  readonly updateInput: FlightUpdateInput;
  readonly filterInput: FlightFilterInput;
  readonly orderByInput: FlightOrderByInput;
}
