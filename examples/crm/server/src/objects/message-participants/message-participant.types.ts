// @generated from model.json#/objects/messageParticipant. Do not edit: your own code goes in src/custom/.

import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { DateTimeFilter, EnumFilter, FloatFilter, OrderByDirection, StringFilter, UUIDFilter } from "../inputs.js";
import type {
  Message,
  MessageFilterInput,
  MessageOrderByInput,
  MessageRelationInput,
} from "../messages/message.types.js";
import type { Person, PersonFilterInput, PersonOrderByInput, PersonRelationInput } from "../people/person.types.js";
import type {
  WorkspaceMember,
  WorkspaceMemberFilterInput,
  WorkspaceMemberOrderByInput,
  WorkspaceMemberRelationInput,
} from "../workspace-members/workspace-member.types.js";

/** Options of `role`. */
export type MessageParticipantRoleEnum = "FROM" | "TO" | "CC" | "BCC";

/** A participant of a message */
export interface MessageParticipant {
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
  /** Sort position of the message participant record */
  readonly position: number;
  /** Header the participant appears in */
  readonly role: MessageParticipantRoleEnum;
  /** E-mail of the participant */
  readonly handle: string;
  /** Displayed name */
  readonly displayName: string;
  /** Id of the related message */
  readonly messageId: string;
  /** The message */
  readonly message?: Message | null;
  /** Id of the related person */
  readonly personId: string | null;
  /** Matching contact */
  readonly person?: Person | null;
  /** Id of the related workspaceMember */
  readonly workspaceMemberId: string | null;
  /** Matching member */
  readonly workspaceMember?: WorkspaceMember | null;
}

/** What may be written to a Message Participant record. */
export interface MessageParticipantCreateInput {
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
  /** Sort position of the message participant record */
  readonly position?: number | "first" | "last";
  /** Header the participant appears in */
  readonly role?: MessageParticipantRoleEnum | null;
  /** E-mail of the participant */
  readonly handle?: string | null;
  /** Displayed name */
  readonly displayName?: string | null;
  /** Id of the related message */
  readonly messageId?: string;
  /** The message */
  readonly message?: MessageRelationInput;
  /** Id of the related person */
  readonly personId?: string | null;
  /** Matching contact */
  readonly person?: PersonRelationInput | null;
  /** Id of the related workspaceMember */
  readonly workspaceMemberId?: string | null;
  /** Matching member */
  readonly workspaceMember?: WorkspaceMemberRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type MessageParticipantUpdateInput = Partial<Omit<MessageParticipantCreateInput, "id">>;

/** Names one record: give one of these. */
export interface MessageParticipantWhereUniqueInput {
  readonly id?: string;
}

export interface MessageParticipantConnectInput {
  readonly where: MessageParticipantWhereUniqueInput;
}

export interface MessageParticipantRelationInput {
  readonly connect?: MessageParticipantConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface MessageParticipantFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly role?: EnumFilter<MessageParticipantRoleEnum>;
  readonly handle?: StringFilter;
  readonly displayName?: StringFilter;
  readonly messageId?: UUIDFilter;
  readonly message?: MessageFilterInput;
  readonly personId?: UUIDFilter;
  readonly person?: PersonFilterInput;
  readonly workspaceMemberId?: UUIDFilter;
  readonly workspaceMember?: WorkspaceMemberFilterInput;
  readonly and?: readonly MessageParticipantFilterInput[];
  readonly or?: readonly MessageParticipantFilterInput[];
  readonly not?: MessageParticipantFilterInput;
}

/** One entry of an order: give one field. */
export interface MessageParticipantOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly role?: OrderByDirection;
  readonly handle?: OrderByDirection;
  readonly displayName?: OrderByDirection;
  readonly messageId?: OrderByDirection;
  readonly message?: MessageOrderByInput;
  readonly personId?: OrderByDirection;
  readonly person?: PersonOrderByInput;
  readonly workspaceMemberId?: OrderByDirection;
  readonly workspaceMember?: WorkspaceMemberOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface MessageParticipantTypes {
  readonly record: MessageParticipant;
  readonly createInput: MessageParticipantCreateInput;
  readonly updateInput: MessageParticipantUpdateInput;
  readonly filterInput: MessageParticipantFilterInput;
  readonly orderByInput: MessageParticipantOrderByInput;
}
