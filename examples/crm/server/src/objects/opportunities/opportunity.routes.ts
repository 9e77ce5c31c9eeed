// @generated from model.json#/objects/opportunity. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { OpportunityTypes } from "./opportunity.types.js";

/** REST routes of **opportunity**, relative to `/rest/opportunities`. */
export function opportunityRoutes(rest: ObjectRest<OpportunityTypes, "opportunity", "opportunities">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyOpportunities: `GET /rest/opportunities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneOpportunity: `POST /rest/opportunities`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyOpportunities: `POST /rest/batch/opportunities`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyOpportunities: `PATCH /rest/opportunities`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyOpportunities: `DELETE /rest/opportunities`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyOpportunities: `PATCH /rest/opportunities/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByOpportunities: `GET /rest/opportunities/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findOpportunityDuplicates: `POST /rest/opportunities/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyOpportunities: `PATCH /rest/opportunities/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneOpportunity: `GET /rest/opportunities/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneOpportunity: `PATCH /rest/opportunities/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneOpportunity: `DELETE /rest/opportunities/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneOpportunity: `PATCH /rest/opportunities/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findOpportunityId: `GET /rest/opportunities/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findOpportunityCreatedAt: `GET /rest/opportunities/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setOpportunityCreatedAt: `PUT /rest/opportunities/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearOpportunityCreatedAt: `DELETE /rest/opportunities/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findOpportunityUpdatedAt: `GET /rest/opportunities/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findOpportunityDeletedAt: `GET /rest/opportunities/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setOpportunityDeletedAt: `PUT /rest/opportunities/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearOpportunityDeletedAt: `DELETE /rest/opportunities/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findOpportunityCreatedBy: `GET /rest/opportunities/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setOpportunityCreatedBy: `PUT /rest/opportunities/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearOpportunityCreatedBy: `DELETE /rest/opportunities/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findOpportunityUpdatedBy: `GET /rest/opportunities/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findOpportunityPosition: `GET /rest/opportunities/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setOpportunityPosition: `PUT /rest/opportunities/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearOpportunityPosition: `DELETE /rest/opportunities/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findOpportunityName: `GET /rest/opportunities/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setOpportunityName: `PUT /rest/opportunities/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearOpportunityName: `DELETE /rest/opportunities/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /** findOpportunityAmount: `GET /rest/opportunities/:id/amount` */
  routes.get("/:id/amount", rest.readField("amount"));

  /** setOpportunityAmount: `PUT /rest/opportunities/:id/amount` */
  routes.put("/:id/amount", rest.writeField("amount"));

  /** clearOpportunityAmount: `DELETE /rest/opportunities/:id/amount` */
  routes.delete("/:id/amount", rest.clearField("amount"));

  /** findOpportunityCloseDate: `GET /rest/opportunities/:id/closeDate` */
  routes.get("/:id/closeDate", rest.readField("closeDate"));

  /** setOpportunityCloseDate: `PUT /rest/opportunities/:id/closeDate` */
  routes.put("/:id/closeDate", rest.writeField("closeDate"));

  /** clearOpportunityCloseDate: `DELETE /rest/opportunities/:id/closeDate` */
  routes.delete("/:id/closeDate", rest.clearField("closeDate"));

  /** findOpportunityStage: `GET /rest/opportunities/:id/stage` */
  routes.get("/:id/stage", rest.readField("stage"));

  /** setOpportunityStage: `PUT /rest/opportunities/:id/stage` */
  routes.put("/:id/stage", rest.writeField("stage"));

  /** clearOpportunityStage: `DELETE /rest/opportunities/:id/stage` */
  routes.delete("/:id/stage", rest.clearField("stage"));

  /**
   * findOpportunityPointOfContact: `GET /rest/opportunities/:id/pointOfContact`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/pointOfContact", rest.readField("pointOfContact"));

  /** setOpportunityPointOfContact: `PUT /rest/opportunities/:id/pointOfContact` */
  routes.put("/:id/pointOfContact", rest.writeField("pointOfContact"));

  /** clearOpportunityPointOfContact: `DELETE /rest/opportunities/:id/pointOfContact` */
  routes.delete("/:id/pointOfContact", rest.clearField("pointOfContact"));

  /**
   * findOpportunityCompany: `GET /rest/opportunities/:id/company`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/company", rest.readField("company"));

  /** setOpportunityCompany: `PUT /rest/opportunities/:id/company` */
  routes.put("/:id/company", rest.writeField("company"));

  /** clearOpportunityCompany: `DELETE /rest/opportunities/:id/company` */
  routes.delete("/:id/company", rest.clearField("company"));

  /**
   * findOpportunityOwner: `GET /rest/opportunities/:id/owner`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/owner", rest.readField("owner"));

  /** setOpportunityOwner: `PUT /rest/opportunities/:id/owner` */
  routes.put("/:id/owner", rest.writeField("owner"));

  /** clearOpportunityOwner: `DELETE /rest/opportunities/:id/owner` */
  routes.delete("/:id/owner", rest.clearField("owner"));

  /**
   * findOpportunityFavorites: `GET /rest/opportunities/:id/favorites`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/favorites", rest.readField("favorites"));

  /**
   * findOpportunityTaskTargets: `GET /rest/opportunities/:id/taskTargets`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/taskTargets", rest.readField("taskTargets"));

  /**
   * findOpportunityNoteTargets: `GET /rest/opportunities/:id/noteTargets`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/noteTargets", rest.readField("noteTargets"));

  /**
   * findOpportunityAttachments: `GET /rest/opportunities/:id/attachments`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/attachments", rest.readField("attachments"));

  /**
   * findOpportunityTimelineActivities: `GET /rest/opportunities/:id/timelineActivities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/timelineActivities", rest.readField("timelineActivities"));

  return routes;
}
