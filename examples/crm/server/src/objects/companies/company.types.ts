// @generated from model.json#/objects/company. Do not edit: your own code goes in src/custom/.

import type { Attachment, AttachmentFilterInput } from "../attachments/attachment.types.js";
import type {
  Actor,
  ActorCreateInput,
  ActorFilterInput,
  ActorOrderByInput,
  Address,
  AddressCreateInput,
  AddressFilterInput,
  AddressOrderByInput,
  Currency,
  CurrencyCreateInput,
  CurrencyFilterInput,
  CurrencyOrderByInput,
  Links,
  LinksCreateInput,
  LinksFilterInput,
  LinksOrderByInput,
} from "../composites.js";
import type { Favorite, FavoriteFilterInput } from "../favorites/favorite.types.js";
import type {
  BooleanFilter,
  DateTimeFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";
import type { NoteTarget, NoteTargetFilterInput } from "../note-targets/note-target.types.js";
import type { Opportunity, OpportunityFilterInput } from "../opportunities/opportunity.types.js";
import type { Person, PersonFilterInput } from "../people/person.types.js";
import type { TaskTarget, TaskTargetFilterInput } from "../task-targets/task-target.types.js";
import type { TimelineActivity, TimelineActivityFilterInput } from "../timeline-activities/timeline-activity.types.js";
import type {
  WorkspaceMember,
  WorkspaceMemberFilterInput,
  WorkspaceMemberOrderByInput,
  WorkspaceMemberRelationInput,
} from "../workspace-members/workspace-member.types.js";

/** An organisation tracked in the CRM */
export interface Company {
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
  /** Sort position of the company record */
  readonly position: number;
  /** Company name */
  readonly name: string;
  /** Website URL; also the source of the company icon */
  readonly domainName: Links;
  /** Postal address */
  readonly address: Address;
  /** Head count */
  readonly employees: number | null;
  /** LinkedIn page */
  readonly linkedinLink: Links;
  /** X (Twitter) account */
  readonly xLink: Links;
  /** Actual or estimated yearly revenue */
  readonly annualRecurringRevenue: Currency;
  /** Total yearly revenue */
  readonly annualRevenue: Currency;
  /** Flag: fits the ideal customer profile */
  readonly idealCustomerProfile: boolean;
  /** Contacts that belong to the company */
  readonly people?: readonly Person[];
  /** Id of the related workspaceMember */
  readonly accountOwnerId: string | null;
  /** Team member in charge of the account */
  readonly accountOwner?: WorkspaceMember | null;
  /** Tasks tied to the company */
  readonly taskTargets?: readonly TaskTarget[];
  /** Notes tied to the company */
  readonly noteTargets?: readonly NoteTarget[];
  /** Deals with the company */
  readonly opportunities?: readonly Opportunity[];
  /** Favorite entries pointing at the company */
  readonly favorites?: readonly Favorite[];
  /** Files attached to the company */
  readonly attachments?: readonly Attachment[];
  /** Timeline events attached to the company */
  readonly timelineActivities?: readonly TimelineActivity[];
}

/** What may be written to a Company record. */
export interface CompanyCreateInput {
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
  /** Sort position of the company record */
  readonly position?: number | "first" | "last";
  /** Company name */
  readonly name?: string | null;
  /** Website URL; also the source of the company icon */
  readonly domainName?: LinksCreateInput | null;
  /** Postal address */
  readonly address?: AddressCreateInput | null;
  /** Head count */
  readonly employees?: number | null;
  /** LinkedIn page */
  readonly linkedinLink?: LinksCreateInput | null;
  /** X (Twitter) account */
  readonly xLink?: LinksCreateInput | null;
  /** Actual or estimated yearly revenue */
  readonly annualRecurringRevenue?: CurrencyCreateInput | null;
  /** Total yearly revenue */
  readonly annualRevenue?: CurrencyCreateInput | null;
  /** Flag: fits the ideal customer profile */
  readonly idealCustomerProfile?: boolean | null;
  /** Id of the related workspaceMember */
  readonly accountOwnerId?: string | null;
  /** Team member in charge of the account */
  readonly accountOwner?: WorkspaceMemberRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type CompanyUpdateInput = Partial<Omit<CompanyCreateInput, "id">>;

export interface CompanyDomainNameWhereInput {
  readonly primaryLinkUrl: string;
}

/** Names one record: give one of these. */
export interface CompanyWhereUniqueInput {
  readonly id?: string;
  readonly domainName?: CompanyDomainNameWhereInput;
}

export interface CompanyConnectInput {
  readonly where: CompanyWhereUniqueInput;
}

export interface CompanyRelationInput {
  readonly connect?: CompanyConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface CompanyFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly domainName?: LinksFilterInput;
  readonly address?: AddressFilterInput;
  readonly employees?: FloatFilter;
  readonly linkedinLink?: LinksFilterInput;
  readonly xLink?: LinksFilterInput;
  readonly annualRecurringRevenue?: CurrencyFilterInput;
  readonly annualRevenue?: CurrencyFilterInput;
  readonly idealCustomerProfile?: BooleanFilter;
  readonly people?: ToManyFilter<PersonFilterInput>;
  readonly accountOwnerId?: UUIDFilter;
  readonly accountOwner?: WorkspaceMemberFilterInput;
  readonly taskTargets?: ToManyFilter<TaskTargetFilterInput>;
  readonly noteTargets?: ToManyFilter<NoteTargetFilterInput>;
  readonly opportunities?: ToManyFilter<OpportunityFilterInput>;
  readonly favorites?: ToManyFilter<FavoriteFilterInput>;
  readonly attachments?: ToManyFilter<AttachmentFilterInput>;
  readonly timelineActivities?: ToManyFilter<TimelineActivityFilterInput>;
  readonly and?: readonly CompanyFilterInput[];
  readonly or?: readonly CompanyFilterInput[];
  readonly not?: CompanyFilterInput;
}

/** One entry of an order: give one field. */
export interface CompanyOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly name?: OrderByDirection;
  readonly domainName?: LinksOrderByInput;
  readonly address?: AddressOrderByInput;
  readonly employees?: OrderByDirection;
  readonly linkedinLink?: LinksOrderByInput;
  readonly xLink?: LinksOrderByInput;
  readonly annualRecurringRevenue?: CurrencyOrderByInput;
  readonly annualRevenue?: CurrencyOrderByInput;
  readonly idealCustomerProfile?: OrderByDirection;
  readonly accountOwnerId?: OrderByDirection;
  readonly accountOwner?: WorkspaceMemberOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface CompanyTypes {
  readonly record: Company;
  readonly createInput: CompanyCreateInput;
  readonly updateInput: CompanyUpdateInput;
  readonly filterInput: CompanyFilterInput;
  readonly orderByInput: CompanyOrderByInput;
}
