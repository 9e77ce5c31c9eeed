import { printCoreSdl } from "../../src/core/docs/sdl/print-core-sdl.js";
import type { Workspace } from "../../src/core/model/workspace.js";

/** `graphql/core.graphql`: what the running server answers at `/graphql/schema.graphql`, byte for byte. */
export function coreGraphql(workspace: Workspace): string {
  return printCoreSdl(workspace);
}
