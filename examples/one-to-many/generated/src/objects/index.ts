// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import type { RecordHooks } from "../runtime/records/hooks.js";
import type { ObjectRouters } from "../runtime/rest/object-rest.js";
import { authorRoutes } from "./authors/author.routes.js";
import type { AuthorTypes } from "./authors/author.types.js";
import { bookRoutes } from "./books/book.routes.js";
import type { BookTypes } from "./books/book.types.js";

/** The types of every object, by its singular name. */
export interface ObjectTypesByName {
  readonly author: AuthorTypes;
  readonly book: BookTypes;
}

/** Hooks of any of the objects. */
export type Hooks = {
  readonly [Name in keyof ObjectTypesByName]?: RecordHooks<ObjectTypesByName[Name]>;
};

/** The router of every object, by its singular name. */
export const objectRouters = {
  author: authorRoutes,
  book: bookRoutes,
} satisfies ObjectRouters;
