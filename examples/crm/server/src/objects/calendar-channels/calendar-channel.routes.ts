// @generated from model.json#/objects/calendarChannel. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { CalendarChannelTypes } from "./calendar-channel.types.js";

/** REST routes of **calendarChannel**, relative to `/rest/calendarChannels`. */
export function calendarChannelRoutes(
  rest: ObjectRest<CalendarChannelTypes, "calendarChannel", "calendarChannels">,
): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyCalendarChannels: `GET /rest/calendarChannels`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneCalendarChannel: `POST /rest/calendarChannels`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyCalendarChannels: `POST /rest/batch/calendarChannels`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyCalendarChannels: `PATCH /rest/calendarChannels`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyCalendarChannels: `DELETE /rest/calendarChannels`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyCalendarChannels: `PATCH /rest/calendarChannels/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByCalendarChannels: `GET /rest/calendarChannels/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findCalendarChannelDuplicates: `POST /rest/calendarChannels/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyCalendarChannels: `PATCH /rest/calendarChannels/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneCalendarChannel: `GET /rest/calendarChannels/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneCalendarChannel: `PATCH /rest/calendarChannels/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneCalendarChannel: `DELETE /rest/calendarChannels/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneCalendarChannel: `PATCH /rest/calendarChannels/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findCalendarChannelId: `GET /rest/calendarChannels/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findCalendarChannelCreatedAt: `GET /rest/calendarChannels/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setCalendarChannelCreatedAt: `PUT /rest/calendarChannels/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearCalendarChannelCreatedAt: `DELETE /rest/calendarChannels/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findCalendarChannelUpdatedAt: `GET /rest/calendarChannels/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findCalendarChannelDeletedAt: `GET /rest/calendarChannels/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setCalendarChannelDeletedAt: `PUT /rest/calendarChannels/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearCalendarChannelDeletedAt: `DELETE /rest/calendarChannels/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findCalendarChannelCreatedBy: `GET /rest/calendarChannels/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setCalendarChannelCreatedBy: `PUT /rest/calendarChannels/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearCalendarChannelCreatedBy: `DELETE /rest/calendarChannels/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findCalendarChannelUpdatedBy: `GET /rest/calendarChannels/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findCalendarChannelPosition: `GET /rest/calendarChannels/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setCalendarChannelPosition: `PUT /rest/calendarChannels/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearCalendarChannelPosition: `DELETE /rest/calendarChannels/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findCalendarChannelHandle: `GET /rest/calendarChannels/:id/handle` */
  routes.get("/:id/handle", rest.readField("handle"));

  /** setCalendarChannelHandle: `PUT /rest/calendarChannels/:id/handle` */
  routes.put("/:id/handle", rest.writeField("handle"));

  /** clearCalendarChannelHandle: `DELETE /rest/calendarChannels/:id/handle` */
  routes.delete("/:id/handle", rest.clearField("handle"));

  /** findCalendarChannelVisibility: `GET /rest/calendarChannels/:id/visibility` */
  routes.get("/:id/visibility", rest.readField("visibility"));

  /** setCalendarChannelVisibility: `PUT /rest/calendarChannels/:id/visibility` */
  routes.put("/:id/visibility", rest.writeField("visibility"));

  /** clearCalendarChannelVisibility: `DELETE /rest/calendarChannels/:id/visibility` */
  routes.delete("/:id/visibility", rest.clearField("visibility"));

  /** findCalendarChannelIsContactAutoCreationEnabled: `GET /rest/calendarChannels/:id/isContactAutoCreationEnabled` */
  routes.get("/:id/isContactAutoCreationEnabled", rest.readField("isContactAutoCreationEnabled"));

  /** setCalendarChannelIsContactAutoCreationEnabled: `PUT /rest/calendarChannels/:id/isContactAutoCreationEnabled` */
  routes.put("/:id/isContactAutoCreationEnabled", rest.writeField("isContactAutoCreationEnabled"));

  /** clearCalendarChannelIsContactAutoCreationEnabled: `DELETE /rest/calendarChannels/:id/isContactAutoCreationEnabled` */
  routes.delete("/:id/isContactAutoCreationEnabled", rest.clearField("isContactAutoCreationEnabled"));

  /** findCalendarChannelContactAutoCreationPolicy: `GET /rest/calendarChannels/:id/contactAutoCreationPolicy` */
  routes.get("/:id/contactAutoCreationPolicy", rest.readField("contactAutoCreationPolicy"));

  /** setCalendarChannelContactAutoCreationPolicy: `PUT /rest/calendarChannels/:id/contactAutoCreationPolicy` */
  routes.put("/:id/contactAutoCreationPolicy", rest.writeField("contactAutoCreationPolicy"));

  /** clearCalendarChannelContactAutoCreationPolicy: `DELETE /rest/calendarChannels/:id/contactAutoCreationPolicy` */
  routes.delete("/:id/contactAutoCreationPolicy", rest.clearField("contactAutoCreationPolicy"));

  /** findCalendarChannelIsSyncEnabled: `GET /rest/calendarChannels/:id/isSyncEnabled` */
  routes.get("/:id/isSyncEnabled", rest.readField("isSyncEnabled"));

  /** setCalendarChannelIsSyncEnabled: `PUT /rest/calendarChannels/:id/isSyncEnabled` */
  routes.put("/:id/isSyncEnabled", rest.writeField("isSyncEnabled"));

  /** clearCalendarChannelIsSyncEnabled: `DELETE /rest/calendarChannels/:id/isSyncEnabled` */
  routes.delete("/:id/isSyncEnabled", rest.clearField("isSyncEnabled"));

  /** findCalendarChannelSyncCursor: `GET /rest/calendarChannels/:id/syncCursor` */
  routes.get("/:id/syncCursor", rest.readField("syncCursor"));

  /** setCalendarChannelSyncCursor: `PUT /rest/calendarChannels/:id/syncCursor` */
  routes.put("/:id/syncCursor", rest.writeField("syncCursor"));

  /** clearCalendarChannelSyncCursor: `DELETE /rest/calendarChannels/:id/syncCursor` */
  routes.delete("/:id/syncCursor", rest.clearField("syncCursor"));

  /** findCalendarChannelSyncStatus: `GET /rest/calendarChannels/:id/syncStatus` */
  routes.get("/:id/syncStatus", rest.readField("syncStatus"));

  /** setCalendarChannelSyncStatus: `PUT /rest/calendarChannels/:id/syncStatus` */
  routes.put("/:id/syncStatus", rest.writeField("syncStatus"));

  /** clearCalendarChannelSyncStatus: `DELETE /rest/calendarChannels/:id/syncStatus` */
  routes.delete("/:id/syncStatus", rest.clearField("syncStatus"));

  /** findCalendarChannelSyncStage: `GET /rest/calendarChannels/:id/syncStage` */
  routes.get("/:id/syncStage", rest.readField("syncStage"));

  /** setCalendarChannelSyncStage: `PUT /rest/calendarChannels/:id/syncStage` */
  routes.put("/:id/syncStage", rest.writeField("syncStage"));

  /** clearCalendarChannelSyncStage: `DELETE /rest/calendarChannels/:id/syncStage` */
  routes.delete("/:id/syncStage", rest.clearField("syncStage"));

  /** findCalendarChannelSyncStageStartedAt: `GET /rest/calendarChannels/:id/syncStageStartedAt` */
  routes.get("/:id/syncStageStartedAt", rest.readField("syncStageStartedAt"));

  /** setCalendarChannelSyncStageStartedAt: `PUT /rest/calendarChannels/:id/syncStageStartedAt` */
  routes.put("/:id/syncStageStartedAt", rest.writeField("syncStageStartedAt"));

  /** clearCalendarChannelSyncStageStartedAt: `DELETE /rest/calendarChannels/:id/syncStageStartedAt` */
  routes.delete("/:id/syncStageStartedAt", rest.clearField("syncStageStartedAt"));

  /** findCalendarChannelSyncedAt: `GET /rest/calendarChannels/:id/syncedAt` */
  routes.get("/:id/syncedAt", rest.readField("syncedAt"));

  /** setCalendarChannelSyncedAt: `PUT /rest/calendarChannels/:id/syncedAt` */
  routes.put("/:id/syncedAt", rest.writeField("syncedAt"));

  /** clearCalendarChannelSyncedAt: `DELETE /rest/calendarChannels/:id/syncedAt` */
  routes.delete("/:id/syncedAt", rest.clearField("syncedAt"));

  /** findCalendarChannelThrottleFailureCount: `GET /rest/calendarChannels/:id/throttleFailureCount` */
  routes.get("/:id/throttleFailureCount", rest.readField("throttleFailureCount"));

  /** setCalendarChannelThrottleFailureCount: `PUT /rest/calendarChannels/:id/throttleFailureCount` */
  routes.put("/:id/throttleFailureCount", rest.writeField("throttleFailureCount"));

  /** clearCalendarChannelThrottleFailureCount: `DELETE /rest/calendarChannels/:id/throttleFailureCount` */
  routes.delete("/:id/throttleFailureCount", rest.clearField("throttleFailureCount"));

  /**
   * findCalendarChannelConnectedAccount: `GET /rest/calendarChannels/:id/connectedAccount`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/connectedAccount", rest.readField("connectedAccount"));

  /** setCalendarChannelConnectedAccount: `PUT /rest/calendarChannels/:id/connectedAccount` */
  routes.put("/:id/connectedAccount", rest.writeField("connectedAccount"));

  /** clearCalendarChannelConnectedAccount: `DELETE /rest/calendarChannels/:id/connectedAccount` */
  routes.delete("/:id/connectedAccount", rest.clearField("connectedAccount"));

  return routes;
}
