// @generated from model.json#/objects/workspaceMember. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { WorkspaceMemberTypes } from "./workspace-member.types.js";

/** REST routes of **workspaceMember**, relative to `/rest/workspaceMembers`. */
export function workspaceMemberRoutes(
  rest: ObjectRest<WorkspaceMemberTypes, "workspaceMember", "workspaceMembers">,
): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyWorkspaceMembers: `GET /rest/workspaceMembers`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneWorkspaceMember: `POST /rest/workspaceMembers`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyWorkspaceMembers: `POST /rest/batch/workspaceMembers`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyWorkspaceMembers: `PATCH /rest/workspaceMembers`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyWorkspaceMembers: `DELETE /rest/workspaceMembers`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyWorkspaceMembers: `PATCH /rest/workspaceMembers/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByWorkspaceMembers: `GET /rest/workspaceMembers/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findWorkspaceMemberDuplicates: `POST /rest/workspaceMembers/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyWorkspaceMembers: `PATCH /rest/workspaceMembers/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneWorkspaceMember: `GET /rest/workspaceMembers/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneWorkspaceMember: `PATCH /rest/workspaceMembers/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneWorkspaceMember: `DELETE /rest/workspaceMembers/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneWorkspaceMember: `PATCH /rest/workspaceMembers/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findWorkspaceMemberId: `GET /rest/workspaceMembers/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findWorkspaceMemberCreatedAt: `GET /rest/workspaceMembers/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setWorkspaceMemberCreatedAt: `PUT /rest/workspaceMembers/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearWorkspaceMemberCreatedAt: `DELETE /rest/workspaceMembers/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findWorkspaceMemberUpdatedAt: `GET /rest/workspaceMembers/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findWorkspaceMemberDeletedAt: `GET /rest/workspaceMembers/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setWorkspaceMemberDeletedAt: `PUT /rest/workspaceMembers/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearWorkspaceMemberDeletedAt: `DELETE /rest/workspaceMembers/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findWorkspaceMemberCreatedBy: `GET /rest/workspaceMembers/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setWorkspaceMemberCreatedBy: `PUT /rest/workspaceMembers/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearWorkspaceMemberCreatedBy: `DELETE /rest/workspaceMembers/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findWorkspaceMemberUpdatedBy: `GET /rest/workspaceMembers/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findWorkspaceMemberPosition: `GET /rest/workspaceMembers/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setWorkspaceMemberPosition: `PUT /rest/workspaceMembers/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearWorkspaceMemberPosition: `DELETE /rest/workspaceMembers/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findWorkspaceMemberName: `GET /rest/workspaceMembers/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setWorkspaceMemberName: `PUT /rest/workspaceMembers/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearWorkspaceMemberName: `DELETE /rest/workspaceMembers/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /** findWorkspaceMemberColorScheme: `GET /rest/workspaceMembers/:id/colorScheme` */
  routes.get("/:id/colorScheme", rest.readField("colorScheme"));

  /** setWorkspaceMemberColorScheme: `PUT /rest/workspaceMembers/:id/colorScheme` */
  routes.put("/:id/colorScheme", rest.writeField("colorScheme"));

  /** clearWorkspaceMemberColorScheme: `DELETE /rest/workspaceMembers/:id/colorScheme` */
  routes.delete("/:id/colorScheme", rest.clearField("colorScheme"));

  /** findWorkspaceMemberLocale: `GET /rest/workspaceMembers/:id/locale` */
  routes.get("/:id/locale", rest.readField("locale"));

  /** setWorkspaceMemberLocale: `PUT /rest/workspaceMembers/:id/locale` */
  routes.put("/:id/locale", rest.writeField("locale"));

  /** clearWorkspaceMemberLocale: `DELETE /rest/workspaceMembers/:id/locale` */
  routes.delete("/:id/locale", rest.clearField("locale"));

  /** findWorkspaceMemberAvatarUrl: `GET /rest/workspaceMembers/:id/avatarUrl` */
  routes.get("/:id/avatarUrl", rest.readField("avatarUrl"));

  /** setWorkspaceMemberAvatarUrl: `PUT /rest/workspaceMembers/:id/avatarUrl` */
  routes.put("/:id/avatarUrl", rest.writeField("avatarUrl"));

  /** clearWorkspaceMemberAvatarUrl: `DELETE /rest/workspaceMembers/:id/avatarUrl` */
  routes.delete("/:id/avatarUrl", rest.clearField("avatarUrl"));

  /** findWorkspaceMemberUserEmail: `GET /rest/workspaceMembers/:id/userEmail` */
  routes.get("/:id/userEmail", rest.readField("userEmail"));

  /** setWorkspaceMemberUserEmail: `PUT /rest/workspaceMembers/:id/userEmail` */
  routes.put("/:id/userEmail", rest.writeField("userEmail"));

  /** clearWorkspaceMemberUserEmail: `DELETE /rest/workspaceMembers/:id/userEmail` */
  routes.delete("/:id/userEmail", rest.clearField("userEmail"));

  /** findWorkspaceMemberCalendarStartDay: `GET /rest/workspaceMembers/:id/calendarStartDay` */
  routes.get("/:id/calendarStartDay", rest.readField("calendarStartDay"));

  /** setWorkspaceMemberCalendarStartDay: `PUT /rest/workspaceMembers/:id/calendarStartDay` */
  routes.put("/:id/calendarStartDay", rest.writeField("calendarStartDay"));

  /** clearWorkspaceMemberCalendarStartDay: `DELETE /rest/workspaceMembers/:id/calendarStartDay` */
  routes.delete("/:id/calendarStartDay", rest.clearField("calendarStartDay"));

  /** findWorkspaceMemberUserId: `GET /rest/workspaceMembers/:id/userId` */
  routes.get("/:id/userId", rest.readField("userId"));

  /** setWorkspaceMemberUserId: `PUT /rest/workspaceMembers/:id/userId` */
  routes.put("/:id/userId", rest.writeField("userId"));

  /** clearWorkspaceMemberUserId: `DELETE /rest/workspaceMembers/:id/userId` */
  routes.delete("/:id/userId", rest.clearField("userId"));

  /** findWorkspaceMemberTimeZone: `GET /rest/workspaceMembers/:id/timeZone` */
  routes.get("/:id/timeZone", rest.readField("timeZone"));

  /** setWorkspaceMemberTimeZone: `PUT /rest/workspaceMembers/:id/timeZone` */
  routes.put("/:id/timeZone", rest.writeField("timeZone"));

  /** clearWorkspaceMemberTimeZone: `DELETE /rest/workspaceMembers/:id/timeZone` */
  routes.delete("/:id/timeZone", rest.clearField("timeZone"));

  /** findWorkspaceMemberDateFormat: `GET /rest/workspaceMembers/:id/dateFormat` */
  routes.get("/:id/dateFormat", rest.readField("dateFormat"));

  /** setWorkspaceMemberDateFormat: `PUT /rest/workspaceMembers/:id/dateFormat` */
  routes.put("/:id/dateFormat", rest.writeField("dateFormat"));

  /** clearWorkspaceMemberDateFormat: `DELETE /rest/workspaceMembers/:id/dateFormat` */
  routes.delete("/:id/dateFormat", rest.clearField("dateFormat"));

  /** findWorkspaceMemberTimeFormat: `GET /rest/workspaceMembers/:id/timeFormat` */
  routes.get("/:id/timeFormat", rest.readField("timeFormat"));

  /** setWorkspaceMemberTimeFormat: `PUT /rest/workspaceMembers/:id/timeFormat` */
  routes.put("/:id/timeFormat", rest.writeField("timeFormat"));

  /** clearWorkspaceMemberTimeFormat: `DELETE /rest/workspaceMembers/:id/timeFormat` */
  routes.delete("/:id/timeFormat", rest.clearField("timeFormat"));

  /** findWorkspaceMemberNumberFormat: `GET /rest/workspaceMembers/:id/numberFormat` */
  routes.get("/:id/numberFormat", rest.readField("numberFormat"));

  /** setWorkspaceMemberNumberFormat: `PUT /rest/workspaceMembers/:id/numberFormat` */
  routes.put("/:id/numberFormat", rest.writeField("numberFormat"));

  /** clearWorkspaceMemberNumberFormat: `DELETE /rest/workspaceMembers/:id/numberFormat` */
  routes.delete("/:id/numberFormat", rest.clearField("numberFormat"));

  /**
   * findWorkspaceMemberAssignedTasks: `GET /rest/workspaceMembers/:id/assignedTasks`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/assignedTasks", rest.readField("assignedTasks"));

  /**
   * findWorkspaceMemberAccountOwnerForCompanies: `GET /rest/workspaceMembers/:id/accountOwnerForCompanies`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/accountOwnerForCompanies", rest.readField("accountOwnerForCompanies"));

  /**
   * findWorkspaceMemberOwnedOpportunities: `GET /rest/workspaceMembers/:id/ownedOpportunities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/ownedOpportunities", rest.readField("ownedOpportunities"));

  /**
   * findWorkspaceMemberMessageParticipants: `GET /rest/workspaceMembers/:id/messageParticipants`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/messageParticipants", rest.readField("messageParticipants"));

  /**
   * findWorkspaceMemberBlocklist: `GET /rest/workspaceMembers/:id/blocklist`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/blocklist", rest.readField("blocklist"));

  /**
   * findWorkspaceMemberCalendarEventParticipants: `GET /rest/workspaceMembers/:id/calendarEventParticipants`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/calendarEventParticipants", rest.readField("calendarEventParticipants"));

  /**
   * findWorkspaceMemberTimelineActivities: `GET /rest/workspaceMembers/:id/timelineActivities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/timelineActivities", rest.readField("timelineActivities"));

  /**
   * findWorkspaceMemberConnectedAccounts: `GET /rest/workspaceMembers/:id/connectedAccounts`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/connectedAccounts", rest.readField("connectedAccounts"));

  /**
   * findWorkspaceMemberFavorites: `GET /rest/workspaceMembers/:id/favorites`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/favorites", rest.readField("favorites"));

  return routes;
}
