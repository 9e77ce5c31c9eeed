// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import type { RecordHooks } from "../runtime/records/hooks.js";
import type { ObjectRouters } from "../runtime/rest/object-rest.js";
import { commentRoutes } from "./comments/comment.routes.js";
import type { CommentTypes } from "./comments/comment.types.js";
import { photoRoutes } from "./photos/photo.routes.js";
import type { PhotoTypes } from "./photos/photo.types.js";
import { videoRoutes } from "./videos/video.routes.js";
import type { VideoTypes } from "./videos/video.types.js";

/** The types of every object, by its singular name. */
export interface ObjectTypesByName {
  readonly comment: CommentTypes;
  readonly photo: PhotoTypes;
  readonly video: VideoTypes;
}

/** Hooks of any of the objects. */
export type Hooks = {
  readonly [Name in keyof ObjectTypesByName]?: RecordHooks<ObjectTypesByName[Name]>;
};

/** The router of every object, by its singular name. */
export const objectRouters = {
  comment: commentRoutes,
  photo: photoRoutes,
  video: videoRoutes,
} satisfies ObjectRouters;
