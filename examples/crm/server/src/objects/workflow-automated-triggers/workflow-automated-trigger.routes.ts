// @generated from model.json#/objects/workflowAutomatedTrigger. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { WorkflowAutomatedTriggerTypes } from "./workflow-automated-trigger.types.js";

/** REST routes of **workflowAutomatedTrigger**, relative to `/rest/workflowAutomatedTriggers`. */
export function workflowAutomatedTriggerRoutes(
  rest: ObjectRest<WorkflowAutomatedTriggerTypes, "workflowAutomatedTrigger", "workflowAutomatedTriggers">,
): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyWorkflowAutomatedTriggers: `GET /rest/workflowAutomatedTriggers`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneWorkflowAutomatedTrigger: `POST /rest/workflowAutomatedTriggers`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyWorkflowAutomatedTriggers: `POST /rest/batch/workflowAutomatedTriggers`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyWorkflowAutomatedTriggers: `PATCH /rest/workflowAutomatedTriggers`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyWorkflowAutomatedTriggers: `DELETE /rest/workflowAutomatedTriggers`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyWorkflowAutomatedTriggers: `PATCH /rest/workflowAutomatedTriggers/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByWorkflowAutomatedTriggers: `GET /rest/workflowAutomatedTriggers/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findWorkflowAutomatedTriggerDuplicates: `POST /rest/workflowAutomatedTriggers/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyWorkflowAutomatedTriggers: `PATCH /rest/workflowAutomatedTriggers/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneWorkflowAutomatedTrigger: `GET /rest/workflowAutomatedTriggers/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneWorkflowAutomatedTrigger: `PATCH /rest/workflowAutomatedTriggers/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneWorkflowAutomatedTrigger: `DELETE /rest/workflowAutomatedTriggers/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneWorkflowAutomatedTrigger: `PATCH /rest/workflowAutomatedTriggers/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findWorkflowAutomatedTriggerId: `GET /rest/workflowAutomatedTriggers/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findWorkflowAutomatedTriggerCreatedAt: `GET /rest/workflowAutomatedTriggers/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setWorkflowAutomatedTriggerCreatedAt: `PUT /rest/workflowAutomatedTriggers/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearWorkflowAutomatedTriggerCreatedAt: `DELETE /rest/workflowAutomatedTriggers/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findWorkflowAutomatedTriggerUpdatedAt: `GET /rest/workflowAutomatedTriggers/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findWorkflowAutomatedTriggerDeletedAt: `GET /rest/workflowAutomatedTriggers/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setWorkflowAutomatedTriggerDeletedAt: `PUT /rest/workflowAutomatedTriggers/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearWorkflowAutomatedTriggerDeletedAt: `DELETE /rest/workflowAutomatedTriggers/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findWorkflowAutomatedTriggerCreatedBy: `GET /rest/workflowAutomatedTriggers/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setWorkflowAutomatedTriggerCreatedBy: `PUT /rest/workflowAutomatedTriggers/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearWorkflowAutomatedTriggerCreatedBy: `DELETE /rest/workflowAutomatedTriggers/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findWorkflowAutomatedTriggerUpdatedBy: `GET /rest/workflowAutomatedTriggers/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findWorkflowAutomatedTriggerPosition: `GET /rest/workflowAutomatedTriggers/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setWorkflowAutomatedTriggerPosition: `PUT /rest/workflowAutomatedTriggers/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearWorkflowAutomatedTriggerPosition: `DELETE /rest/workflowAutomatedTriggers/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findWorkflowAutomatedTriggerType: `GET /rest/workflowAutomatedTriggers/:id/type` */
  routes.get("/:id/type", rest.readField("type"));

  /** setWorkflowAutomatedTriggerType: `PUT /rest/workflowAutomatedTriggers/:id/type` */
  routes.put("/:id/type", rest.writeField("type"));

  /** clearWorkflowAutomatedTriggerType: `DELETE /rest/workflowAutomatedTriggers/:id/type` */
  routes.delete("/:id/type", rest.clearField("type"));

  /** findWorkflowAutomatedTriggerSettings: `GET /rest/workflowAutomatedTriggers/:id/settings` */
  routes.get("/:id/settings", rest.readField("settings"));

  /** setWorkflowAutomatedTriggerSettings: `PUT /rest/workflowAutomatedTriggers/:id/settings` */
  routes.put("/:id/settings", rest.writeField("settings"));

  /** clearWorkflowAutomatedTriggerSettings: `DELETE /rest/workflowAutomatedTriggers/:id/settings` */
  routes.delete("/:id/settings", rest.clearField("settings"));

  /**
   * findWorkflowAutomatedTriggerWorkflow: `GET /rest/workflowAutomatedTriggers/:id/workflow`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/workflow", rest.readField("workflow"));

  /** setWorkflowAutomatedTriggerWorkflow: `PUT /rest/workflowAutomatedTriggers/:id/workflow` */
  routes.put("/:id/workflow", rest.writeField("workflow"));

  /** clearWorkflowAutomatedTriggerWorkflow: `DELETE /rest/workflowAutomatedTriggers/:id/workflow` */
  routes.delete("/:id/workflow", rest.clearField("workflow"));

  return routes;
}
