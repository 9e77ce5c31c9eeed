// @generated from model.json#/objects/blocklist. Do not edit: your own code goes in src/custom/.

import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { DateTimeFilter, EnumFilter, FloatFilter, OrderByDirection, StringFilter, UUIDFilter } from "../inputs.js";
import type {
  WorkspaceMember,
  WorkspaceMemberFilterInput,
  WorkspaceMemberOrderByInput,
  WorkspaceMemberRelationInput,
} from "../workspace-members/workspace-member.types.js";

/** Options of `scope`. */
export type BlocklistScopeEnum = "WORKSPACE_MEMBER" | "WORKSPACE";

/** A handle that must not be synced */
export interface Blocklist {
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
  /** Sort position of the blocklist record */
  readonly position: number;
  /** Blocked handle or domain */
  readonly handle: string;
  /** Blocked for one member or for the workspace */
  readonly scope: BlocklistScopeEnum;
  /** Id of the related workspaceMember */
  readonly workspaceMemberId: string | null;
  /** Member that blocks the handle */
  readonly workspaceMember?: WorkspaceMember | null;
}

/** What may be written to a Blocklist record. */
export interface BlocklistCreateInput {
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
  /** Sort position of the blocklist record */
  readonly position?: number | "first" | "last";
  /** Blocked handle or domain */
  readonly handle?: string | null;
  /** Blocked for one member or for the workspace */
  readonly scope?: BlocklistScopeEnum | null;
  /** Id of the related workspaceMember */
  readonly workspaceMemberId?: string | null;
  /** Member that blocks the handle */
  readonly workspaceMember?: WorkspaceMemberRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type BlocklistUpdateInput = Partial<Omit<BlocklistCreateInput, "id">>;

/** Names one record: give one of these. */
export interface BlocklistWhereUniqueInput {
  readonly id?: string;
}

export interface BlocklistConnectInput {
  readonly where: BlocklistWhereUniqueInput;
}

export interface BlocklistRelationInput {
  readonly connect?: BlocklistConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface BlocklistFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly handle?: StringFilter;
  readonly scope?: EnumFilter<BlocklistScopeEnum>;
  readonly workspaceMemberId?: UUIDFilter;
  readonly workspaceMember?: WorkspaceMemberFilterInput;
  readonly and?: readonly BlocklistFilterInput[];
  readonly or?: readonly BlocklistFilterInput[];
  readonly not?: BlocklistFilterInput;
}

/** One entry of an order: give one field. */
export interface BlocklistOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly handle?: OrderByDirection;
  readonly scope?: OrderByDirection;
  readonly workspaceMemberId?: OrderByDirection;
  readonly workspaceMember?: WorkspaceMemberOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface BlocklistTypes {
  readonly record: Blocklist;
  readonly createInput: BlocklistCreateInput;
  readonly updateInput: BlocklistUpdateInput;
  readonly filterInput: BlocklistFilterInput;
  readonly orderByInput: BlocklistOrderByInput;
}
