// @generated from model.json#/objects/video. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { VideoTypes } from "./video.types.js";

/** REST routes of **video**, relative to `/rest/videos`. */
export function videoRoutes(rest: ObjectRest<VideoTypes, "video", "videos">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyVideos: `GET /rest/videos`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneVideo: `POST /rest/videos`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyVideos: `POST /rest/batch/videos`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyVideos: `PATCH /rest/videos`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyVideos: `DELETE /rest/videos`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyVideos: `PATCH /rest/videos/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByVideos: `GET /rest/videos/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findVideoDuplicates: `POST /rest/videos/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyVideos: `PATCH /rest/videos/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneVideo: `GET /rest/videos/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneVideo: `PATCH /rest/videos/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneVideo: `DELETE /rest/videos/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneVideo: `PATCH /rest/videos/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findVideoId: `GET /rest/videos/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findVideoCreatedAt: `GET /rest/videos/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setVideoCreatedAt: `PUT /rest/videos/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearVideoCreatedAt: `DELETE /rest/videos/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findVideoUpdatedAt: `GET /rest/videos/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findVideoDeletedAt: `GET /rest/videos/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setVideoDeletedAt: `PUT /rest/videos/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearVideoDeletedAt: `DELETE /rest/videos/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findVideoCreatedBy: `GET /rest/videos/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setVideoCreatedBy: `PUT /rest/videos/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearVideoCreatedBy: `DELETE /rest/videos/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findVideoUpdatedBy: `GET /rest/videos/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findVideoPosition: `GET /rest/videos/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setVideoPosition: `PUT /rest/videos/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearVideoPosition: `DELETE /rest/videos/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findVideoName: `GET /rest/videos/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setVideoName: `PUT /rest/videos/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearVideoName: `DELETE /rest/videos/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /**
   * findVideoComments: `GET /rest/videos/:id/comments`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/comments", rest.readField("comments"));

  return routes;
}
