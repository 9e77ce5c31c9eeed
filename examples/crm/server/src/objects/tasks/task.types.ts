// @generated from model.json#/objects/task. Do not edit: your own code goes in src/custom/.

import type { Attachment, AttachmentFilterInput } from "../attachments/attachment.types.js";
import type {
  Actor,
  ActorCreateInput,
  ActorFilterInput,
  ActorOrderByInput,
  RichText,
  RichTextCreateInput,
  RichTextFilterInput,
  RichTextOrderByInput,
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
import type { TaskTarget, TaskTargetFilterInput } from "../task-targets/task-target.types.js";
import type { TimelineActivity, TimelineActivityFilterInput } from "../timeline-activities/timeline-activity.types.js";
import type {
  WorkspaceMember,
  WorkspaceMemberFilterInput,
  WorkspaceMemberOrderByInput,
  WorkspaceMemberRelationInput,
} from "../workspace-members/workspace-member.types.js";

/** Options of `status`. */
export type TaskStatusEnum = "TODO" | "IN_PROGRESS" | "DONE";

/** A to-do item */
export interface Task {
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
  /** Sort position of the task record */
  readonly position: number;
  /** Task title */
  readonly title: string;
  /** Task body (type was named RICH_TEXT_V2 in 2025) */
  readonly bodyV2: RichText;
  /** Deadline */
  readonly dueAt: string | null;
  /** Progress status */
  readonly status: TaskStatusEnum | null;
  /** Records the task is about */
  readonly taskTargets?: readonly TaskTarget[];
  /** Files attached to the task */
  readonly attachments?: readonly Attachment[];
  /** Id of the related workspaceMember */
  readonly assigneeId: string | null;
  /** Team member in charge */
  readonly assignee?: WorkspaceMember | null;
  /** Timeline events attached to the task */
  readonly timelineActivities?: readonly TimelineActivity[];
  /** Favorite entries pointing at the task */
  readonly favorites?: readonly Favorite[];
}

/** What may be written to a Task record. */
export interface TaskCreateInput {
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
  /** Sort position of the task record */
  readonly position?: number | "first" | "last";
  /** Task title */
  readonly title?: string | null;
  /** Task body (type was named RICH_TEXT_V2 in 2025) */
  readonly bodyV2?: RichTextCreateInput | null;
  /** Deadline */
  readonly dueAt?: string | null;
  /** Progress status */
  readonly status?: TaskStatusEnum | null;
  /** Id of the related workspaceMember */
  readonly assigneeId?: string | null;
  /** Team member in charge */
  readonly assignee?: WorkspaceMemberRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type TaskUpdateInput = Partial<Omit<TaskCreateInput, "id">>;

/** Names one record: give one of these. */
export interface TaskWhereUniqueInput {
  readonly id?: string;
}

export interface TaskConnectInput {
  readonly where: TaskWhereUniqueInput;
}

export interface TaskRelationInput {
  readonly connect?: TaskConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface TaskFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly title?: StringFilter;
  readonly bodyV2?: RichTextFilterInput;
  readonly dueAt?: DateTimeFilter;
  readonly status?: EnumFilter<TaskStatusEnum>;
  readonly taskTargets?: ToManyFilter<TaskTargetFilterInput>;
  readonly attachments?: ToManyFilter<AttachmentFilterInput>;
  readonly assigneeId?: UUIDFilter;
  readonly assignee?: WorkspaceMemberFilterInput;
  readonly timelineActivities?: ToManyFilter<TimelineActivityFilterInput>;
  readonly favorites?: ToManyFilter<FavoriteFilterInput>;
  readonly and?: readonly TaskFilterInput[];
  readonly or?: readonly TaskFilterInput[];
  readonly not?: TaskFilterInput;
}

/** One entry of an order: give one field. */
export interface TaskOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly title?: OrderByDirection;
  readonly bodyV2?: RichTextOrderByInput;
  readonly dueAt?: OrderByDirection;
  readonly status?: OrderByDirection;
  readonly assigneeId?: OrderByDirection;
  readonly assignee?: WorkspaceMemberOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface TaskTypes {
  readonly record: Task;
  readonly createInput: TaskCreateInput;
  readonly updateInput: TaskUpdateInput;
  readonly filterInput: TaskFilterInput;
  readonly orderByInput: TaskOrderByInput;
}
