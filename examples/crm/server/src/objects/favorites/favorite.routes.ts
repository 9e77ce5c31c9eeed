// @generated from model.json#/objects/favorite. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { FavoriteTypes } from "./favorite.types.js";

/** REST routes of **favorite**, relative to `/rest/favorites`. */
export function favoriteRoutes(rest: ObjectRest<FavoriteTypes, "favorite", "favorites">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyFavorites: `GET /rest/favorites`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneFavorite: `POST /rest/favorites`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyFavorites: `POST /rest/batch/favorites`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyFavorites: `PATCH /rest/favorites`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyFavorites: `DELETE /rest/favorites`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyFavorites: `PATCH /rest/favorites/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByFavorites: `GET /rest/favorites/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findFavoriteDuplicates: `POST /rest/favorites/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyFavorites: `PATCH /rest/favorites/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneFavorite: `GET /rest/favorites/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneFavorite: `PATCH /rest/favorites/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneFavorite: `DELETE /rest/favorites/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneFavorite: `PATCH /rest/favorites/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findFavoriteId: `GET /rest/favorites/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findFavoriteCreatedAt: `GET /rest/favorites/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setFavoriteCreatedAt: `PUT /rest/favorites/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearFavoriteCreatedAt: `DELETE /rest/favorites/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findFavoriteUpdatedAt: `GET /rest/favorites/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findFavoriteDeletedAt: `GET /rest/favorites/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setFavoriteDeletedAt: `PUT /rest/favorites/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearFavoriteDeletedAt: `DELETE /rest/favorites/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findFavoriteCreatedBy: `GET /rest/favorites/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setFavoriteCreatedBy: `PUT /rest/favorites/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearFavoriteCreatedBy: `DELETE /rest/favorites/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findFavoriteUpdatedBy: `GET /rest/favorites/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findFavoritePosition: `GET /rest/favorites/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setFavoritePosition: `PUT /rest/favorites/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearFavoritePosition: `DELETE /rest/favorites/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findFavoriteViewId: `GET /rest/favorites/:id/viewId` */
  routes.get("/:id/viewId", rest.readField("viewId"));

  /** setFavoriteViewId: `PUT /rest/favorites/:id/viewId` */
  routes.put("/:id/viewId", rest.writeField("viewId"));

  /** clearFavoriteViewId: `DELETE /rest/favorites/:id/viewId` */
  routes.delete("/:id/viewId", rest.clearField("viewId"));

  /**
   * findFavoriteForWorkspaceMember: `GET /rest/favorites/:id/forWorkspaceMember`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/forWorkspaceMember", rest.readField("forWorkspaceMember"));

  /** setFavoriteForWorkspaceMember: `PUT /rest/favorites/:id/forWorkspaceMember` */
  routes.put("/:id/forWorkspaceMember", rest.writeField("forWorkspaceMember"));

  /** clearFavoriteForWorkspaceMember: `DELETE /rest/favorites/:id/forWorkspaceMember` */
  routes.delete("/:id/forWorkspaceMember", rest.clearField("forWorkspaceMember"));

  /**
   * findFavoritePerson: `GET /rest/favorites/:id/person`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/person", rest.readField("person"));

  /** setFavoritePerson: `PUT /rest/favorites/:id/person` */
  routes.put("/:id/person", rest.writeField("person"));

  /** clearFavoritePerson: `DELETE /rest/favorites/:id/person` */
  routes.delete("/:id/person", rest.clearField("person"));

  /**
   * findFavoriteCompany: `GET /rest/favorites/:id/company`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/company", rest.readField("company"));

  /** setFavoriteCompany: `PUT /rest/favorites/:id/company` */
  routes.put("/:id/company", rest.writeField("company"));

  /** clearFavoriteCompany: `DELETE /rest/favorites/:id/company` */
  routes.delete("/:id/company", rest.clearField("company"));

  /**
   * findFavoriteOpportunity: `GET /rest/favorites/:id/opportunity`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/opportunity", rest.readField("opportunity"));

  /** setFavoriteOpportunity: `PUT /rest/favorites/:id/opportunity` */
  routes.put("/:id/opportunity", rest.writeField("opportunity"));

  /** clearFavoriteOpportunity: `DELETE /rest/favorites/:id/opportunity` */
  routes.delete("/:id/opportunity", rest.clearField("opportunity"));

  /**
   * findFavoriteWorkflow: `GET /rest/favorites/:id/workflow`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/workflow", rest.readField("workflow"));

  /** setFavoriteWorkflow: `PUT /rest/favorites/:id/workflow` */
  routes.put("/:id/workflow", rest.writeField("workflow"));

  /** clearFavoriteWorkflow: `DELETE /rest/favorites/:id/workflow` */
  routes.delete("/:id/workflow", rest.clearField("workflow"));

  /**
   * findFavoriteWorkflowVersion: `GET /rest/favorites/:id/workflowVersion`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/workflowVersion", rest.readField("workflowVersion"));

  /** setFavoriteWorkflowVersion: `PUT /rest/favorites/:id/workflowVersion` */
  routes.put("/:id/workflowVersion", rest.writeField("workflowVersion"));

  /** clearFavoriteWorkflowVersion: `DELETE /rest/favorites/:id/workflowVersion` */
  routes.delete("/:id/workflowVersion", rest.clearField("workflowVersion"));

  /**
   * findFavoriteWorkflowRun: `GET /rest/favorites/:id/workflowRun`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/workflowRun", rest.readField("workflowRun"));

  /** setFavoriteWorkflowRun: `PUT /rest/favorites/:id/workflowRun` */
  routes.put("/:id/workflowRun", rest.writeField("workflowRun"));

  /** clearFavoriteWorkflowRun: `DELETE /rest/favorites/:id/workflowRun` */
  routes.delete("/:id/workflowRun", rest.clearField("workflowRun"));

  /**
   * findFavoriteTask: `GET /rest/favorites/:id/task`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/task", rest.readField("task"));

  /** setFavoriteTask: `PUT /rest/favorites/:id/task` */
  routes.put("/:id/task", rest.writeField("task"));

  /** clearFavoriteTask: `DELETE /rest/favorites/:id/task` */
  routes.delete("/:id/task", rest.clearField("task"));

  /**
   * findFavoriteNote: `GET /rest/favorites/:id/note`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/note", rest.readField("note"));

  /** setFavoriteNote: `PUT /rest/favorites/:id/note` */
  routes.put("/:id/note", rest.writeField("note"));

  /** clearFavoriteNote: `DELETE /rest/favorites/:id/note` */
  routes.delete("/:id/note", rest.clearField("note"));

  /**
   * findFavoriteDashboard: `GET /rest/favorites/:id/dashboard`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/dashboard", rest.readField("dashboard"));

  /** setFavoriteDashboard: `PUT /rest/favorites/:id/dashboard` */
  routes.put("/:id/dashboard", rest.writeField("dashboard"));

  /** clearFavoriteDashboard: `DELETE /rest/favorites/:id/dashboard` */
  routes.delete("/:id/dashboard", rest.clearField("dashboard"));

  /**
   * findFavoriteFavoriteFolder: `GET /rest/favorites/:id/favoriteFolder`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/favoriteFolder", rest.readField("favoriteFolder"));

  /** setFavoriteFavoriteFolder: `PUT /rest/favorites/:id/favoriteFolder` */
  routes.put("/:id/favoriteFolder", rest.writeField("favoriteFolder"));

  /** clearFavoriteFavoriteFolder: `DELETE /rest/favorites/:id/favoriteFolder` */
  routes.delete("/:id/favoriteFolder", rest.clearField("favoriteFolder"));

  return routes;
}
