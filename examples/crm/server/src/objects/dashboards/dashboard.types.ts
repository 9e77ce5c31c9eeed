// @generated from model.json#/objects/dashboard. Do not edit: your own code goes in src/custom/.

import type { Attachment, AttachmentFilterInput } from "../attachments/attachment.types.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { Favorite, FavoriteFilterInput } from "../favorites/favorite.types.js";
import type {
  DateTimeFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";
import type { TimelineActivity, TimelineActivityFilterInput } from "../timeline-activities/timeline-activity.types.js";

/** A dashboard of charts */
export interface Dashboard {
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
  /** Sort position of the dashboard record */
  readonly position: number;
  /** Dashboard title */
  readonly title: string;
  /** Page layout that renders the dashboard */
  readonly pageLayoutId: string | null;
  /** Timeline events attached to the dashboard */
  readonly timelineActivities?: readonly TimelineActivity[];
  /** Favorite entries pointing at the dashboard */
  readonly favorites?: readonly Favorite[];
  /** Files attached to the dashboard */
  readonly attachments?: readonly Attachment[];
}

/** What may be written to a Dashboard record. */
export interface DashboardCreateInput {
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
  /** Sort position of the dashboard record */
  readonly position?: number | "first" | "last";
  /** Dashboard title */
  readonly title?: string | null;
  /** Page layout that renders the dashboard */
  readonly pageLayoutId?: string | null;
}

/** Fields that are left out stay as they are. */
export type DashboardUpdateInput = Partial<Omit<DashboardCreateInput, "id">>;

/** Names one record: give one of these. */
export interface DashboardWhereUniqueInput {
  readonly id?: string;
}

export interface DashboardConnectInput {
  readonly where: DashboardWhereUniqueInput;
}

export interface DashboardRelationInput {
  readonly connect?: DashboardConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface DashboardFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly title?: StringFilter;
  readonly pageLayoutId?: UUIDFilter;
  readonly timelineActivities?: ToManyFilter<TimelineActivityFilterInput>;
  readonly favorites?: ToManyFilter<FavoriteFilterInput>;
  readonly attachments?: ToManyFilter<AttachmentFilterInput>;
  readonly and?: readonly DashboardFilterInput[];
  readonly or?: readonly DashboardFilterInput[];
  readonly not?: DashboardFilterInput;
}

/** One entry of an order: give one field. */
export interface DashboardOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly title?: OrderByDirection;
  readonly pageLayoutId?: OrderByDirection;
}

/** All of the above, for what is typed by object. */
export interface DashboardTypes {
  readonly record: Dashboard;
  readonly createInput: DashboardCreateInput;
  readonly updateInput: DashboardUpdateInput;
  readonly filterInput: DashboardFilterInput;
  readonly orderByInput: DashboardOrderByInput;
}
