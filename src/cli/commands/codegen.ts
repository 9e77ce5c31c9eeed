import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { CodegenContext } from "@graphql-codegen/cli";
import type { CommandIo } from "../command-io.js";

export interface CodegenOptions {
  /** Folder of the generated server. */
  readonly out: string;
}

/**
 * Runs GraphQL Code Generator by the server's `codegen.ts`, with the plugins that come along here, so that a server need
 * not install them. Answers 1 when it cannot.
 */
export async function codegenCommand({ out }: CodegenOptions, io: CommandIo): Promise<number> {
  const folder = resolve(io.cwd, out);
  const configuration = join(folder, "codegen.ts");
  if (!existsSync(configuration)) {
    io.stderr(
      `${out} has no codegen.ts, so it is not the folder of a generated server. Build it first: twenty-gen build <model> --out ${out}\n`,
    );
    return 1;
  }
  // A second of loading, for this command alone.
  const { generate, loadContext } = await import("@graphql-codegen/cli");
  const context = await loadContext(configuration);
  context.cwd = folder;
  context.updateConfig({ cwd: folder, silent: true, pluginLoader: pluginLoader(folder) });
  try {
    const written = await generate(context, true);
    for (const { filename } of written) io.stdout(`${relative(io.cwd, resolve(folder, filename))}\n`);
    return 0;
  } catch (error) {
    io.stderr(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

type PluginLoader = NonNullable<Parameters<CodegenContext["updateConfig"]>[0]["pluginLoader"]>;

/** The plugins of this package come first; others are those that the server's folder has installed. */
function pluginLoader(folder: string): PluginLoader {
  const installed = createRequire(join(folder, "package.json"));
  return async (name) => {
    try {
      return await import(name);
    } catch {
      return await import(pathToFileURL(installed.resolve(name)).href);
    }
  };
}
