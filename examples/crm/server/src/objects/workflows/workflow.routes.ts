// @generated from model.json#/objects/workflow. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { WorkflowTypes } from "./workflow.types.js";

/** REST routes of **workflow**, relative to `/rest/workflows`. */
export function workflowRoutes(rest: ObjectRest<WorkflowTypes, "workflow", "workflows">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyWorkflows: `GET /rest/workflows`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneWorkflow: `POST /rest/workflows`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyWorkflows: `POST /rest/batch/workflows`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyWorkflows: `PATCH /rest/workflows`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyWorkflows: `DELETE /rest/workflows`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyWorkflows: `PATCH /rest/workflows/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByWorkflows: `GET /rest/workflows/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findWorkflowDuplicates: `POST /rest/workflows/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyWorkflows: `PATCH /rest/workflows/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneWorkflow: `GET /rest/workflows/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneWorkflow: `PATCH /rest/workflows/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneWorkflow: `DELETE /rest/workflows/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneWorkflow: `PATCH /rest/workflows/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findWorkflowId: `GET /rest/workflows/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findWorkflowCreatedAt: `GET /rest/workflows/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setWorkflowCreatedAt: `PUT /rest/workflows/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearWorkflowCreatedAt: `DELETE /rest/workflows/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findWorkflowUpdatedAt: `GET /rest/workflows/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findWorkflowDeletedAt: `GET /rest/workflows/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setWorkflowDeletedAt: `PUT /rest/workflows/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearWorkflowDeletedAt: `DELETE /rest/workflows/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findWorkflowCreatedBy: `GET /rest/workflows/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setWorkflowCreatedBy: `PUT /rest/workflows/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearWorkflowCreatedBy: `DELETE /rest/workflows/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findWorkflowUpdatedBy: `GET /rest/workflows/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findWorkflowPosition: `GET /rest/workflows/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setWorkflowPosition: `PUT /rest/workflows/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearWorkflowPosition: `DELETE /rest/workflows/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findWorkflowName: `GET /rest/workflows/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setWorkflowName: `PUT /rest/workflows/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearWorkflowName: `DELETE /rest/workflows/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /** findWorkflowLastPublishedVersionId: `GET /rest/workflows/:id/lastPublishedVersionId` */
  routes.get("/:id/lastPublishedVersionId", rest.readField("lastPublishedVersionId"));

  /** setWorkflowLastPublishedVersionId: `PUT /rest/workflows/:id/lastPublishedVersionId` */
  routes.put("/:id/lastPublishedVersionId", rest.writeField("lastPublishedVersionId"));

  /** clearWorkflowLastPublishedVersionId: `DELETE /rest/workflows/:id/lastPublishedVersionId` */
  routes.delete("/:id/lastPublishedVersionId", rest.clearField("lastPublishedVersionId"));

  /** findWorkflowStatuses: `GET /rest/workflows/:id/statuses` */
  routes.get("/:id/statuses", rest.readField("statuses"));

  /** setWorkflowStatuses: `PUT /rest/workflows/:id/statuses` */
  routes.put("/:id/statuses", rest.writeField("statuses"));

  /** clearWorkflowStatuses: `DELETE /rest/workflows/:id/statuses` */
  routes.delete("/:id/statuses", rest.clearField("statuses"));

  /**
   * findWorkflowVersions: `GET /rest/workflows/:id/versions`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/versions", rest.readField("versions"));

  /**
   * findWorkflowRuns: `GET /rest/workflows/:id/runs`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/runs", rest.readField("runs"));

  /**
   * findWorkflowAutomatedTriggers: `GET /rest/workflows/:id/automatedTriggers`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/automatedTriggers", rest.readField("automatedTriggers"));

  /**
   * findWorkflowTimelineActivities: `GET /rest/workflows/:id/timelineActivities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/timelineActivities", rest.readField("timelineActivities"));

  /**
   * findWorkflowAttachments: `GET /rest/workflows/:id/attachments`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/attachments", rest.readField("attachments"));

  /**
   * findWorkflowFavorites: `GET /rest/workflows/:id/favorites`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/favorites", rest.readField("favorites"));

  return routes;
}
