// @generated from model.json#/objects/comment. Do not edit: your own code goes in src/custom/.

import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { DateTimeFilter, FloatFilter, OrderByDirection, StringFilter, UUIDFilter } from "../inputs.js";
import type { Photo, PhotoFilterInput, PhotoOrderByInput, PhotoRelationInput } from "../photos/photo.types.js";
import type { Video, VideoFilterInput, VideoOrderByInput, VideoRelationInput } from "../videos/video.types.js";

/** Comment */
export interface Comment {
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
  /** Text */
  readonly text: string;
  /** Id of the related photo */
  readonly targetPhotoId: string | null;
  /** Target photo */
  readonly targetPhoto?: Photo | null;
  /** Id of the related video */
  readonly targetVideoId: string | null;
  /** Target video */
  readonly targetVideo?: Video | null;
}

/** What may be written to a Comment record. */
export interface CommentCreateInput {
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
  /** Text */
  readonly text?: string | null;
  /** Id of the related photo */
  readonly targetPhotoId?: string | null;
  /** Target photo */
  readonly targetPhoto?: PhotoRelationInput | null;
  /** Id of the related video */
  readonly targetVideoId?: string | null;
  /** Target video */
  readonly targetVideo?: VideoRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type CommentUpdateInput = Partial<Omit<CommentCreateInput, "id">>;

/** Names one record: give one of these. */
export interface CommentWhereUniqueInput {
  readonly id?: string;
}

export interface CommentConnectInput {
  readonly where: CommentWhereUniqueInput;
}

export interface CommentRelationInput {
  readonly connect?: CommentConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface CommentFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly text?: StringFilter;
  readonly targetPhotoId?: UUIDFilter;
  readonly targetPhoto?: PhotoFilterInput;
  readonly targetVideoId?: UUIDFilter;
  readonly targetVideo?: VideoFilterInput;
  readonly and?: readonly CommentFilterInput[];
  readonly or?: readonly CommentFilterInput[];
  readonly not?: CommentFilterInput;
}

/** One entry of an order: give one field. */
export interface CommentOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly text?: OrderByDirection;
  readonly targetPhotoId?: OrderByDirection;
  readonly targetPhoto?: PhotoOrderByInput;
  readonly targetVideoId?: OrderByDirection;
  readonly targetVideo?: VideoOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface CommentTypes {
  readonly record: Comment;
  readonly createInput: CommentCreateInput;
  readonly updateInput: CommentUpdateInput;
  readonly filterInput: CommentFilterInput;
  readonly orderByInput: CommentOrderByInput;
}
