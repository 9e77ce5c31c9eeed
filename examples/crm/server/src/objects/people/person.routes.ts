// @generated from model.json#/objects/person. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { PersonTypes } from "./person.types.js";

/** REST routes of **person**, relative to `/rest/people`. */
export function personRoutes(rest: ObjectRest<PersonTypes, "person", "people">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyPeople: `GET /rest/people`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOnePerson: `POST /rest/people`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyPeople: `POST /rest/batch/people`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyPeople: `PATCH /rest/people`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyPeople: `DELETE /rest/people`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyPeople: `PATCH /rest/people/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByPeople: `GET /rest/people/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findPersonDuplicates: `POST /rest/people/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyPeople: `PATCH /rest/people/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOnePerson: `GET /rest/people/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOnePerson: `PATCH /rest/people/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOnePerson: `DELETE /rest/people/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOnePerson: `PATCH /rest/people/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findPersonId: `GET /rest/people/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findPersonCreatedAt: `GET /rest/people/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setPersonCreatedAt: `PUT /rest/people/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearPersonCreatedAt: `DELETE /rest/people/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findPersonUpdatedAt: `GET /rest/people/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findPersonDeletedAt: `GET /rest/people/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setPersonDeletedAt: `PUT /rest/people/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearPersonDeletedAt: `DELETE /rest/people/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findPersonCreatedBy: `GET /rest/people/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setPersonCreatedBy: `PUT /rest/people/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearPersonCreatedBy: `DELETE /rest/people/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findPersonUpdatedBy: `GET /rest/people/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findPersonPosition: `GET /rest/people/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setPersonPosition: `PUT /rest/people/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearPersonPosition: `DELETE /rest/people/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findPersonName: `GET /rest/people/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setPersonName: `PUT /rest/people/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearPersonName: `DELETE /rest/people/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /** findPersonEmails: `GET /rest/people/:id/emails` */
  routes.get("/:id/emails", rest.readField("emails"));

  /** setPersonEmails: `PUT /rest/people/:id/emails` */
  routes.put("/:id/emails", rest.writeField("emails"));

  /** clearPersonEmails: `DELETE /rest/people/:id/emails` */
  routes.delete("/:id/emails", rest.clearField("emails"));

  /** findPersonLinkedinLink: `GET /rest/people/:id/linkedinLink` */
  routes.get("/:id/linkedinLink", rest.readField("linkedinLink"));

  /** setPersonLinkedinLink: `PUT /rest/people/:id/linkedinLink` */
  routes.put("/:id/linkedinLink", rest.writeField("linkedinLink"));

  /** clearPersonLinkedinLink: `DELETE /rest/people/:id/linkedinLink` */
  routes.delete("/:id/linkedinLink", rest.clearField("linkedinLink"));

  /** findPersonXLink: `GET /rest/people/:id/xLink` */
  routes.get("/:id/xLink", rest.readField("xLink"));

  /** setPersonXLink: `PUT /rest/people/:id/xLink` */
  routes.put("/:id/xLink", rest.writeField("xLink"));

  /** clearPersonXLink: `DELETE /rest/people/:id/xLink` */
  routes.delete("/:id/xLink", rest.clearField("xLink"));

  /** findPersonJobTitle: `GET /rest/people/:id/jobTitle` */
  routes.get("/:id/jobTitle", rest.readField("jobTitle"));

  /** setPersonJobTitle: `PUT /rest/people/:id/jobTitle` */
  routes.put("/:id/jobTitle", rest.writeField("jobTitle"));

  /** clearPersonJobTitle: `DELETE /rest/people/:id/jobTitle` */
  routes.delete("/:id/jobTitle", rest.clearField("jobTitle"));

  /** findPersonPhones: `GET /rest/people/:id/phones` */
  routes.get("/:id/phones", rest.readField("phones"));

  /** setPersonPhones: `PUT /rest/people/:id/phones` */
  routes.put("/:id/phones", rest.writeField("phones"));

  /** clearPersonPhones: `DELETE /rest/people/:id/phones` */
  routes.delete("/:id/phones", rest.clearField("phones"));

  /** findPersonCity: `GET /rest/people/:id/city` */
  routes.get("/:id/city", rest.readField("city"));

  /** setPersonCity: `PUT /rest/people/:id/city` */
  routes.put("/:id/city", rest.writeField("city"));

  /** clearPersonCity: `DELETE /rest/people/:id/city` */
  routes.delete("/:id/city", rest.clearField("city"));

  /** findPersonAvatarUrl: `GET /rest/people/:id/avatarUrl` */
  routes.get("/:id/avatarUrl", rest.readField("avatarUrl"));

  /** setPersonAvatarUrl: `PUT /rest/people/:id/avatarUrl` */
  routes.put("/:id/avatarUrl", rest.writeField("avatarUrl"));

  /** clearPersonAvatarUrl: `DELETE /rest/people/:id/avatarUrl` */
  routes.delete("/:id/avatarUrl", rest.clearField("avatarUrl"));

  /** findPersonAvatarFile: `GET /rest/people/:id/avatarFile` */
  routes.get("/:id/avatarFile", rest.readField("avatarFile"));

  /** setPersonAvatarFile: `PUT /rest/people/:id/avatarFile` */
  routes.put("/:id/avatarFile", rest.writeField("avatarFile"));

  /** clearPersonAvatarFile: `DELETE /rest/people/:id/avatarFile` */
  routes.delete("/:id/avatarFile", rest.clearField("avatarFile"));

  /**
   * findPersonCompany: `GET /rest/people/:id/company`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/company", rest.readField("company"));

  /** setPersonCompany: `PUT /rest/people/:id/company` */
  routes.put("/:id/company", rest.writeField("company"));

  /** clearPersonCompany: `DELETE /rest/people/:id/company` */
  routes.delete("/:id/company", rest.clearField("company"));

  /**
   * findPersonPointOfContactForOpportunities: `GET /rest/people/:id/pointOfContactForOpportunities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/pointOfContactForOpportunities", rest.readField("pointOfContactForOpportunities"));

  /**
   * findPersonTaskTargets: `GET /rest/people/:id/taskTargets`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/taskTargets", rest.readField("taskTargets"));

  /**
   * findPersonNoteTargets: `GET /rest/people/:id/noteTargets`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/noteTargets", rest.readField("noteTargets"));

  /**
   * findPersonFavorites: `GET /rest/people/:id/favorites`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/favorites", rest.readField("favorites"));

  /**
   * findPersonAttachments: `GET /rest/people/:id/attachments`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/attachments", rest.readField("attachments"));

  /**
   * findPersonMessageParticipants: `GET /rest/people/:id/messageParticipants`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/messageParticipants", rest.readField("messageParticipants"));

  /**
   * findPersonCalendarEventParticipants: `GET /rest/people/:id/calendarEventParticipants`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/calendarEventParticipants", rest.readField("calendarEventParticipants"));

  /**
   * findPersonTimelineActivities: `GET /rest/people/:id/timelineActivities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/timelineActivities", rest.readField("timelineActivities"));

  return routes;
}
