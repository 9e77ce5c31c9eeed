import { openapiNames, type OpenapiName } from "../../core/docs/openapi/openapi-names.js";
import type { Workspace } from "../../core/model/workspace.js";

/** How much of a document a caller sees: all of it with a valid key, else how to get it. */
export type OpenapiExtent = "complete" | "base";

/** A document of a live model, printed when it is first asked for; a change of the model brings another workspace. */
export async function openapiText(name: OpenapiName, extent: OpenapiExtent, workspace: Workspace): Promise<string> {
  const texts = known[extent][name];
  let text = texts.get(workspace);
  if (text === undefined) {
    text = (await loadPrinters[name]())[extent](workspace);
    texts.set(workspace, text);
  }
  return text;
}

type ByName<Value> = Readonly<Record<OpenapiExtent, Readonly<Record<OpenapiName, Value>>>>;

type Printers = Readonly<Record<OpenapiExtent, (workspace: Workspace) => string>>;

/** Loaded when a document is first asked for: a server that nobody asks for one starts without. */
const loadPrinters: Readonly<Record<OpenapiName, () => Promise<Printers>>> = {
  core: async () => {
    const { printBaseOpenapi, printCoreOpenapi } = await import("../../core/docs/openapi/print-core-openapi.js");
    return { complete: printCoreOpenapi, base: printBaseOpenapi };
  },
  metadata: async () => {
    const { printBaseMetadataOpenapi, printMetadataOpenapi } =
      await import("../../core/docs/openapi/metadata/print-metadata-openapi.js");
    return { complete: printMetadataOpenapi, base: printBaseMetadataOpenapi };
  },
};

const known: ByName<WeakMap<Workspace, string>> = { complete: emptyTexts(), base: emptyTexts() };

function emptyTexts(): Record<OpenapiName, WeakMap<Workspace, string>> {
  const entries = openapiNames.map((name) => [name, new WeakMap<Workspace, string>()] as const);
  return Object.fromEntries(entries) as Record<OpenapiName, WeakMap<Workspace, string>>;
}
