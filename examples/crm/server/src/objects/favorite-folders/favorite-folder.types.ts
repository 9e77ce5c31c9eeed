// @generated from model.json#/objects/favoriteFolder. Do not edit: your own code goes in src/custom/.

import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type { Favorite, FavoriteFilterInput } from "../favorites/favorite.types.js";
import type {
  DateTimeFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";

/** A folder of favorites */
export interface FavoriteFolder {
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
  /** Sort position */
  readonly position: number;
  /** Folder name */
  readonly name: string;
  /** Favorites inside the folder */
  readonly favorites?: readonly Favorite[];
}

/** What may be written to a Favorite Folder record. */
export interface FavoriteFolderCreateInput {
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
  /** Sort position */
  readonly position?: number | null;
  /** Folder name */
  readonly name?: string | null;
}

/** Fields that are left out stay as they are. */
export type FavoriteFolderUpdateInput = Partial<Omit<FavoriteFolderCreateInput, "id">>;

/** Names one record: give one of these. */
export interface FavoriteFolderWhereUniqueInput {
  readonly id?: string;
}

export interface FavoriteFolderConnectInput {
  readonly where: FavoriteFolderWhereUniqueInput;
}

export interface FavoriteFolderRelationInput {
  readonly connect?: FavoriteFolderConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface FavoriteFolderFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: StringFilter;
  readonly favorites?: ToManyFilter<FavoriteFilterInput>;
  readonly and?: readonly FavoriteFolderFilterInput[];
  readonly or?: readonly FavoriteFolderFilterInput[];
  readonly not?: FavoriteFolderFilterInput;
}

/** One entry of an order: give one field. */
export interface FavoriteFolderOrderByInput {
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
export interface FavoriteFolderTypes {
  readonly record: FavoriteFolder;
  readonly createInput: FavoriteFolderCreateInput;
  readonly updateInput: FavoriteFolderUpdateInput;
  readonly filterInput: FavoriteFolderFilterInput;
  readonly orderByInput: FavoriteFolderOrderByInput;
}
