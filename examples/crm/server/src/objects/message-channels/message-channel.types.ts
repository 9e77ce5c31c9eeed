// @generated from model.json#/objects/messageChannel. Do not edit: your own code goes in src/custom/.

import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type {
  ConnectedAccount,
  ConnectedAccountFilterInput,
  ConnectedAccountOrderByInput,
  ConnectedAccountRelationInput,
} from "../connected-accounts/connected-account.types.js";
import type {
  BooleanFilter,
  DateTimeFilter,
  EnumFilter,
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
import type { MessageFolder, MessageFolderFilterInput } from "../message-folders/message-folder.types.js";

/** Options of `visibility`. */
export type MessageChannelVisibilityEnum = "METADATA" | "SUBJECT" | "SHARE_EVERYTHING";

/** Options of `type`. */
export type MessageChannelTypeEnum = "EMAIL" | "SMS";

/** Options of `contactAutoCreationPolicy`. */
export type MessageChannelContactAutoCreationPolicyEnum = "SENT_AND_RECEIVED" | "SENT" | "NONE";

/** Options of `messageFolderImportPolicy`. */
export type MessageChannelMessageFolderImportPolicyEnum = "ALL_FOLDERS" | "SELECTED_FOLDERS";

/** Options of `pendingGroupEmailsAction`. */
export type MessageChannelPendingGroupEmailsActionEnum = "GROUP_EMAILS_DELETION" | "GROUP_EMAILS_IMPORT" | "NONE";

/** Options of `syncStatus`. */
export type MessageChannelSyncStatusEnum =
  "ONGOING" | "NOT_SYNCED" | "ACTIVE" | "FAILED_INSUFFICIENT_PERMISSIONS" | "FAILED_UNKNOWN";

/** Options of `syncStage`. */
export type MessageChannelSyncStageEnum =
  | "MESSAGE_LIST_FETCH_PENDING"
  | "MESSAGE_LIST_FETCH_SCHEDULED"
  | "MESSAGE_LIST_FETCH_ONGOING"
  | "MESSAGES_IMPORT_PENDING"
  | "MESSAGES_IMPORT_SCHEDULED"
  | "MESSAGES_IMPORT_ONGOING"
  | "FAILED"
  | "PENDING_CONFIGURATION";

/** A synced mailbox (core entity in newest versions) */
export interface MessageChannel {
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
  /** Sort position of the message channel record */
  readonly position: number;
  /** What is shared */
  readonly visibility: MessageChannelVisibilityEnum;
  /** Mailbox handle */
  readonly handle: string;
  /** Channel type */
  readonly type: MessageChannelTypeEnum;
  /** Create contacts automatically */
  readonly isContactAutoCreationEnabled: boolean;
  /** When to create contacts from mail */
  readonly contactAutoCreationPolicy: MessageChannelContactAutoCreationPolicyEnum;
  /** Which folders are imported */
  readonly messageFolderImportPolicy: MessageChannelMessageFolderImportPolicyEnum;
  /** Skip personal domains */
  readonly excludeNonProfessionalEmails: boolean;
  /** Skip group addresses */
  readonly excludeGroupEmails: boolean;
  /** Queued action on group mail */
  readonly pendingGroupEmailsAction: MessageChannelPendingGroupEmailsActionEnum;
  /** Sync on or off */
  readonly isSyncEnabled: boolean;
  /** Provider cursor */
  readonly syncCursor: string;
  /** Last sync */
  readonly syncedAt: string | null;
  /** Sync status */
  readonly syncStatus: MessageChannelSyncStatusEnum | null;
  /** Sync stage */
  readonly syncStage: MessageChannelSyncStageEnum;
  /** Start of the current stage */
  readonly syncStageStartedAt: string | null;
  /** Consecutive throttling failures */
  readonly throttleFailureCount: number;
  /** Do not retry before */
  readonly throttleRetryAfter: string | null;
  /** Id of the related connectedAccount */
  readonly connectedAccountId: string;
  /** Owning account */
  readonly connectedAccount?: ConnectedAccount | null;
  /** Messages of the channel */
  readonly messageChannelMessageAssociations?: readonly MessageChannelMessageAssociation[];
  /** Folders of the channel */
  readonly messageFolders?: readonly MessageFolder[];
}

/** What may be written to a Message Channel record. */
export interface MessageChannelCreateInput {
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
  /** Sort position of the message channel record */
  readonly position?: number | "first" | "last";
  /** What is shared */
  readonly visibility?: MessageChannelVisibilityEnum | null;
  /** Mailbox handle */
  readonly handle?: string | null;
  /** Channel type */
  readonly type?: MessageChannelTypeEnum | null;
  /** Create contacts automatically */
  readonly isContactAutoCreationEnabled?: boolean | null;
  /** When to create contacts from mail */
  readonly contactAutoCreationPolicy?: MessageChannelContactAutoCreationPolicyEnum | null;
  /** Which folders are imported */
  readonly messageFolderImportPolicy?: MessageChannelMessageFolderImportPolicyEnum | null;
  /** Skip personal domains */
  readonly excludeNonProfessionalEmails?: boolean | null;
  /** Skip group addresses */
  readonly excludeGroupEmails?: boolean | null;
  /** Queued action on group mail */
  readonly pendingGroupEmailsAction?: MessageChannelPendingGroupEmailsActionEnum | null;
  /** Sync on or off */
  readonly isSyncEnabled?: boolean | null;
  /** Provider cursor */
  readonly syncCursor?: string | null;
  /** Last sync */
  readonly syncedAt?: string | null;
  /** Sync status */
  readonly syncStatus?: MessageChannelSyncStatusEnum | null;
  /** Sync stage */
  readonly syncStage?: MessageChannelSyncStageEnum | null;
  /** Start of the current stage */
  readonly syncStageStartedAt?: string | null;
  /** Consecutive throttling failures */
  readonly throttleFailureCount?: number | null;
  /** Do not retry before */
  readonly throttleRetryAfter?: string | null;
  /** Id of the related connectedAccount */
  readonly connectedAccountId?: string;
  /** Owning account */
  readonly connectedAccount?: ConnectedAccountRelationInput;
}

/** Fields that are left out stay as they are. */
export type MessageChannelUpdateInput = Partial<Omit<MessageChannelCreateInput, "id">>;

/** Names one record: give one of these. */
export interface MessageChannelWhereUniqueInput {
  readonly id?: string;
}

export interface MessageChannelConnectInput {
  readonly where: MessageChannelWhereUniqueInput;
}

export interface MessageChannelRelationInput {
  readonly connect?: MessageChannelConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface MessageChannelFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly visibility?: EnumFilter<MessageChannelVisibilityEnum>;
  readonly handle?: StringFilter;
  readonly type?: EnumFilter<MessageChannelTypeEnum>;
  readonly isContactAutoCreationEnabled?: BooleanFilter;
  readonly contactAutoCreationPolicy?: EnumFilter<MessageChannelContactAutoCreationPolicyEnum>;
  readonly messageFolderImportPolicy?: EnumFilter<MessageChannelMessageFolderImportPolicyEnum>;
  readonly excludeNonProfessionalEmails?: BooleanFilter;
  readonly excludeGroupEmails?: BooleanFilter;
  readonly pendingGroupEmailsAction?: EnumFilter<MessageChannelPendingGroupEmailsActionEnum>;
  readonly isSyncEnabled?: BooleanFilter;
  readonly syncCursor?: StringFilter;
  readonly syncedAt?: DateTimeFilter;
  readonly syncStatus?: EnumFilter<MessageChannelSyncStatusEnum>;
  readonly syncStage?: EnumFilter<MessageChannelSyncStageEnum>;
  readonly syncStageStartedAt?: DateTimeFilter;
  readonly throttleFailureCount?: FloatFilter;
  readonly throttleRetryAfter?: DateTimeFilter;
  readonly connectedAccountId?: UUIDFilter;
  readonly connectedAccount?: ConnectedAccountFilterInput;
  readonly messageChannelMessageAssociations?: ToManyFilter<MessageChannelMessageAssociationFilterInput>;
  readonly messageFolders?: ToManyFilter<MessageFolderFilterInput>;
  readonly and?: readonly MessageChannelFilterInput[];
  readonly or?: readonly MessageChannelFilterInput[];
  readonly not?: MessageChannelFilterInput;
}

/** One entry of an order: give one field. */
export interface MessageChannelOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly visibility?: OrderByDirection;
  readonly handle?: OrderByDirection;
  readonly type?: OrderByDirection;
  readonly isContactAutoCreationEnabled?: OrderByDirection;
  readonly contactAutoCreationPolicy?: OrderByDirection;
  readonly messageFolderImportPolicy?: OrderByDirection;
  readonly excludeNonProfessionalEmails?: OrderByDirection;
  readonly excludeGroupEmails?: OrderByDirection;
  readonly pendingGroupEmailsAction?: OrderByDirection;
  readonly isSyncEnabled?: OrderByDirection;
  readonly syncCursor?: OrderByDirection;
  readonly syncedAt?: OrderByDirection;
  readonly syncStatus?: OrderByDirection;
  readonly syncStage?: OrderByDirection;
  readonly syncStageStartedAt?: OrderByDirection;
  readonly throttleFailureCount?: OrderByDirection;
  readonly throttleRetryAfter?: OrderByDirection;
  readonly connectedAccountId?: OrderByDirection;
  readonly connectedAccount?: ConnectedAccountOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface MessageChannelTypes {
  readonly record: MessageChannel;
  readonly createInput: MessageChannelCreateInput;
  readonly updateInput: MessageChannelUpdateInput;
  readonly filterInput: MessageChannelFilterInput;
  readonly orderByInput: MessageChannelOrderByInput;
}
