import { coreSdlTypes } from "../../src/core/docs/sdl/core-sdl-types.js";
import type { SdlType } from "../../src/core/docs/sdl/sdl-type.js";
import type { Workspace } from "../../src/core/model/workspace.js";

const cache = new WeakMap<Workspace, readonly SdlType[]>();

/** The types of GraphQL Core, made once for the SDL and for the resolver types. */
export function schemaTypes(workspace: Workspace): readonly SdlType[] {
  let types = cache.get(workspace);
  if (types === undefined) cache.set(workspace, (types = coreSdlTypes(workspace)));
  return types;
}
