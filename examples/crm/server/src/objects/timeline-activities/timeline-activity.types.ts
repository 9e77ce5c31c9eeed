// @generated from model.json#/objects/timelineActivity. Do not edit: your own code goes in src/custom/.

import type { JsonValue } from "../../core/json/json-value.js";
import type {
  Company,
  CompanyFilterInput,
  CompanyOrderByInput,
  CompanyRelationInput,
} from "../companies/company.types.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type {
  Dashboard,
  DashboardFilterInput,
  DashboardOrderByInput,
  DashboardRelationInput,
} from "../dashboards/dashboard.types.js";
import type {
  DateTimeFilter,
  FloatFilter,
  OrderByDirection,
  RawJsonFilter,
  StringFilter,
  UUIDFilter,
} from "../inputs.js";
import type { Note, NoteFilterInput, NoteOrderByInput, NoteRelationInput } from "../notes/note.types.js";
import type {
  Opportunity,
  OpportunityFilterInput,
  OpportunityOrderByInput,
  OpportunityRelationInput,
} from "../opportunities/opportunity.types.js";
import type { Person, PersonFilterInput, PersonOrderByInput, PersonRelationInput } from "../people/person.types.js";
import type { Task, TaskFilterInput, TaskOrderByInput, TaskRelationInput } from "../tasks/task.types.js";
import type {
  WorkflowRun,
  WorkflowRunFilterInput,
  WorkflowRunOrderByInput,
  WorkflowRunRelationInput,
} from "../workflow-runs/workflow-run.types.js";
import type {
  WorkflowVersion,
  WorkflowVersionFilterInput,
  WorkflowVersionOrderByInput,
  WorkflowVersionRelationInput,
} from "../workflow-versions/workflow-version.types.js";
import type {
  Workflow,
  WorkflowFilterInput,
  WorkflowOrderByInput,
  WorkflowRelationInput,
} from "../workflows/workflow.types.js";
import type {
  WorkspaceMember,
  WorkspaceMemberFilterInput,
  WorkspaceMemberOrderByInput,
  WorkspaceMemberRelationInput,
} from "../workspace-members/workspace-member.types.js";

/** An event shown on record timelines */
export interface TimelineActivity {
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
  /** Sort position of the timeline activity record */
  readonly position: number;
  /** When the event happened */
  readonly happensAt: string;
  /** Name such as company.updated */
  readonly name: string;
  /** Event payload (diff) */
  readonly properties: JsonValue | null;
  /** Cached title of the linked record */
  readonly linkedRecordCachedName: string;
  /** Id of the linked record */
  readonly linkedRecordId: string | null;
  /** Object id of the linked record */
  readonly linkedObjectMetadataId: string | null;
  /** Id of the related workspaceMember */
  readonly workspaceMemberId: string | null;
  /** Member who caused the event */
  readonly workspaceMember?: WorkspaceMember | null;
  /** Id of the related person */
  readonly targetPersonId: string | null;
  /** Record the event is about */
  readonly targetPerson?: Person | null;
  /** Id of the related company */
  readonly targetCompanyId: string | null;
  /** Record the event is about */
  readonly targetCompany?: Company | null;
  /** Id of the related opportunity */
  readonly targetOpportunityId: string | null;
  /** Record the event is about */
  readonly targetOpportunity?: Opportunity | null;
  /** Id of the related note */
  readonly targetNoteId: string | null;
  /** Record the event is about */
  readonly targetNote?: Note | null;
  /** Id of the related task */
  readonly targetTaskId: string | null;
  /** Record the event is about */
  readonly targetTask?: Task | null;
  /** Id of the related workflow */
  readonly targetWorkflowId: string | null;
  /** Record the event is about */
  readonly targetWorkflow?: Workflow | null;
  /** Id of the related workflowVersion */
  readonly targetWorkflowVersionId: string | null;
  /** Record the event is about */
  readonly targetWorkflowVersion?: WorkflowVersion | null;
  /** Id of the related workflowRun */
  readonly targetWorkflowRunId: string | null;
  /** Record the event is about */
  readonly targetWorkflowRun?: WorkflowRun | null;
  /** Id of the related dashboard */
  readonly targetDashboardId: string | null;
  /** Record the event is about */
  readonly targetDashboard?: Dashboard | null;
}

