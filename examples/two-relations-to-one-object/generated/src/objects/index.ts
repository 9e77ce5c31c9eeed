// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import type { RecordHooks } from "../runtime/records/hooks.js";
import type { ObjectRouters } from "../runtime/rest/object-rest.js";
import { airportRoutes } from "./airports/airport.routes.js";
import type { AirportTypes } from "./airports/airport.types.js";
import { flightRoutes } from "./flights/flight.routes.js";
import type { FlightTypes } from "./flights/flight.types.js";

/** The types of every object, by its singular name. */
export interface ObjectTypesByName {
  readonly airport: AirportTypes;
  readonly flight: FlightTypes;
}

/** Hooks of any of the objects. */
export type Hooks = {
  readonly [Name in keyof ObjectTypesByName]?: RecordHooks<ObjectTypesByName[Name]>;
};

/** The router of every object, by its singular name. */
export const objectRouters = {
  airport: airportRoutes,
  flight: flightRoutes,
} satisfies ObjectRouters;
