import { createRequire } from "node:module";
import type * as typescript from "@graphql-codegen/typescript";
import type * as resolvers from "@graphql-codegen/typescript-resolvers";
import type * as graphql from "graphql";
import { codegenConfiguration } from "../../../templates/graphql/codegen-configuration.js";
import { coreTypesFile } from "../../../templates/graphql/graphql-files.js";
import { withoutAny } from "../../../templates/graphql/without-any.js";

/** The plugins, and the copy of graphql-js that they use. As CommonJS they load in half the time. */
export function loadPlugins(): Plugins {
  const load = createRequire(import.meta.url);
  return {
    graphql: load("graphql") as typeof graphql,
    typescript: load("@graphql-codegen/typescript") as typeof typescript,
    resolvers: load("@graphql-codegen/typescript-resolvers") as typeof resolvers,
  };
}

interface Plugins {
  readonly graphql: typeof graphql;
  readonly typescript: typeof typescript;
  readonly resolvers: typeof resolvers;
}

/**
 * What GraphQL Code Generator's command prints by `codegen.ts` for the same schema, without its second of loading.
 *
 * @param sdl without descriptions
 */
export async function runPlugins(sdl: string): Promise<string> {
  const { graphql, typescript, resolvers } = loadPlugins();
  const schema = graphql.buildASTSchema(graphql.parse(sdl, { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  });
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
