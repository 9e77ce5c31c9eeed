// @generated from model.json#/objects/video. Do not edit: your own code goes in src/custom/.

import type { Comment, CommentFilterInput } from "../comments/comment.types.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type {
  DateTimeFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";

/** Video */
export interface Video {
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
  /** Place of the record in manual order */
  readonly position: number;
  /** Name */
  readonly name: string;
  /** Comments */
  readonly comments?: readonly Comment[];
}

/** What may be written to a Video record. */
export interface VideoCreateInput {
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
  /** Place of the record in manual order */
  readonly position?: number | "first" | "last";
  /** Name */
  readonly name?: string | null;
}

/** Fields that are left out stay as they are. */
export type VideoUpdateInput = Partial<Omit<VideoCreateInput, "id">>;

/** Names one record: give one of these. */
export interface VideoWhereUniqueInput {
  readonly id?: string;
}

export interface VideoConnectInput {
  readonly where: VideoWhereUniqueInput;
}

export interface VideoRelationInput {
  readonly connect?: VideoConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface VideoFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly comments?: ToManyFilter<CommentFilterInput>;
  readonly and?: readonly VideoFilterInput[];
  readonly or?: readonly VideoFilterInput[];
  readonly not?: VideoFilterInput;
}

/** One entry of an order: give one field. */
export interface VideoOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly name?: OrderByDirection;
}

/** All of the above, for what is typed by object. */
export interface VideoTypes {
  readonly record: Video;
  readonly createInput: VideoCreateInput;
  readonly updateInput: VideoUpdateInput;
  readonly filterInput: VideoFilterInput;
  readonly orderByInput: VideoOrderByInput;
}
