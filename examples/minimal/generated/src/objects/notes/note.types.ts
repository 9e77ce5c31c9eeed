// @generated from model.json#/objects/note. Do not edit: your own code goes in src/custom/.

import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { DateTimeFilter, FloatFilter, OrderByDirection, StringFilter, UUIDFilter } from "../inputs.js";

/** Note */
export interface Note {
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
}

/** What may be written to a Note record. */
export interface NoteCreateInput {
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
}

/** Fields that are left out stay as they are. */
export type NoteUpdateInput = Partial<Omit<NoteCreateInput, "id">>;

/** Names one record: give one of these. */
export interface NoteWhereUniqueInput {
  readonly id?: string;
}

export interface NoteConnectInput {
  readonly where: NoteWhereUniqueInput;
}

export interface NoteRelationInput {
  readonly connect?: NoteConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface NoteFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly title?: StringFilter;
  readonly and?: readonly NoteFilterInput[];
  readonly or?: readonly NoteFilterInput[];
  readonly not?: NoteFilterInput;
}

/** One entry of an order: give one field. */
export interface NoteOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly title?: OrderByDirection;
}

/** All of the above, for what is typed by object. */
export interface NoteTypes {
  readonly record: Note;
  readonly createInput: NoteCreateInput;
  readonly updateInput: NoteUpdateInput;
  readonly filterInput: NoteFilterInput;
  readonly orderByInput: NoteOrderByInput;
}
