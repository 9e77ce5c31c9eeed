import type { Workspace } from "../../src/core/model/workspace.js";
import { recordRootFields } from "../../src/core/surface/root-fields.js";

/** The root types whose fields have resolvers. There is always something to query, if only the search. */
export function rootKinds(workspace: Workspace): readonly ("Query" | "Mutation")[] {
  const fields = [...recordRootFields(workspace).values()];
  return fields.some(({ kind }) => kind === "mutation") ? ["Query", "Mutation"] : ["Query"];
}
