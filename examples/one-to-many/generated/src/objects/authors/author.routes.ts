// @generated from model.json#/objects/author. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { AuthorTypes } from "./author.types.js";

/** REST routes of **author**, relative to `/rest/authors`. */
export function authorRoutes(rest: ObjectRest<AuthorTypes, "author", "authors">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyAuthors: `GET /rest/authors`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneAuthor: `POST /rest/authors`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyAuthors: `POST /rest/batch/authors`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyAuthors: `PATCH /rest/authors`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyAuthors: `DELETE /rest/authors`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyAuthors: `PATCH /rest/authors/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByAuthors: `GET /rest/authors/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findAuthorDuplicates: `POST /rest/authors/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyAuthors: `PATCH /rest/authors/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneAuthor: `GET /rest/authors/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneAuthor: `PATCH /rest/authors/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneAuthor: `DELETE /rest/authors/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneAuthor: `PATCH /rest/authors/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findAuthorId: `GET /rest/authors/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findAuthorCreatedAt: `GET /rest/authors/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setAuthorCreatedAt: `PUT /rest/authors/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearAuthorCreatedAt: `DELETE /rest/authors/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findAuthorUpdatedAt: `GET /rest/authors/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findAuthorDeletedAt: `GET /rest/authors/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setAuthorDeletedAt: `PUT /rest/authors/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearAuthorDeletedAt: `DELETE /rest/authors/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findAuthorCreatedBy: `GET /rest/authors/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setAuthorCreatedBy: `PUT /rest/authors/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearAuthorCreatedBy: `DELETE /rest/authors/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findAuthorUpdatedBy: `GET /rest/authors/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findAuthorPosition: `GET /rest/authors/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setAuthorPosition: `PUT /rest/authors/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearAuthorPosition: `DELETE /rest/authors/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findAuthorName: `GET /rest/authors/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setAuthorName: `PUT /rest/authors/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearAuthorName: `DELETE /rest/authors/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /**
   * findAuthorBooks: `GET /rest/authors/:id/books`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/books", rest.readField("books"));

  return routes;
}
