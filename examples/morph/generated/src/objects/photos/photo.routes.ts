// @generated from model.json#/objects/photo. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { PhotoTypes } from "./photo.types.js";

/** REST routes of **photo**, relative to `/rest/photos`. */
export function photoRoutes(rest: ObjectRest<PhotoTypes, "photo", "photos">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyPhotos: `GET /rest/photos`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOnePhoto: `POST /rest/photos`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyPhotos: `POST /rest/batch/photos`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyPhotos: `PATCH /rest/photos`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyPhotos: `DELETE /rest/photos`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyPhotos: `PATCH /rest/photos/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByPhotos: `GET /rest/photos/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findPhotoDuplicates: `POST /rest/photos/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyPhotos: `PATCH /rest/photos/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOnePhoto: `GET /rest/photos/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOnePhoto: `PATCH /rest/photos/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOnePhoto: `DELETE /rest/photos/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOnePhoto: `PATCH /rest/photos/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findPhotoId: `GET /rest/photos/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findPhotoCreatedAt: `GET /rest/photos/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setPhotoCreatedAt: `PUT /rest/photos/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearPhotoCreatedAt: `DELETE /rest/photos/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findPhotoUpdatedAt: `GET /rest/photos/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findPhotoDeletedAt: `GET /rest/photos/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setPhotoDeletedAt: `PUT /rest/photos/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearPhotoDeletedAt: `DELETE /rest/photos/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findPhotoCreatedBy: `GET /rest/photos/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setPhotoCreatedBy: `PUT /rest/photos/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearPhotoCreatedBy: `DELETE /rest/photos/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findPhotoUpdatedBy: `GET /rest/photos/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findPhotoPosition: `GET /rest/photos/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setPhotoPosition: `PUT /rest/photos/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearPhotoPosition: `DELETE /rest/photos/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findPhotoName: `GET /rest/photos/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setPhotoName: `PUT /rest/photos/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearPhotoName: `DELETE /rest/photos/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /**
   * findPhotoComments: `GET /rest/photos/:id/comments`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/comments", rest.readField("comments"));

  return routes;
}
