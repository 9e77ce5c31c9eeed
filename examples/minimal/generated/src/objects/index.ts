// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import type { RecordHooks } from "../runtime/records/hooks.js";
import type { ObjectRouters } from "../runtime/rest/object-rest.js";
import { noteRoutes } from "./notes/note.routes.js";
import type { NoteTypes } from "./notes/note.types.js";

/** The types of every object, by its singular name. */
export interface ObjectTypesByName {
  readonly note: NoteTypes;
}

/** Hooks of any of the objects. */
export type Hooks = {
  readonly [Name in keyof ObjectTypesByName]?: RecordHooks<ObjectTypesByName[Name]>;
};

/** The router of every object, by its singular name. */
export const objectRouters = {
  note: noteRoutes,
} satisfies ObjectRouters;
