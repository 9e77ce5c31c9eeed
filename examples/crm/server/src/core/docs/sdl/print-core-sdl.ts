import type { Workspace } from "../../model/workspace.js";
import { coreSdlTypes } from "./core-sdl-types.js";
import { printSdl } from "./print-sdl.js";

/** The schema of GraphQL Core as text: the same workspace always gives the same bytes. */
export function printCoreSdl(workspace: Workspace): string {
  return printSdl(coreSdlTypes(workspace));
}
