// @generated from model.json#/objects/author. Do not edit: your own code goes in src/custom/.

import type { Book, BookFilterInput } from "../books/book.types.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type {
  DateTimeFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";

/** Author */
export interface Author {
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
  /** Books */
  readonly books?: readonly Book[];
}

/** What may be written to a Author record. */
export interface AuthorCreateInput {
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
export type AuthorUpdateInput = Partial<Omit<AuthorCreateInput, "id">>;

/** Names one record: give one of these. */
export interface AuthorWhereUniqueInput {
  readonly id?: string;
}

export interface AuthorConnectInput {
  readonly where: AuthorWhereUniqueInput;
}

export interface AuthorRelationInput {
  readonly connect?: AuthorConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface AuthorFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly books?: ToManyFilter<BookFilterInput>;
  readonly and?: readonly AuthorFilterInput[];
  readonly or?: readonly AuthorFilterInput[];
  readonly not?: AuthorFilterInput;
}

/** One entry of an order: give one field. */
export interface AuthorOrderByInput {
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
export interface AuthorTypes {
  readonly record: Author;
  readonly createInput: AuthorCreateInput;
  readonly updateInput: AuthorUpdateInput;
  readonly filterInput: AuthorFilterInput;
  readonly orderByInput: AuthorOrderByInput;
}
