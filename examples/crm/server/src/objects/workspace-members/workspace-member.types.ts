// @generated from model.json#/objects/workspaceMember. Do not edit: your own code goes in src/custom/.

import type { Blocklist, BlocklistFilterInput } from "../blocklists/blocklist.types.js";
import type {
  CalendarEventParticipant,
  CalendarEventParticipantFilterInput,
} from "../calendar-event-participants/calendar-event-participant.types.js";
import type { Company, CompanyFilterInput } from "../companies/company.types.js";
import type {
  Actor,
  ActorCreateInput,
  ActorFilterInput,
  ActorOrderByInput,
  FullName,
  FullNameCreateInput,
  FullNameFilterInput,
  FullNameOrderByInput,
} from "../composites.js";
import type { ConnectedAccount, ConnectedAccountFilterInput } from "../connected-accounts/connected-account.types.js";
import type { Favorite, FavoriteFilterInput } from "../favorites/favorite.types.js";
import type {
  DateTimeFilter,
  EnumFilter,
  FloatFilter,
  IntFilter,
  OrderByDirection,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";
import type {
  MessageParticipant,
  MessageParticipantFilterInput,
} from "../message-participants/message-participant.types.js";
import type { Opportunity, OpportunityFilterInput } from "../opportunities/opportunity.types.js";
import type { Task, TaskFilterInput } from "../tasks/task.types.js";
import type { TimelineActivity, TimelineActivityFilterInput } from "../timeline-activities/timeline-activity.types.js";

/** Options of `dateFormat`. */
export type WorkspaceMemberDateFormatEnum = "SYSTEM" | "MONTH_FIRST" | "DAY_FIRST" | "YEAR_FIRST";

/** Options of `timeFormat`. */
export type WorkspaceMemberTimeFormatEnum = "SYSTEM" | "HOUR_24" | "HOUR_12";

/** Options of `numberFormat`. */
export type WorkspaceMemberNumberFormatEnum =
  "SYSTEM" | "COMMAS_AND_DOT" | "SPACES_AND_COMMA" | "DOTS_AND_COMMA" | "APOSTROPHE_AND_DOT";

/** A user inside the workspace */
export interface WorkspaceMember {
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
  /** Sort position of the workspace member record */
  readonly position: number;
  /** Member name */
  readonly name: FullName;
  /** UI colour scheme */
  readonly colorScheme: string;
  /** UI language */
  readonly locale: string;
  /** Avatar image URL */
  readonly avatarUrl: string;
  /** E-mail of the user account */
  readonly userEmail: string;
  /** First weekday preference */
  readonly calendarStartDay: number;
  /** Id of the user account */
  readonly userId: string;
  /** Time zone preference */
  readonly timeZone: string;
  /** Date format preference */
  readonly dateFormat: WorkspaceMemberDateFormatEnum;
  /** Time format preference */
  readonly timeFormat: WorkspaceMemberTimeFormatEnum;
  /** Number format preference */
  readonly numberFormat: WorkspaceMemberNumberFormatEnum;
  /** Tasks assigned to the member */
  readonly assignedTasks?: readonly Task[];
  /** Companies owned by the member */
  readonly accountOwnerForCompanies?: readonly Company[];
  /** Deals owned by the member */
  readonly ownedOpportunities?: readonly Opportunity[];
  /** Appearances in messages */
  readonly messageParticipants?: readonly MessageParticipant[];
  /** Blocked handles */
  readonly blocklist?: readonly Blocklist[];
  /** Appearances in calendar events */
  readonly calendarEventParticipants?: readonly CalendarEventParticipant[];
  /** Events caused by the member */
  readonly timelineActivities?: readonly TimelineActivity[];
  /** E-mail and calendar accounts of the member */
  readonly connectedAccounts?: readonly ConnectedAccount[];
  /** Favorite entries pointing at the member */
  readonly favorites?: readonly Favorite[];
}

/** What may be written to a Workspace Member record. */
export interface WorkspaceMemberCreateInput {
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
  /** Sort position of the workspace member record */
  readonly position?: number | "first" | "last";
  /** Member name */
  readonly name: FullNameCreateInput;
  /** UI colour scheme */
  readonly colorScheme?: string | null;
  /** UI language */
  readonly locale?: string | null;
  /** Avatar image URL */
  readonly avatarUrl?: string | null;
  /** E-mail of the user account */
  readonly userEmail?: string | null;
  /** First weekday preference */
  readonly calendarStartDay?: number | null;
  /** Id of the user account */
  readonly userId: string;
  /** Time zone preference */
  readonly timeZone?: string | null;
  /** Date format preference */
  readonly dateFormat?: WorkspaceMemberDateFormatEnum | null;
  /** Time format preference */
  readonly timeFormat?: WorkspaceMemberTimeFormatEnum | null;
  /** Number format preference */
  readonly numberFormat?: WorkspaceMemberNumberFormatEnum | null;
}

/** Fields that are left out stay as they are. */
export type WorkspaceMemberUpdateInput = Partial<Omit<WorkspaceMemberCreateInput, "id">>;

/** Names one record: give one of these. */
export interface WorkspaceMemberWhereUniqueInput {
  readonly id?: string;
  readonly userEmail?: string;
}

export interface WorkspaceMemberConnectInput {
  readonly where: WorkspaceMemberWhereUniqueInput;
}

export interface WorkspaceMemberRelationInput {
  readonly connect?: WorkspaceMemberConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface WorkspaceMemberFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: FullNameFilterInput;
  readonly colorScheme?: StringFilter;
  readonly locale?: StringFilter;
  readonly avatarUrl?: StringFilter;
  readonly userEmail?: StringFilter;
  readonly calendarStartDay?: IntFilter;
  readonly userId?: UUIDFilter;
  readonly timeZone?: StringFilter;
  readonly dateFormat?: EnumFilter<WorkspaceMemberDateFormatEnum>;
  readonly timeFormat?: EnumFilter<WorkspaceMemberTimeFormatEnum>;
  readonly numberFormat?: EnumFilter<WorkspaceMemberNumberFormatEnum>;
  readonly assignedTasks?: ToManyFilter<TaskFilterInput>;
  readonly accountOwnerForCompanies?: ToManyFilter<CompanyFilterInput>;
  readonly ownedOpportunities?: ToManyFilter<OpportunityFilterInput>;
  readonly messageParticipants?: ToManyFilter<MessageParticipantFilterInput>;
  readonly blocklist?: ToManyFilter<BlocklistFilterInput>;
  readonly calendarEventParticipants?: ToManyFilter<CalendarEventParticipantFilterInput>;
  readonly timelineActivities?: ToManyFilter<TimelineActivityFilterInput>;
  readonly connectedAccounts?: ToManyFilter<ConnectedAccountFilterInput>;
  readonly favorites?: ToManyFilter<FavoriteFilterInput>;
  readonly and?: readonly WorkspaceMemberFilterInput[];
  readonly or?: readonly WorkspaceMemberFilterInput[];
  readonly not?: WorkspaceMemberFilterInput;
}

/** One entry of an order: give one field. */
export interface WorkspaceMemberOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly name?: FullNameOrderByInput;
  readonly colorScheme?: OrderByDirection;
  readonly locale?: OrderByDirection;
  readonly avatarUrl?: OrderByDirection;
  readonly userEmail?: OrderByDirection;
  readonly calendarStartDay?: OrderByDirection;
  readonly userId?: OrderByDirection;
  readonly timeZone?: OrderByDirection;
  readonly dateFormat?: OrderByDirection;
  readonly timeFormat?: OrderByDirection;
  readonly numberFormat?: OrderByDirection;
}

/** All of the above, for what is typed by object. */
export interface WorkspaceMemberTypes {
  readonly record: WorkspaceMember;
  readonly createInput: WorkspaceMemberCreateInput;
  readonly updateInput: WorkspaceMemberUpdateInput;
  readonly filterInput: WorkspaceMemberFilterInput;
  readonly orderByInput: WorkspaceMemberOrderByInput;
}
