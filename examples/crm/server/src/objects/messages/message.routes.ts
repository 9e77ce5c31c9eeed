// @generated from model.json#/objects/message. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { MessageTypes } from "./message.types.js";

/** REST routes of **message**, relative to `/rest/messages`. */
export function messageRoutes(rest: ObjectRest<MessageTypes, "message", "messages">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyMessages: `GET /rest/messages`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneMessage: `POST /rest/messages`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyMessages: `POST /rest/batch/messages`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyMessages: `PATCH /rest/messages`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyMessages: `DELETE /rest/messages`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyMessages: `PATCH /rest/messages/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByMessages: `GET /rest/messages/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findMessageDuplicates: `POST /rest/messages/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyMessages: `PATCH /rest/messages/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneMessage: `GET /rest/messages/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneMessage: `PATCH /rest/messages/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneMessage: `DELETE /rest/messages/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneMessage: `PATCH /rest/messages/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findMessageId: `GET /rest/messages/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findMessageCreatedAt: `GET /rest/messages/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setMessageCreatedAt: `PUT /rest/messages/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearMessageCreatedAt: `DELETE /rest/messages/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findMessageUpdatedAt: `GET /rest/messages/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findMessageDeletedAt: `GET /rest/messages/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setMessageDeletedAt: `PUT /rest/messages/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearMessageDeletedAt: `DELETE /rest/messages/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findMessageCreatedBy: `GET /rest/messages/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setMessageCreatedBy: `PUT /rest/messages/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearMessageCreatedBy: `DELETE /rest/messages/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findMessageUpdatedBy: `GET /rest/messages/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findMessagePosition: `GET /rest/messages/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setMessagePosition: `PUT /rest/messages/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearMessagePosition: `DELETE /rest/messages/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findMessageHeaderMessageId: `GET /rest/messages/:id/headerMessageId` */
  routes.get("/:id/headerMessageId", rest.readField("headerMessageId"));

  /** setMessageHeaderMessageId: `PUT /rest/messages/:id/headerMessageId` */
  routes.put("/:id/headerMessageId", rest.writeField("headerMessageId"));

  /** clearMessageHeaderMessageId: `DELETE /rest/messages/:id/headerMessageId` */
  routes.delete("/:id/headerMessageId", rest.clearField("headerMessageId"));

  /** findMessageSubject: `GET /rest/messages/:id/subject` */
  routes.get("/:id/subject", rest.readField("subject"));

  /** setMessageSubject: `PUT /rest/messages/:id/subject` */
  routes.put("/:id/subject", rest.writeField("subject"));

  /** clearMessageSubject: `DELETE /rest/messages/:id/subject` */
  routes.delete("/:id/subject", rest.clearField("subject"));

  /** findMessageText: `GET /rest/messages/:id/text` */
  routes.get("/:id/text", rest.readField("text"));

  /** setMessageText: `PUT /rest/messages/:id/text` */
  routes.put("/:id/text", rest.writeField("text"));

  /** clearMessageText: `DELETE /rest/messages/:id/text` */
  routes.delete("/:id/text", rest.clearField("text"));

  /** findMessageReceivedAt: `GET /rest/messages/:id/receivedAt` */
  routes.get("/:id/receivedAt", rest.readField("receivedAt"));

  /** setMessageReceivedAt: `PUT /rest/messages/:id/receivedAt` */
  routes.put("/:id/receivedAt", rest.writeField("receivedAt"));

  /** clearMessageReceivedAt: `DELETE /rest/messages/:id/receivedAt` */
  routes.delete("/:id/receivedAt", rest.clearField("receivedAt"));

  /**
   * findMessageMessageThread: `GET /rest/messages/:id/messageThread`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/messageThread", rest.readField("messageThread"));

  /** setMessageMessageThread: `PUT /rest/messages/:id/messageThread` */
  routes.put("/:id/messageThread", rest.writeField("messageThread"));

  /** clearMessageMessageThread: `DELETE /rest/messages/:id/messageThread` */
  routes.delete("/:id/messageThread", rest.clearField("messageThread"));

  /**
   * findMessageMessageParticipants: `GET /rest/messages/:id/messageParticipants`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/messageParticipants", rest.readField("messageParticipants"));

  /**
   * findMessageMessageChannelMessageAssociations: `GET /rest/messages/:id/messageChannelMessageAssociations`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/messageChannelMessageAssociations", rest.readField("messageChannelMessageAssociations"));

  return routes;
}
