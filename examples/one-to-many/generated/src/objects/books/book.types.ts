// @generated from model.json#/objects/book. Do not edit: your own code goes in src/custom/.

import type { Author, AuthorFilterInput, AuthorOrderByInput, AuthorRelationInput } from "../authors/author.types.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { DateTimeFilter, FloatFilter, OrderByDirection, StringFilter, UUIDFilter } from "../inputs.js";

/** Book */
export interface Book {
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
  /** Title */
  readonly title: string;
  /** Id of the related author */
  readonly authorId: string | null;
  /** Author */
  readonly author?: Author | null;
}

/** What may be written to a Book record. */
export interface BookCreateInput {
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
  /** Title */
  readonly title?: string | null;
  /** Id of the related author */
  readonly authorId?: string | null;
  /** Author */
  readonly author?: AuthorRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type BookUpdateInput = Partial<Omit<BookCreateInput, "id">>;

/** Names one record: give one of these. */
export interface BookWhereUniqueInput {
  readonly id?: string;
}

export interface BookConnectInput {
  readonly where: BookWhereUniqueInput;
}

export interface BookRelationInput {
  readonly connect?: BookConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface BookFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly title?: StringFilter;
  readonly authorId?: UUIDFilter;
  readonly author?: AuthorFilterInput;
  readonly and?: readonly BookFilterInput[];
  readonly or?: readonly BookFilterInput[];
  readonly not?: BookFilterInput;
}

/** One entry of an order: give one field. */
export interface BookOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly title?: OrderByDirection;
  readonly authorId?: OrderByDirection;
  readonly author?: AuthorOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface BookTypes {
  readonly record: Book;
  readonly createInput: BookCreateInput;
  readonly updateInput: BookUpdateInput;
  readonly filterInput: BookFilterInput;
  readonly orderByInput: BookOrderByInput;
}
