// @generated from model.json#/objects/calendarEventParticipant. Do not edit: your own code goes in src/custom/.

import type {
  CalendarEvent,
  CalendarEventFilterInput,
  CalendarEventOrderByInput,
  CalendarEventRelationInput,
} from "../calendar-events/calendar-event.types.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type {
  BooleanFilter,
  DateTimeFilter,
  EnumFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  UUIDFilter,
} from "../inputs.js";
import type { Person, PersonFilterInput, PersonOrderByInput, PersonRelationInput } from "../people/person.types.js";
import type {
  WorkspaceMember,
  WorkspaceMemberFilterInput,
  WorkspaceMemberOrderByInput,
  WorkspaceMemberRelationInput,
} from "../workspace-members/workspace-member.types.js";

/** Options of `responseStatus`. */
export type CalendarEventParticipantResponseStatusEnum = "NEEDS_ACTION" | "DECLINED" | "TENTATIVE" | "ACCEPTED";

/** A participant of a calendar event */
export interface CalendarEventParticipant {
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
  /** Sort position of the calendar event participant record */
  readonly position: number;
  /** E-mail of the participant */
  readonly handle: string;
  /** Displayed name */
  readonly displayName: string;
  /** Participant organises the event */
  readonly isOrganizer: boolean;
  /** RSVP status */
  readonly responseStatus: CalendarEventParticipantResponseStatusEnum;
  /** Id of the related calendarEvent */
  readonly calendarEventId: string;
  /** The event */
  readonly calendarEvent?: CalendarEvent | null;
  /** Id of the related person */
  readonly personId: string | null;
  /** Matching contact */
  readonly person?: Person | null;
  /** Id of the related workspaceMember */
  readonly workspaceMemberId: string | null;
  /** Matching member */
  readonly workspaceMember?: WorkspaceMember | null;
}

/** What may be written to a Calendar event participant record. */
export interface CalendarEventParticipantCreateInput {
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
  /** Sort position of the calendar event participant record */
  readonly position?: number | "first" | "last";
  /** E-mail of the participant */
  readonly handle?: string | null;
  /** Displayed name */
  readonly displayName?: string | null;
  /** Participant organises the event */
  readonly isOrganizer?: boolean | null;
  /** RSVP status */
  readonly responseStatus?: CalendarEventParticipantResponseStatusEnum | null;
  /** Id of the related calendarEvent */
  readonly calendarEventId?: string;
  /** The event */
  readonly calendarEvent?: CalendarEventRelationInput;
  /** Id of the related person */
  readonly personId?: string | null;
  /** Matching contact */
  readonly person?: PersonRelationInput | null;
  /** Id of the related workspaceMember */
  readonly workspaceMemberId?: string | null;
  /** Matching member */
  readonly workspaceMember?: WorkspaceMemberRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type CalendarEventParticipantUpdateInput = Partial<Omit<CalendarEventParticipantCreateInput, "id">>;

/** Names one record: give one of these. */
export interface CalendarEventParticipantWhereUniqueInput {
  readonly id?: string;
}

export interface CalendarEventParticipantConnectInput {
  readonly where: CalendarEventParticipantWhereUniqueInput;
}

export interface CalendarEventParticipantRelationInput {
  readonly connect?: CalendarEventParticipantConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface CalendarEventParticipantFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly handle?: StringFilter;
  readonly displayName?: StringFilter;
  readonly isOrganizer?: BooleanFilter;
  readonly responseStatus?: EnumFilter<CalendarEventParticipantResponseStatusEnum>;
  readonly calendarEventId?: UUIDFilter;
  readonly calendarEvent?: CalendarEventFilterInput;
  readonly personId?: UUIDFilter;
  readonly person?: PersonFilterInput;
  readonly workspaceMemberId?: UUIDFilter;
  readonly workspaceMember?: WorkspaceMemberFilterInput;
  readonly and?: readonly CalendarEventParticipantFilterInput[];
  readonly or?: readonly CalendarEventParticipantFilterInput[];
  readonly not?: CalendarEventParticipantFilterInput;
}

/** One entry of an order: give one field. */
export interface CalendarEventParticipantOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly handle?: OrderByDirection;
  readonly displayName?: OrderByDirection;
  readonly isOrganizer?: OrderByDirection;
  readonly responseStatus?: OrderByDirection;
  readonly calendarEventId?: OrderByDirection;
  readonly calendarEvent?: CalendarEventOrderByInput;
  readonly personId?: OrderByDirection;
  readonly person?: PersonOrderByInput;
  readonly workspaceMemberId?: OrderByDirection;
  readonly workspaceMember?: WorkspaceMemberOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface CalendarEventParticipantTypes {
  readonly record: CalendarEventParticipant;
  readonly createInput: CalendarEventParticipantCreateInput;
  readonly updateInput: CalendarEventParticipantUpdateInput;
  readonly filterInput: CalendarEventParticipantFilterInput;
  readonly orderByInput: CalendarEventParticipantOrderByInput;
}
