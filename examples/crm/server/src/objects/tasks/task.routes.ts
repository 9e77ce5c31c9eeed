// @generated from model.json#/objects/task. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { TaskTypes } from "./task.types.js";

/** REST routes of **task**, relative to `/rest/tasks`. */
export function taskRoutes(rest: ObjectRest<TaskTypes, "task", "tasks">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyTasks: `GET /rest/tasks`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneTask: `POST /rest/tasks`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyTasks: `POST /rest/batch/tasks`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyTasks: `PATCH /rest/tasks`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyTasks: `DELETE /rest/tasks`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyTasks: `PATCH /rest/tasks/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByTasks: `GET /rest/tasks/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findTaskDuplicates: `POST /rest/tasks/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyTasks: `PATCH /rest/tasks/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneTask: `GET /rest/tasks/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneTask: `PATCH /rest/tasks/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneTask: `DELETE /rest/tasks/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneTask: `PATCH /rest/tasks/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findTaskId: `GET /rest/tasks/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findTaskCreatedAt: `GET /rest/tasks/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setTaskCreatedAt: `PUT /rest/tasks/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearTaskCreatedAt: `DELETE /rest/tasks/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findTaskUpdatedAt: `GET /rest/tasks/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findTaskDeletedAt: `GET /rest/tasks/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setTaskDeletedAt: `PUT /rest/tasks/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearTaskDeletedAt: `DELETE /rest/tasks/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findTaskCreatedBy: `GET /rest/tasks/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setTaskCreatedBy: `PUT /rest/tasks/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearTaskCreatedBy: `DELETE /rest/tasks/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findTaskUpdatedBy: `GET /rest/tasks/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findTaskPosition: `GET /rest/tasks/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setTaskPosition: `PUT /rest/tasks/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearTaskPosition: `DELETE /rest/tasks/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findTaskTitle: `GET /rest/tasks/:id/title` */
  routes.get("/:id/title", rest.readField("title"));

  /** setTaskTitle: `PUT /rest/tasks/:id/title` */
  routes.put("/:id/title", rest.writeField("title"));

  /** clearTaskTitle: `DELETE /rest/tasks/:id/title` */
  routes.delete("/:id/title", rest.clearField("title"));

  /** findTaskBodyV2: `GET /rest/tasks/:id/bodyV2` */
  routes.get("/:id/bodyV2", rest.readField("bodyV2"));

  /** setTaskBodyV2: `PUT /rest/tasks/:id/bodyV2` */
  routes.put("/:id/bodyV2", rest.writeField("bodyV2"));

  /** clearTaskBodyV2: `DELETE /rest/tasks/:id/bodyV2` */
  routes.delete("/:id/bodyV2", rest.clearField("bodyV2"));

  /** findTaskDueAt: `GET /rest/tasks/:id/dueAt` */
  routes.get("/:id/dueAt", rest.readField("dueAt"));

  /** setTaskDueAt: `PUT /rest/tasks/:id/dueAt` */
  routes.put("/:id/dueAt", rest.writeField("dueAt"));

  /** clearTaskDueAt: `DELETE /rest/tasks/:id/dueAt` */
  routes.delete("/:id/dueAt", rest.clearField("dueAt"));

  /** findTaskStatus: `GET /rest/tasks/:id/status` */
  routes.get("/:id/status", rest.readField("status"));

  /** setTaskStatus: `PUT /rest/tasks/:id/status` */
  routes.put("/:id/status", rest.writeField("status"));

  /** clearTaskStatus: `DELETE /rest/tasks/:id/status` */
  routes.delete("/:id/status", rest.clearField("status"));

  /**
   * findTaskTaskTargets: `GET /rest/tasks/:id/taskTargets`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/taskTargets", rest.readField("taskTargets"));

  /**
   * findTaskAttachments: `GET /rest/tasks/:id/attachments`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/attachments", rest.readField("attachments"));

  /**
   * findTaskAssignee: `GET /rest/tasks/:id/assignee`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/assignee", rest.readField("assignee"));

  /** setTaskAssignee: `PUT /rest/tasks/:id/assignee` */
  routes.put("/:id/assignee", rest.writeField("assignee"));

  /** clearTaskAssignee: `DELETE /rest/tasks/:id/assignee` */
  routes.delete("/:id/assignee", rest.clearField("assignee"));

  /**
   * findTaskTimelineActivities: `GET /rest/tasks/:id/timelineActivities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/timelineActivities", rest.readField("timelineActivities"));

  /**
   * findTaskFavorites: `GET /rest/tasks/:id/favorites`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/favorites", rest.readField("favorites"));

  return routes;
}
