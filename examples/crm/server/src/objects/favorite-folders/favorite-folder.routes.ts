// @generated from model.json#/objects/favoriteFolder. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { FavoriteFolderTypes } from "./favorite-folder.types.js";

/** REST routes of **favoriteFolder**, relative to `/rest/favoriteFolders`. */
export function favoriteFolderRoutes(
  rest: ObjectRest<FavoriteFolderTypes, "favoriteFolder", "favoriteFolders">,
): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyFavoriteFolders: `GET /rest/favoriteFolders`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneFavoriteFolder: `POST /rest/favoriteFolders`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyFavoriteFolders: `POST /rest/batch/favoriteFolders`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyFavoriteFolders: `PATCH /rest/favoriteFolders`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyFavoriteFolders: `DELETE /rest/favoriteFolders`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyFavoriteFolders: `PATCH /rest/favoriteFolders/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByFavoriteFolders: `GET /rest/favoriteFolders/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findFavoriteFolderDuplicates: `POST /rest/favoriteFolders/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyFavoriteFolders: `PATCH /rest/favoriteFolders/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneFavoriteFolder: `GET /rest/favoriteFolders/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneFavoriteFolder: `PATCH /rest/favoriteFolders/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneFavoriteFolder: `DELETE /rest/favoriteFolders/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneFavoriteFolder: `PATCH /rest/favoriteFolders/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findFavoriteFolderId: `GET /rest/favoriteFolders/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findFavoriteFolderCreatedAt: `GET /rest/favoriteFolders/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setFavoriteFolderCreatedAt: `PUT /rest/favoriteFolders/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearFavoriteFolderCreatedAt: `DELETE /rest/favoriteFolders/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findFavoriteFolderUpdatedAt: `GET /rest/favoriteFolders/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findFavoriteFolderDeletedAt: `GET /rest/favoriteFolders/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setFavoriteFolderDeletedAt: `PUT /rest/favoriteFolders/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearFavoriteFolderDeletedAt: `DELETE /rest/favoriteFolders/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findFavoriteFolderCreatedBy: `GET /rest/favoriteFolders/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setFavoriteFolderCreatedBy: `PUT /rest/favoriteFolders/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearFavoriteFolderCreatedBy: `DELETE /rest/favoriteFolders/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findFavoriteFolderUpdatedBy: `GET /rest/favoriteFolders/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findFavoriteFolderPosition: `GET /rest/favoriteFolders/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setFavoriteFolderPosition: `PUT /rest/favoriteFolders/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearFavoriteFolderPosition: `DELETE /rest/favoriteFolders/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findFavoriteFolderName: `GET /rest/favoriteFolders/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setFavoriteFolderName: `PUT /rest/favoriteFolders/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearFavoriteFolderName: `DELETE /rest/favoriteFolders/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /**
   * findFavoriteFolderFavorites: `GET /rest/favoriteFolders/:id/favorites`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/favorites", rest.readField("favorites"));

  return routes;
}
