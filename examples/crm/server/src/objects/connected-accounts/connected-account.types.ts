// @generated from model.json#/objects/connectedAccount. Do not edit: your own code goes in src/custom/.

import type { JsonValue } from "../../core/json/json-value.js";
import type { CalendarChannel, CalendarChannelFilterInput } from "../calendar-channels/calendar-channel.types.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type {
  ArrayFilter,
  DateTimeFilter,
  FloatFilter,
  OrderByDirection,
  RawJsonFilter,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";
import type { MessageChannel, MessageChannelFilterInput } from "../message-channels/message-channel.types.js";
import type {
  WorkspaceMember,
  WorkspaceMemberFilterInput,
  WorkspaceMemberOrderByInput,
  WorkspaceMemberRelationInput,
} from "../workspace-members/workspace-member.types.js";

/** A connected e-mail/calendar account (core entity in newest versions) */
export interface ConnectedAccount {
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
  /** Sort position of the connected account record */
  readonly position: number;
  /** E-mail, user name or phone of the account */
  readonly handle: string;
  /** Provider key */
  readonly provider: string;
  /** Provider access token */
  readonly accessToken: string;
  /** Provider refresh token */
  readonly refreshToken: string;
  /** Last history id */
  readonly lastSyncHistoryId: string;
  /** Last authentication failure */
  readonly authFailedAt: string | null;
  /** Last token refresh */
  readonly lastCredentialsRefreshedAt: string | null;
  /** Aliases of the handle */
  readonly handleAliases: string;
  /** OAuth scopes */
  readonly scopes: readonly string[];
  /** IMAP/SMTP/CalDAV parameters */
  readonly connectionParameters: JsonValue | null;
  /** Id of the related workspaceMember */
  readonly accountOwnerId: string;
  /** Member who owns the account */
  readonly accountOwner?: WorkspaceMember | null;
  /** Message channels of the account */
  readonly messageChannels?: readonly MessageChannel[];
  /** Calendar channels of the account */
  readonly calendarChannels?: readonly CalendarChannel[];
}

/** What may be written to a Connected Account record. */
export interface ConnectedAccountCreateInput {
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
  /** Sort position of the connected account record */
  readonly position?: number | "first" | "last";
  /** E-mail, user name or phone of the account */
  readonly handle?: string | null;
  /** Provider key */
  readonly provider?: string | null;
  /** Provider access token */
  readonly accessToken?: string | null;
  /** Provider refresh token */
  readonly refreshToken?: string | null;
  /** Last history id */
  readonly lastSyncHistoryId?: string | null;
  /** Last authentication failure */
  readonly authFailedAt?: string | null;
  /** Last token refresh */
  readonly lastCredentialsRefreshedAt?: string | null;
  /** Aliases of the handle */
  readonly handleAliases?: string | null;
  /** OAuth scopes */
  readonly scopes?: readonly string[] | string | null;
  /** IMAP/SMTP/CalDAV parameters */
  readonly connectionParameters?: JsonValue | null;
  /** Id of the related workspaceMember */
  readonly accountOwnerId?: string;
  /** Member who owns the account */
  readonly accountOwner?: WorkspaceMemberRelationInput;
}

/** Fields that are left out stay as they are. */
export type ConnectedAccountUpdateInput = Partial<Omit<ConnectedAccountCreateInput, "id">>;

/** Names one record: give one of these. */
export interface ConnectedAccountWhereUniqueInput {
  readonly id?: string;
}

export interface ConnectedAccountConnectInput {
  readonly where: ConnectedAccountWhereUniqueInput;
}

export interface ConnectedAccountRelationInput {
  readonly connect?: ConnectedAccountConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface ConnectedAccountFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly handle?: StringFilter;
  readonly provider?: StringFilter;
  readonly accessToken?: StringFilter;
  readonly refreshToken?: StringFilter;
  readonly lastSyncHistoryId?: StringFilter;
  readonly authFailedAt?: DateTimeFilter;
  readonly lastCredentialsRefreshedAt?: DateTimeFilter;
  readonly handleAliases?: StringFilter;
  readonly scopes?: ArrayFilter;
  readonly connectionParameters?: RawJsonFilter;
  readonly accountOwnerId?: UUIDFilter;
  readonly accountOwner?: WorkspaceMemberFilterInput;
  readonly messageChannels?: ToManyFilter<MessageChannelFilterInput>;
  readonly calendarChannels?: ToManyFilter<CalendarChannelFilterInput>;
  readonly and?: readonly ConnectedAccountFilterInput[];
  readonly or?: readonly ConnectedAccountFilterInput[];
  readonly not?: ConnectedAccountFilterInput;
}

/** One entry of an order: give one field. */
export interface ConnectedAccountOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly handle?: OrderByDirection;
  readonly provider?: OrderByDirection;
  readonly accessToken?: OrderByDirection;
  readonly refreshToken?: OrderByDirection;
  readonly lastSyncHistoryId?: OrderByDirection;
  readonly authFailedAt?: OrderByDirection;
  readonly lastCredentialsRefreshedAt?: OrderByDirection;
  readonly handleAliases?: OrderByDirection;
  readonly scopes?: OrderByDirection;
  readonly accountOwnerId?: OrderByDirection;
  readonly accountOwner?: WorkspaceMemberOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface ConnectedAccountTypes {
  readonly record: ConnectedAccount;
  readonly createInput: ConnectedAccountCreateInput;
  readonly updateInput: ConnectedAccountUpdateInput;
  readonly filterInput: ConnectedAccountFilterInput;
  readonly orderByInput: ConnectedAccountOrderByInput;
}
