// @generated from model.json#/objects/flight. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { FlightTypes } from "./flight.types.js";

/** REST routes of **flight**, relative to `/rest/flights`. */
export function flightRoutes(rest: ObjectRest<FlightTypes, "flight", "flights">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyFlights: `GET /rest/flights`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneFlight: `POST /rest/flights`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyFlights: `POST /rest/batch/flights`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyFlights: `PATCH /rest/flights`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyFlights: `DELETE /rest/flights`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyFlights: `PATCH /rest/flights/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByFlights: `GET /rest/flights/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findFlightDuplicates: `POST /rest/flights/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyFlights: `PATCH /rest/flights/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneFlight: `GET /rest/flights/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneFlight: `PATCH /rest/flights/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneFlight: `DELETE /rest/flights/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneFlight: `PATCH /rest/flights/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findFlightId: `GET /rest/flights/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findFlightCreatedAt: `GET /rest/flights/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setFlightCreatedAt: `PUT /rest/flights/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearFlightCreatedAt: `DELETE /rest/flights/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findFlightUpdatedAt: `GET /rest/flights/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findFlightDeletedAt: `GET /rest/flights/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setFlightDeletedAt: `PUT /rest/flights/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearFlightDeletedAt: `DELETE /rest/flights/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findFlightCreatedBy: `GET /rest/flights/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setFlightCreatedBy: `PUT /rest/flights/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearFlightCreatedBy: `DELETE /rest/flights/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findFlightUpdatedBy: `GET /rest/flights/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findFlightPosition: `GET /rest/flights/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setFlightPosition: `PUT /rest/flights/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearFlightPosition: `DELETE /rest/flights/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findFlightNumber: `GET /rest/flights/:id/number` */
  routes.get("/:id/number", rest.readField("number"));

  /** setFlightNumber: `PUT /rest/flights/:id/number` */
  routes.put("/:id/number", rest.writeField("number"));

  /** clearFlightNumber: `DELETE /rest/flights/:id/number` */
  routes.delete("/:id/number", rest.clearField("number"));

  /**
   * findFlightOrigin: `GET /rest/flights/:id/origin`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/origin", rest.readField("origin"));

  /** setFlightOrigin: `PUT /rest/flights/:id/origin` */
  routes.put("/:id/origin", rest.writeField("origin"));

  /** clearFlightOrigin: `DELETE /rest/flights/:id/origin` */
  routes.delete("/:id/origin", rest.clearField("origin"));

  /**
   * findFlightDestination: `GET /rest/flights/:id/destination`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/destination", rest.readField("destination"));

  /** setFlightDestination: `PUT /rest/flights/:id/destination` */
  routes.put("/:id/destination", rest.writeField("destination"));

  /** clearFlightDestination: `DELETE /rest/flights/:id/destination` */
  routes.delete("/:id/destination", rest.clearField("destination"));

  return routes;
}
