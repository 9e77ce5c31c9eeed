// @generated from model.json#/objects/messageChannel. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { MessageChannelTypes } from "./message-channel.types.js";

/** REST routes of **messageChannel**, relative to `/rest/messageChannels`. */
export function messageChannelRoutes(
  rest: ObjectRest<MessageChannelTypes, "messageChannel", "messageChannels">,
): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyMessageChannels: `GET /rest/messageChannels`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneMessageChannel: `POST /rest/messageChannels`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyMessageChannels: `POST /rest/batch/messageChannels`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyMessageChannels: `PATCH /rest/messageChannels`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyMessageChannels: `DELETE /rest/messageChannels`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyMessageChannels: `PATCH /rest/messageChannels/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByMessageChannels: `GET /rest/messageChannels/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findMessageChannelDuplicates: `POST /rest/messageChannels/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyMessageChannels: `PATCH /rest/messageChannels/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneMessageChannel: `GET /rest/messageChannels/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneMessageChannel: `PATCH /rest/messageChannels/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneMessageChannel: `DELETE /rest/messageChannels/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneMessageChannel: `PATCH /rest/messageChannels/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findMessageChannelId: `GET /rest/messageChannels/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findMessageChannelCreatedAt: `GET /rest/messageChannels/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setMessageChannelCreatedAt: `PUT /rest/messageChannels/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearMessageChannelCreatedAt: `DELETE /rest/messageChannels/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findMessageChannelUpdatedAt: `GET /rest/messageChannels/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findMessageChannelDeletedAt: `GET /rest/messageChannels/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setMessageChannelDeletedAt: `PUT /rest/messageChannels/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearMessageChannelDeletedAt: `DELETE /rest/messageChannels/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findMessageChannelCreatedBy: `GET /rest/messageChannels/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setMessageChannelCreatedBy: `PUT /rest/messageChannels/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearMessageChannelCreatedBy: `DELETE /rest/messageChannels/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findMessageChannelUpdatedBy: `GET /rest/messageChannels/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findMessageChannelPosition: `GET /rest/messageChannels/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setMessageChannelPosition: `PUT /rest/messageChannels/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearMessageChannelPosition: `DELETE /rest/messageChannels/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findMessageChannelVisibility: `GET /rest/messageChannels/:id/visibility` */
  routes.get("/:id/visibility", rest.readField("visibility"));

  /** setMessageChannelVisibility: `PUT /rest/messageChannels/:id/visibility` */
  routes.put("/:id/visibility", rest.writeField("visibility"));

  /** clearMessageChannelVisibility: `DELETE /rest/messageChannels/:id/visibility` */
  routes.delete("/:id/visibility", rest.clearField("visibility"));

  /** findMessageChannelHandle: `GET /rest/messageChannels/:id/handle` */
  routes.get("/:id/handle", rest.readField("handle"));

  /** setMessageChannelHandle: `PUT /rest/messageChannels/:id/handle` */
  routes.put("/:id/handle", rest.writeField("handle"));

  /** clearMessageChannelHandle: `DELETE /rest/messageChannels/:id/handle` */
  routes.delete("/:id/handle", rest.clearField("handle"));

  /** findMessageChannelType: `GET /rest/messageChannels/:id/type` */
  routes.get("/:id/type", rest.readField("type"));

  /** setMessageChannelType: `PUT /rest/messageChannels/:id/type` */
  routes.put("/:id/type", rest.writeField("type"));

  /** clearMessageChannelType: `DELETE /rest/messageChannels/:id/type` */
  routes.delete("/:id/type", rest.clearField("type"));

  /** findMessageChannelIsContactAutoCreationEnabled: `GET /rest/messageChannels/:id/isContactAutoCreationEnabled` */
  routes.get("/:id/isContactAutoCreationEnabled", rest.readField("isContactAutoCreationEnabled"));

  /** setMessageChannelIsContactAutoCreationEnabled: `PUT /rest/messageChannels/:id/isContactAutoCreationEnabled` */
  routes.put("/:id/isContactAutoCreationEnabled", rest.writeField("isContactAutoCreationEnabled"));

  /** clearMessageChannelIsContactAutoCreationEnabled: `DELETE /rest/messageChannels/:id/isContactAutoCreationEnabled` */
  routes.delete("/:id/isContactAutoCreationEnabled", rest.clearField("isContactAutoCreationEnabled"));

  /** findMessageChannelContactAutoCreationPolicy: `GET /rest/messageChannels/:id/contactAutoCreationPolicy` */
  routes.get("/:id/contactAutoCreationPolicy", rest.readField("contactAutoCreationPolicy"));

  /** setMessageChannelContactAutoCreationPolicy: `PUT /rest/messageChannels/:id/contactAutoCreationPolicy` */
  routes.put("/:id/contactAutoCreationPolicy", rest.writeField("contactAutoCreationPolicy"));

  /** clearMessageChannelContactAutoCreationPolicy: `DELETE /rest/messageChannels/:id/contactAutoCreationPolicy` */
  routes.delete("/:id/contactAutoCreationPolicy", rest.clearField("contactAutoCreationPolicy"));

  /** findMessageChannelMessageFolderImportPolicy: `GET /rest/messageChannels/:id/messageFolderImportPolicy` */
  routes.get("/:id/messageFolderImportPolicy", rest.readField("messageFolderImportPolicy"));

  /** setMessageChannelMessageFolderImportPolicy: `PUT /rest/messageChannels/:id/messageFolderImportPolicy` */
  routes.put("/:id/messageFolderImportPolicy", rest.writeField("messageFolderImportPolicy"));

  /** clearMessageChannelMessageFolderImportPolicy: `DELETE /rest/messageChannels/:id/messageFolderImportPolicy` */
  routes.delete("/:id/messageFolderImportPolicy", rest.clearField("messageFolderImportPolicy"));

  /** findMessageChannelExcludeNonProfessionalEmails: `GET /rest/messageChannels/:id/excludeNonProfessionalEmails` */
  routes.get("/:id/excludeNonProfessionalEmails", rest.readField("excludeNonProfessionalEmails"));

  /** setMessageChannelExcludeNonProfessionalEmails: `PUT /rest/messageChannels/:id/excludeNonProfessionalEmails` */
  routes.put("/:id/excludeNonProfessionalEmails", rest.writeField("excludeNonProfessionalEmails"));

  /** clearMessageChannelExcludeNonProfessionalEmails: `DELETE /rest/messageChannels/:id/excludeNonProfessionalEmails` */
  routes.delete("/:id/excludeNonProfessionalEmails", rest.clearField("excludeNonProfessionalEmails"));

  /** findMessageChannelExcludeGroupEmails: `GET /rest/messageChannels/:id/excludeGroupEmails` */
  routes.get("/:id/excludeGroupEmails", rest.readField("excludeGroupEmails"));

  /** setMessageChannelExcludeGroupEmails: `PUT /rest/messageChannels/:id/excludeGroupEmails` */
  routes.put("/:id/excludeGroupEmails", rest.writeField("excludeGroupEmails"));

  /** clearMessageChannelExcludeGroupEmails: `DELETE /rest/messageChannels/:id/excludeGroupEmails` */
  routes.delete("/:id/excludeGroupEmails", rest.clearField("excludeGroupEmails"));

  /** findMessageChannelPendingGroupEmailsAction: `GET /rest/messageChannels/:id/pendingGroupEmailsAction` */
  routes.get("/:id/pendingGroupEmailsAction", rest.readField("pendingGroupEmailsAction"));

  /** setMessageChannelPendingGroupEmailsAction: `PUT /rest/messageChannels/:id/pendingGroupEmailsAction` */
  routes.put("/:id/pendingGroupEmailsAction", rest.writeField("pendingGroupEmailsAction"));

  /** clearMessageChannelPendingGroupEmailsAction: `DELETE /rest/messageChannels/:id/pendingGroupEmailsAction` */
  routes.delete("/:id/pendingGroupEmailsAction", rest.clearField("pendingGroupEmailsAction"));

  /** findMessageChannelIsSyncEnabled: `GET /rest/messageChannels/:id/isSyncEnabled` */
  routes.get("/:id/isSyncEnabled", rest.readField("isSyncEnabled"));

  /** setMessageChannelIsSyncEnabled: `PUT /rest/messageChannels/:id/isSyncEnabled` */
  routes.put("/:id/isSyncEnabled", rest.writeField("isSyncEnabled"));

  /** clearMessageChannelIsSyncEnabled: `DELETE /rest/messageChannels/:id/isSyncEnabled` */
  routes.delete("/:id/isSyncEnabled", rest.clearField("isSyncEnabled"));

  /** findMessageChannelSyncCursor: `GET /rest/messageChannels/:id/syncCursor` */
  routes.get("/:id/syncCursor", rest.readField("syncCursor"));

  /** setMessageChannelSyncCursor: `PUT /rest/messageChannels/:id/syncCursor` */
  routes.put("/:id/syncCursor", rest.writeField("syncCursor"));

  /** clearMessageChannelSyncCursor: `DELETE /rest/messageChannels/:id/syncCursor` */
  routes.delete("/:id/syncCursor", rest.clearField("syncCursor"));

  /** findMessageChannelSyncedAt: `GET /rest/messageChannels/:id/syncedAt` */
  routes.get("/:id/syncedAt", rest.readField("syncedAt"));

  /** setMessageChannelSyncedAt: `PUT /rest/messageChannels/:id/syncedAt` */
  routes.put("/:id/syncedAt", rest.writeField("syncedAt"));

  /** clearMessageChannelSyncedAt: `DELETE /rest/messageChannels/:id/syncedAt` */
  routes.delete("/:id/syncedAt", rest.clearField("syncedAt"));

  /** findMessageChannelSyncStatus: `GET /rest/messageChannels/:id/syncStatus` */
  routes.get("/:id/syncStatus", rest.readField("syncStatus"));

  /** setMessageChannelSyncStatus: `PUT /rest/messageChannels/:id/syncStatus` */
  routes.put("/:id/syncStatus", rest.writeField("syncStatus"));

  /** clearMessageChannelSyncStatus: `DELETE /rest/messageChannels/:id/syncStatus` */
  routes.delete("/:id/syncStatus", rest.clearField("syncStatus"));

  /** findMessageChannelSyncStage: `GET /rest/messageChannels/:id/syncStage` */
  routes.get("/:id/syncStage", rest.readField("syncStage"));

  /** setMessageChannelSyncStage: `PUT /rest/messageChannels/:id/syncStage` */
  routes.put("/:id/syncStage", rest.writeField("syncStage"));

  /** clearMessageChannelSyncStage: `DELETE /rest/messageChannels/:id/syncStage` */
  routes.delete("/:id/syncStage", rest.clearField("syncStage"));

  /** findMessageChannelSyncStageStartedAt: `GET /rest/messageChannels/:id/syncStageStartedAt` */
  routes.get("/:id/syncStageStartedAt", rest.readField("syncStageStartedAt"));

  /** setMessageChannelSyncStageStartedAt: `PUT /rest/messageChannels/:id/syncStageStartedAt` */
  routes.put("/:id/syncStageStartedAt", rest.writeField("syncStageStartedAt"));

  /** clearMessageChannelSyncStageStartedAt: `DELETE /rest/messageChannels/:id/syncStageStartedAt` */
  routes.delete("/:id/syncStageStartedAt", rest.clearField("syncStageStartedAt"));

  /** findMessageChannelThrottleFailureCount: `GET /rest/messageChannels/:id/throttleFailureCount` */
  routes.get("/:id/throttleFailureCount", rest.readField("throttleFailureCount"));

  /** setMessageChannelThrottleFailureCount: `PUT /rest/messageChannels/:id/throttleFailureCount` */
  routes.put("/:id/throttleFailureCount", rest.writeField("throttleFailureCount"));

  /** clearMessageChannelThrottleFailureCount: `DELETE /rest/messageChannels/:id/throttleFailureCount` */
  routes.delete("/:id/throttleFailureCount", rest.clearField("throttleFailureCount"));

  /** findMessageChannelThrottleRetryAfter: `GET /rest/messageChannels/:id/throttleRetryAfter` */
  routes.get("/:id/throttleRetryAfter", rest.readField("throttleRetryAfter"));

  /** setMessageChannelThrottleRetryAfter: `PUT /rest/messageChannels/:id/throttleRetryAfter` */
  routes.put("/:id/throttleRetryAfter", rest.writeField("throttleRetryAfter"));

  /** clearMessageChannelThrottleRetryAfter: `DELETE /rest/messageChannels/:id/throttleRetryAfter` */
  routes.delete("/:id/throttleRetryAfter", rest.clearField("throttleRetryAfter"));

  /**
   * findMessageChannelConnectedAccount: `GET /rest/messageChannels/:id/connectedAccount`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/connectedAccount", rest.readField("connectedAccount"));

  /** setMessageChannelConnectedAccount: `PUT /rest/messageChannels/:id/connectedAccount` */
  routes.put("/:id/connectedAccount", rest.writeField("connectedAccount"));

  /** clearMessageChannelConnectedAccount: `DELETE /rest/messageChannels/:id/connectedAccount` */
  routes.delete("/:id/connectedAccount", rest.clearField("connectedAccount"));

  /**
   * findMessageChannelMessageChannelMessageAssociations: `GET /rest/messageChannels/:id/messageChannelMessageAssociations`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/messageChannelMessageAssociations", rest.readField("messageChannelMessageAssociations"));

  /**
   * findMessageChannelMessageFolders: `GET /rest/messageChannels/:id/messageFolders`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/messageFolders", rest.readField("messageFolders"));

  return routes;
}
