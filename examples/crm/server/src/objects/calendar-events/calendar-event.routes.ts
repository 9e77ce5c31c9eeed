// @generated from model.json#/objects/calendarEvent. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { CalendarEventTypes } from "./calendar-event.types.js";

/** REST routes of **calendarEvent**, relative to `/rest/calendarEvents`. */
export function calendarEventRoutes(rest: ObjectRest<CalendarEventTypes, "calendarEvent", "calendarEvents">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyCalendarEvents: `GET /rest/calendarEvents`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneCalendarEvent: `POST /rest/calendarEvents`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyCalendarEvents: `POST /rest/batch/calendarEvents`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyCalendarEvents: `PATCH /rest/calendarEvents`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyCalendarEvents: `DELETE /rest/calendarEvents`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyCalendarEvents: `PATCH /rest/calendarEvents/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByCalendarEvents: `GET /rest/calendarEvents/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findCalendarEventDuplicates: `POST /rest/calendarEvents/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyCalendarEvents: `PATCH /rest/calendarEvents/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneCalendarEvent: `GET /rest/calendarEvents/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneCalendarEvent: `PATCH /rest/calendarEvents/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneCalendarEvent: `DELETE /rest/calendarEvents/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneCalendarEvent: `PATCH /rest/calendarEvents/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findCalendarEventId: `GET /rest/calendarEvents/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findCalendarEventCreatedAt: `GET /rest/calendarEvents/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setCalendarEventCreatedAt: `PUT /rest/calendarEvents/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearCalendarEventCreatedAt: `DELETE /rest/calendarEvents/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findCalendarEventUpdatedAt: `GET /rest/calendarEvents/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findCalendarEventDeletedAt: `GET /rest/calendarEvents/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setCalendarEventDeletedAt: `PUT /rest/calendarEvents/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearCalendarEventDeletedAt: `DELETE /rest/calendarEvents/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findCalendarEventCreatedBy: `GET /rest/calendarEvents/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setCalendarEventCreatedBy: `PUT /rest/calendarEvents/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearCalendarEventCreatedBy: `DELETE /rest/calendarEvents/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findCalendarEventUpdatedBy: `GET /rest/calendarEvents/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findCalendarEventPosition: `GET /rest/calendarEvents/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setCalendarEventPosition: `PUT /rest/calendarEvents/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearCalendarEventPosition: `DELETE /rest/calendarEvents/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findCalendarEventTitle: `GET /rest/calendarEvents/:id/title` */
  routes.get("/:id/title", rest.readField("title"));

  /** setCalendarEventTitle: `PUT /rest/calendarEvents/:id/title` */
  routes.put("/:id/title", rest.writeField("title"));

  /** clearCalendarEventTitle: `DELETE /rest/calendarEvents/:id/title` */
  routes.delete("/:id/title", rest.clearField("title"));

  /** findCalendarEventIsCanceled: `GET /rest/calendarEvents/:id/isCanceled` */
  routes.get("/:id/isCanceled", rest.readField("isCanceled"));

  /** setCalendarEventIsCanceled: `PUT /rest/calendarEvents/:id/isCanceled` */
  routes.put("/:id/isCanceled", rest.writeField("isCanceled"));

  /** clearCalendarEventIsCanceled: `DELETE /rest/calendarEvents/:id/isCanceled` */
  routes.delete("/:id/isCanceled", rest.clearField("isCanceled"));

  /** findCalendarEventIsFullDay: `GET /rest/calendarEvents/:id/isFullDay` */
  routes.get("/:id/isFullDay", rest.readField("isFullDay"));

  /** setCalendarEventIsFullDay: `PUT /rest/calendarEvents/:id/isFullDay` */
  routes.put("/:id/isFullDay", rest.writeField("isFullDay"));

  /** clearCalendarEventIsFullDay: `DELETE /rest/calendarEvents/:id/isFullDay` */
  routes.delete("/:id/isFullDay", rest.clearField("isFullDay"));

  /** findCalendarEventStartsAt: `GET /rest/calendarEvents/:id/startsAt` */
  routes.get("/:id/startsAt", rest.readField("startsAt"));

  /** setCalendarEventStartsAt: `PUT /rest/calendarEvents/:id/startsAt` */
  routes.put("/:id/startsAt", rest.writeField("startsAt"));

  /** clearCalendarEventStartsAt: `DELETE /rest/calendarEvents/:id/startsAt` */
  routes.delete("/:id/startsAt", rest.clearField("startsAt"));

  /** findCalendarEventEndsAt: `GET /rest/calendarEvents/:id/endsAt` */
  routes.get("/:id/endsAt", rest.readField("endsAt"));

  /** setCalendarEventEndsAt: `PUT /rest/calendarEvents/:id/endsAt` */
  routes.put("/:id/endsAt", rest.writeField("endsAt"));

  /** clearCalendarEventEndsAt: `DELETE /rest/calendarEvents/:id/endsAt` */
  routes.delete("/:id/endsAt", rest.clearField("endsAt"));

  /** findCalendarEventExternalCreatedAt: `GET /rest/calendarEvents/:id/externalCreatedAt` */
  routes.get("/:id/externalCreatedAt", rest.readField("externalCreatedAt"));

  /** setCalendarEventExternalCreatedAt: `PUT /rest/calendarEvents/:id/externalCreatedAt` */
  routes.put("/:id/externalCreatedAt", rest.writeField("externalCreatedAt"));

  /** clearCalendarEventExternalCreatedAt: `DELETE /rest/calendarEvents/:id/externalCreatedAt` */
  routes.delete("/:id/externalCreatedAt", rest.clearField("externalCreatedAt"));

  /** findCalendarEventExternalUpdatedAt: `GET /rest/calendarEvents/:id/externalUpdatedAt` */
  routes.get("/:id/externalUpdatedAt", rest.readField("externalUpdatedAt"));

  /** setCalendarEventExternalUpdatedAt: `PUT /rest/calendarEvents/:id/externalUpdatedAt` */
  routes.put("/:id/externalUpdatedAt", rest.writeField("externalUpdatedAt"));

  /** clearCalendarEventExternalUpdatedAt: `DELETE /rest/calendarEvents/:id/externalUpdatedAt` */
  routes.delete("/:id/externalUpdatedAt", rest.clearField("externalUpdatedAt"));

  /** findCalendarEventDescription: `GET /rest/calendarEvents/:id/description` */
  routes.get("/:id/description", rest.readField("description"));

  /** setCalendarEventDescription: `PUT /rest/calendarEvents/:id/description` */
  routes.put("/:id/description", rest.writeField("description"));

  /** clearCalendarEventDescription: `DELETE /rest/calendarEvents/:id/description` */
  routes.delete("/:id/description", rest.clearField("description"));

  /** findCalendarEventLocation: `GET /rest/calendarEvents/:id/location` */
  routes.get("/:id/location", rest.readField("location"));

  /** setCalendarEventLocation: `PUT /rest/calendarEvents/:id/location` */
  routes.put("/:id/location", rest.writeField("location"));

  /** clearCalendarEventLocation: `DELETE /rest/calendarEvents/:id/location` */
  routes.delete("/:id/location", rest.clearField("location"));

  /** findCalendarEventICalUid: `GET /rest/calendarEvents/:id/iCalUid` */
  routes.get("/:id/iCalUid", rest.readField("iCalUid"));

  /** setCalendarEventICalUid: `PUT /rest/calendarEvents/:id/iCalUid` */
  routes.put("/:id/iCalUid", rest.writeField("iCalUid"));

  /** clearCalendarEventICalUid: `DELETE /rest/calendarEvents/:id/iCalUid` */
  routes.delete("/:id/iCalUid", rest.clearField("iCalUid"));

  /** findCalendarEventConferenceSolution: `GET /rest/calendarEvents/:id/conferenceSolution` */
  routes.get("/:id/conferenceSolution", rest.readField("conferenceSolution"));

  /** setCalendarEventConferenceSolution: `PUT /rest/calendarEvents/:id/conferenceSolution` */
  routes.put("/:id/conferenceSolution", rest.writeField("conferenceSolution"));

  /** clearCalendarEventConferenceSolution: `DELETE /rest/calendarEvents/:id/conferenceSolution` */
  routes.delete("/:id/conferenceSolution", rest.clearField("conferenceSolution"));

  /** findCalendarEventConferenceLink: `GET /rest/calendarEvents/:id/conferenceLink` */
  routes.get("/:id/conferenceLink", rest.readField("conferenceLink"));

  /** setCalendarEventConferenceLink: `PUT /rest/calendarEvents/:id/conferenceLink` */
  routes.put("/:id/conferenceLink", rest.writeField("conferenceLink"));

  /** clearCalendarEventConferenceLink: `DELETE /rest/calendarEvents/:id/conferenceLink` */
  routes.delete("/:id/conferenceLink", rest.clearField("conferenceLink"));

  /**
   * findCalendarEventCalendarChannelEventAssociations: `GET /rest/calendarEvents/:id/calendarChannelEventAssociations`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/calendarChannelEventAssociations", rest.readField("calendarChannelEventAssociations"));

  /**
   * findCalendarEventCalendarEventParticipants: `GET /rest/calendarEvents/:id/calendarEventParticipants`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/calendarEventParticipants", rest.readField("calendarEventParticipants"));

  return routes;
}
