// @generated from model.json#/objects/place. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { PlaceTypes } from "./place.types.js";

/** REST routes of **place**, relative to `/rest/places`. */
export function placeRoutes(rest: ObjectRest<PlaceTypes, "place", "places">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyPlaces: `GET /rest/places`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOnePlace: `POST /rest/places`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyPlaces: `POST /rest/batch/places`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyPlaces: `PATCH /rest/places`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyPlaces: `DELETE /rest/places`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyPlaces: `PATCH /rest/places/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByPlaces: `GET /rest/places/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findPlaceDuplicates: `POST /rest/places/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyPlaces: `PATCH /rest/places/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOnePlace: `GET /rest/places/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOnePlace: `PATCH /rest/places/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOnePlace: `DELETE /rest/places/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOnePlace: `PATCH /rest/places/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findPlaceId: `GET /rest/places/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findPlaceCreatedAt: `GET /rest/places/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setPlaceCreatedAt: `PUT /rest/places/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearPlaceCreatedAt: `DELETE /rest/places/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findPlaceUpdatedAt: `GET /rest/places/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findPlaceDeletedAt: `GET /rest/places/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setPlaceDeletedAt: `PUT /rest/places/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearPlaceDeletedAt: `DELETE /rest/places/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findPlaceCreatedBy: `GET /rest/places/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setPlaceCreatedBy: `PUT /rest/places/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearPlaceCreatedBy: `DELETE /rest/places/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findPlaceUpdatedBy: `GET /rest/places/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findPlacePosition: `GET /rest/places/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setPlacePosition: `PUT /rest/places/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearPlacePosition: `DELETE /rest/places/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findPlaceName: `GET /rest/places/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setPlaceName: `PUT /rest/places/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearPlaceName: `DELETE /rest/places/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /**
   * findPlaceSamples: `GET /rest/places/:id/samples`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/samples", rest.readField("samples"));

  return routes;
}
