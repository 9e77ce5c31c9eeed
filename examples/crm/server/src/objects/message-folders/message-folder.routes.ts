// @generated from model.json#/objects/messageFolder. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { MessageFolderTypes } from "./message-folder.types.js";

/** REST routes of **messageFolder**, relative to `/rest/messageFolders`. */
export function messageFolderRoutes(rest: ObjectRest<MessageFolderTypes, "messageFolder", "messageFolders">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyMessageFolders: `GET /rest/messageFolders`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneMessageFolder: `POST /rest/messageFolders`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyMessageFolders: `POST /rest/batch/messageFolders`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyMessageFolders: `PATCH /rest/messageFolders`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyMessageFolders: `DELETE /rest/messageFolders`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyMessageFolders: `PATCH /rest/messageFolders/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByMessageFolders: `GET /rest/messageFolders/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findMessageFolderDuplicates: `POST /rest/messageFolders/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyMessageFolders: `PATCH /rest/messageFolders/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneMessageFolder: `GET /rest/messageFolders/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneMessageFolder: `PATCH /rest/messageFolders/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneMessageFolder: `DELETE /rest/messageFolders/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneMessageFolder: `PATCH /rest/messageFolders/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findMessageFolderId: `GET /rest/messageFolders/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findMessageFolderCreatedAt: `GET /rest/messageFolders/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setMessageFolderCreatedAt: `PUT /rest/messageFolders/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearMessageFolderCreatedAt: `DELETE /rest/messageFolders/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findMessageFolderUpdatedAt: `GET /rest/messageFolders/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findMessageFolderDeletedAt: `GET /rest/messageFolders/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setMessageFolderDeletedAt: `PUT /rest/messageFolders/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearMessageFolderDeletedAt: `DELETE /rest/messageFolders/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findMessageFolderCreatedBy: `GET /rest/messageFolders/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setMessageFolderCreatedBy: `PUT /rest/messageFolders/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearMessageFolderCreatedBy: `DELETE /rest/messageFolders/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findMessageFolderUpdatedBy: `GET /rest/messageFolders/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findMessageFolderPosition: `GET /rest/messageFolders/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setMessageFolderPosition: `PUT /rest/messageFolders/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearMessageFolderPosition: `DELETE /rest/messageFolders/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findMessageFolderName: `GET /rest/messageFolders/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setMessageFolderName: `PUT /rest/messageFolders/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearMessageFolderName: `DELETE /rest/messageFolders/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /** findMessageFolderSyncCursor: `GET /rest/messageFolders/:id/syncCursor` */
  routes.get("/:id/syncCursor", rest.readField("syncCursor"));

  /** setMessageFolderSyncCursor: `PUT /rest/messageFolders/:id/syncCursor` */
  routes.put("/:id/syncCursor", rest.writeField("syncCursor"));

  /** clearMessageFolderSyncCursor: `DELETE /rest/messageFolders/:id/syncCursor` */
  routes.delete("/:id/syncCursor", rest.clearField("syncCursor"));

  /** findMessageFolderIsSentFolder: `GET /rest/messageFolders/:id/isSentFolder` */
  routes.get("/:id/isSentFolder", rest.readField("isSentFolder"));

  /** setMessageFolderIsSentFolder: `PUT /rest/messageFolders/:id/isSentFolder` */
  routes.put("/:id/isSentFolder", rest.writeField("isSentFolder"));

  /** clearMessageFolderIsSentFolder: `DELETE /rest/messageFolders/:id/isSentFolder` */
  routes.delete("/:id/isSentFolder", rest.clearField("isSentFolder"));

  /** findMessageFolderIsSynced: `GET /rest/messageFolders/:id/isSynced` */
  routes.get("/:id/isSynced", rest.readField("isSynced"));

  /** setMessageFolderIsSynced: `PUT /rest/messageFolders/:id/isSynced` */
  routes.put("/:id/isSynced", rest.writeField("isSynced"));

  /** clearMessageFolderIsSynced: `DELETE /rest/messageFolders/:id/isSynced` */
  routes.delete("/:id/isSynced", rest.clearField("isSynced"));

  /** findMessageFolderParentFolderId: `GET /rest/messageFolders/:id/parentFolderId` */
  routes.get("/:id/parentFolderId", rest.readField("parentFolderId"));

  /** setMessageFolderParentFolderId: `PUT /rest/messageFolders/:id/parentFolderId` */
  routes.put("/:id/parentFolderId", rest.writeField("parentFolderId"));

  /** clearMessageFolderParentFolderId: `DELETE /rest/messageFolders/:id/parentFolderId` */
  routes.delete("/:id/parentFolderId", rest.clearField("parentFolderId"));

  /** findMessageFolderExternalId: `GET /rest/messageFolders/:id/externalId` */
  routes.get("/:id/externalId", rest.readField("externalId"));

  /** setMessageFolderExternalId: `PUT /rest/messageFolders/:id/externalId` */
  routes.put("/:id/externalId", rest.writeField("externalId"));

  /** clearMessageFolderExternalId: `DELETE /rest/messageFolders/:id/externalId` */
  routes.delete("/:id/externalId", rest.clearField("externalId"));

  /** findMessageFolderPendingSyncAction: `GET /rest/messageFolders/:id/pendingSyncAction` */
  routes.get("/:id/pendingSyncAction", rest.readField("pendingSyncAction"));

  /** setMessageFolderPendingSyncAction: `PUT /rest/messageFolders/:id/pendingSyncAction` */
  routes.put("/:id/pendingSyncAction", rest.writeField("pendingSyncAction"));

  /** clearMessageFolderPendingSyncAction: `DELETE /rest/messageFolders/:id/pendingSyncAction` */
  routes.delete("/:id/pendingSyncAction", rest.clearField("pendingSyncAction"));

  /**
   * findMessageFolderMessageChannel: `GET /rest/messageFolders/:id/messageChannel`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/messageChannel", rest.readField("messageChannel"));

  /** setMessageFolderMessageChannel: `PUT /rest/messageFolders/:id/messageChannel` */
  routes.put("/:id/messageChannel", rest.writeField("messageChannel"));

  /** clearMessageFolderMessageChannel: `DELETE /rest/messageFolders/:id/messageChannel` */
  routes.delete("/:id/messageChannel", rest.clearField("messageChannel"));

  return routes;
}