/** What may be written to a Timeline Activity record. */
export interface TimelineActivityCreateInput {
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
  /** Sort position of the timeline activity record */
  readonly position?: number | "first" | "last";
  /** When the event happened */
  readonly happensAt?: string | null;
  /** Name such as company.updated */
  readonly name?: string | null;
  /** Event payload (diff) */
  readonly properties?: JsonValue | null;
  /** Cached title of the linked record */
  readonly linkedRecordCachedName?: string | null;
  /** Id of the linked record */
  readonly linkedRecordId?: string | null;
  /** Object id of the linked record */
  readonly linkedObjectMetadataId?: string | null;
  /** Id of the related workspaceMember */
  readonly workspaceMemberId?: string | null;
  /** Member who caused the event */
  readonly workspaceMember?: WorkspaceMemberRelationInput | null;
  /** Id of the related person */
  readonly targetPersonId?: string | null;
  /** Record the event is about */
  readonly targetPerson?: PersonRelationInput | null;
  /** Id of the related company */
  readonly targetCompanyId?: string | null;
  /** Record the event is about */
  readonly targetCompany?: CompanyRelationInput | null;
  /** Id of the related opportunity */
  readonly targetOpportunityId?: string | null;
  /** Record the event is about */
  readonly targetOpportunity?: OpportunityRelationInput | null;
  /** Id of the related note */
  readonly targetNoteId?: string | null;
  /** Record the event is about */
  readonly targetNote?: NoteRelationInput | null;
  /** Id of the related task */
  readonly targetTaskId?: string | null;
  /** Record the event is about */
  readonly targetTask?: TaskRelationInput | null;
  /** Id of the related workflow */
  readonly targetWorkflowId?: string | null;
  /** Record the event is about */
  readonly targetWorkflow?: WorkflowRelationInput | null;
  /** Id of the related workflowVersion */
  readonly targetWorkflowVersionId?: string | null;
  /** Record the event is about */
  readonly targetWorkflowVersion?: WorkflowVersionRelationInput | null;
  /** Id of the related workflowRun */
  readonly targetWorkflowRunId?: string | null;
  /** Record the event is about */
  readonly targetWorkflowRun?: WorkflowRunRelationInput | null;
  /** Id of the related dashboard */
  readonly targetDashboardId?: string | null;
  /** Record the event is about */
  readonly targetDashboard?: DashboardRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type TimelineActivityUpdateInput = Partial<Omit<TimelineActivityCreateInput, "id">>;

/** Names one record: give one of these. */
export interface TimelineActivityWhereUniqueInput {
  readonly id?: string;
}

export interface TimelineActivityConnectInput {
  readonly where: TimelineActivityWhereUniqueInput;
}

export interface TimelineActivityRelationInput {
  readonly connect?: TimelineActivityConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface TimelineActivityFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly happensAt?: DateTimeFilter;
  readonly name?: StringFilter;
  readonly properties?: RawJsonFilter;
  readonly linkedRecordCachedName?: StringFilter;
  readonly linkedRecordId?: UUIDFilter;
  readonly linkedObjectMetadataId?: UUIDFilter;
  readonly workspaceMemberId?: UUIDFilter;
  readonly workspaceMember?: WorkspaceMemberFilterInput;
  readonly targetPersonId?: UUIDFilter;
  readonly targetPerson?: PersonFilterInput;
  readonly targetCompanyId?: UUIDFilter;
  readonly targetCompany?: CompanyFilterInput;
  readonly targetOpportunityId?: UUIDFilter;
  readonly targetOpportunity?: OpportunityFilterInput;
  readonly targetNoteId?: UUIDFilter;
  readonly targetNote?: NoteFilterInput;
  readonly targetTaskId?: UUIDFilter;
  readonly targetTask?: TaskFilterInput;
  readonly targetWorkflowId?: UUIDFilter;
  readonly targetWorkflow?: WorkflowFilterInput;
  readonly targetWorkflowVersionId?: UUIDFilter;
  readonly targetWorkflowVersion?: WorkflowVersionFilterInput;
  readonly targetWorkflowRunId?: UUIDFilter;
  readonly targetWorkflowRun?: WorkflowRunFilterInput;
  readonly targetDashboardId?: UUIDFilter;
  readonly targetDashboard?: DashboardFilterInput;
  readonly and?: readonly TimelineActivityFilterInput[];
  readonly or?: readonly TimelineActivityFilterInput[];
  readonly not?: TimelineActivityFilterInput;
}

/** One entry of an order: give one field. */
export interface TimelineActivityOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly happensAt?: OrderByDirection;
  readonly name?: OrderByDirection;
  readonly linkedRecordCachedName?: OrderByDirection;
  readonly linkedRecordId?: OrderByDirection;
  readonly linkedObjectMetadataId?: OrderByDirection;
  readonly workspaceMemberId?: OrderByDirection;
  readonly workspaceMember?: WorkspaceMemberOrderByInput;
  readonly targetPersonId?: OrderByDirection;
  readonly targetPerson?: PersonOrderByInput;
  readonly targetCompanyId?: OrderByDirection;
  readonly targetCompany?: CompanyOrderByInput;
  readonly targetOpportunityId?: OrderByDirection;
  readonly targetOpportunity?: OpportunityOrderByInput;
  readonly targetNoteId?: OrderByDirection;
  readonly targetNote?: NoteOrderByInput;
  readonly targetTaskId?: OrderByDirection;
  readonly targetTask?: TaskOrderByInput;
  readonly targetWorkflowId?: OrderByDirection;
  readonly targetWorkflow?: WorkflowOrderByInput;
  readonly targetWorkflowVersionId?: OrderByDirection;
  readonly targetWorkflowVersion?: WorkflowVersionOrderByInput;
  readonly targetWorkflowRunId?: OrderByDirection;
  readonly targetWorkflowRun?: WorkflowRunOrderByInput;
  readonly targetDashboardId?: OrderByDirection;
  readonly targetDashboard?: DashboardOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface TimelineActivityTypes {
  readonly record: TimelineActivity;
  readonly createInput: TimelineActivityCreateInput;
  readonly updateInput: TimelineActivityUpdateInput;
  readonly filterInput: TimelineActivityFilterInput;
  readonly orderByInput: TimelineActivityOrderByInput;
}
