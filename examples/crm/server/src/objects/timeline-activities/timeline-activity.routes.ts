// @generated from model.json#/objects/timelineActivity. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { TimelineActivityTypes } from "./timeline-activity.types.js";

/** REST routes of **timelineActivity**, relative to `/rest/timelineActivities`. */
export function timelineActivityRoutes(
  rest: ObjectRest<TimelineActivityTypes, "timelineActivity", "timelineActivities">,
): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyTimelineActivities: `GET /rest/timelineActivities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneTimelineActivity: `POST /rest/timelineActivities`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyTimelineActivities: `POST /rest/batch/timelineActivities`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyTimelineActivities: `PATCH /rest/timelineActivities`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyTimelineActivities: `DELETE /rest/timelineActivities`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyTimelineActivities: `PATCH /rest/timelineActivities/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByTimelineActivities: `GET /rest/timelineActivities/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findTimelineActivityDuplicates: `POST /rest/timelineActivities/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyTimelineActivities: `PATCH /rest/timelineActivities/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneTimelineActivity: `GET /rest/timelineActivities/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneTimelineActivity: `PATCH /rest/timelineActivities/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneTimelineActivity: `DELETE /rest/timelineActivities/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneTimelineActivity: `PATCH /rest/timelineActivities/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findTimelineActivityId: `GET /rest/timelineActivities/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findTimelineActivityCreatedAt: `GET /rest/timelineActivities/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setTimelineActivityCreatedAt: `PUT /rest/timelineActivities/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearTimelineActivityCreatedAt: `DELETE /rest/timelineActivities/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findTimelineActivityUpdatedAt: `GET /rest/timelineActivities/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findTimelineActivityDeletedAt: `GET /rest/timelineActivities/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setTimelineActivityDeletedAt: `PUT /rest/timelineActivities/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearTimelineActivityDeletedAt: `DELETE /rest/timelineActivities/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findTimelineActivityCreatedBy: `GET /rest/timelineActivities/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setTimelineActivityCreatedBy: `PUT /rest/timelineActivities/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearTimelineActivityCreatedBy: `DELETE /rest/timelineActivities/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findTimelineActivityUpdatedBy: `GET /rest/timelineActivities/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findTimelineActivityPosition: `GET /rest/timelineActivities/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setTimelineActivityPosition: `PUT /rest/timelineActivities/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearTimelineActivityPosition: `DELETE /rest/timelineActivities/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findTimelineActivityHappensAt: `GET /rest/timelineActivities/:id/happensAt` */
  routes.get("/:id/happensAt", rest.readField("happensAt"));

  /** setTimelineActivityHappensAt: `PUT /rest/timelineActivities/:id/happensAt` */
  routes.put("/:id/happensAt", rest.writeField("happensAt"));

  /** clearTimelineActivityHappensAt: `DELETE /rest/timelineActivities/:id/happensAt` */
  routes.delete("/:id/happensAt", rest.clearField("happensAt"));

  /** findTimelineActivityName: `GET /rest/timelineActivities/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setTimelineActivityName: `PUT /rest/timelineActivities/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearTimelineActivityName: `DELETE /rest/timelineActivities/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /** findTimelineActivityProperties: `GET /rest/timelineActivities/:id/properties` */
  routes.get("/:id/properties", rest.readField("properties"));

  /** setTimelineActivityProperties: `PUT /rest/timelineActivities/:id/properties` */
  routes.put("/:id/properties", rest.writeField("properties"));

  /** clearTimelineActivityProperties: `DELETE /rest/timelineActivities/:id/properties` */
  routes.delete("/:id/properties", rest.clearField("properties"));

  /** findTimelineActivityLinkedRecordCachedName: `GET /rest/timelineActivities/:id/linkedRecordCachedName` */
  routes.get("/:id/linkedRecordCachedName", rest.readField("linkedRecordCachedName"));

  /** setTimelineActivityLinkedRecordCachedName: `PUT /rest/timelineActivities/:id/linkedRecordCachedName` */
  routes.put("/:id/linkedRecordCachedName", rest.writeField("linkedRecordCachedName"));

  /** clearTimelineActivityLinkedRecordCachedName: `DELETE /rest/timelineActivities/:id/linkedRecordCachedName` */
  routes.delete("/:id/linkedRecordCachedName", rest.clearField("linkedRecordCachedName"));

  /** findTimelineActivityLinkedRecordId: `GET /rest/timelineActivities/:id/linkedRecordId` */
  routes.get("/:id/linkedRecordId", rest.readField("linkedRecordId"));

  /** setTimelineActivityLinkedRecordId: `PUT /rest/timelineActivities/:id/linkedRecordId` */
  routes.put("/:id/linkedRecordId", rest.writeField("linkedRecordId"));

  /** clearTimelineActivityLinkedRecordId: `DELETE /rest/timelineActivities/:id/linkedRecordId` */
  routes.delete("/:id/linkedRecordId", rest.clearField("linkedRecordId"));

  /** findTimelineActivityLinkedObjectMetadataId: `GET /rest/timelineActivities/:id/linkedObjectMetadataId` */
  routes.get("/:id/linkedObjectMetadataId", rest.readField("linkedObjectMetadataId"));

  /** setTimelineActivityLinkedObjectMetadataId: `PUT /rest/timelineActivities/:id/linkedObjectMetadataId` */
  routes.put("/:id/linkedObjectMetadataId", rest.writeField("linkedObjectMetadataId"));

  /** clearTimelineActivityLinkedObjectMetadataId: `DELETE /rest/timelineActivities/:id/linkedObjectMetadataId` */
  routes.delete("/:id/linkedObjectMetadataId", rest.clearField("linkedObjectMetadataId"));

  /**
   * findTimelineActivityWorkspaceMember: `GET /rest/timelineActivities/:id/workspaceMember`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/workspaceMember", rest.readField("workspaceMember"));

  /** setTimelineActivityWorkspaceMember: `PUT /rest/timelineActivities/:id/workspaceMember` */
  routes.put("/:id/workspaceMember", rest.writeField("workspaceMember"));

  /** clearTimelineActivityWorkspaceMember: `DELETE /rest/timelineActivities/:id/workspaceMember` */
  routes.delete("/:id/workspaceMember", rest.clearField("workspaceMember"));

  /**
   * findTimelineActivityTargetPerson: `GET /rest/timelineActivities/:id/targetPerson`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetPerson", rest.readField("targetPerson"));

  /** setTimelineActivityTargetPerson: `PUT /rest/timelineActivities/:id/targetPerson` */
  routes.put("/:id/targetPerson", rest.writeField("targetPerson"));

  /** clearTimelineActivityTargetPerson: `DELETE /rest/timelineActivities/:id/targetPerson` */
  routes.delete("/:id/targetPerson", rest.clearField("targetPerson"));

  /**
   * findTimelineActivityTargetCompany: `GET /rest/timelineActivities/:id/targetCompany`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetCompany", rest.readField("targetCompany"));

  /** setTimelineActivityTargetCompany: `PUT /rest/timelineActivities/:id/targetCompany` */
  routes.put("/:id/targetCompany", rest.writeField("targetCompany"));

  /** clearTimelineActivityTargetCompany: `DELETE /rest/timelineActivities/:id/targetCompany` */
  routes.delete("/:id/targetCompany", rest.clearField("targetCompany"));

  /**
   * findTimelineActivityTargetOpportunity: `GET /rest/timelineActivities/:id/targetOpportunity`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetOpportunity", rest.readField("targetOpportunity"));

  /** setTimelineActivityTargetOpportunity: `PUT /rest/timelineActivities/:id/targetOpportunity` */
  routes.put("/:id/targetOpportunity", rest.writeField("targetOpportunity"));

  /** clearTimelineActivityTargetOpportunity: `DELETE /rest/timelineActivities/:id/targetOpportunity` */
  routes.delete("/:id/targetOpportunity", rest.clearField("targetOpportunity"));

  /**
   * findTimelineActivityTargetNote: `GET /rest/timelineActivities/:id/targetNote`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetNote", rest.readField("targetNote"));

  /** setTimelineActivityTargetNote: `PUT /rest/timelineActivities/:id/targetNote` */
  routes.put("/:id/targetNote", rest.writeField("targetNote"));

  /** clearTimelineActivityTargetNote: `DELETE /rest/timelineActivities/:id/targetNote` */
  routes.delete("/:id/targetNote", rest.clearField("targetNote"));

  /**
   * findTimelineActivityTargetTask: `GET /rest/timelineActivities/:id/targetTask`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetTask", rest.readField("targetTask"));

  /** setTimelineActivityTargetTask: `PUT /rest/timelineActivities/:id/targetTask` */
  routes.put("/:id/targetTask", rest.writeField("targetTask"));

  /** clearTimelineActivityTargetTask: `DELETE /rest/timelineActivities/:id/targetTask` */
  routes.delete("/:id/targetTask", rest.clearField("targetTask"));

  /**
   * findTimelineActivityTargetWorkflow: `GET /rest/timelineActivities/:id/targetWorkflow`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetWorkflow", rest.readField("targetWorkflow"));

  /** setTimelineActivityTargetWorkflow: `PUT /rest/timelineActivities/:id/targetWorkflow` */
  routes.put("/:id/targetWorkflow", rest.writeField("targetWorkflow"));

  /** clearTimelineActivityTargetWorkflow: `DELETE /rest/timelineActivities/:id/targetWorkflow` */
  routes.delete("/:id/targetWorkflow", rest.clearField("targetWorkflow"));

  /**
   * findTimelineActivityTargetWorkflowVersion: `GET /rest/timelineActivities/:id/targetWorkflowVersion`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetWorkflowVersion", rest.readField("targetWorkflowVersion"));

  /** setTimelineActivityTargetWorkflowVersion: `PUT /rest/timelineActivities/:id/targetWorkflowVersion` */
  routes.put("/:id/targetWorkflowVersion", rest.writeField("targetWorkflowVersion"));

  /** clearTimelineActivityTargetWorkflowVersion: `DELETE /rest/timelineActivities/:id/targetWorkflowVersion` */
  routes.delete("/:id/targetWorkflowVersion", rest.clearField("targetWorkflowVersion"));

  /**
   * findTimelineActivityTargetWorkflowRun: `GET /rest/timelineActivities/:id/targetWorkflowRun`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetWorkflowRun", rest.readField("targetWorkflowRun"));

  /** setTimelineActivityTargetWorkflowRun: `PUT /rest/timelineActivities/:id/targetWorkflowRun` */
  routes.put("/:id/targetWorkflowRun", rest.writeField("targetWorkflowRun"));

  /** clearTimelineActivityTargetWorkflowRun: `DELETE /rest/timelineActivities/:id/targetWorkflowRun` */
  routes.delete("/:id/targetWorkflowRun", rest.clearField("targetWorkflowRun"));

  /**
   * findTimelineActivityTargetDashboard: `GET /rest/timelineActivities/:id/targetDashboard`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetDashboard", rest.readField("targetDashboard"));

  /** setTimelineActivityTargetDashboard: `PUT /rest/timelineActivities/:id/targetDashboard` */
  routes.put("/:id/targetDashboard", rest.writeField("targetDashboard"));

  /** clearTimelineActivityTargetDashboard: `DELETE /rest/timelineActivities/:id/targetDashboard` */
  routes.delete("/:id/targetDashboard", rest.clearField("targetDashboard"));

  return routes;
}
