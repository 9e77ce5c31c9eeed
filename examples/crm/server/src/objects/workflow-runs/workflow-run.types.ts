// @generated from model.json#/objects/workflowRun. Do not edit: your own code goes in src/custom/.

import type { JsonValue } from "../../core/json/json-value.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { Favorite, FavoriteFilterInput } from "../favorites/favorite.types.js";
import type {
  DateTimeFilter,
  EnumFilter,
  FloatFilter,
  OrderByDirection,
  RawJsonFilter,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";
import type { TimelineActivity, TimelineActivityFilterInput } from "../timeline-activities/timeline-activity.types.js";
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

/** Options of `status`. */
export type WorkflowRunStatusEnum =
  "NOT_STARTED" | "RUNNING" | "COMPLETED" | "FAILED" | "ENQUEUED" | "STOPPING" | "STOPPED";

/** An execution of a workflow */
export interface WorkflowRun {
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
  /** Sort position of the workflow run record */
  readonly position: number;
  /** Run name */
  readonly name: string;
  /** When the run was queued */
  readonly enqueuedAt: string | null;
  /** When the run started */
  readonly startedAt: string | null;
  /** When the run ended */
  readonly endedAt: string | null;
  /** Run status */
  readonly status: WorkflowRunStatusEnum;
  /** Execution state */
  readonly state: JsonValue;
  /** Per-step logs and usage */
  readonly stepLogs: JsonValue | null;
  /** Id of the related workflowVersion */
  readonly workflowVersionId: string;
  /** Version that ran */
  readonly workflowVersion?: WorkflowVersion | null;
  /** Id of the related workflow */
  readonly workflowId: string;
  /** Workflow that ran */
  readonly workflow?: Workflow | null;
  /** Favorite entries pointing at the workflow run */
  readonly favorites?: readonly Favorite[];
  /** Timeline events attached to the run */
  readonly timelineActivities?: readonly TimelineActivity[];
}

/** What may be written to a Workflow Run record. */
export interface WorkflowRunCreateInput {
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
  /** Sort position of the workflow run record */
  readonly position?: number | "first" | "last";
  /** Run name */
  readonly name?: string | null;
  /** When the run was queued */
  readonly enqueuedAt?: string | null;
  /** When the run started */
  readonly startedAt?: string | null;
  /** When the run ended */
  readonly endedAt?: string | null;
  /** Run status */
  readonly status?: WorkflowRunStatusEnum | null;
  /** Execution state */
  readonly state: JsonValue;
  /** Per-step logs and usage */
  readonly stepLogs?: JsonValue | null;
  /** Id of the related workflowVersion */
  readonly workflowVersionId?: string;
  /** Version that ran */
  readonly workflowVersion?: WorkflowVersionRelationInput;
  /** Id of the related workflow */
  readonly workflowId?: string;
  /** Workflow that ran */
  readonly workflow?: WorkflowRelationInput;
}

/** Fields that are left out stay as they are. */
export type WorkflowRunUpdateInput = Partial<Omit<WorkflowRunCreateInput, "id">>;

/** Names one record: give one of these. */
export interface WorkflowRunWhereUniqueInput {
  readonly id?: string;
}

export interface WorkflowRunConnectInput {
  readonly where: WorkflowRunWhereUniqueInput;
}

export interface WorkflowRunRelationInput {
  readonly connect?: WorkflowRunConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface WorkflowRunFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly enqueuedAt?: DateTimeFilter;
  readonly startedAt?: DateTimeFilter;
  readonly endedAt?: DateTimeFilter;
  readonly status?: EnumFilter<WorkflowRunStatusEnum>;
  readonly state?: RawJsonFilter;
  readonly stepLogs?: RawJsonFilter;
  readonly workflowVersionId?: UUIDFilter;
  readonly workflowVersion?: WorkflowVersionFilterInput;
  readonly workflowId?: UUIDFilter;
  readonly workflow?: WorkflowFilterInput;
  readonly favorites?: ToManyFilter<FavoriteFilterInput>;
  readonly timelineActivities?: ToManyFilter<TimelineActivityFilterInput>;
  readonly and?: readonly WorkflowRunFilterInput[];
  readonly or?: readonly WorkflowRunFilterInput[];
  readonly not?: WorkflowRunFilterInput;
}

/** One entry of an order: give one field. */
export interface WorkflowRunOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly name?: OrderByDirection;
  readonly enqueuedAt?: OrderByDirection;
  readonly startedAt?: OrderByDirection;
  readonly endedAt?: OrderByDirection;
  readonly status?: OrderByDirection;
  readonly workflowVersionId?: OrderByDirection;
  readonly workflowVersion?: WorkflowVersionOrderByInput;
  readonly workflowId?: OrderByDirection;
  readonly workflow?: WorkflowOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface WorkflowRunTypes {
  readonly record: WorkflowRun;
  readonly createInput: WorkflowRunCreateInput;
  readonly updateInput: WorkflowRunUpdateInput;
  readonly filterInput: WorkflowRunFilterInput;
  readonly orderByInput: WorkflowRunOrderByInput;
}
