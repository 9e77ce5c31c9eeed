// @generated from model.json#/objects/taskTarget. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { TaskTargetTypes } from "./task-target.types.js";

/** REST routes of **taskTarget**, relative to `/rest/taskTargets`. */
export function taskTargetRoutes(rest: ObjectRest<TaskTargetTypes, "taskTarget", "taskTargets">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyTaskTargets: `GET /rest/taskTargets`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneTaskTarget: `POST /rest/taskTargets`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyTaskTargets: `POST /rest/batch/taskTargets`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyTaskTargets: `PATCH /rest/taskTargets`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyTaskTargets: `DELETE /rest/taskTargets`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyTaskTargets: `PATCH /rest/taskTargets/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByTaskTargets: `GET /rest/taskTargets/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findTaskTargetDuplicates: `POST /rest/taskTargets/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyTaskTargets: `PATCH /rest/taskTargets/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneTaskTarget: `GET /rest/taskTargets/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneTaskTarget: `PATCH /rest/taskTargets/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneTaskTarget: `DELETE /rest/taskTargets/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneTaskTarget: `PATCH /rest/taskTargets/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findTaskTargetId: `GET /rest/taskTargets/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findTaskTargetCreatedAt: `GET /rest/taskTargets/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setTaskTargetCreatedAt: `PUT /rest/taskTargets/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearTaskTargetCreatedAt: `DELETE /rest/taskTargets/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findTaskTargetUpdatedAt: `GET /rest/taskTargets/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findTaskTargetDeletedAt: `GET /rest/taskTargets/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setTaskTargetDeletedAt: `PUT /rest/taskTargets/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearTaskTargetDeletedAt: `DELETE /rest/taskTargets/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findTaskTargetCreatedBy: `GET /rest/taskTargets/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setTaskTargetCreatedBy: `PUT /rest/taskTargets/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearTaskTargetCreatedBy: `DELETE /rest/taskTargets/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findTaskTargetUpdatedBy: `GET /rest/taskTargets/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findTaskTargetPosition: `GET /rest/taskTargets/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setTaskTargetPosition: `PUT /rest/taskTargets/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearTaskTargetPosition: `DELETE /rest/taskTargets/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /**
   * findTaskTargetTask: `GET /rest/taskTargets/:id/task`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/task", rest.readField("task"));

  /** setTaskTargetTask: `PUT /rest/taskTargets/:id/task` */
  routes.put("/:id/task", rest.writeField("task"));

  /** clearTaskTargetTask: `DELETE /rest/taskTargets/:id/task` */
  routes.delete("/:id/task", rest.clearField("task"));

  /**
   * findTaskTargetTargetPerson: `GET /rest/taskTargets/:id/targetPerson`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetPerson", rest.readField("targetPerson"));

  /** setTaskTargetTargetPerson: `PUT /rest/taskTargets/:id/targetPerson` */
  routes.put("/:id/targetPerson", rest.writeField("targetPerson"));

  /** clearTaskTargetTargetPerson: `DELETE /rest/taskTargets/:id/targetPerson` */
  routes.delete("/:id/targetPerson", rest.clearField("targetPerson"));

  /**
   * findTaskTargetTargetCompany: `GET /rest/taskTargets/:id/targetCompany`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetCompany", rest.readField("targetCompany"));

  /** setTaskTargetTargetCompany: `PUT /rest/taskTargets/:id/targetCompany` */
  routes.put("/:id/targetCompany", rest.writeField("targetCompany"));

  /** clearTaskTargetTargetCompany: `DELETE /rest/taskTargets/:id/targetCompany` */
  routes.delete("/:id/targetCompany", rest.clearField("targetCompany"));

  /**
   * findTaskTargetTargetOpportunity: `GET /rest/taskTargets/:id/targetOpportunity`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetOpportunity", rest.readField("targetOpportunity"));

  /** setTaskTargetTargetOpportunity: `PUT /rest/taskTargets/:id/targetOpportunity` */
  routes.put("/:id/targetOpportunity", rest.writeField("targetOpportunity"));

  /** clearTaskTargetTargetOpportunity: `DELETE /rest/taskTargets/:id/targetOpportunity` */
  routes.delete("/:id/targetOpportunity", rest.clearField("targetOpportunity"));

  return routes;
}
