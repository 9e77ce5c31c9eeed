import {
  printBaseMetadataOpenapi,
  printMetadataOpenapi,
} from "../../core/docs/openapi/metadata/print-metadata-openapi.js";
import { printBaseOpenapi, printCoreOpenapi } from "../../core/docs/openapi/print-core-openapi.js";
import { openapiNames, type OpenapiName } from "../../core/docs/openapi/schema-operation.js";
import type { Workspace } from "../../core/model/workspace.js";

/** How much of a document a caller sees: all of it with a valid key, else how to get it. */
export type OpenapiExtent = "complete" | "base";

/** A document of a live model, printed when it is first asked for; a change of the model brings another workspace. */
export function openapiText(name: OpenapiName, extent: OpenapiExtent, workspace: Workspace): string {
  const texts = known[extent][name];
  let text = texts.get(workspace);
  if (text === undefined) {
    text = printers[extent][name](workspace);
    texts.set(workspace, text);
  }
  return text;
}

type ByName<Value> = Readonly<Record<OpenapiExtent, Readonly<Record<OpenapiName, Value>>>>;

const printers: ByName<(workspace: Workspace) => string> = {
  complete: { core: printCoreOpenapi, metadata: printMetadataOpenapi },
  base: { core: printBaseOpenapi, metadata: printBaseMetadataOpenapi },
};

const known: ByName<WeakMap<Workspace, string>> = { complete: emptyTexts(), base: emptyTexts() };

function emptyTexts(): Record<OpenapiName, WeakMap<Workspace, string>> {
  const entries = openapiNames.map((name) => [name, new WeakMap<Workspace, string>()] as const);
  return Object.fromEntries(entries) as Record<OpenapiName, WeakMap<Workspace, string>>;
}
