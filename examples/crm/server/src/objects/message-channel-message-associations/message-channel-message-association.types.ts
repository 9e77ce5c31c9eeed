// @generated from model.json#/objects/messageChannelMessageAssociation. Do not edit: your own code goes in src/custom/.

import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { DateTimeFilter, EnumFilter, FloatFilter, OrderByDirection, StringFilter, UUIDFilter } from "../inputs.js";
import type {
  MessageChannel,
  MessageChannelFilterInput,
  MessageChannelOrderByInput,
  MessageChannelRelationInput,
} from "../message-channels/message-channel.types.js";
import type {
  MessageThread,
  MessageThreadFilterInput,
  MessageThreadOrderByInput,
  MessageThreadRelationInput,
} from "../message-threads/message-thread.types.js";
import type {
  Message,
  MessageFilterInput,
  MessageOrderByInput,
  MessageRelationInput,
} from "../messages/message.types.js";

/** Options of `direction`. */
export type MessageChannelMessageAssociationDirectionEnum = "INCOMING" | "OUTGOING";

/** Join row between a message channel and a message */
export interface MessageChannelMessageAssociation {
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
  /** Sort position of the message channel message association record */
  readonly position: number;
  /** Message id at the provider */
  readonly messageExternalId: string;
  /** Thread id at the provider */
  readonly messageThreadExternalId: string;
  /** Incoming or outgoing */
  readonly direction: MessageChannelMessageAssociationDirectionEnum;
  /** Id of the related messageChannel */
  readonly messageChannelId: string | null;
  /** Message channel */
  readonly messageChannel?: MessageChannel | null;
  /** Id of the related messageThread */
  readonly messageThreadId: string | null;
  /** Thread */
  readonly messageThread?: MessageThread | null;
  /** Id of the related message */
  readonly messageId: string | null;
  /** The message */
  readonly message?: Message | null;
}

/** What may be written to a Message Channel Message Association record. */
export interface MessageChannelMessageAssociationCreateInput {
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
  /** Sort position of the message channel message association record */
  readonly position?: number | "first" | "last";
  /** Message id at the provider */
  readonly messageExternalId?: string | null;
  /** Thread id at the provider */
  readonly messageThreadExternalId?: string | null;
  /** Incoming or outgoing */
  readonly direction?: MessageChannelMessageAssociationDirectionEnum | null;
  /** Id of the related messageChannel */
  readonly messageChannelId?: string | null;
  /** Message channel */
  readonly messageChannel?: MessageChannelRelationInput | null;
  /** Id of the related messageThread */
  readonly messageThreadId?: string | null;
  /** Thread */
  readonly messageThread?: MessageThreadRelationInput | null;
  /** Id of the related message */
  readonly messageId?: string | null;
  /** The message */
  readonly message?: MessageRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type MessageChannelMessageAssociationUpdateInput = Partial<
  Omit<MessageChannelMessageAssociationCreateInput, "id">
>;

/** Names one record: give one of these. */
export interface MessageChannelMessageAssociationWhereUniqueInput {
  readonly id?: string;
}

export interface MessageChannelMessageAssociationConnectInput {
  readonly where: MessageChannelMessageAssociationWhereUniqueInput;
}

export interface MessageChannelMessageAssociationRelationInput {
  readonly connect?: MessageChannelMessageAssociationConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface MessageChannelMessageAssociationFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly messageExternalId?: StringFilter;
  readonly messageThreadExternalId?: StringFilter;
  readonly direction?: EnumFilter<MessageChannelMessageAssociationDirectionEnum>;
  readonly messageChannelId?: UUIDFilter;
  readonly messageChannel?: MessageChannelFilterInput;
  readonly messageThreadId?: UUIDFilter;
  readonly messageThread?: MessageThreadFilterInput;
  readonly messageId?: UUIDFilter;
  readonly message?: MessageFilterInput;
  readonly and?: readonly MessageChannelMessageAssociationFilterInput[];
  readonly or?: readonly MessageChannelMessageAssociationFilterInput[];
  readonly not?: MessageChannelMessageAssociationFilterInput;
}

/** One entry of an order: give one field. */
export interface MessageChannelMessageAssociationOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly messageExternalId?: OrderByDirection;
  readonly messageThreadExternalId?: OrderByDirection;
  readonly direction?: OrderByDirection;
  readonly messageChannelId?: OrderByDirection;
  readonly messageChannel?: MessageChannelOrderByInput;
  readonly messageThreadId?: OrderByDirection;
  readonly messageThread?: MessageThreadOrderByInput;
  readonly messageId?: OrderByDirection;
  readonly message?: MessageOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface MessageChannelMessageAssociationTypes {
  readonly record: MessageChannelMessageAssociation;
  readonly createInput: MessageChannelMessageAssociationCreateInput;
  readonly updateInput: MessageChannelMessageAssociationUpdateInput;
  readonly filterInput: MessageChannelMessageAssociationFilterInput;
  readonly orderByInput: MessageChannelMessageAssociationOrderByInput;
}
