// @generated from model.json#/objects/messageFolder. Do not edit: your own code goes in src/custom/.

import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type {
  BooleanFilter,
  DateTimeFilter,
  EnumFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  UUIDFilter,
} from "../inputs.js";
import type {
  MessageChannel,
  MessageChannelFilterInput,
  MessageChannelOrderByInput,
  MessageChannelRelationInput,
} from "../message-channels/message-channel.types.js";

/** Options of `pendingSyncAction`. */
export type MessageFolderPendingSyncActionEnum = "FOLDER_DELETION" | "NONE";

/** A mailbox folder (core entity in newest versions) */
export interface MessageFolder {
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
  /** Sort position of the message folder record */
  readonly position: number;
  /** Folder name */
  readonly name: string;
  /** Provider cursor */
  readonly syncCursor: string;
  /** Folder of sent mail */
  readonly isSentFolder: boolean;
  /** Folder is synced */
  readonly isSynced: boolean;
  /** Parent folder */
  readonly parentFolderId: string;
  /** Folder id at the provider */
  readonly externalId: string;
  /** Queued action on the folder */
  readonly pendingSyncAction: MessageFolderPendingSyncActionEnum;
  /** Id of the related messageChannel */
  readonly messageChannelId: string;
  /** Owning channel */
  readonly messageChannel?: MessageChannel | null;
}

/** What may be written to a Message Folder record. */
export interface MessageFolderCreateInput {
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
  /** Sort position of the message folder record */
  readonly position?: number | "first" | "last";
  /** Folder name */
  readonly name?: string | null;
  /** Provider cursor */
  readonly syncCursor?: string | null;
  /** Folder of sent mail */
  readonly isSentFolder?: boolean | null;
  /** Folder is synced */
  readonly isSynced?: boolean | null;
  /** Parent folder */
  readonly parentFolderId?: string | null;
  /** Folder id at the provider */
  readonly externalId?: string | null;
  /** Queued action on the folder */
  readonly pendingSyncAction?: MessageFolderPendingSyncActionEnum | null;
  /** Id of the related messageChannel */
  readonly messageChannelId?: string;
  /** Owning channel */
  readonly messageChannel?: MessageChannelRelationInput;
}

/** Fields that are left out stay as they are. */
export type MessageFolderUpdateInput = Partial<Omit<MessageFolderCreateInput, "id">>;

/** Names one record: give one of these. */
export interface MessageFolderWhereUniqueInput {
  readonly id?: string;
}

export interface MessageFolderConnectInput {
  readonly where: MessageFolderWhereUniqueInput;
}

export interface MessageFolderRelationInput {
  readonly connect?: MessageFolderConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface MessageFolderFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly syncCursor?: StringFilter;
  readonly isSentFolder?: BooleanFilter;
  readonly isSynced?: BooleanFilter;
  readonly parentFolderId?: StringFilter;
  readonly externalId?: StringFilter;
  readonly pendingSyncAction?: EnumFilter<MessageFolderPendingSyncActionEnum>;
  readonly messageChannelId?: UUIDFilter;
  readonly messageChannel?: MessageChannelFilterInput;
  readonly and?: readonly MessageFolderFilterInput[];
  readonly or?: readonly MessageFolderFilterInput[];
  readonly not?: MessageFolderFilterInput;
}

/** One entry of an order: give one field. */
export interface MessageFolderOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly name?: OrderByDirection;
  readonly syncCursor?: OrderByDirection;
  readonly isSentFolder?: OrderByDirection;
  readonly isSynced?: OrderByDirection;
  readonly parentFolderId?: OrderByDirection;
  readonly externalId?: OrderByDirection;
  readonly pendingSyncAction?: OrderByDirection;
  readonly messageChannelId?: OrderByDirection;
  readonly messageChannel?: MessageChannelOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface MessageFolderTypes {
  readonly record: MessageFolder;
  readonly createInput: MessageFolderCreateInput;
  readonly updateInput: MessageFolderUpdateInput;
  readonly filterInput: MessageFolderFilterInput;
  readonly orderByInput: MessageFolderOrderByInput;
}
