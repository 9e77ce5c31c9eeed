// @generated from model.json#/objects/calendarEventParticipant. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { CalendarEventParticipantTypes } from "./calendar-event-participant.types.js";

/** REST routes of **calendarEventParticipant**, relative to `/rest/calendarEventParticipants`. */
export function calendarEventParticipantRoutes(
  rest: ObjectRest<CalendarEventParticipantTypes, "calendarEventParticipant", "calendarEventParticipants">,
): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyCalendarEventParticipants: `GET /rest/calendarEventParticipants`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneCalendarEventParticipant: `POST /rest/calendarEventParticipants`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyCalendarEventParticipants: `POST /rest/batch/calendarEventParticipants`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyCalendarEventParticipants: `PATCH /rest/calendarEventParticipants`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyCalendarEventParticipants: `DELETE /rest/calendarEventParticipants`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyCalendarEventParticipants: `PATCH /rest/calendarEventParticipants/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByCalendarEventParticipants: `GET /rest/calendarEventParticipants/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findCalendarEventParticipantDuplicates: `POST /rest/calendarEventParticipants/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyCalendarEventParticipants: `PATCH /rest/calendarEventParticipants/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneCalendarEventParticipant: `GET /rest/calendarEventParticipants/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneCalendarEventParticipant: `PATCH /rest/calendarEventParticipants/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneCalendarEventParticipant: `DELETE /rest/calendarEventParticipants/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneCalendarEventParticipant: `PATCH /rest/calendarEventParticipants/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findCalendarEventParticipantId: `GET /rest/calendarEventParticipants/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findCalendarEventParticipantCreatedAt: `GET /rest/calendarEventParticipants/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setCalendarEventParticipantCreatedAt: `PUT /rest/calendarEventParticipants/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearCalendarEventParticipantCreatedAt: `DELETE /rest/calendarEventParticipants/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findCalendarEventParticipantUpdatedAt: `GET /rest/calendarEventParticipants/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findCalendarEventParticipantDeletedAt: `GET /rest/calendarEventParticipants/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setCalendarEventParticipantDeletedAt: `PUT /rest/calendarEventParticipants/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearCalendarEventParticipantDeletedAt: `DELETE /rest/calendarEventParticipants/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findCalendarEventParticipantCreatedBy: `GET /rest/calendarEventParticipants/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setCalendarEventParticipantCreatedBy: `PUT /rest/calendarEventParticipants/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearCalendarEventParticipantCreatedBy: `DELETE /rest/calendarEventParticipants/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findCalendarEventParticipantUpdatedBy: `GET /rest/calendarEventParticipants/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findCalendarEventParticipantPosition: `GET /rest/calendarEventParticipants/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setCalendarEventParticipantPosition: `PUT /rest/calendarEventParticipants/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearCalendarEventParticipantPosition: `DELETE /rest/calendarEventParticipants/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findCalendarEventParticipantHandle: `GET /rest/calendarEventParticipants/:id/handle` */
  routes.get("/:id/handle", rest.readField("handle"));

  /** setCalendarEventParticipantHandle: `PUT /rest/calendarEventParticipants/:id/handle` */
  routes.put("/:id/handle", rest.writeField("handle"));

  /** clearCalendarEventParticipantHandle: `DELETE /rest/calendarEventParticipants/:id/handle` */
  routes.delete("/:id/handle", rest.clearField("handle"));

  /** findCalendarEventParticipantDisplayName: `GET /rest/calendarEventParticipants/:id/displayName` */
  routes.get("/:id/displayName", rest.readField("displayName"));

  /** setCalendarEventParticipantDisplayName: `PUT /rest/calendarEventParticipants/:id/displayName` */
  routes.put("/:id/displayName", rest.writeField("displayName"));

  /** clearCalendarEventParticipantDisplayName: `DELETE /rest/calendarEventParticipants/:id/displayName` */
  routes.delete("/:id/displayName", rest.clearField("displayName"));

  /** findCalendarEventParticipantIsOrganizer: `GET /rest/calendarEventParticipants/:id/isOrganizer` */
  routes.get("/:id/isOrganizer", rest.readField("isOrganizer"));

  /** setCalendarEventParticipantIsOrganizer: `PUT /rest/calendarEventParticipants/:id/isOrganizer` */
  routes.put("/:id/isOrganizer", rest.writeField("isOrganizer"));

  /** clearCalendarEventParticipantIsOrganizer: `DELETE /rest/calendarEventParticipants/:id/isOrganizer` */
  routes.delete("/:id/isOrganizer", rest.clearField("isOrganizer"));

  /** findCalendarEventParticipantResponseStatus: `GET /rest/calendarEventParticipants/:id/responseStatus` */
  routes.get("/:id/responseStatus", rest.readField("responseStatus"));

  /** setCalendarEventParticipantResponseStatus: `PUT /rest/calendarEventParticipants/:id/responseStatus` */
  routes.put("/:id/responseStatus", rest.writeField("responseStatus"));

  /** clearCalendarEventParticipantResponseStatus: `DELETE /rest/calendarEventParticipants/:id/responseStatus` */
  routes.delete("/:id/responseStatus", rest.clearField("responseStatus"));

  /**
   * findCalendarEventParticipantCalendarEvent: `GET /rest/calendarEventParticipants/:id/calendarEvent`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/calendarEvent", rest.readField("calendarEvent"));

  /** setCalendarEventParticipantCalendarEvent: `PUT /rest/calendarEventParticipants/:id/calendarEvent` */
  routes.put("/:id/calendarEvent", rest.writeField("calendarEvent"));

  /** clearCalendarEventParticipantCalendarEvent: `DELETE /rest/calendarEventParticipants/:id/calendarEvent` */
  routes.delete("/:id/calendarEvent", rest.clearField("calendarEvent"));

  /**
   * findCalendarEventParticipantPerson: `GET /rest/calendarEventParticipants/:id/person`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/person", rest.readField("person"));

  /** setCalendarEventParticipantPerson: `PUT /rest/calendarEventParticipants/:id/person` */
  routes.put("/:id/person", rest.writeField("person"));

  /** clearCalendarEventParticipantPerson: `DELETE /rest/calendarEventParticipants/:id/person` */
  routes.delete("/:id/person", rest.clearField("person"));

  /**
   * findCalendarEventParticipantWorkspaceMember: `GET /rest/calendarEventParticipants/:id/workspaceMember`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/workspaceMember", rest.readField("workspaceMember"));

  /** setCalendarEventParticipantWorkspaceMember: `PUT /rest/calendarEventParticipants/:id/workspaceMember` */
  routes.put("/:id/workspaceMember", rest.writeField("workspaceMember"));

  /** clearCalendarEventParticipantWorkspaceMember: `DELETE /rest/calendarEventParticipants/:id/workspaceMember` */
  routes.delete("/:id/workspaceMember", rest.clearField("workspaceMember"));

  return routes;
}
