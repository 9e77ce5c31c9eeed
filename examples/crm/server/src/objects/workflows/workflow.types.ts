// @generated from model.json#/objects/workflow. Do not edit: your own code goes in src/custom/.

import type { Attachment, AttachmentFilterInput } from "../attachments/attachment.types.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { Favorite, FavoriteFilterInput } from "../favorites/favorite.types.js";
import type {
  DateTimeFilter,
  FloatFilter,
  MultiSelectFilter,
  OrderByDirection,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";
import type { TimelineActivity, TimelineActivityFilterInput } from "../timeline-activities/timeline-activity.types.js";
import type {
  WorkflowAutomatedTrigger,
  WorkflowAutomatedTriggerFilterInput,
} from "../workflow-automated-triggers/workflow-automated-trigger.types.js";
import type { WorkflowRun, WorkflowRunFilterInput } from "../workflow-runs/workflow-run.types.js";
import type { WorkflowVersion, WorkflowVersionFilterInput } from "../workflow-versions/workflow-version.types.js";

/** Options of `statuses`. */
export type WorkflowStatusesEnum = "DRAFT" | "ACTIVE" | "DEACTIVATED";

/** An automation */
export interface Workflow {
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
  /** Sort position of the workflow record */
  readonly position: number;
  /** Workflow name */
  readonly name: string;
  /** Id of the last published version */
  readonly lastPublishedVersionId: string;
  /** Statuses of the current versions */
  readonly statuses: readonly WorkflowStatusesEnum[];
  /** Versions of the workflow */
  readonly versions?: readonly WorkflowVersion[];
  /** Runs of the workflow */
  readonly runs?: readonly WorkflowRun[];
  /** Automated triggers of the workflow */
  readonly automatedTriggers?: readonly WorkflowAutomatedTrigger[];
  /** Timeline events attached to the workflow */
  readonly timelineActivities?: readonly TimelineActivity[];
  /** Files attached to the workflow */
  readonly attachments?: readonly Attachment[];
  /** Favorite entries pointing at the workflow */
  readonly favorites?: readonly Favorite[];
}

/** What may be written to a Workflow record. */
export interface WorkflowCreateInput {
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
  /** Sort position of the workflow record */
  readonly position?: number | "first" | "last";
  /** Workflow name */
  readonly name?: string | null;
  /** Id of the last published version */
  readonly lastPublishedVersionId?: string | null;
  /** Statuses of the current versions */
  readonly statuses?: readonly WorkflowStatusesEnum[] | null;
}

/** Fields that are left out stay as they are. */
export type WorkflowUpdateInput = Partial<Omit<WorkflowCreateInput, "id">>;

/** Names one record: give one of these. */
export interface WorkflowWhereUniqueInput {
  readonly id?: string;
}

export interface WorkflowConnectInput {
  readonly where: WorkflowWhereUniqueInput;
}

export interface WorkflowRelationInput {
  readonly connect?: WorkflowConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface WorkflowFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly lastPublishedVersionId?: StringFilter;
  readonly statuses?: MultiSelectFilter<WorkflowStatusesEnum>;
  readonly versions?: ToManyFilter<WorkflowVersionFilterInput>;
  readonly runs?: ToManyFilter<WorkflowRunFilterInput>;
  readonly automatedTriggers?: ToManyFilter<WorkflowAutomatedTriggerFilterInput>;
  readonly timelineActivities?: ToManyFilter<TimelineActivityFilterInput>;
  readonly attachments?: ToManyFilter<AttachmentFilterInput>;
  readonly favorites?: ToManyFilter<FavoriteFilterInput>;
  readonly and?: readonly WorkflowFilterInput[];
  readonly or?: readonly WorkflowFilterInput[];
  readonly not?: WorkflowFilterInput;
}

/** One entry of an order: give one field. */
export interface WorkflowOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly name?: OrderByDirection;
  readonly lastPublishedVersionId?: OrderByDirection;
  readonly statuses?: OrderByDirection;
}

/** All of the above, for what is typed by object. */
export interface WorkflowTypes {
  readonly record: Workflow;
  readonly createInput: WorkflowCreateInput;
  readonly updateInput: WorkflowUpdateInput;
  readonly filterInput: WorkflowFilterInput;
  readonly orderByInput: WorkflowOrderByInput;
}
