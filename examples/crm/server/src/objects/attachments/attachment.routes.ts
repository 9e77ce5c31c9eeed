// @generated from model.json#/objects/attachment. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { AttachmentTypes } from "./attachment.types.js";

/** REST routes of **attachment**, relative to `/rest/attachments`. */
export function attachmentRoutes(rest: ObjectRest<AttachmentTypes, "attachment", "attachments">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyAttachments: `GET /rest/attachments`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneAttachment: `POST /rest/attachments`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyAttachments: `POST /rest/batch/attachments`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyAttachments: `PATCH /rest/attachments`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyAttachments: `DELETE /rest/attachments`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyAttachments: `PATCH /rest/attachments/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByAttachments: `GET /rest/attachments/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findAttachmentDuplicates: `POST /rest/attachments/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyAttachments: `PATCH /rest/attachments/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneAttachment: `GET /rest/attachments/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneAttachment: `PATCH /rest/attachments/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneAttachment: `DELETE /rest/attachments/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneAttachment: `PATCH /rest/attachments/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findAttachmentId: `GET /rest/attachments/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findAttachmentCreatedAt: `GET /rest/attachments/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setAttachmentCreatedAt: `PUT /rest/attachments/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearAttachmentCreatedAt: `DELETE /rest/attachments/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findAttachmentUpdatedAt: `GET /rest/attachments/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findAttachmentDeletedAt: `GET /rest/attachments/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setAttachmentDeletedAt: `PUT /rest/attachments/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearAttachmentDeletedAt: `DELETE /rest/attachments/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findAttachmentCreatedBy: `GET /rest/attachments/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setAttachmentCreatedBy: `PUT /rest/attachments/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearAttachmentCreatedBy: `DELETE /rest/attachments/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findAttachmentUpdatedBy: `GET /rest/attachments/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findAttachmentPosition: `GET /rest/attachments/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setAttachmentPosition: `PUT /rest/attachments/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearAttachmentPosition: `DELETE /rest/attachments/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findAttachmentName: `GET /rest/attachments/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setAttachmentName: `PUT /rest/attachments/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearAttachmentName: `DELETE /rest/attachments/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /** findAttachmentFullPath: `GET /rest/attachments/:id/fullPath` */
  routes.get("/:id/fullPath", rest.readField("fullPath"));

  /** setAttachmentFullPath: `PUT /rest/attachments/:id/fullPath` */
  routes.put("/:id/fullPath", rest.writeField("fullPath"));

  /** clearAttachmentFullPath: `DELETE /rest/attachments/:id/fullPath` */
  routes.delete("/:id/fullPath", rest.clearField("fullPath"));

  /** findAttachmentFileCategory: `GET /rest/attachments/:id/fileCategory` */
  routes.get("/:id/fileCategory", rest.readField("fileCategory"));

  /** setAttachmentFileCategory: `PUT /rest/attachments/:id/fileCategory` */
  routes.put("/:id/fileCategory", rest.writeField("fileCategory"));

  /** clearAttachmentFileCategory: `DELETE /rest/attachments/:id/fileCategory` */
  routes.delete("/:id/fileCategory", rest.clearField("fileCategory"));

  /**
   * findAttachmentTargetTask: `GET /rest/attachments/:id/targetTask`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetTask", rest.readField("targetTask"));

  /** setAttachmentTargetTask: `PUT /rest/attachments/:id/targetTask` */
  routes.put("/:id/targetTask", rest.writeField("targetTask"));

  /** clearAttachmentTargetTask: `DELETE /rest/attachments/:id/targetTask` */
  routes.delete("/:id/targetTask", rest.clearField("targetTask"));

  /**
   * findAttachmentTargetNote: `GET /rest/attachments/:id/targetNote`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetNote", rest.readField("targetNote"));

  /** setAttachmentTargetNote: `PUT /rest/attachments/:id/targetNote` */
  routes.put("/:id/targetNote", rest.writeField("targetNote"));

  /** clearAttachmentTargetNote: `DELETE /rest/attachments/:id/targetNote` */
  routes.delete("/:id/targetNote", rest.clearField("targetNote"));

  /**
   * findAttachmentTargetPerson: `GET /rest/attachments/:id/targetPerson`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetPerson", rest.readField("targetPerson"));

  /** setAttachmentTargetPerson: `PUT /rest/attachments/:id/targetPerson` */
  routes.put("/:id/targetPerson", rest.writeField("targetPerson"));

  /** clearAttachmentTargetPerson: `DELETE /rest/attachments/:id/targetPerson` */
  routes.delete("/:id/targetPerson", rest.clearField("targetPerson"));

  /**
   * findAttachmentTargetCompany: `GET /rest/attachments/:id/targetCompany`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetCompany", rest.readField("targetCompany"));

  /** setAttachmentTargetCompany: `PUT /rest/attachments/:id/targetCompany` */
  routes.put("/:id/targetCompany", rest.writeField("targetCompany"));

  /** clearAttachmentTargetCompany: `DELETE /rest/attachments/:id/targetCompany` */
  routes.delete("/:id/targetCompany", rest.clearField("targetCompany"));

  /**
   * findAttachmentTargetOpportunity: `GET /rest/attachments/:id/targetOpportunity`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetOpportunity", rest.readField("targetOpportunity"));

  /** setAttachmentTargetOpportunity: `PUT /rest/attachments/:id/targetOpportunity` */
  routes.put("/:id/targetOpportunity", rest.writeField("targetOpportunity"));

  /** clearAttachmentTargetOpportunity: `DELETE /rest/attachments/:id/targetOpportunity` */
  routes.delete("/:id/targetOpportunity", rest.clearField("targetOpportunity"));

  /**
   * findAttachmentTargetDashboard: `GET /rest/attachments/:id/targetDashboard`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetDashboard", rest.readField("targetDashboard"));

  /** setAttachmentTargetDashboard: `PUT /rest/attachments/:id/targetDashboard` */
  routes.put("/:id/targetDashboard", rest.writeField("targetDashboard"));

  /** clearAttachmentTargetDashboard: `DELETE /rest/attachments/:id/targetDashboard` */
  routes.delete("/:id/targetDashboard", rest.clearField("targetDashboard"));

  /**
   * findAttachmentTargetWorkflow: `GET /rest/attachments/:id/targetWorkflow`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetWorkflow", rest.readField("targetWorkflow"));

  /** setAttachmentTargetWorkflow: `PUT /rest/attachments/:id/targetWorkflow` */
  routes.put("/:id/targetWorkflow", rest.writeField("targetWorkflow"));

  /** clearAttachmentTargetWorkflow: `DELETE /rest/attachments/:id/targetWorkflow` */
  routes.delete("/:id/targetWorkflow", rest.clearField("targetWorkflow"));

  return routes;
}
