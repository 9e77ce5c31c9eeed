// @generated from model.json#/objects/person. Do not edit: your own code goes in src/custom/.

import type { Attachment, AttachmentFilterInput } from "../attachments/attachment.types.js";
import type {
  CalendarEventParticipant,
  CalendarEventParticipantFilterInput,
} from "../calendar-event-participants/calendar-event-participant.types.js";
import type {
  Company,
  CompanyFilterInput,
  CompanyOrderByInput,
  CompanyRelationInput,
} from "../companies/company.types.js";
import type {
  Actor,
  ActorCreateInput,
  ActorFilterInput,
  ActorOrderByInput,
  Emails,
  EmailsCreateInput,
  EmailsFilterInput,
  EmailsOrderByInput,
  FileObject,
  FullName,
  FullNameCreateInput,
  FullNameFilterInput,
  FullNameOrderByInput,
  Links,
  LinksCreateInput,
  LinksFilterInput,
  LinksOrderByInput,
  Phones,
  PhonesCreateInput,
  PhonesFilterInput,
  PhonesOrderByInput,
} from "../composites.js";
import type { Favorite, FavoriteFilterInput } from "../favorites/favorite.types.js";
import type {
  DateTimeFilter,
  FloatFilter,
  OrderByDirection,
  RawJsonFilter,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";
import type {
  MessageParticipant,
  MessageParticipantFilterInput,
} from "../message-participants/message-participant.types.js";
import type { NoteTarget, NoteTargetFilterInput } from "../note-targets/note-target.types.js";
import type { Opportunity, OpportunityFilterInput } from "../opportunities/opportunity.types.js";
import type { TaskTarget, TaskTargetFilterInput } from "../task-targets/task-target.types.js";
import type { TimelineActivity, TimelineActivityFilterInput } from "../timeline-activities/timeline-activity.types.js";

/** A contact */
export interface Person {
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
  /** Sort position of the person record */
  readonly position: number;
  /** First and last name */
  readonly name: FullName;
  /** E-mail addresses */
  readonly emails: Emails;
  /** LinkedIn profile */
  readonly linkedinLink: Links;
  /** X (Twitter) account */
  readonly xLink: Links;
  /** Position held */
  readonly jobTitle: string;
  /** Phone numbers */
  readonly phones: Phones;
  /** City of residence */
  readonly city: string;
  /** Avatar image URL (deprecated in favour of avatarFile) */
  readonly avatarUrl: string;
  /** Avatar image file */
  readonly avatarFile: readonly FileObject[] | null;
  /** Id of the related company */
  readonly companyId: string | null;
  /** Employer */
  readonly company?: Company | null;
  /** Deals for which the person is the point of contact */
  readonly pointOfContactForOpportunities?: readonly Opportunity[];
  /** Tasks tied to the contact */
  readonly taskTargets?: readonly TaskTarget[];
  /** Notes tied to the contact */
  readonly noteTargets?: readonly NoteTarget[];
  /** Favorite entries pointing at the contact */
  readonly favorites?: readonly Favorite[];
  /** Files attached to the contact */
  readonly attachments?: readonly Attachment[];
  /** Appearances in messages */
  readonly messageParticipants?: readonly MessageParticipant[];
  /** Appearances in calendar events */
  readonly calendarEventParticipants?: readonly CalendarEventParticipant[];
  /** Timeline events attached to the person */
  readonly timelineActivities?: readonly TimelineActivity[];
}

/** What may be written to a Person record. */
export interface PersonCreateInput {
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
  /** Sort position of the person record */
  readonly position?: number | "first" | "last";
  /** First and last name */
  readonly name?: FullNameCreateInput | null;
  /** E-mail addresses */
  readonly emails?: EmailsCreateInput | null;
  /** LinkedIn profile */
  readonly linkedinLink?: LinksCreateInput | null;
  /** X (Twitter) account */
  readonly xLink?: LinksCreateInput | null;
  /** Position held */
  readonly jobTitle?: string | null;
  /** Phone numbers */
  readonly phones?: PhonesCreateInput | null;
  /** City of residence */
  readonly city?: string | null;
  /** Avatar image URL (deprecated in favour of avatarFile) */
  readonly avatarUrl?: string | null;
  /** Avatar image file */
  readonly avatarFile?: readonly FileObject[] | null;
  /** Id of the related company */
  readonly companyId?: string | null;
  /** Employer */
  readonly company?: CompanyRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type PersonUpdateInput = Partial<Omit<PersonCreateInput, "id">>;

export interface PersonEmailsWhereInput {
  readonly primaryEmail: string;
}

/** Names one record: give one of these. */
export interface PersonWhereUniqueInput {
  readonly id?: string;
  readonly emails?: PersonEmailsWhereInput;
}

export interface PersonConnectInput {
  readonly where: PersonWhereUniqueInput;
}

export interface PersonRelationInput {
  readonly connect?: PersonConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface PersonFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: FullNameFilterInput;
  readonly emails?: EmailsFilterInput;
  readonly linkedinLink?: LinksFilterInput;
  readonly xLink?: LinksFilterInput;
  readonly jobTitle?: StringFilter;
  readonly phones?: PhonesFilterInput;
  readonly city?: StringFilter;
  readonly avatarUrl?: StringFilter;
  readonly avatarFile?: RawJsonFilter;
  readonly companyId?: UUIDFilter;
  readonly company?: CompanyFilterInput;
  readonly pointOfContactForOpportunities?: ToManyFilter<OpportunityFilterInput>;
  readonly taskTargets?: ToManyFilter<TaskTargetFilterInput>;
  readonly noteTargets?: ToManyFilter<NoteTargetFilterInput>;
  readonly favorites?: ToManyFilter<FavoriteFilterInput>;
  readonly attachments?: ToManyFilter<AttachmentFilterInput>;
  readonly messageParticipants?: ToManyFilter<MessageParticipantFilterInput>;
  readonly calendarEventParticipants?: ToManyFilter<CalendarEventParticipantFilterInput>;
  readonly timelineActivities?: ToManyFilter<TimelineActivityFilterInput>;
  readonly and?: readonly PersonFilterInput[];
  readonly or?: readonly PersonFilterInput[];
  readonly not?: PersonFilterInput;
}

/** One entry of an order: give one field. */
export interface PersonOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly name?: FullNameOrderByInput;
  readonly emails?: EmailsOrderByInput;
  readonly linkedinLink?: LinksOrderByInput;
  readonly xLink?: LinksOrderByInput;
  readonly jobTitle?: OrderByDirection;
  readonly phones?: PhonesOrderByInput;
  readonly city?: OrderByDirection;
  readonly avatarUrl?: OrderByDirection;
  readonly companyId?: OrderByDirection;
  readonly company?: CompanyOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface PersonTypes {
  readonly record: Person;
  readonly createInput: PersonCreateInput;
  readonly updateInput: PersonUpdateInput;
  readonly filterInput: PersonFilterInput;
  readonly orderByInput: PersonOrderByInput;
}
