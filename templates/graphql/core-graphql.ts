import { printSdl } from "../../src/core/docs/sdl/print-sdl.js";
import type { Workspace } from "../../src/core/model/workspace.js";
import { schemaTypes } from "./schema-types.js";

/** `graphql/core.graphql`: what the running server answers at `/graphql/schema.graphql`, byte for byte. */
export function coreGraphql(workspace: Workspace): string {
  return printSdl(schemaTypes(workspace));
}
