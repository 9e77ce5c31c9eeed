import { printBaseOpenapi, printCoreOpenapi } from "../../core/docs/openapi/print-core-openapi.js";
import type { Workspace } from "../../core/model/workspace.js";

/** The document of a live model, printed when it is first asked for; a change of the model brings another workspace. */
export function coreOpenapiText(workspace: Workspace): string {
  return remembered(complete, workspace, printCoreOpenapi);
}

/** The document for callers without a valid key. */
export function baseOpenapiText(workspace: Workspace): string {
  return remembered(base, workspace, printBaseOpenapi);
}

const complete = new WeakMap<Workspace, string>();
const base = new WeakMap<Workspace, string>();

function remembered(
  texts: WeakMap<Workspace, string>,
  workspace: Workspace,
  print: (workspace: Workspace) => string,
): string {
  let text = texts.get(workspace);
  if (text === undefined) {
    text = print(workspace);
    texts.set(workspace, text);
  }
  return text;
}
