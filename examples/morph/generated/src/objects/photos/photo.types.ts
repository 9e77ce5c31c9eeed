// @generated from model.json#/objects/photo. Do not edit: your own code goes in src/custom/.

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

/** Photo */
export interface Photo {
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

/** What may be written to a Photo record. */
export interface PhotoCreateInput {
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
export type PhotoUpdateInput = Partial<Omit<PhotoCreateInput, "id">>;

/** Names one record: give one of these. */
export interface PhotoWhereUniqueInput {
  readonly id?: string;
}

export interface PhotoConnectInput {
  readonly where: PhotoWhereUniqueInput;
}

export interface PhotoRelationInput {
  readonly connect?: PhotoConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface PhotoFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly comments?: ToManyFilter<CommentFilterInput>;
  readonly and?: readonly PhotoFilterInput[];
  readonly or?: readonly PhotoFilterInput[];
  readonly not?: PhotoFilterInput;
}

/** One entry of an order: give one field. */
export interface PhotoOrderByInput {
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
export interface PhotoTypes {
  readonly record: Photo;
  readonly createInput: PhotoCreateInput;
  readonly updateInput: PhotoUpdateInput;
  readonly filterInput: PhotoFilterInput;
  readonly orderByInput: PhotoOrderByInput;
}
