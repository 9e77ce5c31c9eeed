// @generated from model.json#/objects/message. Do not edit: your own code goes in src/custom/.

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
import type {
  MessageParticipant,
  MessageParticipantFilterInput,
} from "../message-participants/message-participant.types.js";
import type {
  MessageThread,
  MessageThreadFilterInput,
  MessageThreadOrderByInput,
  MessageThreadRelationInput,
} from "../message-threads/message-thread.types.js";

/** A synced e-mail message */
export interface Message {
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
  /** Sort position of the message record */
  readonly position: number;
  /** Message-ID header */
  readonly headerMessageId: string;
  /** Subject line */
  readonly subject: string;
  /** Plain-text body */
  readonly text: string;
  /** Reception date */
  readonly receivedAt: string | null;
  /** Id of the related messageThread */
  readonly messageThreadId: string | null;
  /** Thread of the message */
  readonly messageThread?: MessageThread | null;
  /** Participants */
  readonly messageParticipants?: readonly MessageParticipant[];
  /** Channels the message was synced from */
  readonly messageChannelMessageAssociations?: readonly MessageChannelMessageAssociation[];
}

/** What may be written to a Message record. */
export interface MessageCreateInput {
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
  /** Sort position of the message record */
  readonly position?: number | "first" | "last";
  /** Message-ID header */
  readonly headerMessageId?: string | null;
  /** Subject line */
  readonly subject?: string | null;
  /** Plain-text body */
  readonly text?: string | null;
  /** Reception date */
  readonly receivedAt?: string | null;
  /** Id of the related messageThread */
  readonly messageThreadId?: string | null;
  /** Thread of the message */
  readonly messageThread?: MessageThreadRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type MessageUpdateInput = Partial<Omit<MessageCreateInput, "id">>;

/** Names one record: give one of these. */
export interface MessageWhereUniqueInput {
  readonly id?: string;
}

export interface MessageConnectInput {
  readonly where: MessageWhereUniqueInput;
}

export interface MessageRelationInput {
  readonly connect?: MessageConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface MessageFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly headerMessageId?: StringFilter;
  readonly subject?: StringFilter;
  readonly text?: StringFilter;
  readonly receivedAt?: DateTimeFilter;
  readonly messageThreadId?: UUIDFilter;
  readonly messageThread?: MessageThreadFilterInput;
  readonly messageParticipants?: ToManyFilter<MessageParticipantFilterInput>;
  readonly messageChannelMessageAssociations?: ToManyFilter<MessageChannelMessageAssociationFilterInput>;
  readonly and?: readonly MessageFilterInput[];
  readonly or?: readonly MessageFilterInput[];
  readonly not?: MessageFilterInput;
}

/** One entry of an order: give one field. */
export interface MessageOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly headerMessageId?: OrderByDirection;
  readonly subject?: OrderByDirection;
  readonly text?: OrderByDirection;
  readonly receivedAt?: OrderByDirection;
  readonly messageThreadId?: OrderByDirection;
  readonly messageThread?: MessageThreadOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface MessageTypes {
  readonly record: Message;
  readonly createInput: MessageCreateInput;
  readonly updateInput: MessageUpdateInput;
  readonly filterInput: MessageFilterInput;
  readonly orderByInput: MessageOrderByInput;
}
