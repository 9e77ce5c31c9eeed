// @generated from model.json#/objects/airport. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { AirportTypes } from "./airport.types.js";

/** REST routes of **airport**, relative to `/rest/airports`. */
export function airportRoutes(rest: ObjectRest<AirportTypes, "airport", "airports">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyAirports: `GET /rest/airports`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneAirport: `POST /rest/airports`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyAirports: `POST /rest/batch/airports`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyAirports: `PATCH /rest/airports`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyAirports: `DELETE /rest/airports`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyAirports: `PATCH /rest/airports/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByAirports: `GET /rest/airports/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findAirportDuplicates: `POST /rest/airports/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyAirports: `PATCH /rest/airports/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneAirport: `GET /rest/airports/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneAirport: `PATCH /rest/airports/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneAirport: `DELETE /rest/airports/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneAirport: `PATCH /rest/airports/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findAirportId: `GET /rest/airports/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findAirportCreatedAt: `GET /rest/airports/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setAirportCreatedAt: `PUT /rest/airports/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearAirportCreatedAt: `DELETE /rest/airports/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findAirportUpdatedAt: `GET /rest/airports/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findAirportDeletedAt: `GET /rest/airports/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setAirportDeletedAt: `PUT /rest/airports/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearAirportDeletedAt: `DELETE /rest/airports/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findAirportCreatedBy: `GET /rest/airports/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setAirportCreatedBy: `PUT /rest/airports/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearAirportCreatedBy: `DELETE /rest/airports/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findAirportUpdatedBy: `GET /rest/airports/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findAirportPosition: `GET /rest/airports/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setAirportPosition: `PUT /rest/airports/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearAirportPosition: `DELETE /rest/airports/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findAirportName: `GET /rest/airports/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setAirportName: `PUT /rest/airports/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearAirportName: `DELETE /rest/airports/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /**
   * findAirportDepartures: `GET /rest/airports/:id/departures`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/departures", rest.readField("departures"));

  /**
   * findAirportArrivals: `GET /rest/airports/:id/arrivals`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/arrivals", rest.readField("arrivals"));

  return routes;
}
