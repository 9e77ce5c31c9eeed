// @generated from model.json#/objects/messageParticipant. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { MessageParticipantTypes } from "./message-participant.types.js";

/** REST routes of **messageParticipant**, relative to `/rest/messageParticipants`. */
export function messageParticipantRoutes(
  rest: ObjectRest<MessageParticipantTypes, "messageParticipant", "messageParticipants">,
): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyMessageParticipants: `GET /rest/messageParticipants`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneMessageParticipant: `POST /rest/messageParticipants`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyMessageParticipants: `POST /rest/batch/messageParticipants`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyMessageParticipants: `PATCH /rest/messageParticipants`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyMessageParticipants: `DELETE /rest/messageParticipants`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyMessageParticipants: `PATCH /rest/messageParticipants/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByMessageParticipants: `GET /rest/messageParticipants/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findMessageParticipantDuplicates: `POST /rest/messageParticipants/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyMessageParticipants: `PATCH /rest/messageParticipants/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneMessageParticipant: `GET /rest/messageParticipants/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneMessageParticipant: `PATCH /rest/messageParticipants/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneMessageParticipant: `DELETE /rest/messageParticipants/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneMessageParticipant: `PATCH /rest/messageParticipants/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findMessageParticipantId: `GET /rest/messageParticipants/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findMessageParticipantCreatedAt: `GET /rest/messageParticipants/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setMessageParticipantCreatedAt: `PUT /rest/messageParticipants/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearMessageParticipantCreatedAt: `DELETE /rest/messageParticipants/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findMessageParticipantUpdatedAt: `GET /rest/messageParticipants/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findMessageParticipantDeletedAt: `GET /rest/messageParticipants/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setMessageParticipantDeletedAt: `PUT /rest/messageParticipants/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearMessageParticipantDeletedAt: `DELETE /rest/messageParticipants/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findMessageParticipantCreatedBy: `GET /rest/messageParticipants/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setMessageParticipantCreatedBy: `PUT /rest/messageParticipants/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearMessageParticipantCreatedBy: `DELETE /rest/messageParticipants/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findMessageParticipantUpdatedBy: `GET /rest/messageParticipants/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findMessageParticipantPosition: `GET /rest/messageParticipants/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setMessageParticipantPosition: `PUT /rest/messageParticipants/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearMessageParticipantPosition: `DELETE /rest/messageParticipants/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findMessageParticipantRole: `GET /rest/messageParticipants/:id/role` */
  routes.get("/:id/role", rest.readField("role"));

  /** setMessageParticipantRole: `PUT /rest/messageParticipants/:id/role` */
  routes.put("/:id/role", rest.writeField("role"));

  /** clearMessageParticipantRole: `DELETE /rest/messageParticipants/:id/role` */
  routes.delete("/:id/role", rest.clearField("role"));

  /** findMessageParticipantHandle: `GET /rest/messageParticipants/:id/handle` */
  routes.get("/:id/handle", rest.readField("handle"));

  /** setMessageParticipantHandle: `PUT /rest/messageParticipants/:id/handle` */
  routes.put("/:id/handle", rest.writeField("handle"));

  /** clearMessageParticipantHandle: `DELETE /rest/messageParticipants/:id/handle` */
  routes.delete("/:id/handle", rest.clearField("handle"));

  /** findMessageParticipantDisplayName: `GET /rest/messageParticipants/:id/displayName` */
  routes.get("/:id/displayName", rest.readField("displayName"));

  /** setMessageParticipantDisplayName: `PUT /rest/messageParticipants/:id/displayName` */
  routes.put("/:id/displayName", rest.writeField("displayName"));

  /** clearMessageParticipantDisplayName: `DELETE /rest/messageParticipants/:id/displayName` */
  routes.delete("/:id/displayName", rest.clearField("displayName"));

  /**
   * findMessageParticipantMessage: `GET /rest/messageParticipants/:id/message`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/message", rest.readField("message"));

  /** setMessageParticipantMessage: `PUT /rest/messageParticipants/:id/message` */
  routes.put("/:id/message", rest.writeField("message"));

  /** clearMessageParticipantMessage: `DELETE /rest/messageParticipants/:id/message` */
  routes.delete("/:id/message", rest.clearField("message"));

  /**
   * findMessageParticipantPerson: `GET /rest/messageParticipants/:id/person`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/person", rest.readField("person"));

  /** setMessageParticipantPerson: `PUT /rest/messageParticipants/:id/person` */
  routes.put("/:id/person", rest.writeField("person"));

  /** clearMessageParticipantPerson: `DELETE /rest/messageParticipants/:id/person` */
  routes.delete("/:id/person", rest.clearField("person"));

  /**
   * findMessageParticipantWorkspaceMember: `GET /rest/messageParticipants/:id/workspaceMember`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/workspaceMember", rest.readField("workspaceMember"));

  /** setMessageParticipantWorkspaceMember: `PUT /rest/messageParticipants/:id/workspaceMember` */
  routes.put("/:id/workspaceMember", rest.writeField("workspaceMember"));

  /** clearMessageParticipantWorkspaceMember: `DELETE /rest/messageParticipants/:id/workspaceMember` */
  routes.delete("/:id/workspaceMember", rest.clearField("workspaceMember"));

  return routes;
}
