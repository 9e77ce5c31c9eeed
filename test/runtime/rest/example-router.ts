import { Router } from "express";
import type { ObjectRest } from "../../../src/runtime/rest/object-rest.js";

export interface Rocket {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  readonly createdBy: object;
  readonly updatedBy: object;
  readonly position: number;
  readonly name: string;
}

export interface RocketTypes {
  readonly record: Rocket;
  readonly createInput: { readonly name?: string };
  readonly updateInput: { readonly name?: string };
  readonly filterInput: object;
  readonly orderByInput: object;
}

/** A router as it is generated for one object; `omit` and `extra` make it stale. */
export function rocketRoutes(
  rest: ObjectRest<RocketTypes, "rocket", "rockets">,
  { omitsName = false, hasExtra = false } = {},
): Router {
  const routes = Router({ caseSensitive: true });

  routes.get("/", rest.findMany);
  routes.post("/", rest.createOne);
  routes.post("/batch", rest.createMany);
  routes.patch("/", rest.updateMany);
  routes.put("/", rest.updateMany);
  routes.delete("/", rest.deleteMany);
  routes.patch("/restore", rest.restoreMany);
  routes.get("/groupBy", rest.groupBy);
  routes.post("/duplicates", rest.findDuplicates);
  routes.patch("/merge", rest.merge);
  routes.get("/:id", rest.findOne);
  routes.patch("/:id", rest.updateOne);
  routes.put("/:id", rest.updateOne);
  routes.delete("/:id", rest.deleteOne);
  routes.patch("/:id/restore", rest.restoreOne);
  routes.get("/:id/id", rest.readField("id"));
  routes.get("/:id/createdAt", rest.readField("createdAt"));
  routes.put("/:id/createdAt", rest.writeField("createdAt"));
  routes.delete("/:id/createdAt", rest.clearField("createdAt"));
  routes.get("/:id/updatedAt", rest.readField("updatedAt"));
  routes.get("/:id/deletedAt", rest.readField("deletedAt"));
  routes.put("/:id/deletedAt", rest.writeField("deletedAt"));
  routes.delete("/:id/deletedAt", rest.clearField("deletedAt"));
  routes.get("/:id/createdBy", rest.readField("createdBy"));
  routes.put("/:id/createdBy", rest.writeField("createdBy"));
  routes.delete("/:id/createdBy", rest.clearField("createdBy"));
  routes.get("/:id/updatedBy", rest.readField("updatedBy"));
  routes.get("/:id/position", rest.readField("position"));
  routes.put("/:id/position", rest.writeField("position"));
  routes.delete("/:id/position", rest.clearField("position"));
  if (!omitsName) {
    routes.get("/:id/name", rest.readField("name"));
    routes.put("/:id/name", rest.writeField("name"));
    routes.delete("/:id/name", rest.clearField("name"));
  }
  if (hasExtra) routes.put("/:id/updatedBy", rest.writeField("updatedBy"));

  return routes;
}
