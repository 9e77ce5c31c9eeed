// @generated from model.json#/objects/workflowVersion. Do not edit: your own code goes in src/custom/.

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
import type { WorkflowRun, WorkflowRunFilterInput } from "../workflow-runs/workflow-run.types.js";
import type {
  Workflow,
  WorkflowFilterInput,
  WorkflowOrderByInput,
  WorkflowRelationInput,
} from "../workflows/workflow.types.js";

/** Options of `status`. */
export type WorkflowVersionStatusEnum = "DRAFT" | "ACTIVE" | "DEACTIVATED" | "ARCHIVED";

/** A version of a workflow */
export interface WorkflowVersion {
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
  /** Sort position of the workflow version record */
  readonly position: number;
  /** Version name */
  readonly name: string;
  /** Trigger definition */
  readonly trigger: JsonValue | null;
  /** Step definitions */
  readonly steps: JsonValue | null;
  /** Lifecycle status */
  readonly status: WorkflowVersionStatusEnum;
  /** Id of the related workflow */
  readonly workflowId: string | null;
  /** Parent workflow */
  readonly workflow?: Workflow | null;
  /** Runs of the version */
  readonly runs?: readonly WorkflowRun[];
  /** Favorite entries pointing at the workflow version */
  readonly favorites?: readonly Favorite[];
  /** Timeline events attached to the version */
  readonly timelineActivities?: readonly TimelineActivity[];
}

/** What may be written to a Workflow Version record. */
export interface WorkflowVersionCreateInput {
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
  /** Sort position of the workflow version record */
  readonly position?: number | "first" | "last";
  /** Version name */
  readonly name?: string | null;
  /** Trigger definition */
  readonly trigger?: JsonValue | null;
  /** Step definitions */
  readonly steps?: JsonValue | null;
  /** Lifecycle status */
  readonly status?: WorkflowVersionStatusEnum | null;
  /** Id of the related workflow */
  readonly workflowId?: string | null;
  /** Parent workflow */
  readonly workflow?: WorkflowRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type WorkflowVersionUpdateInput = Partial<Omit<WorkflowVersionCreateInput, "id">>;

/** Names one record: give one of these. */
export interface WorkflowVersionWhereUniqueInput {
  readonly id?: string;
}

export interface WorkflowVersionConnectInput {
  readonly where: WorkflowVersionWhereUniqueInput;
}

export interface WorkflowVersionRelationInput {
  readonly connect?: WorkflowVersionConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface WorkflowVersionFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly trigger?: RawJsonFilter;
  readonly steps?: RawJsonFilter;
  readonly status?: EnumFilter<WorkflowVersionStatusEnum>;
  readonly workflowId?: UUIDFilter;
  readonly workflow?: WorkflowFilterInput;
  readonly runs?: ToManyFilter<WorkflowRunFilterInput>;
  readonly favorites?: ToManyFilter<FavoriteFilterInput>;
  readonly timelineActivities?: ToManyFilter<TimelineActivityFilterInput>;
  readonly and?: readonly WorkflowVersionFilterInput[];
  readonly or?: readonly WorkflowVersionFilterInput[];
  readonly not?: WorkflowVersionFilterInput;
}

/** One entry of an order: give one field. */
export interface WorkflowVersionOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly name?: OrderByDirection;
  readonly status?: OrderByDirection;
  readonly workflowId?: OrderByDirection;
  readonly workflow?: WorkflowOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface WorkflowVersionTypes {
  readonly record: WorkflowVersion;
  readonly createInput: WorkflowVersionCreateInput;
  readonly updateInput: WorkflowVersionUpdateInput;
  readonly filterInput: WorkflowVersionFilterInput;
  readonly orderByInput: WorkflowVersionOrderByInput;
}
