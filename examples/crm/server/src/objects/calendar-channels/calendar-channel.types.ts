// @generated from model.json#/objects/calendarChannel. Do not edit: your own code goes in src/custom/.

import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type {
  ConnectedAccount,
  ConnectedAccountFilterInput,
  ConnectedAccountOrderByInput,
  ConnectedAccountRelationInput,
} from "../connected-accounts/connected-account.types.js";
import type {
  BooleanFilter,
  DateTimeFilter,
  EnumFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  UUIDFilter,
} from "../inputs.js";

/** Options of `visibility`. */
export type CalendarChannelVisibilityEnum = "METADATA" | "SHARE_EVERYTHING";

/** Options of `contactAutoCreationPolicy`. */
export type CalendarChannelContactAutoCreationPolicyEnum =
  "AS_PARTICIPANT_AND_ORGANIZER" | "AS_PARTICIPANT" | "AS_ORGANIZER" | "NONE";

/** Options of `syncStatus`. */
export type CalendarChannelSyncStatusEnum =
  "ONGOING" | "NOT_SYNCED" | "ACTIVE" | "FAILED_INSUFFICIENT_PERMISSIONS" | "FAILED_UNKNOWN";

/** Options of `syncStage`. */
export type CalendarChannelSyncStageEnum =
  | "CALENDAR_EVENT_LIST_FETCH_PENDING"
  | "CALENDAR_EVENT_LIST_FETCH_SCHEDULED"
  | "CALENDAR_EVENT_LIST_FETCH_ONGOING"
  | "CALENDAR_EVENTS_IMPORT_PENDING"
  | "CALENDAR_EVENTS_IMPORT_SCHEDULED"
  | "CALENDAR_EVENTS_IMPORT_ONGOING"
  | "FAILED"
  | "PENDING_CONFIGURATION";

/** A synced calendar (core entity, not a workspace object, in newest versions) */
export interface CalendarChannel {
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
  /** Sort position of the calendar channel record */
  readonly position: number;
  /** Calendar handle */
  readonly handle: string;
  /** What is shared */
  readonly visibility: CalendarChannelVisibilityEnum;
  /** Create contacts automatically */
  readonly isContactAutoCreationEnabled: boolean;
  /** When to create contacts from events */
  readonly contactAutoCreationPolicy: CalendarChannelContactAutoCreationPolicyEnum;
  /** Sync on or off */
  readonly isSyncEnabled: boolean;
  /** Provider cursor */
  readonly syncCursor: string;
  /** Sync status */
  readonly syncStatus: CalendarChannelSyncStatusEnum | null;
  /** Sync stage */
  readonly syncStage: CalendarChannelSyncStageEnum;
  /** Start of the current stage */
  readonly syncStageStartedAt: string | null;
  /** Last sync */
  readonly syncedAt: string | null;
  /** Consecutive throttling failures */
  readonly throttleFailureCount: number;
  /** Id of the related connectedAccount */
  readonly connectedAccountId: string;
  /** Owning account */
  readonly connectedAccount?: ConnectedAccount | null;
}

/** What may be written to a Calendar Channel record. */
export interface CalendarChannelCreateInput {
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
  /** Sort position of the calendar channel record */
  readonly position?: number | "first" | "last";
  /** Calendar handle */
  readonly handle?: string | null;
  /** What is shared */
  readonly visibility?: CalendarChannelVisibilityEnum | null;
  /** Create contacts automatically */
  readonly isContactAutoCreationEnabled?: boolean | null;
  /** When to create contacts from events */
  readonly contactAutoCreationPolicy?: CalendarChannelContactAutoCreationPolicyEnum | null;
  /** Sync on or off */
  readonly isSyncEnabled?: boolean | null;
  /** Provider cursor */
  readonly syncCursor?: string | null;
  /** Sync status */
  readonly syncStatus?: CalendarChannelSyncStatusEnum | null;
  /** Sync stage */
  readonly syncStage?: CalendarChannelSyncStageEnum | null;
  /** Start of the current stage */
  readonly syncStageStartedAt?: string | null;
  /** Last sync */
  readonly syncedAt?: string | null;
  /** Consecutive throttling failures */
  readonly throttleFailureCount?: number | null;
  /** Id of the related connectedAccount */
  readonly connectedAccountId?: string;
  /** Owning account */
  readonly connectedAccount?: ConnectedAccountRelationInput;
}

/** Fields that are left out stay as they are. */
export type CalendarChannelUpdateInput = Partial<Omit<CalendarChannelCreateInput, "id">>;

/** Names one record: give one of these. */
export interface CalendarChannelWhereUniqueInput {
  readonly id?: string;
}

export interface CalendarChannelConnectInput {
  readonly where: CalendarChannelWhereUniqueInput;
}

export interface CalendarChannelRelationInput {
  readonly connect?: CalendarChannelConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface CalendarChannelFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly handle?: StringFilter;
  readonly visibility?: EnumFilter<CalendarChannelVisibilityEnum>;
  readonly isContactAutoCreationEnabled?: BooleanFilter;
  readonly contactAutoCreationPolicy?: EnumFilter<CalendarChannelContactAutoCreationPolicyEnum>;
  readonly isSyncEnabled?: BooleanFilter;
  readonly syncCursor?: StringFilter;
  readonly syncStatus?: EnumFilter<CalendarChannelSyncStatusEnum>;
  readonly syncStage?: EnumFilter<CalendarChannelSyncStageEnum>;
  readonly syncStageStartedAt?: DateTimeFilter;
  readonly syncedAt?: DateTimeFilter;
  readonly throttleFailureCount?: FloatFilter;
  readonly connectedAccountId?: UUIDFilter;
  readonly connectedAccount?: ConnectedAccountFilterInput;
  readonly and?: readonly CalendarChannelFilterInput[];
  readonly or?: readonly CalendarChannelFilterInput[];
  readonly not?: CalendarChannelFilterInput;
}

/** One entry of an order: give one field. */
export interface CalendarChannelOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly handle?: OrderByDirection;
  readonly visibility?: OrderByDirection;
  readonly isContactAutoCreationEnabled?: OrderByDirection;
  readonly contactAutoCreationPolicy?: OrderByDirection;
  readonly isSyncEnabled?: OrderByDirection;
  readonly syncCursor?: OrderByDirection;
  readonly syncStatus?: OrderByDirection;
  readonly syncStage?: OrderByDirection;
  readonly syncStageStartedAt?: OrderByDirection;
  readonly syncedAt?: OrderByDirection;
  readonly throttleFailureCount?: OrderByDirection;
  readonly connectedAccountId?: OrderByDirection;
  readonly connectedAccount?: ConnectedAccountOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface CalendarChannelTypes {
  readonly record: CalendarChannel;
  readonly createInput: CalendarChannelCreateInput;
  readonly updateInput: CalendarChannelUpdateInput;
  readonly filterInput: CalendarChannelFilterInput;
  readonly orderByInput: CalendarChannelOrderByInput;
}
