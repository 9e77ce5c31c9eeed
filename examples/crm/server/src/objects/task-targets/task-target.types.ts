// @generated from model.json#/objects/taskTarget. Do not edit: your own code goes in src/custom/.

import type {
  Company,
  CompanyFilterInput,
  CompanyOrderByInput,
  CompanyRelationInput,
} from "../companies/company.types.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { DateTimeFilter, FloatFilter, OrderByDirection, UUIDFilter } from "../inputs.js";
import type {
  Opportunity,
  OpportunityFilterInput,
  OpportunityOrderByInput,
  OpportunityRelationInput,
} from "../opportunities/opportunity.types.js";
import type { Person, PersonFilterInput, PersonOrderByInput, PersonRelationInput } from "../people/person.types.js";
import type { Task, TaskFilterInput, TaskOrderByInput, TaskRelationInput } from "../tasks/task.types.js";

/** Join row linking a task to a record */
export interface TaskTarget {
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
  /** Sort position of the task target record */
  readonly position: number;
  /** Id of the related task */
  readonly taskId: string | null;
  /** The task */
  readonly task?: Task | null;
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

/** What may be written to a Task Target record. */
export interface TaskTargetCreateInput {
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
  /** Sort position of the task target record */
  readonly position?: number | "first" | "last";
  /** Id of the related task */
  readonly taskId?: string | null;
  /** The task */
  readonly task?: TaskRelationInput | null;
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
export type TaskTargetUpdateInput = Partial<Omit<TaskTargetCreateInput, "id">>;

/** Names one record: give one of these. */
export interface TaskTargetWhereUniqueInput {
  readonly id?: string;
}

export interface TaskTargetConnectInput {
  readonly where: TaskTargetWhereUniqueInput;
}

export interface TaskTargetRelationInput {
  readonly connect?: TaskTargetConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface TaskTargetFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly taskId?: UUIDFilter;
  readonly task?: TaskFilterInput;
  readonly targetPersonId?: UUIDFilter;
  readonly targetPerson?: PersonFilterInput;
  readonly targetCompanyId?: UUIDFilter;
  readonly targetCompany?: CompanyFilterInput;
  readonly targetOpportunityId?: UUIDFilter;
  readonly targetOpportunity?: OpportunityFilterInput;
  readonly and?: readonly TaskTargetFilterInput[];
  readonly or?: readonly TaskTargetFilterInput[];
  readonly not?: TaskTargetFilterInput;
}

/** One entry of an order: give one field. */
export interface TaskTargetOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly taskId?: OrderByDirection;
  readonly task?: TaskOrderByInput;
  readonly targetPersonId?: OrderByDirection;
  readonly targetPerson?: PersonOrderByInput;
  readonly targetCompanyId?: OrderByDirection;
  readonly targetCompany?: CompanyOrderByInput;
  readonly targetOpportunityId?: OrderByDirection;
  readonly targetOpportunity?: OpportunityOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface TaskTargetTypes {
  readonly record: TaskTarget;
  readonly createInput: TaskTargetCreateInput;
  readonly updateInput: TaskTargetUpdateInput;
  readonly filterInput: TaskTargetFilterInput;
  readonly orderByInput: TaskTargetOrderByInput;
}
