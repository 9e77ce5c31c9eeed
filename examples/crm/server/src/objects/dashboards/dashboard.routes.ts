// @generated from model.json#/objects/dashboard. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { DashboardTypes } from "./dashboard.types.js";

/** REST routes of **dashboard**, relative to `/rest/dashboards`. */
export function dashboardRoutes(rest: ObjectRest<DashboardTypes, "dashboard", "dashboards">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyDashboards: `GET /rest/dashboards`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneDashboard: `POST /rest/dashboards`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyDashboards: `POST /rest/batch/dashboards`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyDashboards: `PATCH /rest/dashboards`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyDashboards: `DELETE /rest/dashboards`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyDashboards: `PATCH /rest/dashboards/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByDashboards: `GET /rest/dashboards/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findDashboardDuplicates: `POST /rest/dashboards/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyDashboards: `PATCH /rest/dashboards/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneDashboard: `GET /rest/dashboards/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneDashboard: `PATCH /rest/dashboards/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneDashboard: `DELETE /rest/dashboards/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneDashboard: `PATCH /rest/dashboards/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findDashboardId: `GET /rest/dashboards/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findDashboardCreatedAt: `GET /rest/dashboards/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setDashboardCreatedAt: `PUT /rest/dashboards/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearDashboardCreatedAt: `DELETE /rest/dashboards/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findDashboardUpdatedAt: `GET /rest/dashboards/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findDashboardDeletedAt: `GET /rest/dashboards/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setDashboardDeletedAt: `PUT /rest/dashboards/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearDashboardDeletedAt: `DELETE /rest/dashboards/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findDashboardCreatedBy: `GET /rest/dashboards/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setDashboardCreatedBy: `PUT /rest/dashboards/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearDashboardCreatedBy: `DELETE /rest/dashboards/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findDashboardUpdatedBy: `GET /rest/dashboards/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findDashboardPosition: `GET /rest/dashboards/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setDashboardPosition: `PUT /rest/dashboards/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearDashboardPosition: `DELETE /rest/dashboards/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findDashboardTitle: `GET /rest/dashboards/:id/title` */
  routes.get("/:id/title", rest.readField("title"));

  /** setDashboardTitle: `PUT /rest/dashboards/:id/title` */
  routes.put("/:id/title", rest.writeField("title"));

  /** clearDashboardTitle: `DELETE /rest/dashboards/:id/title` */
  routes.delete("/:id/title", rest.clearField("title"));

  /** findDashboardPageLayoutId: `GET /rest/dashboards/:id/pageLayoutId` */
  routes.get("/:id/pageLayoutId", rest.readField("pageLayoutId"));

  /** setDashboardPageLayoutId: `PUT /rest/dashboards/:id/pageLayoutId` */
  routes.put("/:id/pageLayoutId", rest.writeField("pageLayoutId"));

  /** clearDashboardPageLayoutId: `DELETE /rest/dashboards/:id/pageLayoutId` */
  routes.delete("/:id/pageLayoutId", rest.clearField("pageLayoutId"));

  /**
   * findDashboardTimelineActivities: `GET /rest/dashboards/:id/timelineActivities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/timelineActivities", rest.readField("timelineActivities"));

  /**
   * findDashboardFavorites: `GET /rest/dashboards/:id/favorites`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/favorites", rest.readField("favorites"));

  /**
   * findDashboardAttachments: `GET /rest/dashboards/:id/attachments`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/attachments", rest.readField("attachments"));

  return routes;
}
