// @generated from model.json#/objects/city. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { CityTypes } from "./city.types.js";

/** REST routes of **city**, relative to `/rest/cities`. */
export function cityRoutes(rest: ObjectRest<CityTypes, "city", "cities">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyCities: `GET /rest/cities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneCity: `POST /rest/cities`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyCities: `POST /rest/batch/cities`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyCities: `PATCH /rest/cities`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyCities: `DELETE /rest/cities`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyCities: `PATCH /rest/cities/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByCities: `GET /rest/cities/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findCityDuplicates: `POST /rest/cities/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyCities: `PATCH /rest/cities/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneCity: `GET /rest/cities/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneCity: `PATCH /rest/cities/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneCity: `DELETE /rest/cities/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneCity: `PATCH /rest/cities/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findCityId: `GET /rest/cities/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findCityCreatedAt: `GET /rest/cities/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setCityCreatedAt: `PUT /rest/cities/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearCityCreatedAt: `DELETE /rest/cities/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findCityUpdatedAt: `GET /rest/cities/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findCityDeletedAt: `GET /rest/cities/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setCityDeletedAt: `PUT /rest/cities/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearCityDeletedAt: `DELETE /rest/cities/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findCityCreatedBy: `GET /rest/cities/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setCityCreatedBy: `PUT /rest/cities/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearCityCreatedBy: `DELETE /rest/cities/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findCityUpdatedBy: `GET /rest/cities/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findCityPosition: `GET /rest/cities/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setCityPosition: `PUT /rest/cities/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearCityPosition: `DELETE /rest/cities/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findCityName: `GET /rest/cities/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setCityName: `PUT /rest/cities/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearCityName: `DELETE /rest/cities/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /**
   * findCityStreets: `GET /rest/cities/:id/streets`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/streets", rest.readField("streets"));

  return routes;
}
