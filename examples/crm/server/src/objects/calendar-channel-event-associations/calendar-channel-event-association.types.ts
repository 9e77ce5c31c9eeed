// @generated from model.json#/objects/calendarChannelEventAssociation. Do not edit: your own code goes in src/custom/.

import type {
  CalendarEvent,
  CalendarEventFilterInput,
  CalendarEventOrderByInput,
  CalendarEventRelationInput,
} from "../calendar-events/calendar-event.types.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { DateTimeFilter, FloatFilter, OrderByDirection, StringFilter, UUIDFilter } from "../inputs.js";

/** Join row between a calendar channel and an event */
export interface CalendarChannelEventAssociation {
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
  /** Sort position of the calendar channel event association record */
  readonly position: number;
  /** Event id at the provider */
  readonly eventExternalId: string;
  /** Series id at the provider */
  readonly recurringEventExternalId: string;
  /** Calendar channel (core entity in newest versions; was a MANY_TO_ONE relation calendarChannel before) */
  readonly calendarChannelId: string;
  /** Id of the related calendarEvent */
  readonly calendarEventId: string;
  /** The event */
  readonly calendarEvent?: CalendarEvent | null;
}

/** What may be written to a Calendar Channel Event Association record. */
export interface CalendarChannelEventAssociationCreateInput {
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
  /** Sort position of the calendar channel event association record */
  readonly position?: number | "first" | "last";
  /** Event id at the provider */
  readonly eventExternalId?: string | null;
  /** Series id at the provider */
  readonly recurringEventExternalId?: string | null;
  /** Calendar channel (core entity in newest versions; was a MANY_TO_ONE relation calendarChannel before) */
  readonly calendarChannelId: string;
  /** Id of the related calendarEvent */
  readonly calendarEventId?: string;
  /** The event */
  readonly calendarEvent?: CalendarEventRelationInput;
}

/** Fields that are left out stay as they are. */
export type CalendarChannelEventAssociationUpdateInput = Partial<
  Omit<CalendarChannelEventAssociationCreateInput, "id">
>;

/** Names one record: give one of these. */
export interface CalendarChannelEventAssociationWhereUniqueInput {
  readonly id?: string;
}

export interface CalendarChannelEventAssociationConnectInput {
  readonly where: CalendarChannelEventAssociationWhereUniqueInput;
}

export interface CalendarChannelEventAssociationRelationInput {
  readonly connect?: CalendarChannelEventAssociationConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface CalendarChannelEventAssociationFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly eventExternalId?: StringFilter;
  readonly recurringEventExternalId?: StringFilter;
  readonly calendarChannelId?: UUIDFilter;
  readonly calendarEventId?: UUIDFilter;
  readonly calendarEvent?: CalendarEventFilterInput;
  readonly and?: readonly CalendarChannelEventAssociationFilterInput[];
  readonly or?: readonly CalendarChannelEventAssociationFilterInput[];
  readonly not?: CalendarChannelEventAssociationFilterInput;
}

/** One entry of an order: give one field. */
export interface CalendarChannelEventAssociationOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly eventExternalId?: OrderByDirection;
  readonly recurringEventExternalId?: OrderByDirection;
  readonly calendarChannelId?: OrderByDirection;
  readonly calendarEventId?: OrderByDirection;
  readonly calendarEvent?: CalendarEventOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface CalendarChannelEventAssociationTypes {
  readonly record: CalendarChannelEventAssociation;
  readonly createInput: CalendarChannelEventAssociationCreateInput;
  readonly updateInput: CalendarChannelEventAssociationUpdateInput;
  readonly filterInput: CalendarChannelEventAssociationFilterInput;
  readonly orderByInput: CalendarChannelEventAssociationOrderByInput;
}
