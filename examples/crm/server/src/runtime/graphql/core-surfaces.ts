import { coreSdlTypes } from "../../core/docs/sdl/core-sdl-types.js";
import type { Live } from "../live/live.js";
import type { Snapshot } from "../live/snapshot.js";
import type { GraphqlLimits } from "./document/graphql-limits.js";
import { relationTypes } from "./document/relation-types.js";
import { GraphqlSurface } from "./graphql-surface.js";

/** What GraphQL Core shows of each snapshot; ready before a swap where requests have needed that of the one before. */
export function coreSurfaces(live: Live, limits: GraphqlLimits): (snapshot: Snapshot) => GraphqlSurface {
  const surfaces = new WeakMap<Snapshot, GraphqlSurface>();
  const surfaceOf = (snapshot: Snapshot): GraphqlSurface => {
    let surface = surfaces.get(snapshot);
    if (surface === undefined) {
      const { workspace } = snapshot;
      surface = new GraphqlSurface({
        types: () => coreSdlTypes(workspace),
        relations: () => relationTypes(workspace),
        limits,
      });
      surfaces.set(snapshot, surface);
    }
    return surface;
  };
  live.beforeSwap(async (next) => {
    if (surfaces.get(live.current)?.isInUse === true) await surfaceOf(next).prepare();
  });
  return surfaceOf;
}
