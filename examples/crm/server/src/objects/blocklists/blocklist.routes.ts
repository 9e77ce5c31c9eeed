// @generated from model.json#/objects/blocklist. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { BlocklistTypes } from "./blocklist.types.js";

/** REST routes of **blocklist**, relative to `/rest/blocklists`. */
export function blocklistRoutes(rest: ObjectRest<BlocklistTypes, "blocklist", "blocklists">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyBlocklists: `GET /rest/blocklists`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneBlocklist: `POST /rest/blocklists`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyBlocklists: `POST /rest/batch/blocklists`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyBlocklists: `PATCH /rest/blocklists`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyBlocklists: `DELETE /rest/blocklists`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyBlocklists: `PATCH /rest/blocklists/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByBlocklists: `GET /rest/blocklists/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findBlocklistDuplicates: `POST /rest/blocklists/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyBlocklists: `PATCH /rest/blocklists/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneBlocklist: `GET /rest/blocklists/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneBlocklist: `PATCH /rest/blocklists/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneBlocklist: `DELETE /rest/blocklists/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneBlocklist: `PATCH /rest/blocklists/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findBlocklistId: `GET /rest/blocklists/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findBlocklistCreatedAt: `GET /rest/blocklists/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setBlocklistCreatedAt: `PUT /rest/blocklists/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearBlocklistCreatedAt: `DELETE /rest/blocklists/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findBlocklistUpdatedAt: `GET /rest/blocklists/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findBlocklistDeletedAt: `GET /rest/blocklists/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setBlocklistDeletedAt: `PUT /rest/blocklists/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearBlocklistDeletedAt: `DELETE /rest/blocklists/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findBlocklistCreatedBy: `GET /rest/blocklists/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setBlocklistCreatedBy: `PUT /rest/blocklists/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearBlocklistCreatedBy: `DELETE /rest/blocklists/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findBlocklistUpdatedBy: `GET /rest/blocklists/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findBlocklistPosition: `GET /rest/blocklists/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setBlocklistPosition: `PUT /rest/blocklists/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearBlocklistPosition: `DELETE /rest/blocklists/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findBlocklistHandle: `GET /rest/blocklists/:id/handle` */
  routes.get("/:id/handle", rest.readField("handle"));

  /** setBlocklistHandle: `PUT /rest/blocklists/:id/handle` */
  routes.put("/:id/handle", rest.writeField("handle"));

  /** clearBlocklistHandle: `DELETE /rest/blocklists/:id/handle` */
  routes.delete("/:id/handle", rest.clearField("handle"));

  /** findBlocklistScope: `GET /rest/blocklists/:id/scope` */
  routes.get("/:id/scope", rest.readField("scope"));

  /** setBlocklistScope: `PUT /rest/blocklists/:id/scope` */
  routes.put("/:id/scope", rest.writeField("scope"));

  /** clearBlocklistScope: `DELETE /rest/blocklists/:id/scope` */
  routes.delete("/:id/scope", rest.clearField("scope"));

  /**
   * findBlocklistWorkspaceMember: `GET /rest/blocklists/:id/workspaceMember`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/workspaceMember", rest.readField("workspaceMember"));

  /** setBlocklistWorkspaceMember: `PUT /rest/blocklists/:id/workspaceMember` */
  routes.put("/:id/workspaceMember", rest.writeField("workspaceMember"));

  /** clearBlocklistWorkspaceMember: `DELETE /rest/blocklists/:id/workspaceMember` */
  routes.delete("/:id/workspaceMember", rest.clearField("workspaceMember"));

  return routes;
}
