// @generated from model.json#/objects/attachment. Do not edit: your own code goes in src/custom/.

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
import type { DateTimeFilter, EnumFilter, FloatFilter, OrderByDirection, StringFilter, UUIDFilter } from "../inputs.js";
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
  Workflow,
  WorkflowFilterInput,
  WorkflowOrderByInput,
  WorkflowRelationInput,
} from "../workflows/workflow.types.js";

/** Options of `fileCategory`. */
export type AttachmentFileCategoryEnum =
  "ARCHIVE" | "AUDIO" | "IMAGE" | "PRESENTATION" | "SPREADSHEET" | "TEXT_DOCUMENT" | "VIDEO" | "OTHER";

/** A file attached to a record */
export interface Attachment {
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
  /** Sort position of the attachment record */
  readonly position: number;
  /** File name */
  readonly name: string;
  /** Storage path of the file */
  readonly fullPath: string;
  /** Kind of file */
  readonly fileCategory: AttachmentFileCategoryEnum;
  /** Id of the related task */
  readonly targetTaskId: string | null;
  /** Task that holds the file */
  readonly targetTask?: Task | null;
  /** Id of the related note */
  readonly targetNoteId: string | null;
  /** Note that holds the file */
  readonly targetNote?: Note | null;
  /** Id of the related person */
  readonly targetPersonId: string | null;
  /** Person that holds the file */
  readonly targetPerson?: Person | null;
  /** Id of the related company */
  readonly targetCompanyId: string | null;
  /** Company that holds the file */
  readonly targetCompany?: Company | null;
  /** Id of the related opportunity */
  readonly targetOpportunityId: string | null;
  /** Opportunity that holds the file */
  readonly targetOpportunity?: Opportunity | null;
  /** Id of the related dashboard */
  readonly targetDashboardId: string | null;
  /** Dashboard that holds the file */
  readonly targetDashboard?: Dashboard | null;
  /** Id of the related workflow */
  readonly targetWorkflowId: string | null;
  /** Workflow that holds the file */
  readonly targetWorkflow?: Workflow | null;
}

/** What may be written to a Attachment record. */
export interface AttachmentCreateInput {
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
  /** Sort position of the attachment record */
  readonly position?: number | "first" | "last";
  /** File name */
  readonly name?: string | null;
  /** Storage path of the file */
  readonly fullPath?: string | null;
  /** Kind of file */
  readonly fileCategory?: AttachmentFileCategoryEnum | null;
  /** Id of the related task */
  readonly targetTaskId?: string | null;
  /** Task that holds the file */
  readonly targetTask?: TaskRelationInput | null;
  /** Id of the related note */
  readonly targetNoteId?: string | null;
  /** Note that holds the file */
  readonly targetNote?: NoteRelationInput | null;
  /** Id of the related person */
  readonly targetPersonId?: string | null;
  /** Person that holds the file */
  readonly targetPerson?: PersonRelationInput | null;
  /** Id of the related company */
  readonly targetCompanyId?: string | null;
  /** Company that holds the file */
  readonly targetCompany?: CompanyRelationInput | null;
  /** Id of the related opportunity */
  readonly targetOpportunityId?: string | null;
  /** Opportunity that holds the file */
  readonly targetOpportunity?: OpportunityRelationInput | null;
  /** Id of the related dashboard */
  readonly targetDashboardId?: string | null;
  /** Dashboard that holds the file */
  readonly targetDashboard?: DashboardRelationInput | null;
  /** Id of the related workflow */
  readonly targetWorkflowId?: string | null;
  /** Workflow that holds the file */
  readonly targetWorkflow?: WorkflowRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type AttachmentUpdateInput = Partial<Omit<AttachmentCreateInput, "id">>;

/** Names one record: give one of these. */
export interface AttachmentWhereUniqueInput {
  readonly id?: string;
}

export interface AttachmentConnectInput {
  readonly where: AttachmentWhereUniqueInput;
}

export interface AttachmentRelationInput {
  readonly connect?: AttachmentConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface AttachmentFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly fullPath?: StringFilter;
  readonly fileCategory?: EnumFilter<AttachmentFileCategoryEnum>;
  readonly targetTaskId?: UUIDFilter;
  readonly targetTask?: TaskFilterInput;
  readonly targetNoteId?: UUIDFilter;
  readonly targetNote?: NoteFilterInput;
  readonly targetPersonId?: UUIDFilter;
  readonly targetPerson?: PersonFilterInput;
  readonly targetCompanyId?: UUIDFilter;
  readonly targetCompany?: CompanyFilterInput;
  readonly targetOpportunityId?: UUIDFilter;
  readonly targetOpportunity?: OpportunityFilterInput;
  readonly targetDashboardId?: UUIDFilter;
  readonly targetDashboard?: DashboardFilterInput;
  readonly targetWorkflowId?: UUIDFilter;
  readonly targetWorkflow?: WorkflowFilterInput;
  readonly and?: readonly AttachmentFilterInput[];
  readonly or?: readonly AttachmentFilterInput[];
  readonly not?: AttachmentFilterInput;
}

/** One entry of an order: give one field. */
export interface AttachmentOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly name?: OrderByDirection;
  readonly fullPath?: OrderByDirection;
  readonly fileCategory?: OrderByDirection;
  readonly targetTaskId?: OrderByDirection;
  readonly targetTask?: TaskOrderByInput;
  readonly targetNoteId?: OrderByDirection;
  readonly targetNote?: NoteOrderByInput;
  readonly targetPersonId?: OrderByDirection;
  readonly targetPerson?: PersonOrderByInput;
  readonly targetCompanyId?: OrderByDirection;
  readonly targetCompany?: CompanyOrderByInput;
  readonly targetOpportunityId?: OrderByDirection;
  readonly targetOpportunity?: OpportunityOrderByInput;
  readonly targetDashboardId?: OrderByDirection;
  readonly targetDashboard?: DashboardOrderByInput;
  readonly targetWorkflowId?: OrderByDirection;
  readonly targetWorkflow?: WorkflowOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface AttachmentTypes {
  readonly record: Attachment;
  readonly createInput: AttachmentCreateInput;
  readonly updateInput: AttachmentUpdateInput;
  readonly filterInput: AttachmentFilterInput;
  readonly orderByInput: AttachmentOrderByInput;
}
