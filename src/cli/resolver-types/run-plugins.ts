import { createRequire } from "node:module";
import type * as graphql from "graphql";
import { codegenConfiguration } from "../../../templates/graphql/codegen-configuration.js";
import { coreTypesFile } from "../../../templates/graphql/graphql-files.js";
import { withoutAny } from "../../../templates/graphql/without-any.js";

/**
 * What GraphQL Code Generator's command prints by `codegen.ts` for the same schema, without its second of loading.
 * graphql-js and the plugins are loaded when it is called.
 *
 * @param sdl without descriptions
 */
export async function runPlugins(sdl: string): Promise<string> {
  // The very copy that the plugins use, which are ES modules on top of its CommonJS files.
  const { buildASTSchema, parse } = createRequire(import.meta.url)("graphql") as typeof graphql;
  const [typescript, resolvers] = await Promise.all([
    import("@graphql-codegen/typescript"),
    import("@graphql-codegen/typescript-resolvers"),
  ]);
  const schema = buildASTSchema(parse(sdl, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
  // The schema has no descriptions; leaving them out would build and check it anew in each plugin.
  const configuration = { ...codegenConfiguration, disableDescriptions: false };
  const info = { outputFile: coreTypesFile };
  const outputs = [
    await typescript.plugin(schema, [], configuration, info),
    await resolvers.plugin(schema, [], configuration, info),
  ];
  const prepended = new Set(outputs.flatMap(({ prepend = [] }) => prepend));
  const lines = [...[...prepended].toSorted(importsFirst), ...outputs.map(({ content }) => content)];
  return withoutAny(lines.filter((line) => line !== "").join("\n"));
}

function importsFirst(a: string, b: string): number {
  return Number(b.startsWith("import")) - Number(a.startsWith("import"));
}
