// @generated from model.json#/objects/noteTarget. Do not edit: your own code goes in src/custom/.

import type {
  Company,
  CompanyFilterInput,
  CompanyOrderByInput,
  CompanyRelationInput,
} from "../companies/company.types.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { DateTimeFilter, FloatFilter, OrderByDirection, UUIDFilter } from "../inputs.js";
import type { Note, NoteFilterInput, NoteOrderByInput, NoteRelationInput } from "../notes/note.types.js";
import type {
  Opportunity,
  OpportunityFilterInput,
  OpportunityOrderByInput,
  OpportunityRelationInput,
} from "../opportunities/opportunity.types.js";
import type { Person, PersonFilterInput, PersonOrderByInput, PersonRelationInput } from "../people/person.types.js";

/** Join row linking a note to a record */
export interface NoteTarget {
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
  /** Sort position of the note target record */
  readonly position: number;
  /** Id of the related note */
  readonly noteId: string | null;
  /** The note */
  readonly note?: Note | null;
  /** Id of the related person */
  readonly targetPersonId: string | null;
  /** Targeted person */
  readonly targetPerson?: Person | null;
  /** Id of the related company */
  readonly targetCompanyId: string | null;
  /** Targeted company */
  readonly targetCompany?: Company | null;
  /** Id of the related opportunity */
  readonly targetOpportunityId: string | null;
  /** Targeted opportunity */
  readonly targetOpportunity?: Opportunity | null;
}

/** What may be written to a Note Target record. */
export interface NoteTargetCreateInput {
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
  /** Sort position of the note target record */
  readonly position?: number | "first" | "last";
  /** Id of the related note */
  readonly noteId?: string | null;
  /** The note */
  readonly note?: NoteRelationInput | null;
  /** Id of the related person */
  readonly targetPersonId?: string | null;
  /** Targeted person */
  readonly targetPerson?: PersonRelationInput | null;
  /** Id of the related company */
  readonly targetCompanyId?: string | null;
  /** Targeted company */
  readonly targetCompany?: CompanyRelationInput | null;
  /** Id of the related opportunity */
  readonly targetOpportunityId?: string | null;
  /** Targeted opportunity */
  readonly targetOpportunity?: OpportunityRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type NoteTargetUpdateInput = Partial<Omit<NoteTargetCreateInput, "id">>;

/** Names one record: give one of these. */
export interface NoteTargetWhereUniqueInput {
  readonly id?: string;
}

export interface NoteTargetConnectInput {
  readonly where: NoteTargetWhereUniqueInput;
}

export interface NoteTargetRelationInput {
  readonly connect?: NoteTargetConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface NoteTargetFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly noteId?: UUIDFilter;
  readonly note?: NoteFilterInput;
  readonly targetPersonId?: UUIDFilter;
  readonly targetPerson?: PersonFilterInput;
  readonly targetCompanyId?: UUIDFilter;
  readonly targetCompany?: CompanyFilterInput;
  readonly targetOpportunityId?: UUIDFilter;
  readonly targetOpportunity?: OpportunityFilterInput;
  readonly and?: readonly NoteTargetFilterInput[];
  readonly or?: readonly NoteTargetFilterInput[];
  readonly not?: NoteTargetFilterInput;
}

/** One entry of an order: give one field. */
export interface NoteTargetOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly noteId?: OrderByDirection;
  readonly note?: NoteOrderByInput;
  readonly targetPersonId?: OrderByDirection;
  readonly targetPerson?: PersonOrderByInput;
  readonly targetCompanyId?: OrderByDirection;
  readonly targetCompany?: CompanyOrderByInput;
  readonly targetOpportunityId?: OrderByDirection;
  readonly targetOpportunity?: OpportunityOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface NoteTargetTypes {
  readonly record: NoteTarget;
  readonly createInput: NoteTargetCreateInput;
  readonly updateInput: NoteTargetUpdateInput;
  readonly filterInput: NoteTargetFilterInput;
  readonly orderByInput: NoteTargetOrderByInput;
}
