// @generated from model.json#/objects/connectedAccount. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { ConnectedAccountTypes } from "./connected-account.types.js";

/** REST routes of **connectedAccount**, relative to `/rest/connectedAccounts`. */
export function connectedAccountRoutes(
  rest: ObjectRest<ConnectedAccountTypes, "connectedAccount", "connectedAccounts">,
): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyConnectedAccounts: `GET /rest/connectedAccounts`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneConnectedAccount: `POST /rest/connectedAccounts`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyConnectedAccounts: `POST /rest/batch/connectedAccounts`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyConnectedAccounts: `PATCH /rest/connectedAccounts`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyConnectedAccounts: `DELETE /rest/connectedAccounts`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyConnectedAccounts: `PATCH /rest/connectedAccounts/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByConnectedAccounts: `GET /rest/connectedAccounts/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findConnectedAccountDuplicates: `POST /rest/connectedAccounts/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyConnectedAccounts: `PATCH /rest/connectedAccounts/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneConnectedAccount: `GET /rest/connectedAccounts/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneConnectedAccount: `PATCH /rest/connectedAccounts/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneConnectedAccount: `DELETE /rest/connectedAccounts/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneConnectedAccount: `PATCH /rest/connectedAccounts/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findConnectedAccountId: `GET /rest/connectedAccounts/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findConnectedAccountCreatedAt: `GET /rest/connectedAccounts/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setConnectedAccountCreatedAt: `PUT /rest/connectedAccounts/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearConnectedAccountCreatedAt: `DELETE /rest/connectedAccounts/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findConnectedAccountUpdatedAt: `GET /rest/connectedAccounts/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findConnectedAccountDeletedAt: `GET /rest/connectedAccounts/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setConnectedAccountDeletedAt: `PUT /rest/connectedAccounts/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearConnectedAccountDeletedAt: `DELETE /rest/connectedAccounts/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findConnectedAccountCreatedBy: `GET /rest/connectedAccounts/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setConnectedAccountCreatedBy: `PUT /rest/connectedAccounts/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearConnectedAccountCreatedBy: `DELETE /rest/connectedAccounts/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findConnectedAccountUpdatedBy: `GET /rest/connectedAccounts/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findConnectedAccountPosition: `GET /rest/connectedAccounts/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setConnectedAccountPosition: `PUT /rest/connectedAccounts/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearConnectedAccountPosition: `DELETE /rest/connectedAccounts/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findConnectedAccountHandle: `GET /rest/connectedAccounts/:id/handle` */
  routes.get("/:id/handle", rest.readField("handle"));

  /** setConnectedAccountHandle: `PUT /rest/connectedAccounts/:id/handle` */
  routes.put("/:id/handle", rest.writeField("handle"));

  /** clearConnectedAccountHandle: `DELETE /rest/connectedAccounts/:id/handle` */
  routes.delete("/:id/handle", rest.clearField("handle"));

  /** findConnectedAccountProvider: `GET /rest/connectedAccounts/:id/provider` */
  routes.get("/:id/provider", rest.readField("provider"));

  /** setConnectedAccountProvider: `PUT /rest/connectedAccounts/:id/provider` */
  routes.put("/:id/provider", rest.writeField("provider"));

  /** clearConnectedAccountProvider: `DELETE /rest/connectedAccounts/:id/provider` */
  routes.delete("/:id/provider", rest.clearField("provider"));

  /** findConnectedAccountAccessToken: `GET /rest/connectedAccounts/:id/accessToken` */
  routes.get("/:id/accessToken", rest.readField("accessToken"));

  /** setConnectedAccountAccessToken: `PUT /rest/connectedAccounts/:id/accessToken` */
  routes.put("/:id/accessToken", rest.writeField("accessToken"));

  /** clearConnectedAccountAccessToken: `DELETE /rest/connectedAccounts/:id/accessToken` */
  routes.delete("/:id/accessToken", rest.clearField("accessToken"));

  /** findConnectedAccountRefreshToken: `GET /rest/connectedAccounts/:id/refreshToken` */
  routes.get("/:id/refreshToken", rest.readField("refreshToken"));

  /** setConnectedAccountRefreshToken: `PUT /rest/connectedAccounts/:id/refreshToken` */
  routes.put("/:id/refreshToken", rest.writeField("refreshToken"));

  /** clearConnectedAccountRefreshToken: `DELETE /rest/connectedAccounts/:id/refreshToken` */
  routes.delete("/:id/refreshToken", rest.clearField("refreshToken"));

  /** findConnectedAccountLastSyncHistoryId: `GET /rest/connectedAccounts/:id/lastSyncHistoryId` */
  routes.get("/:id/lastSyncHistoryId", rest.readField("lastSyncHistoryId"));

  /** setConnectedAccountLastSyncHistoryId: `PUT /rest/connectedAccounts/:id/lastSyncHistoryId` */
  routes.put("/:id/lastSyncHistoryId", rest.writeField("lastSyncHistoryId"));

  /** clearConnectedAccountLastSyncHistoryId: `DELETE /rest/connectedAccounts/:id/lastSyncHistoryId` */
  routes.delete("/:id/lastSyncHistoryId", rest.clearField("lastSyncHistoryId"));

  /** findConnectedAccountAuthFailedAt: `GET /rest/connectedAccounts/:id/authFailedAt` */
  routes.get("/:id/authFailedAt", rest.readField("authFailedAt"));

  /** setConnectedAccountAuthFailedAt: `PUT /rest/connectedAccounts/:id/authFailedAt` */
  routes.put("/:id/authFailedAt", rest.writeField("authFailedAt"));

  /** clearConnectedAccountAuthFailedAt: `DELETE /rest/connectedAccounts/:id/authFailedAt` */
  routes.delete("/:id/authFailedAt", rest.clearField("authFailedAt"));

  /** findConnectedAccountLastCredentialsRefreshedAt: `GET /rest/connectedAccounts/:id/lastCredentialsRefreshedAt` */
  routes.get("/:id/lastCredentialsRefreshedAt", rest.readField("lastCredentialsRefreshedAt"));

  /** setConnectedAccountLastCredentialsRefreshedAt: `PUT /rest/connectedAccounts/:id/lastCredentialsRefreshedAt` */
  routes.put("/:id/lastCredentialsRefreshedAt", rest.writeField("lastCredentialsRefreshedAt"));

  /** clearConnectedAccountLastCredentialsRefreshedAt: `DELETE /rest/connectedAccounts/:id/lastCredentialsRefreshedAt` */
  routes.delete("/:id/lastCredentialsRefreshedAt", rest.clearField("lastCredentialsRefreshedAt"));

  /** findConnectedAccountHandleAliases: `GET /rest/connectedAccounts/:id/handleAliases` */
  routes.get("/:id/handleAliases", rest.readField("handleAliases"));

  /** setConnectedAccountHandleAliases: `PUT /rest/connectedAccounts/:id/handleAliases` */
  routes.put("/:id/handleAliases", rest.writeField("handleAliases"));

  /** clearConnectedAccountHandleAliases: `DELETE /rest/connectedAccounts/:id/handleAliases` */
  routes.delete("/:id/handleAliases", rest.clearField("handleAliases"));

  /** findConnectedAccountScopes: `GET /rest/connectedAccounts/:id/scopes` */
  routes.get("/:id/scopes", rest.readField("scopes"));

  /** setConnectedAccountScopes: `PUT /rest/connectedAccounts/:id/scopes` */
  routes.put("/:id/scopes", rest.writeField("scopes"));

  /** clearConnectedAccountScopes: `DELETE /rest/connectedAccounts/:id/scopes` */
  routes.delete("/:id/scopes", rest.clearField("scopes"));

  /** findConnectedAccountConnectionParameters: `GET /rest/connectedAccounts/:id/connectionParameters` */
  routes.get("/:id/connectionParameters", rest.readField("connectionParameters"));

  /** setConnectedAccountConnectionParameters: `PUT /rest/connectedAccounts/:id/connectionParameters` */
  routes.put("/:id/connectionParameters", rest.writeField("connectionParameters"));

  /** clearConnectedAccountConnectionParameters: `DELETE /rest/connectedAccounts/:id/connectionParameters` */
  routes.delete("/:id/connectionParameters", rest.clearField("connectionParameters"));

  /**
   * findConnectedAccountAccountOwner: `GET /rest/connectedAccounts/:id/accountOwner`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/accountOwner", rest.readField("accountOwner"));

  /** setConnectedAccountAccountOwner: `PUT /rest/connectedAccounts/:id/accountOwner` */
  routes.put("/:id/accountOwner", rest.writeField("accountOwner"));

  /** clearConnectedAccountAccountOwner: `DELETE /rest/connectedAccounts/:id/accountOwner` */
  routes.delete("/:id/accountOwner", rest.clearField("accountOwner"));

  /**
   * findConnectedAccountMessageChannels: `GET /rest/connectedAccounts/:id/messageChannels`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/messageChannels", rest.readField("messageChannels"));

  /**
   * findConnectedAccountCalendarChannels: `GET /rest/connectedAccounts/:id/calendarChannels`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/calendarChannels", rest.readField("calendarChannels"));

  return routes;
}
