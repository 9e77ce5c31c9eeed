// @generated from model.json#/objects/employee. Do not edit: your own code goes in src/custom/.

import { Router } from "express";
import type { ObjectRest } from "../../runtime/rest/object-rest.js";
import type { EmployeeTypes } from "./employee.types.js";

/** REST routes of **employee**, relative to `/rest/employees`. */
export function employeeRoutes(rest: ObjectRest<EmployeeTypes, "employee", "employees">): Router {
  const routes = Router({ caseSensitive: true });

  /**
   * findManyEmployees: `GET /rest/employees`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/", rest.findMany);

  /**
   * createOneEmployee: `POST /rest/employees`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/", rest.createOne);

  /**
   * createManyEmployees: `POST /rest/batch/employees`
   *
   * Query: `depth`, `fields`, `upsert`
   */
  routes.post("/batch", rest.createMany);

  /**
   * updateManyEmployees: `PATCH /rest/employees`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);

  /**
   * deleteManyEmployees: `DELETE /rest/employees`
   *
   * Query: `filter`, `soft_delete`
   */
  routes.delete("/", rest.deleteMany);

  /**
   * restoreManyEmployees: `PATCH /rest/employees/restore`
   *
   * Query: `filter`, `depth`, `fields`
   */
  routes.patch("/restore", rest.restoreMany);

  /**
   * groupByEmployees: `GET /rest/employees/groupBy`
   *
   * Query: `group_by`, `aggregate`, `filter`, `order_by`, `limit`, `view_id`, `include_records_sample`, `order_by_for_records`
   */
  routes.get("/groupBy", rest.groupBy);

  /**
   * findEmployeeDuplicates: `POST /rest/employees/duplicates`
   *
   * Query: `depth`, `fields`
   */
  routes.post("/duplicates", rest.findDuplicates);

  /**
   * mergeManyEmployees: `PATCH /rest/employees/merge`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/merge", rest.merge);

  /**
   * findOneEmployee: `GET /rest/employees/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id", rest.findOne);

  /**
   * updateOneEmployee: `PATCH /rest/employees/:id`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);

  /**
   * deleteOneEmployee: `DELETE /rest/employees/:id`
   *
   * Query: `soft_delete`
   */
  routes.delete("/:id", rest.deleteOne);

  /**
   * restoreOneEmployee: `PATCH /rest/employees/:id/restore`
   *
   * Query: `depth`, `fields`
   */
  routes.patch("/:id/restore", rest.restoreOne);

  /** findEmployeeId: `GET /rest/employees/:id/id` */
  routes.get("/:id/id", rest.readField("id"));

  /** findEmployeeCreatedAt: `GET /rest/employees/:id/createdAt` */
  routes.get("/:id/createdAt", rest.readField("createdAt"));

  /** setEmployeeCreatedAt: `PUT /rest/employees/:id/createdAt` */
  routes.put("/:id/createdAt", rest.writeField("createdAt"));

  /** clearEmployeeCreatedAt: `DELETE /rest/employees/:id/createdAt` */
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));

  /** findEmployeeUpdatedAt: `GET /rest/employees/:id/updatedAt` */
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));

  /** findEmployeeDeletedAt: `GET /rest/employees/:id/deletedAt` */
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));

  /** setEmployeeDeletedAt: `PUT /rest/employees/:id/deletedAt` */
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));

  /** clearEmployeeDeletedAt: `DELETE /rest/employees/:id/deletedAt` */
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));

  /** findEmployeeCreatedBy: `GET /rest/employees/:id/createdBy` */
  routes.get("/:id/createdBy", rest.readField("createdBy"));

  /** setEmployeeCreatedBy: `PUT /rest/employees/:id/createdBy` */
  routes.put("/:id/createdBy", rest.writeField("createdBy"));

  /** clearEmployeeCreatedBy: `DELETE /rest/employees/:id/createdBy` */
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));

  /** findEmployeeUpdatedBy: `GET /rest/employees/:id/updatedBy` */
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));

  /** findEmployeePosition: `GET /rest/employees/:id/position` */
  routes.get("/:id/position", rest.readField("position"));

  /** setEmployeePosition: `PUT /rest/employees/:id/position` */
  routes.put("/:id/position", rest.writeField("position"));

  /** clearEmployeePosition: `DELETE /rest/employees/:id/position` */
  routes.delete("/:id/position", rest.clearField("position"));

  /** findEmployeeName: `GET /rest/employees/:id/name` */
  routes.get("/:id/name", rest.readField("name"));

  /** setEmployeeName: `PUT /rest/employees/:id/name` */
  routes.put("/:id/name", rest.writeField("name"));

  /** clearEmployeeName: `DELETE /rest/employees/:id/name` */
  routes.delete("/:id/name", rest.clearField("name"));

  /**
   * findEmployeeManager: `GET /rest/employees/:id/manager`
   *
   * Query: `depth`, `fields`
   */
  routes.get("/:id/manager", rest.readField("manager"));

  /** setEmployeeManager: `PUT /rest/employees/:id/manager` */
  routes.put("/:id/manager", rest.writeField("manager"));

  /** clearEmployeeManager: `DELETE /rest/employees/:id/manager` */
  routes.delete("/:id/manager", rest.clearField("manager"));

  /**
   * findEmployeeReports: `GET /rest/employees/:id/reports`
   *
   * Query: `filter`, `order_by`, `limit`, `depth`, `fields`, `starting_after`, `ending_before`
   */
  routes.get("/:id/reports", rest.readField("reports"));

  return routes;
}
