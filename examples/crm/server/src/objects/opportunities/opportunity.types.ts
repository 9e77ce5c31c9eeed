// @generated from model.json#/objects/opportunity. Do not edit: your own code goes in src/custom/.

import type { Attachment, AttachmentFilterInput } from "../attachments/attachment.types.js";
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
  Currency,
  CurrencyCreateInput,
  CurrencyFilterInput,
  CurrencyOrderByInput,
} from "../composites.js";
import type { Favorite, FavoriteFilterInput } from "../favorites/favorite.types.js";
import type {
  DateTimeFilter,
  EnumFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";
import type { NoteTarget, NoteTargetFilterInput } from "../note-targets/note-target.types.js";
import type { Person, PersonFilterInput, PersonOrderByInput, PersonRelationInput } from "../people/person.types.js";
import type { TaskTarget, TaskTargetFilterInput } from "../task-targets/task-target.types.js";
import type { TimelineActivity, TimelineActivityFilterInput } from "../timeline-activities/timeline-activity.types.js";
import type {
  WorkspaceMember,
  WorkspaceMemberFilterInput,
  WorkspaceMemberOrderByInput,
  WorkspaceMemberRelationInput,
} from "../workspace-members/workspace-member.types.js";

/** Options of `stage`. */
export type OpportunityStageEnum = "NEW" | "SCREENING" | "MEETING" | "PROPOSAL" | "CUSTOMER";

/** A deal in the pipeline */
export interface Opportunity {
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
  /** Sort position of the opportunity record */
  readonly position: number;
  /** Deal name */
  readonly name: string;
  /** Deal value */
  readonly amount: Currency;
  /** Expected or actual closing date */
  readonly closeDate: string | null;
  /** Pipeline stage */
  readonly stage: OpportunityStageEnum;
  /** Id of the related person */
  readonly pointOfContactId: string | null;
  /** Contact person of the deal */
  readonly pointOfContact?: Person | null;
  /** Id of the related company */
  readonly companyId: string | null;
  /** Company of the deal */
  readonly company?: Company | null;
  /** Id of the related workspaceMember */
  readonly ownerId: string | null;
  /** Team member who owns the deal */
  readonly owner?: WorkspaceMember | null;
  /** Favorite entries pointing at the opportunity */
  readonly favorites?: readonly Favorite[];
  /** Tasks tied to the opportunity */
  readonly taskTargets?: readonly TaskTarget[];
  /** Notes tied to the opportunity */
  readonly noteTargets?: readonly NoteTarget[];
  /** Files attached to the opportunity */
  readonly attachments?: readonly Attachment[];
  /** Timeline events attached to the opportunity */
  readonly timelineActivities?: readonly TimelineActivity[];
}

/** What may be written to a Opportunity record. */
export interface OpportunityCreateInput {
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
  /** Sort position of the opportunity record */
  readonly position?: number | "first" | "last";
  /** Deal name */
  readonly name?: string | null;
  /** Deal value */
  readonly amount?: CurrencyCreateInput | null;
  /** Expected or actual closing date */
  readonly closeDate?: string | null;
  /** Pipeline stage */
  readonly stage?: OpportunityStageEnum | null;
  /** Id of the related person */
  readonly pointOfContactId?: string | null;
  /** Contact person of the deal */
  readonly pointOfContact?: PersonRelationInput | null;
  /** Id of the related company */
  readonly companyId?: string | null;
  /** Company of the deal */
  readonly company?: CompanyRelationInput | null;
  /** Id of the related workspaceMember */
  readonly ownerId?: string | null;
  /** Team member who owns the deal */
  readonly owner?: WorkspaceMemberRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type OpportunityUpdateInput = Partial<Omit<OpportunityCreateInput, "id">>;

/** Names one record: give one of these. */
export interface OpportunityWhereUniqueInput {
  readonly id?: string;
}

export interface OpportunityConnectInput {
  readonly where: OpportunityWhereUniqueInput;
}

export interface OpportunityRelationInput {
  readonly connect?: OpportunityConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface OpportunityFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly amount?: CurrencyFilterInput;
  readonly closeDate?: DateTimeFilter;
  readonly stage?: EnumFilter<OpportunityStageEnum>;
  readonly pointOfContactId?: UUIDFilter;
  readonly pointOfContact?: PersonFilterInput;
  readonly companyId?: UUIDFilter;
  readonly company?: CompanyFilterInput;
  readonly ownerId?: UUIDFilter;
  readonly owner?: WorkspaceMemberFilterInput;
  readonly favorites?: ToManyFilter<FavoriteFilterInput>;
  readonly taskTargets?: ToManyFilter<TaskTargetFilterInput>;
  readonly noteTargets?: ToManyFilter<NoteTargetFilterInput>;
  readonly attachments?: ToManyFilter<AttachmentFilterInput>;
  readonly timelineActivities?: ToManyFilter<TimelineActivityFilterInput>;
  readonly and?: readonly OpportunityFilterInput[];
  readonly or?: readonly OpportunityFilterInput[];
  readonly not?: OpportunityFilterInput;
}

/** One entry of an order: give one field. */
export interface OpportunityOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly name?: OrderByDirection;
  readonly amount?: CurrencyOrderByInput;
  readonly closeDate?: OrderByDirection;
  readonly stage?: OrderByDirection;
  readonly pointOfContactId?: OrderByDirection;
  readonly pointOfContact?: PersonOrderByInput;
  readonly companyId?: OrderByDirection;
  readonly company?: CompanyOrderByInput;
  readonly ownerId?: OrderByDirection;
  readonly owner?: WorkspaceMemberOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface OpportunityTypes {
  readonly record: Opportunity;
  readonly createInput: OpportunityCreateInput;
  readonly updateInput: OpportunityUpdateInput;
  readonly filterInput: OpportunityFilterInput;
  readonly orderByInput: OpportunityOrderByInput;
}
