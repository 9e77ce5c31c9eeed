// @generated from model.json#/objects/book. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { BookTypes } from "./book.types.js";

/** REST routes of **book**, relative to `/rest/books`. */
export function bookRoutes(rest: ObjectRest<BookTypes, "book", "books">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyBooks: `GET /rest/books`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneBook: `POST /rest/books`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyBooks: `POST /rest/batch/books`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyBooks: `PATCH /rest/books`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyBooks: `DELETE /rest/books`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyBooks: `PATCH /rest/books/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByBooks: `GET /rest/books/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findBookDuplicates: `POST /rest/books/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyBooks: `PATCH /rest/books/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneBook: `GET /rest/books/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneBook: `PATCH /rest/books/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneBook: `DELETE /rest/books/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneBook: `PATCH /rest/books/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findBookId: `GET /rest/books/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findBookCreatedAt: `GET /rest/books/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setBookCreatedAt: `PUT /rest/books/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearBookCreatedAt: `DELETE /rest/books/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findBookUpdatedAt: `GET /rest/books/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findBookDeletedAt: `GET /rest/books/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setBookDeletedAt: `PUT /rest/books/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearBookDeletedAt: `DELETE /rest/books/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findBookCreatedBy: `GET /rest/books/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setBookCreatedBy: `PUT /rest/books/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearBookCreatedBy: `DELETE /rest/books/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findBookUpdatedBy: `GET /rest/books/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findBookPosition: `GET /rest/books/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setBookPosition: `PUT /rest/books/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearBookPosition: `DELETE /rest/books/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findBookTitle: `GET /rest/books/:id/title` */
  routes.get("/:id/title", rest.readField("title"));

  /** setBookTitle: `PUT /rest/books/:id/title` */
  routes.put("/:id/title", rest.writeField("title"));

  /** clearBookTitle: `DELETE /rest/books/:id/title` */
  routes.delete("/:id/title", rest.clearField("title"));

  /**
   * findBookAuthor: `GET /rest/books/:id/author`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/author", rest.readField("author"));

  /** setBookAuthor: `PUT /rest/books/:id/author` */
  routes.put("/:id/author", rest.writeField("author"));

  /** clearBookAuthor: `DELETE /rest/books/:id/author` */
  routes.delete("/:id/author", rest.clearField("author"));

  return routes;
}
