import type { Request, Router } from "express";
import type { Workspace } from "../../core/model/workspace.js";
import { servedObjects } from "../../core/surface/record-operations.js";
import type { Access } from "../auth/access.js";
import type { ObjectTypes } from "../records/hooks.js";
import type { RecordContext, Records } from "../records/records.js";
import type { RecordService } from "./record-service.js";
import { recordService } from "./record-service.js";

/** The types of all objects by singular name: a generated server has them as `ObjectTypesByName`. */
export type TypesByName<ByName> = { readonly [Name in keyof ByName]: ObjectTypes };

/** The record service of every object, by its singular name. */
export type RecordServices<ByName extends TypesByName<ByName>> = {
  readonly [Name in keyof ByName]: RecordService<ByName[Name]>;
};

/** What routes of your own are given. */
export interface CustomContext<ByName extends TypesByName<ByName>> {
  /**
   * The records as the caller of this request may use them; writes are recorded as the caller's.
   *
   * @param access what your code may do instead: `fullAccess` for what it does on its own account, whoever calls
   */
  recordsFor(request: Request, access?: Access): RecordServices<ByName>;
}

/** Makes the router of your own routes. It stands behind authentication, at the root, after the server's own paths. */
export type CustomRoutes<ByName extends TypesByName<ByName>> = (context: CustomContext<ByName>) => Router;

/** The services of all objects, for one caller. */
export function recordServices<ByName extends TypesByName<ByName>>(
  records: Records,
  workspace: Workspace,
  context: RecordContext,
): RecordServices<ByName> {
  const services = servedObjects(workspace).map((object) => [
    object.nameSingular,
    recordService(records, workspace, object, context),
  ]);
  return Object.fromEntries(services) as RecordServices<ByName>;
}
