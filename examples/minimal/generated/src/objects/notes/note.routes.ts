// @generated from model.json#/objects/note. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { NoteTypes } from "./note.types.js";

/** REST routes of **note**, relative to `/rest/notes`. */
export function noteRoutes(rest: ObjectRest<NoteTypes, "note", "notes">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyNotes: `GET /rest/notes`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneNote: `POST /rest/notes`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyNotes: `POST /rest/batch/notes`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyNotes: `PATCH /rest/notes`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyNotes: `DELETE /rest/notes`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyNotes: `PATCH /rest/notes/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByNotes: `GET /rest/notes/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findNoteDuplicates: `POST /rest/notes/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyNotes: `PATCH /rest/notes/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneNote: `GET /rest/notes/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneNote: `PATCH /rest/notes/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneNote: `DELETE /rest/notes/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneNote: `PATCH /rest/notes/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findNoteId: `GET /rest/notes/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findNoteCreatedAt: `GET /rest/notes/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setNoteCreatedAt: `PUT /rest/notes/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearNoteCreatedAt: `DELETE /rest/notes/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findNoteUpdatedAt: `GET /rest/notes/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findNoteDeletedAt: `GET /rest/notes/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setNoteDeletedAt: `PUT /rest/notes/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearNoteDeletedAt: `DELETE /rest/notes/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findNoteCreatedBy: `GET /rest/notes/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setNoteCreatedBy: `PUT /rest/notes/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearNoteCreatedBy: `DELETE /rest/notes/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findNoteUpdatedBy: `GET /rest/notes/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findNotePosition: `GET /rest/notes/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setNotePosition: `PUT /rest/notes/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearNotePosition: `DELETE /rest/notes/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findNoteTitle: `GET /rest/notes/:id/title` */
  routes.get("/:id/title", rest.readField("title"));

  /** setNoteTitle: `PUT /rest/notes/:id/title` */
  routes.put("/:id/title", rest.writeField("title"));

  /** clearNoteTitle: `DELETE /rest/notes/:id/title` */
  routes.delete("/:id/title", rest.clearField("title"));

  return routes;
}
