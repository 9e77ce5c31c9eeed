import { Router } from "express";
import type { ObjectTypesByName } from "../objects/index.js";
import type { CustomRoutes } from "../runtime/custom/custom-routes.js";

/**
 * Your own Express routes, at the root and behind authentication, after the server's own paths. An example:
 *
 *     export const customRoutes: CustomRoutes<ObjectTypesByName> = ({ recordsFor }) => {
 *       const routes = Router();
 *       routes.get("/custom/newest", async (request, response) => {
 *         const { person } = recordsFor(request);
 *         response.json(await person.findMany({ orderBy: [{ createdAt: "DescNullsLast" }], first: 10 }));
 *       });
 *       return routes;
 *     };
 *
 * What `recordsFor(request)` does, it does as the caller, whose role may forbid it. Where the server itself is to act,
 * `recordsFor(request, fullAccess)` of src/runtime/auth/access.ts allows everything.
 */
export const customRoutes: CustomRoutes<ObjectTypesByName> = () => Router();
