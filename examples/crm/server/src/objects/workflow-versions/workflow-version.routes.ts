// @generated from model.json#/objects/workflowVersion. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { WorkflowVersionTypes } from "./workflow-version.types.js";

/** REST routes of **workflowVersion**, relative to `/rest/workflowVersions`. */
export function workflowVersionRoutes(
  rest: ObjectRest<WorkflowVersionTypes, "workflowVersion", "workflowVersions">,
): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyWorkflowVersions: `GET /rest/workflowVersions`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneWorkflowVersion: `POST /rest/workflowVersions`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyWorkflowVersions: `POST /rest/batch/workflowVersions`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyWorkflowVersions: `PATCH /rest/workflowVersions`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyWorkflowVersions: `DELETE /rest/workflowVersions`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyWorkflowVersions: `PATCH /rest/workflowVersions/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByWorkflowVersions: `GET /rest/workflowVersions/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findWorkflowVersionDuplicates: `POST /rest/workflowVersions/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyWorkflowVersions: `PATCH /rest/workflowVersions/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneWorkflowVersion: `GET /rest/workflowVersions/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneWorkflowVersion: `PATCH /rest/workflowVersions/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneWorkflowVersion: `DELETE /rest/workflowVersions/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneWorkflowVersion: `PATCH /rest/workflowVersions/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findWorkflowVersionId: `GET /rest/workflowVersions/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findWorkflowVersionCreatedAt: `GET /rest/workflowVersions/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setWorkflowVersionCreatedAt: `PUT /rest/workflowVersions/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearWorkflowVersionCreatedAt: `DELETE /rest/workflowVersions/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findWorkflowVersionUpdatedAt: `GET /rest/workflowVersions/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findWorkflowVersionDeletedAt: `GET /rest/workflowVersions/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setWorkflowVersionDeletedAt: `PUT /rest/workflowVersions/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearWorkflowVersionDeletedAt: `DELETE /rest/workflowVersions/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findWorkflowVersionCreatedBy: `GET /rest/workflowVersions/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setWorkflowVersionCreatedBy: `PUT /rest/workflowVersions/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearWorkflowVersionCreatedBy: `DELETE /rest/workflowVersions/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findWorkflowVersionUpdatedBy: `GET /rest/workflowVersions/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findWorkflowVersionPosition: `GET /rest/workflowVersions/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setWorkflowVersionPosition: `PUT /rest/workflowVersions/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearWorkflowVersionPosition: `DELETE /rest/workflowVersions/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findWorkflowVersionName: `GET /rest/workflowVersions/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setWorkflowVersionName: `PUT /rest/workflowVersions/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearWorkflowVersionName: `DELETE /rest/workflowVersions/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /** findWorkflowVersionTrigger: `GET /rest/workflowVersions/:id/trigger` */
  routes.get("/:id/trigger", rest.readField("trigger"));

  /** setWorkflowVersionTrigger: `PUT /rest/workflowVersions/:id/trigger` */
  routes.put("/:id/trigger", rest.writeField("trigger"));

  /** clearWorkflowVersionTrigger: `DELETE /rest/workflowVersions/:id/trigger` */
  routes.delete("/:id/trigger", rest.clearField("trigger"));

  /** findWorkflowVersionSteps: `GET /rest/workflowVersions/:id/steps` */
  routes.get("/:id/steps", rest.readField("steps"));

  /** setWorkflowVersionSteps: `PUT /rest/workflowVersions/:id/steps` */
  routes.put("/:id/steps", rest.writeField("steps"));

  /** clearWorkflowVersionSteps: `DELETE /rest/workflowVersions/:id/steps` */
  routes.delete("/:id/steps", rest.clearField("steps"));

  /** findWorkflowVersionStatus: `GET /rest/workflowVersions/:id/status` */
  routes.get("/:id/status", rest.readField("status"));

  /** setWorkflowVersionStatus: `PUT /rest/workflowVersions/:id/status` */
  routes.put("/:id/status", rest.writeField("status"));

  /** clearWorkflowVersionStatus: `DELETE /rest/workflowVersions/:id/status` */
  routes.delete("/:id/status", rest.clearField("status"));

  /**
   * findWorkflowVersionWorkflow: `GET /rest/workflowVersions/:id/workflow`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/workflow", rest.readField("workflow"));

  /** setWorkflowVersionWorkflow: `PUT /rest/workflowVersions/:id/workflow` */
  routes.put("/:id/workflow", rest.writeField("workflow"));

  /** clearWorkflowVersionWorkflow: `DELETE /rest/workflowVersions/:id/workflow` */
  routes.delete("/:id/workflow", rest.clearField("workflow"));

  /**
   * findWorkflowVersionRuns: `GET /rest/workflowVersions/:id/runs`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/runs", rest.readField("runs"));

  /**
   * findWorkflowVersionFavorites: `GET /rest/workflowVersions/:id/favorites`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/favorites", rest.readField("favorites"));

  /**
   * findWorkflowVersionTimelineActivities: `GET /rest/workflowVersions/:id/timelineActivities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/timelineActivities", rest.readField("timelineActivities"));

  return routes;
}
