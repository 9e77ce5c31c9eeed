// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import type { RecordHooks } from "../runtime/records/hooks.js";
import type { ObjectRouters } from "../runtime/rest/object-rest.js";
import { placeRoutes } from "./places/place.routes.js";
import type { PlaceTypes } from "./places/place.types.js";
import { sampleRoutes } from "./samples/sample.routes.js";
import type { SampleTypes } from "./samples/sample.types.js";
import { siteRoutes } from "./sites/site.routes.js";
import type { SiteTypes } from "./sites/site.types.js";

/** The types of every object, by its singular name. */
export interface ObjectTypesByName {
  readonly place: PlaceTypes;
  readonly sample: SampleTypes;
  readonly site: SiteTypes;
}

/** Hooks of any of the objects. */
export type Hooks = {
  readonly [Name in keyof ObjectTypesByName]?: RecordHooks<ObjectTypesByName[Name]>;
};

/** The router of every object, by its singular name. */
export const objectRouters = {
  place: placeRoutes,
  sample: sampleRoutes,
  site: siteRoutes,
} satisfies ObjectRouters;
