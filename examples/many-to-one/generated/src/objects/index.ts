// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import type { RecordHooks } from "../runtime/records/hooks.js";
import type { ObjectRouters } from "../runtime/rest/object-rest.js";
import { cityRoutes } from "./cities/city.routes.js";
import type { CityTypes } from "./cities/city.types.js";
import { streetRoutes } from "./streets/street.routes.js";
import type { StreetTypes } from "./streets/street.types.js";

/** The types of every object, by its singular name. */
export interface ObjectTypesByName {
  readonly city: CityTypes;
  readonly street: StreetTypes;
}

/** Hooks of any of the objects. */
export type Hooks = {
  readonly [Name in keyof ObjectTypesByName]?: RecordHooks<ObjectTypesByName[Name]>;
};

/** The router of every object, by its singular name. */
export const objectRouters = {
  city: cityRoutes,
  street: streetRoutes,
} satisfies ObjectRouters;
