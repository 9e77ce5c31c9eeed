// @generated from model.json#/objects/workflowRun. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { WorkflowRunTypes } from "./workflow-run.types.js";

/** REST routes of **workflowRun**, relative to `/rest/workflowRuns`. */
export function workflowRunRoutes(rest: ObjectRest<WorkflowRunTypes, "workflowRun", "workflowRuns">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyWorkflowRuns: `GET /rest/workflowRuns`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneWorkflowRun: `POST /rest/workflowRuns`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyWorkflowRuns: `POST /rest/batch/workflowRuns`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyWorkflowRuns: `PATCH /rest/workflowRuns`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyWorkflowRuns: `DELETE /rest/workflowRuns`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyWorkflowRuns: `PATCH /rest/workflowRuns/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByWorkflowRuns: `GET /rest/workflowRuns/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findWorkflowRunDuplicates: `POST /rest/workflowRuns/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyWorkflowRuns: `PATCH /rest/workflowRuns/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneWorkflowRun: `GET /rest/workflowRuns/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneWorkflowRun: `PATCH /rest/workflowRuns/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneWorkflowRun: `DELETE /rest/workflowRuns/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneWorkflowRun: `PATCH /rest/workflowRuns/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findWorkflowRunId: `GET /rest/workflowRuns/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findWorkflowRunCreatedAt: `GET /rest/workflowRuns/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setWorkflowRunCreatedAt: `PUT /rest/workflowRuns/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearWorkflowRunCreatedAt: `DELETE /rest/workflowRuns/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findWorkflowRunUpdatedAt: `GET /rest/workflowRuns/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findWorkflowRunDeletedAt: `GET /rest/workflowRuns/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setWorkflowRunDeletedAt: `PUT /rest/workflowRuns/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearWorkflowRunDeletedAt: `DELETE /rest/workflowRuns/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findWorkflowRunCreatedBy: `GET /rest/workflowRuns/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setWorkflowRunCreatedBy: `PUT /rest/workflowRuns/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearWorkflowRunCreatedBy: `DELETE /rest/workflowRuns/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findWorkflowRunUpdatedBy: `GET /rest/workflowRuns/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findWorkflowRunPosition: `GET /rest/workflowRuns/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setWorkflowRunPosition: `PUT /rest/workflowRuns/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearWorkflowRunPosition: `DELETE /rest/workflowRuns/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findWorkflowRunName: `GET /rest/workflowRuns/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setWorkflowRunName: `PUT /rest/workflowRuns/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearWorkflowRunName: `DELETE /rest/workflowRuns/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /** findWorkflowRunEnqueuedAt: `GET /rest/workflowRuns/:id/enqueuedAt` */
  routes.get("/:id/enqueuedAt", rest.readField("enqueuedAt"));

  /** setWorkflowRunEnqueuedAt: `PUT /rest/workflowRuns/:id/enqueuedAt` */
  routes.put("/:id/enqueuedAt", rest.writeField("enqueuedAt"));

  /** clearWorkflowRunEnqueuedAt: `DELETE /rest/workflowRuns/:id/enqueuedAt` */
  routes.delete("/:id/enqueuedAt", rest.clearField("enqueuedAt"));

  /** findWorkflowRunStartedAt: `GET /rest/workflowRuns/:id/startedAt` */
  routes.get("/:id/startedAt", rest.readField("startedAt"));

  /** setWorkflowRunStartedAt: `PUT /rest/workflowRuns/:id/startedAt` */
  routes.put("/:id/startedAt", rest.writeField("startedAt"));

  /** clearWorkflowRunStartedAt: `DELETE /rest/workflowRuns/:id/startedAt` */
  routes.delete("/:id/startedAt", rest.clearField("startedAt"));

  /** findWorkflowRunEndedAt: `GET /rest/workflowRuns/:id/endedAt` */
  routes.get("/:id/endedAt", rest.readField("endedAt"));

  /** setWorkflowRunEndedAt: `PUT /rest/workflowRuns/:id/endedAt` */
  routes.put("/:id/endedAt", rest.writeField("endedAt"));

  /** clearWorkflowRunEndedAt: `DELETE /rest/workflowRuns/:id/endedAt` */
  routes.delete("/:id/endedAt", rest.clearField("endedAt"));

  /** findWorkflowRunStatus: `GET /rest/workflowRuns/:id/status` */
  routes.get("/:id/status", rest.readField("status"));

  /** setWorkflowRunStatus: `PUT /rest/workflowRuns/:id/status` */
  routes.put("/:id/status", rest.writeField("status"));

  /** clearWorkflowRunStatus: `DELETE /rest/workflowRuns/:id/status` */
  routes.delete("/:id/status", rest.clearField("status"));

  /** findWorkflowRunState: `GET /rest/workflowRuns/:id/state` */
  routes.get("/:id/state", rest.readField("state"));

  /** setWorkflowRunState: `PUT /rest/workflowRuns/:id/state` */
  routes.put("/:id/state", rest.writeField("state"));

  /** clearWorkflowRunState: `DELETE /rest/workflowRuns/:id/state` */
  routes.delete("/:id/state", rest.clearField("state"));

  /** findWorkflowRunStepLogs: `GET /rest/workflowRuns/:id/stepLogs` */
  routes.get("/:id/stepLogs", rest.readField("stepLogs"));

  /** setWorkflowRunStepLogs: `PUT /rest/workflowRuns/:id/stepLogs` */
  routes.put("/:id/stepLogs", rest.writeField("stepLogs"));

  /** clearWorkflowRunStepLogs: `DELETE /rest/workflowRuns/:id/stepLogs` */
  routes.delete("/:id/stepLogs", rest.clearField("stepLogs"));

  /**
   * findWorkflowRunWorkflowVersion: `GET /rest/workflowRuns/:id/workflowVersion`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/workflowVersion", rest.readField("workflowVersion"));

  /** setWorkflowRunWorkflowVersion: `PUT /rest/workflowRuns/:id/workflowVersion` */
  routes.put("/:id/workflowVersion", rest.writeField("workflowVersion"));

  /** clearWorkflowRunWorkflowVersion: `DELETE /rest/workflowRuns/:id/workflowVersion` */
  routes.delete("/:id/workflowVersion", rest.clearField("workflowVersion"));

  /**
   * findWorkflowRunWorkflow: `GET /rest/workflowRuns/:id/workflow`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/workflow", rest.readField("workflow"));

  /** setWorkflowRunWorkflow: `PUT /rest/workflowRuns/:id/workflow` */
  routes.put("/:id/workflow", rest.writeField("workflow"));

  /** clearWorkflowRunWorkflow: `DELETE /rest/workflowRuns/:id/workflow` */
  routes.delete("/:id/workflow", rest.clearField("workflow"));

  /**
   * findWorkflowRunFavorites: `GET /rest/workflowRuns/:id/favorites`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/favorites", rest.readField("favorites"));

  /**
   * findWorkflowRunTimelineActivities: `GET /rest/workflowRuns/:id/timelineActivities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/timelineActivities", rest.readField("timelineActivities"));

  return routes;
}
