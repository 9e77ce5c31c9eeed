// @generated from model.json#/objects/calendarChannelEventAssociation. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { CalendarChannelEventAssociationTypes } from "./calendar-channel-event-association.types.js";

/** REST routes of **calendarChannelEventAssociation**, relative to `/rest/calendarChannelEventAssociations`. */
export function calendarChannelEventAssociationRoutes(
  rest: ObjectRest<
    CalendarChannelEventAssociationTypes,
    "calendarChannelEventAssociation",
    "calendarChannelEventAssociations"
  >,
): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyCalendarChannelEventAssociations: `GET /rest/calendarChannelEventAssociations`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneCalendarChannelEventAssociation: `POST /rest/calendarChannelEventAssociations`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyCalendarChannelEventAssociations: `POST /rest/batch/calendarChannelEventAssociations`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyCalendarChannelEventAssociations: `PATCH /rest/calendarChannelEventAssociations`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyCalendarChannelEventAssociations: `DELETE /rest/calendarChannelEventAssociations`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyCalendarChannelEventAssociations: `PATCH /rest/calendarChannelEventAssociations/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByCalendarChannelEventAssociations: `GET /rest/calendarChannelEventAssociations/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findCalendarChannelEventAssociationDuplicates: `POST /rest/calendarChannelEventAssociations/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyCalendarChannelEventAssociations: `PATCH /rest/calendarChannelEventAssociations/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneCalendarChannelEventAssociation: `GET /rest/calendarChannelEventAssociations/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneCalendarChannelEventAssociation: `PATCH /rest/calendarChannelEventAssociations/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneCalendarChannelEventAssociation: `DELETE /rest/calendarChannelEventAssociations/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneCalendarChannelEventAssociation: `PATCH /rest/calendarChannelEventAssociations/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findCalendarChannelEventAssociationId: `GET /rest/calendarChannelEventAssociations/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findCalendarChannelEventAssociationCreatedAt: `GET /rest/calendarChannelEventAssociations/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setCalendarChannelEventAssociationCreatedAt: `PUT /rest/calendarChannelEventAssociations/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearCalendarChannelEventAssociationCreatedAt: `DELETE /rest/calendarChannelEventAssociations/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findCalendarChannelEventAssociationUpdatedAt: `GET /rest/calendarChannelEventAssociations/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findCalendarChannelEventAssociationDeletedAt: `GET /rest/calendarChannelEventAssociations/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setCalendarChannelEventAssociationDeletedAt: `PUT /rest/calendarChannelEventAssociations/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearCalendarChannelEventAssociationDeletedAt: `DELETE /rest/calendarChannelEventAssociations/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findCalendarChannelEventAssociationCreatedBy: `GET /rest/calendarChannelEventAssociations/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setCalendarChannelEventAssociationCreatedBy: `PUT /rest/calendarChannelEventAssociations/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearCalendarChannelEventAssociationCreatedBy: `DELETE /rest/calendarChannelEventAssociations/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findCalendarChannelEventAssociationUpdatedBy: `GET /rest/calendarChannelEventAssociations/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findCalendarChannelEventAssociationPosition: `GET /rest/calendarChannelEventAssociations/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setCalendarChannelEventAssociationPosition: `PUT /rest/calendarChannelEventAssociations/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearCalendarChannelEventAssociationPosition: `DELETE /rest/calendarChannelEventAssociations/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findCalendarChannelEventAssociationEventExternalId: `GET /rest/calendarChannelEventAssociations/:id/eventExternalId` */
  routes.get("/:id/eventExternalId", rest.readField("eventExternalId"));

  /** setCalendarChannelEventAssociationEventExternalId: `PUT /rest/calendarChannelEventAssociations/:id/eventExternalId` */
  routes.put("/:id/eventExternalId", rest.writeField("eventExternalId"));

  /** clearCalendarChannelEventAssociationEventExternalId: `DELETE /rest/calendarChannelEventAssociations/:id/eventExternalId` */
  routes.delete("/:id/eventExternalId", rest.clearField("eventExternalId"));

  /** findCalendarChannelEventAssociationRecurringEventExternalId: `GET /rest/calendarChannelEventAssociations/:id/recurringEventExternalId` */
  routes.get("/:id/recurringEventExternalId", rest.readField("recurringEventExternalId"));

  /** setCalendarChannelEventAssociationRecurringEventExternalId: `PUT /rest/calendarChannelEventAssociations/:id/recurringEventExternalId` */
  routes.put("/:id/recurringEventExternalId", rest.writeField("recurringEventExternalId"));

  /** clearCalendarChannelEventAssociationRecurringEventExternalId: `DELETE /rest/calendarChannelEventAssociations/:id/recurringEventExternalId` */
  routes.delete("/:id/recurringEventExternalId", rest.clearField("recurringEventExternalId"));

  /** findCalendarChannelEventAssociationCalendarChannelId: `GET /rest/calendarChannelEventAssociations/:id/calendarChannelId` */
  routes.get("/:id/calendarChannelId", rest.readField("calendarChannelId"));

  /** setCalendarChannelEventAssociationCalendarChannelId: `PUT /rest/calendarChannelEventAssociations/:id/calendarChannelId` */
  routes.put("/:id/calendarChannelId", rest.writeField("calendarChannelId"));

  /** clearCalendarChannelEventAssociationCalendarChannelId: `DELETE /rest/calendarChannelEventAssociations/:id/calendarChannelId` */
  routes.delete("/:id/calendarChannelId", rest.clearField("calendarChannelId"));

  /**
   * findCalendarChannelEventAssociationCalendarEvent: `GET /rest/calendarChannelEventAssociations/:id/calendarEvent`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/calendarEvent", rest.readField("calendarEvent"));

  /** setCalendarChannelEventAssociationCalendarEvent: `PUT /rest/calendarChannelEventAssociations/:id/calendarEvent` */
  routes.put("/:id/calendarEvent", rest.writeField("calendarEvent"));

  /** clearCalendarChannelEventAssociationCalendarEvent: `DELETE /rest/calendarChannelEventAssociations/:id/calendarEvent` */
  routes.delete("/:id/calendarEvent", rest.clearField("calendarEvent"));

  return routes;
}
