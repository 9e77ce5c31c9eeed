// @generated from model.json#/objects/messageThread. Do not edit: your own code goes in src/custom/.

import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type {
  DateTimeFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";
import type {
  MessageChannelMessageAssociation,
  MessageChannelMessageAssociationFilterInput,
} from "../message-channel-message-associations/message-channel-message-association.types.js";
import type { Message, MessageFilterInput } from "../messages/message.types.js";

/** A conversation */
export interface MessageThread {
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
  /** Sort position of the message thread record */
  readonly position: number;
  /** Subject of the thread */
  readonly subject: string;
  /** Messages of the thread */
  readonly messages?: readonly Message[];
  /** Channel associations of the thread */
  readonly messageChannelMessageAssociations?: readonly MessageChannelMessageAssociation[];
}

/** What may be written to a Message Thread record. */
export interface MessageThreadCreateInput {
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
  /** Sort position of the message thread record */
  readonly position?: number | "first" | "last";
  /** Subject of the thread */
  readonly subject?: string | null;
}

/** Fields that are left out stay as they are. */
export type MessageThreadUpdateInput = Partial<Omit<MessageThreadCreateInput, "id">>;

/** Names one record: give one of these. */
export interface MessageThreadWhereUniqueInput {
  readonly id?: string;
}

export interface MessageThreadConnectInput {
  readonly where: MessageThreadWhereUniqueInput;
}

export interface MessageThreadRelationInput {
  readonly connect?: MessageThreadConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface MessageThreadFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly subject?: StringFilter;
  readonly messages?: ToManyFilter<MessageFilterInput>;
  readonly messageChannelMessageAssociations?: ToManyFilter<MessageChannelMessageAssociationFilterInput>;
  readonly and?: readonly MessageThreadFilterInput[];
  readonly or?: readonly MessageThreadFilterInput[];
  readonly not?: MessageThreadFilterInput;
}

/** One entry of an order: give one field. */
export interface MessageThreadOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly subject?: OrderByDirection;
}

/** All of the above, for what is typed by object. */
export interface MessageThreadTypes {
  readonly record: MessageThread;
  readonly createInput: MessageThreadCreateInput;
  readonly updateInput: MessageThreadUpdateInput;
  readonly filterInput: MessageThreadFilterInput;
  readonly orderByInput: MessageThreadOrderByInput;
}
