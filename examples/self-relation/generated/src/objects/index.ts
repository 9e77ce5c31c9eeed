// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import type { RecordHooks } from "../runtime/records/hooks.js";
import type { ObjectRouters } from "../runtime/rest/object-rest.js";
import { employeeRoutes } from "./employees/employee.routes.js";
import type { EmployeeTypes } from "./employees/employee.types.js";

/** The types of every object, by its singular name. */
export interface ObjectTypesByName {
  readonly employee: EmployeeTypes;
}

/** Hooks of any of the objects. */
export type Hooks = {
  readonly [Name in keyof ObjectTypesByName]?: RecordHooks<ObjectTypesByName[Name]>;
};

/** The router of every object, by its singular name. */
export const objectRouters = {
  employee: employeeRoutes,
} satisfies ObjectRouters;
