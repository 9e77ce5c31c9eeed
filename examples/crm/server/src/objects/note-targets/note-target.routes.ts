// @generated from model.json#/objects/noteTarget. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { NoteTargetTypes } from "./note-target.types.js";

/** REST routes of **noteTarget**, relative to `/rest/noteTargets`. */
export function noteTargetRoutes(rest: ObjectRest<NoteTargetTypes, "noteTarget", "noteTargets">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyNoteTargets: `GET /rest/noteTargets`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneNoteTarget: `POST /rest/noteTargets`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyNoteTargets: `POST /rest/batch/noteTargets`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyNoteTargets: `PATCH /rest/noteTargets`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyNoteTargets: `DELETE /rest/noteTargets`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyNoteTargets: `PATCH /rest/noteTargets/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByNoteTargets: `GET /rest/noteTargets/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findNoteTargetDuplicates: `POST /rest/noteTargets/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyNoteTargets: `PATCH /rest/noteTargets/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneNoteTarget: `GET /rest/noteTargets/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneNoteTarget: `PATCH /rest/noteTargets/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneNoteTarget: `DELETE /rest/noteTargets/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneNoteTarget: `PATCH /rest/noteTargets/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findNoteTargetId: `GET /rest/noteTargets/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findNoteTargetCreatedAt: `GET /rest/noteTargets/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setNoteTargetCreatedAt: `PUT /rest/noteTargets/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearNoteTargetCreatedAt: `DELETE /rest/noteTargets/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findNoteTargetUpdatedAt: `GET /rest/noteTargets/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findNoteTargetDeletedAt: `GET /rest/noteTargets/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setNoteTargetDeletedAt: `PUT /rest/noteTargets/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearNoteTargetDeletedAt: `DELETE /rest/noteTargets/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findNoteTargetCreatedBy: `GET /rest/noteTargets/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setNoteTargetCreatedBy: `PUT /rest/noteTargets/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearNoteTargetCreatedBy: `DELETE /rest/noteTargets/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findNoteTargetUpdatedBy: `GET /rest/noteTargets/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findNoteTargetPosition: `GET /rest/noteTargets/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setNoteTargetPosition: `PUT /rest/noteTargets/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearNoteTargetPosition: `DELETE /rest/noteTargets/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /**
   * findNoteTargetNote: `GET /rest/noteTargets/:id/note`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/note", rest.readField("note"));

  /** setNoteTargetNote: `PUT /rest/noteTargets/:id/note` */
  routes.put("/:id/note", rest.writeField("note"));

  /** clearNoteTargetNote: `DELETE /rest/noteTargets/:id/note` */
  routes.delete("/:id/note", rest.clearField("note"));

  /**
   * findNoteTargetTargetPerson: `GET /rest/noteTargets/:id/targetPerson`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetPerson", rest.readField("targetPerson"));

  /** setNoteTargetTargetPerson: `PUT /rest/noteTargets/:id/targetPerson` */
  routes.put("/:id/targetPerson", rest.writeField("targetPerson"));

  /** clearNoteTargetTargetPerson: `DELETE /rest/noteTargets/:id/targetPerson` */
  routes.delete("/:id/targetPerson", rest.clearField("targetPerson"));

  /**
   * findNoteTargetTargetCompany: `GET /rest/noteTargets/:id/targetCompany`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetCompany", rest.readField("targetCompany"));

  /** setNoteTargetTargetCompany: `PUT /rest/noteTargets/:id/targetCompany` */
  routes.put("/:id/targetCompany", rest.writeField("targetCompany"));

  /** clearNoteTargetTargetCompany: `DELETE /rest/noteTargets/:id/targetCompany` */
  routes.delete("/:id/targetCompany", rest.clearField("targetCompany"));

  /**
   * findNoteTargetTargetOpportunity: `GET /rest/noteTargets/:id/targetOpportunity`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/targetOpportunity", rest.readField("targetOpportunity"));

  /** setNoteTargetTargetOpportunity: `PUT /rest/noteTargets/:id/targetOpportunity` */
  routes.put("/:id/targetOpportunity", rest.writeField("targetOpportunity"));

  /** clearNoteTargetTargetOpportunity: `DELETE /rest/noteTargets/:id/targetOpportunity` */
  routes.delete("/:id/targetOpportunity", rest.clearField("targetOpportunity"));

  return routes;
}
