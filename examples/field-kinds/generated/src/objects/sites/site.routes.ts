// @generated from model.json#/objects/site. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { SiteTypes } from "./site.types.js";

/**
 * REST routes of **site**, relative to `/rest/sites`.
 *
 * @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead.
 */
export function siteRoutes(rest: ObjectRest<SiteTypes, "site", "sites">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManySites: `GET /rest/sites`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneSite: `POST /rest/sites`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManySites: `POST /rest/batch/sites`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManySites: `PATCH /rest/sites`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManySites: `DELETE /rest/sites`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManySites: `PATCH /rest/sites/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupBySites: `GET /rest/sites/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findSiteDuplicates: `POST /rest/sites/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManySites: `PATCH /rest/sites/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneSite: `GET /rest/sites/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneSite: `PATCH /rest/sites/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneSite: `DELETE /rest/sites/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneSite: `PATCH /rest/sites/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findSiteId: `GET /rest/sites/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findSiteCreatedAt: `GET /rest/sites/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setSiteCreatedAt: `PUT /rest/sites/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearSiteCreatedAt: `DELETE /rest/sites/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findSiteUpdatedAt: `GET /rest/sites/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findSiteDeletedAt: `GET /rest/sites/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setSiteDeletedAt: `PUT /rest/sites/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearSiteDeletedAt: `DELETE /rest/sites/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findSiteCreatedBy: `GET /rest/sites/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setSiteCreatedBy: `PUT /rest/sites/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearSiteCreatedBy: `DELETE /rest/sites/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findSiteUpdatedBy: `GET /rest/sites/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findSitePosition: `GET /rest/sites/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setSitePosition: `PUT /rest/sites/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearSitePosition: `DELETE /rest/sites/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findSiteName: `GET /rest/sites/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setSiteName: `PUT /rest/sites/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearSiteName: `DELETE /rest/sites/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  return routes;
}
