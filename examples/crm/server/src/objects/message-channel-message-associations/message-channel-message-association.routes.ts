// @generated from model.json#/objects/messageChannelMessageAssociation. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { MessageChannelMessageAssociationTypes } from "./message-channel-message-association.types.js";

/** REST routes of **messageChannelMessageAssociation**, relative to `/rest/messageChannelMessageAssociations`. */
export function messageChannelMessageAssociationRoutes(
  rest: ObjectRest<
    MessageChannelMessageAssociationTypes,
    "messageChannelMessageAssociation",
    "messageChannelMessageAssociations"
  >,
): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyMessageChannelMessageAssociations: `GET /rest/messageChannelMessageAssociations`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneMessageChannelMessageAssociation: `POST /rest/messageChannelMessageAssociations`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyMessageChannelMessageAssociations: `POST /rest/batch/messageChannelMessageAssociations`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyMessageChannelMessageAssociations: `PATCH /rest/messageChannelMessageAssociations`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyMessageChannelMessageAssociations: `DELETE /rest/messageChannelMessageAssociations`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyMessageChannelMessageAssociations: `PATCH /rest/messageChannelMessageAssociations/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByMessageChannelMessageAssociations: `GET /rest/messageChannelMessageAssociations/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findMessageChannelMessageAssociationDuplicates: `POST /rest/messageChannelMessageAssociations/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyMessageChannelMessageAssociations: `PATCH /rest/messageChannelMessageAssociations/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneMessageChannelMessageAssociation: `GET /rest/messageChannelMessageAssociations/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneMessageChannelMessageAssociation: `PATCH /rest/messageChannelMessageAssociations/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneMessageChannelMessageAssociation: `DELETE /rest/messageChannelMessageAssociations/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneMessageChannelMessageAssociation: `PATCH /rest/messageChannelMessageAssociations/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findMessageChannelMessageAssociationId: `GET /rest/messageChannelMessageAssociations/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findMessageChannelMessageAssociationCreatedAt: `GET /rest/messageChannelMessageAssociations/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setMessageChannelMessageAssociationCreatedAt: `PUT /rest/messageChannelMessageAssociations/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearMessageChannelMessageAssociationCreatedAt: `DELETE /rest/messageChannelMessageAssociations/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findMessageChannelMessageAssociationUpdatedAt: `GET /rest/messageChannelMessageAssociations/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findMessageChannelMessageAssociationDeletedAt: `GET /rest/messageChannelMessageAssociations/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setMessageChannelMessageAssociationDeletedAt: `PUT /rest/messageChannelMessageAssociations/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearMessageChannelMessageAssociationDeletedAt: `DELETE /rest/messageChannelMessageAssociations/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findMessageChannelMessageAssociationCreatedBy: `GET /rest/messageChannelMessageAssociations/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setMessageChannelMessageAssociationCreatedBy: `PUT /rest/messageChannelMessageAssociations/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearMessageChannelMessageAssociationCreatedBy: `DELETE /rest/messageChannelMessageAssociations/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findMessageChannelMessageAssociationUpdatedBy: `GET /rest/messageChannelMessageAssociations/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findMessageChannelMessageAssociationPosition: `GET /rest/messageChannelMessageAssociations/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setMessageChannelMessageAssociationPosition: `PUT /rest/messageChannelMessageAssociations/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearMessageChannelMessageAssociationPosition: `DELETE /rest/messageChannelMessageAssociations/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findMessageChannelMessageAssociationMessageExternalId: `GET /rest/messageChannelMessageAssociations/:id/messageExternalId` */
  routes.get("/:id/messageExternalId", rest.readField("messageExternalId"));

  /** setMessageChannelMessageAssociationMessageExternalId: `PUT /rest/messageChannelMessageAssociations/:id/messageExternalId` */
  routes.put("/:id/messageExternalId", rest.writeField("messageExternalId"));

  /** clearMessageChannelMessageAssociationMessageExternalId: `DELETE /rest/messageChannelMessageAssociations/:id/messageExternalId` */
  routes.delete("/:id/messageExternalId", rest.clearField("messageExternalId"));

  /** findMessageChannelMessageAssociationMessageThreadExternalId: `GET /rest/messageChannelMessageAssociations/:id/messageThreadExternalId` */
  routes.get("/:id/messageThreadExternalId", rest.readField("messageThreadExternalId"));

  /** setMessageChannelMessageAssociationMessageThreadExternalId: `PUT /rest/messageChannelMessageAssociations/:id/messageThreadExternalId` */
  routes.put("/:id/messageThreadExternalId", rest.writeField("messageThreadExternalId"));

  /** clearMessageChannelMessageAssociationMessageThreadExternalId: `DELETE /rest/messageChannelMessageAssociations/:id/messageThreadExternalId` */
  routes.delete("/:id/messageThreadExternalId", rest.clearField("messageThreadExternalId"));

  /** findMessageChannelMessageAssociationDirection: `GET /rest/messageChannelMessageAssociations/:id/direction` */
  routes.get("/:id/direction", rest.readField("direction"));

  /** setMessageChannelMessageAssociationDirection: `PUT /rest/messageChannelMessageAssociations/:id/direction` */
  routes.put("/:id/direction", rest.writeField("direction"));

  /** clearMessageChannelMessageAssociationDirection: `DELETE /rest/messageChannelMessageAssociations/:id/direction` */
  routes.delete("/:id/direction", rest.clearField("direction"));

  /**
   * findMessageChannelMessageAssociationMessageChannel: `GET /rest/messageChannelMessageAssociations/:id/messageChannel`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/messageChannel", rest.readField("messageChannel"));

  /** setMessageChannelMessageAssociationMessageChannel: `PUT /rest/messageChannelMessageAssociations/:id/messageChannel` */
  routes.put("/:id/messageChannel", rest.writeField("messageChannel"));

  /** clearMessageChannelMessageAssociationMessageChannel: `DELETE /rest/messageChannelMessageAssociations/:id/messageChannel` */
  routes.delete("/:id/messageChannel", rest.clearField("messageChannel"));

  /**
   * findMessageChannelMessageAssociationMessageThread: `GET /rest/messageChannelMessageAssociations/:id/messageThread`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/messageThread", rest.readField("messageThread"));

  /** setMessageChannelMessageAssociationMessageThread: `PUT /rest/messageChannelMessageAssociations/:id/messageThread` */
  routes.put("/:id/messageThread", rest.writeField("messageThread"));

  /** clearMessageChannelMessageAssociationMessageThread: `DELETE /rest/messageChannelMessageAssociations/:id/messageThread` */
  routes.delete("/:id/messageThread", rest.clearField("messageThread"));

  /**
   * findMessageChannelMessageAssociationMessage: `GET /rest/messageChannelMessageAssociations/:id/message`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/message", rest.readField("message"));

  /** setMessageChannelMessageAssociationMessage: `PUT /rest/messageChannelMessageAssociations/:id/message` */
  routes.put("/:id/message", rest.writeField("message"));

  /** clearMessageChannelMessageAssociationMessage: `DELETE /rest/messageChannelMessageAssociations/:id/message` */
  routes.delete("/:id/message", rest.clearField("message"));

  return routes;
}
