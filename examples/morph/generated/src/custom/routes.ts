import { Router } from "express";
import type { ObjectTypesByName } from "../objects/index.js";
import type { CustomContext } from "../runtime/custom/custom-routes.js";

/**
 * Your own Express routes, at the root and behind authentication, after the server's own paths:
 *
 *     routes.get("/custom/newest", async (request, response) => {
 *       const { person } = context.recordsFor(request);
 *       response.json(await person.findMany({ orderBy: [{ createdAt: "DescNullsLast" }], first: 10 }));
 *     });
 */
export function customRoutes(context: CustomContext<ObjectTypesByName>): Router {
  const routes = Router();

  return routes;
}
