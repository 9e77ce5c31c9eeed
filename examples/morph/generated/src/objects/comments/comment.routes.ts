// @generated from model.json#/objects/comment. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { CommentTypes } from "./comment.types.js";

/** REST routes of **comment**, relative to `/rest/comments`. */
export function commentRoutes(rest: ObjectRest<CommentTypes, "comment", "comments">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyComments: `GET /rest/comments`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneComment: `POST /rest/comments`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyComments: `POST /rest/batch/comments`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyComments: `PATCH /rest/comments`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyComments: `DELETE /rest/comments`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyComments: `PATCH /rest/comments/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByComments: `GET /rest/comments/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findCommentDuplicates: `POST /rest/comments/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyComments: `PATCH /rest/comments/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneComment: `GET /rest/comments/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneComment: `PATCH /rest/comments/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneComment: `DELETE /rest/comments/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneComment: `PATCH /rest/comments/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findCommentId: `GET /rest/comments/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findCommentCreatedAt: `GET /rest/comments/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setCommentCreatedAt: `PUT /rest/comments/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearCommentCreatedAt: `DELETE /rest/comments/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findCommentUpdatedAt: `GET /rest/comments/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findCommentDeletedAt: `GET /rest/comments/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setCommentDeletedAt: `PUT /rest/comments/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearCommentDeletedAt: `DELETE /rest/comments/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findCommentCreatedBy: `GET /rest/comments/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setCommentCreatedBy: `PUT /rest/comments/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearCommentCreatedBy: `DELETE /rest/comments/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findCommentUpdatedBy: `GET /rest/comments/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findCommentPosition: `GET /rest/comments/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setCommentPosition: `PUT /rest/comments/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearCommentPosition: `DELETE /rest/comments/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findCommentText: `GET /rest/comments/:id/text` */
  routes.get("/:id/text", rest.readField("text"));

  /** setCommentText: `PUT /rest/comments/:id/text` */
  routes.put("/:id/text", rest.writeField("text"));

  /** clearCommentText: `DELETE /rest/comments/:id/text` */
  routes.delete("/:id/text", rest.clearField("text"));

  /**
   * findCommentTargetPhoto: `GET /rest/comments/:id/targetPhoto`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetPhoto", rest.readField("targetPhoto"));

  /** setCommentTargetPhoto: `PUT /rest/comments/:id/targetPhoto` */
  routes.put("/:id/targetPhoto", rest.writeField("targetPhoto"));

  /** clearCommentTargetPhoto: `DELETE /rest/comments/:id/targetPhoto` */
  routes.delete("/:id/targetPhoto", rest.clearField("targetPhoto"));

  /**
   * findCommentTargetVideo: `GET /rest/comments/:id/targetVideo`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetVideo", rest.readField("targetVideo"));

  /** setCommentTargetVideo: `PUT /rest/comments/:id/targetVideo` */
  routes.put("/:id/targetVideo", rest.writeField("targetVideo"));

  /** clearCommentTargetVideo: `DELETE /rest/comments/:id/targetVideo` */
  routes.delete("/:id/targetVideo", rest.clearField("targetVideo"));

  return routes;
}
