// @generated from model.json#/objects/company. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { CompanyTypes } from "./company.types.js";

/** REST routes of **company**, relative to `/rest/companies`. */
export function companyRoutes(rest: ObjectRest<CompanyTypes, "company", "companies">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyCompanies: `GET /rest/companies`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneCompany: `POST /rest/companies`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyCompanies: `POST /rest/batch/companies`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyCompanies: `PATCH /rest/companies`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyCompanies: `DELETE /rest/companies`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyCompanies: `PATCH /rest/companies/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByCompanies: `GET /rest/companies/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findCompanyDuplicates: `POST /rest/companies/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyCompanies: `PATCH /rest/companies/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneCompany: `GET /rest/companies/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneCompany: `PATCH /rest/companies/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneCompany: `DELETE /rest/companies/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneCompany: `PATCH /rest/companies/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findCompanyId: `GET /rest/companies/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findCompanyCreatedAt: `GET /rest/companies/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setCompanyCreatedAt: `PUT /rest/companies/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearCompanyCreatedAt: `DELETE /rest/companies/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findCompanyUpdatedAt: `GET /rest/companies/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findCompanyDeletedAt: `GET /rest/companies/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setCompanyDeletedAt: `PUT /rest/companies/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearCompanyDeletedAt: `DELETE /rest/companies/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findCompanyCreatedBy: `GET /rest/companies/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setCompanyCreatedBy: `PUT /rest/companies/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearCompanyCreatedBy: `DELETE /rest/companies/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findCompanyUpdatedBy: `GET /rest/companies/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findCompanyPosition: `GET /rest/companies/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setCompanyPosition: `PUT /rest/companies/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearCompanyPosition: `DELETE /rest/companies/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findCompanyName: `GET /rest/companies/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setCompanyName: `PUT /rest/companies/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearCompanyName: `DELETE /rest/companies/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /** findCompanyDomainName: `GET /rest/companies/:id/domainName` */
  routes.get("/:id/domainName", rest.readField("domainName"));

  /** setCompanyDomainName: `PUT /rest/companies/:id/domainName` */
  routes.put("/:id/domainName", rest.writeField("domainName"));

  /** clearCompanyDomainName: `DELETE /rest/companies/:id/domainName` */
  routes.delete("/:id/domainName", rest.clearField("domainName"));

  /** findCompanyAddress: `GET /rest/companies/:id/address` */
  routes.get("/:id/address", rest.readField("address"));

  /** setCompanyAddress: `PUT /rest/companies/:id/address` */
  routes.put("/:id/address", rest.writeField("address"));

  /** clearCompanyAddress: `DELETE /rest/companies/:id/address` */
  routes.delete("/:id/address", rest.clearField("address"));

  /** findCompanyEmployees: `GET /rest/companies/:id/employees` */
  routes.get("/:id/employees", rest.readField("employees"));

  /** setCompanyEmployees: `PUT /rest/companies/:id/employees` */
  routes.put("/:id/employees", rest.writeField("employees"));

  /** clearCompanyEmployees: `DELETE /rest/companies/:id/employees` */
  routes.delete("/:id/employees", rest.clearField("employees"));

  /** findCompanyLinkedinLink: `GET /rest/companies/:id/linkedinLink` */
  routes.get("/:id/linkedinLink", rest.readField("linkedinLink"));

  /** setCompanyLinkedinLink: `PUT /rest/companies/:id/linkedinLink` */
  routes.put("/:id/linkedinLink", rest.writeField("linkedinLink"));

  /** clearCompanyLinkedinLink: `DELETE /rest/companies/:id/linkedinLink` */
  routes.delete("/:id/linkedinLink", rest.clearField("linkedinLink"));

  /** findCompanyXLink: `GET /rest/companies/:id/xLink` */
  routes.get("/:id/xLink", rest.readField("xLink"));

  /** setCompanyXLink: `PUT /rest/companies/:id/xLink` */
  routes.put("/:id/xLink", rest.writeField("xLink"));

  /** clearCompanyXLink: `DELETE /rest/companies/:id/xLink` */
  routes.delete("/:id/xLink", rest.clearField("xLink"));

  /** findCompanyAnnualRecurringRevenue: `GET /rest/companies/:id/annualRecurringRevenue` */
  routes.get("/:id/annualRecurringRevenue", rest.readField("annualRecurringRevenue"));

  /** setCompanyAnnualRecurringRevenue: `PUT /rest/companies/:id/annualRecurringRevenue` */
  routes.put("/:id/annualRecurringRevenue", rest.writeField("annualRecurringRevenue"));

  /** clearCompanyAnnualRecurringRevenue: `DELETE /rest/companies/:id/annualRecurringRevenue` */
  routes.delete("/:id/annualRecurringRevenue", rest.clearField("annualRecurringRevenue"));

  /** findCompanyAnnualRevenue: `GET /rest/companies/:id/annualRevenue` */
  routes.get("/:id/annualRevenue", rest.readField("annualRevenue"));

  /** setCompanyAnnualRevenue: `PUT /rest/companies/:id/annualRevenue` */
  routes.put("/:id/annualRevenue", rest.writeField("annualRevenue"));

  /** clearCompanyAnnualRevenue: `DELETE /rest/companies/:id/annualRevenue` */
  routes.delete("/:id/annualRevenue", rest.clearField("annualRevenue"));

  /** findCompanyIdealCustomerProfile: `GET /rest/companies/:id/idealCustomerProfile` */
  routes.get("/:id/idealCustomerProfile", rest.readField("idealCustomerProfile"));

  /** setCompanyIdealCustomerProfile: `PUT /rest/companies/:id/idealCustomerProfile` */
  routes.put("/:id/idealCustomerProfile", rest.writeField("idealCustomerProfile"));

  /** clearCompanyIdealCustomerProfile: `DELETE /rest/companies/:id/idealCustomerProfile` */
  routes.delete("/:id/idealCustomerProfile", rest.clearField("idealCustomerProfile"));

  /**
   * findCompanyPeople: `GET /rest/companies/:id/people`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/people", rest.readField("people"));

  /**
   * findCompanyAccountOwner: `GET /rest/companies/:id/accountOwner`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/accountOwner", rest.readField("accountOwner"));

  /** setCompanyAccountOwner: `PUT /rest/companies/:id/accountOwner` */
  routes.put("/:id/accountOwner", rest.writeField("accountOwner"));

  /** clearCompanyAccountOwner: `DELETE /rest/companies/:id/accountOwner` */
  routes.delete("/:id/accountOwner", rest.clearField("accountOwner"));

  /**
   * findCompanyTaskTargets: `GET /rest/companies/:id/taskTargets`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/taskTargets", rest.readField("taskTargets"));

  /**
   * findCompanyNoteTargets: `GET /rest/companies/:id/noteTargets`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/noteTargets", rest.readField("noteTargets"));

  /**
   * findCompanyOpportunities: `GET /rest/companies/:id/opportunities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/opportunities", rest.readField("opportunities"));

  /**
   * findCompanyFavorites: `GET /rest/companies/:id/favorites`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/favorites", rest.readField("favorites"));

  /**
   * findCompanyAttachments: `GET /rest/companies/:id/attachments`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/attachments", rest.readField("attachments"));

  /**
   * findCompanyTimelineActivities: `GET /rest/companies/:id/timelineActivities`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/timelineActivities", rest.readField("timelineActivities"));

  return routes;
}
