// @generated from model.json#/objects/street. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { StreetTypes } from "./street.types.js";

/** REST routes of **street**, relative to `/rest/streets`. */
export function streetRoutes(rest: ObjectRest<StreetTypes, "street", "streets">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyStreets: `GET /rest/streets`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneStreet: `POST /rest/streets`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyStreets: `POST /rest/batch/streets`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyStreets: `PATCH /rest/streets`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyStreets: `DELETE /rest/streets`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyStreets: `PATCH /rest/streets/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByStreets: `GET /rest/streets/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findStreetDuplicates: `POST /rest/streets/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyStreets: `PATCH /rest/streets/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneStreet: `GET /rest/streets/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneStreet: `PATCH /rest/streets/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneStreet: `DELETE /rest/streets/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneStreet: `PATCH /rest/streets/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findStreetId: `GET /rest/streets/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findStreetCreatedAt: `GET /rest/streets/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setStreetCreatedAt: `PUT /rest/streets/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearStreetCreatedAt: `DELETE /rest/streets/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findStreetUpdatedAt: `GET /rest/streets/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findStreetDeletedAt: `GET /rest/streets/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setStreetDeletedAt: `PUT /rest/streets/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearStreetDeletedAt: `DELETE /rest/streets/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findStreetCreatedBy: `GET /rest/streets/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setStreetCreatedBy: `PUT /rest/streets/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearStreetCreatedBy: `DELETE /rest/streets/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findStreetUpdatedBy: `GET /rest/streets/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findStreetPosition: `GET /rest/streets/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setStreetPosition: `PUT /rest/streets/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearStreetPosition: `DELETE /rest/streets/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findStreetName: `GET /rest/streets/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setStreetName: `PUT /rest/streets/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearStreetName: `DELETE /rest/streets/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /**
   * findStreetCity: `GET /rest/streets/:id/city`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/city", rest.readField("city"));

  /** setStreetCity: `PUT /rest/streets/:id/city` */
  routes.put("/:id/city", rest.writeField("city"));

  /** clearStreetCity: `DELETE /rest/streets/:id/city` */
  routes.delete("/:id/city", rest.clearField("city"));

  return routes;
}
