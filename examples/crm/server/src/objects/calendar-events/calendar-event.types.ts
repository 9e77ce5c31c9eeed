// @generated from model.json#/objects/calendarEvent. Do not edit: your own code goes in src/custom/.

import type {
  CalendarChannelEventAssociation,
  CalendarChannelEventAssociationFilterInput,
} from "../calendar-channel-event-associations/calendar-channel-event-association.types.js";
import type {
  CalendarEventParticipant,
  CalendarEventParticipantFilterInput,
} from "../calendar-event-participants/calendar-event-participant.types.js";
import type {
  Actor,
  ActorCreateInput,
  ActorFilterInput,
  ActorOrderByInput,
  Links,
  LinksCreateInput,
  LinksFilterInput,
  LinksOrderByInput,
} from "../composites.js";
import type {
  BooleanFilter,
  DateTimeFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";

/** A synced calendar event */
export interface CalendarEvent {
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
  /** Sort position of the calendar event record */
  readonly position: number;
  /** Event title */
  readonly title: string;
  /** Event was cancelled */
  readonly isCanceled: boolean;
  /** All-day event */
  readonly isFullDay: boolean;
  /** Start */
  readonly startsAt: string | null;
  /** End */
  readonly endsAt: string | null;
  /** Creation time at the provider */
  readonly externalCreatedAt: string | null;
  /** Update time at the provider */
  readonly externalUpdatedAt: string | null;
  /** Event description */
  readonly description: string;
  /** Event location */
  readonly location: string;
  /** Unique id of the event in iCal */
  readonly iCalUid: string;
  /** Video-conference product */
  readonly conferenceSolution: string;
  /** Video-conference link */
  readonly conferenceLink: Links;
  /** Channels the event was synced from */
  readonly calendarChannelEventAssociations?: readonly CalendarChannelEventAssociation[];
  /** Participants */
  readonly calendarEventParticipants?: readonly CalendarEventParticipant[];
}

/** What may be written to a Calendar event record. */
export interface CalendarEventCreateInput {
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
  /** Sort position of the calendar event record */
  readonly position?: number | "first" | "last";
  /** Event title */
  readonly title?: string | null;
  /** Event was cancelled */
  readonly isCanceled?: boolean | null;
  /** All-day event */
  readonly isFullDay?: boolean | null;
  /** Start */
  readonly startsAt?: string | null;
  /** End */
  readonly endsAt?: string | null;
  /** Creation time at the provider */
  readonly externalCreatedAt?: string | null;
  /** Update time at the provider */
  readonly externalUpdatedAt?: string | null;
  /** Event description */
  readonly description?: string | null;
  /** Event location */
  readonly location?: string | null;
  /** Unique id of the event in iCal */
  readonly iCalUid?: string | null;
  /** Video-conference product */
  readonly conferenceSolution?: string | null;
  /** Video-conference link */
  readonly conferenceLink?: LinksCreateInput | null;
}

/** Fields that are left out stay as they are. */
export type CalendarEventUpdateInput = Partial<Omit<CalendarEventCreateInput, "id">>;

/** Names one record: give one of these. */
export interface CalendarEventWhereUniqueInput {
  readonly id?: string;
}

export interface CalendarEventConnectInput {
  readonly where: CalendarEventWhereUniqueInput;
}

export interface CalendarEventRelationInput {
  readonly connect?: CalendarEventConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface CalendarEventFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly title?: StringFilter;
  readonly isCanceled?: BooleanFilter;
  readonly isFullDay?: BooleanFilter;
  readonly startsAt?: DateTimeFilter;
  readonly endsAt?: DateTimeFilter;
  readonly externalCreatedAt?: DateTimeFilter;
  readonly externalUpdatedAt?: DateTimeFilter;
  readonly description?: StringFilter;
  readonly location?: StringFilter;
  readonly iCalUid?: StringFilter;
  readonly conferenceSolution?: StringFilter;
  readonly conferenceLink?: LinksFilterInput;
  readonly calendarChannelEventAssociations?: ToManyFilter<CalendarChannelEventAssociationFilterInput>;
  readonly calendarEventParticipants?: ToManyFilter<CalendarEventParticipantFilterInput>;
  readonly and?: readonly CalendarEventFilterInput[];
  readonly or?: readonly CalendarEventFilterInput[];
  readonly not?: CalendarEventFilterInput;
}

/** One entry of an order: give one field. */
export interface CalendarEventOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly title?: OrderByDirection;
  readonly isCanceled?: OrderByDirection;
  readonly isFullDay?: OrderByDirection;
  readonly startsAt?: OrderByDirection;
  readonly endsAt?: OrderByDirection;
  readonly externalCreatedAt?: OrderByDirection;
  readonly externalUpdatedAt?: OrderByDirection;
  readonly description?: OrderByDirection;
  readonly location?: OrderByDirection;
  readonly iCalUid?: OrderByDirection;
  readonly conferenceSolution?: OrderByDirection;
  readonly conferenceLink?: LinksOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface CalendarEventTypes {
  readonly record: CalendarEvent;
  readonly createInput: CalendarEventCreateInput;
  readonly updateInput: CalendarEventUpdateInput;
  readonly filterInput: CalendarEventFilterInput;
  readonly orderByInput: CalendarEventOrderByInput;
}
