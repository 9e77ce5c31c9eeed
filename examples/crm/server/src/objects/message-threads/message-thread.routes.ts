// @generated from model.json#/objects/messageThread. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { MessageThreadTypes } from "./message-thread.types.js";

/** REST routes of **messageThread**, relative to `/rest/messageThreads`. */
export function messageThreadRoutes(rest: ObjectRest<MessageThreadTypes, "messageThread", "messageThreads">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyMessageThreads: `GET /rest/messageThreads`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneMessageThread: `POST /rest/messageThreads`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyMessageThreads: `POST /rest/batch/messageThreads`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyMessageThreads: `PATCH /rest/messageThreads`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyMessageThreads: `DELETE /rest/messageThreads`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyMessageThreads: `PATCH /rest/messageThreads/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByMessageThreads: `GET /rest/messageThreads/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findMessageThreadDuplicates: `POST /rest/messageThreads/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyMessageThreads: `PATCH /rest/messageThreads/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneMessageThread: `GET /rest/messageThreads/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneMessageThread: `PATCH /rest/messageThreads/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneMessageThread: `DELETE /rest/messageThreads/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneMessageThread: `PATCH /rest/messageThreads/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findMessageThreadId: `GET /rest/messageThreads/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findMessageThreadCreatedAt: `GET /rest/messageThreads/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setMessageThreadCreatedAt: `PUT /rest/messageThreads/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearMessageThreadCreatedAt: `DELETE /rest/messageThreads/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findMessageThreadUpdatedAt: `GET /rest/messageThreads/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findMessageThreadDeletedAt: `GET /rest/messageThreads/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setMessageThreadDeletedAt: `PUT /rest/messageThreads/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearMessageThreadDeletedAt: `DELETE /rest/messageThreads/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findMessageThreadCreatedBy: `GET /rest/messageThreads/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setMessageThreadCreatedBy: `PUT /rest/messageThreads/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearMessageThreadCreatedBy: `DELETE /rest/messageThreads/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findMessageThreadUpdatedBy: `GET /rest/messageThreads/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findMessageThreadPosition: `GET /rest/messageThreads/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setMessageThreadPosition: `PUT /rest/messageThreads/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearMessageThreadPosition: `DELETE /rest/messageThreads/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findMessageThreadSubject: `GET /rest/messageThreads/:id/subject` */
  routes.get("/:id/subject", rest.readField("subject"));

  /** setMessageThreadSubject: `PUT /rest/messageThreads/:id/subject` */
  routes.put("/:id/subject", rest.writeField("subject"));

  /** clearMessageThreadSubject: `DELETE /rest/messageThreads/:id/subject` */
  routes.delete("/:id/subject", rest.clearField("subject"));

  /**
   * findMessageThreadMessages: `GET /rest/messageThreads/:id/messages`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/messages", rest.readField("messages"));

  /**
   * findMessageThreadMessageChannelMessageAssociations: `GET /rest/messageThreads/:id/messageChannelMessageAssociations`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/messageChannelMessageAssociations", rest.readField("messageChannelMessageAssociations"));

  return routes;
}
