/** The command line: arguments in, one command's module loaded and run, exit code out. Knows nothing of models. */
import { resolve } from "node:path";
import { Command, CommanderError, Option } from "commander";
import type { CommandIo } from "./command-io.js";
import type { DiffFormat, FailLevel } from "./commands/diff.js";
import type { BuildOptions } from "./commands/build.js";
import type { DocsCommandOptions } from "./commands/docs.js";
import { OutputError } from "../output/output-error.js";
import { readManifest } from "./package-folder.js";

/** Runs the command that `argv` (without node and script) names. 0: done. 1: the model or a file is in the way. 2: wrong use, or the machine failed. */
export async function runCommandLine(argv: readonly string[], io: CommandIo): Promise<number> {
  let exitCode = 0;
  const program = commandLine(io, (code) => {
    exitCode = code;
  });
  try {
    const { version } = await readManifest();
    program.version(version, "-V, --version", "print the version");
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof OutputError) {
      io.stderr(`${error.message}\n`);
      return 1;
    }
    io.stderr(`${isSystemError(error) ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    return 2;
  }
}

type Finish = (exitCode: number) => void;

function commandLine(io: CommandIo, finish: Finish): Command {
  const program = new Command("twenty-gen")
    .description("Generates a typed server from a workspace data model.")
    .option("--no-color", "print without colours")
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
    .showHelpAfterError("Run with --help for how to use it.");
  const output = (): CommandIo => ({ ...io, isColor: io.isColor && program.opts<{ color: boolean }>().color });

  program
    .command("build")
    .description("write the server of a model, or bring it up to date")
    .argument("<model>", "model.json, or an export of a Twenty workspace")
    .option("-o, --out <folder>", "folder of the server", "server")
    .option("--overwrite", "replace files that were edited by hand", false)
    .option("--dry-run", "tell what would change, write nothing", false)
    .option("--check", "write nothing, and fail when something would be written", false)
    .addOption(
      new Option("--format <format>", "how to tell what a check finds").choices(["text", "json"]).default("text"),
    )
    .option("--watch", "build again whenever the model changes", false)
    .option("-q, --quiet", "print problems only", false)
    .action(async (model: string, options: Omit<BuildOptions, "model">) => {
      const { buildCommand } = await import("./commands/build.js");
      finish(await buildCommand({ model, ...options }, output()));
    });

  program
    .command("docs")
    .description("write the documents of a model: OpenAPI, GraphQL, Markdown and a static site")
    .argument("<model>", "model.json, or an export of a Twenty workspace")
    .option("-o, --out <folder>", "folder of the documents", "docs")
    .addOption(new Option("--openapi <version>", "version of OpenAPI to write").choices(["3.0", "3.1"]).default("3.1"))
    .option("--check", "write nothing, and fail when something would be written", false)
    .option("--dry-run", "tell what would change, write nothing", false)
    .option("--overwrite", "replace files that were edited by hand", false)
    .addOption(new Option("--format <format>", "how to tell it").choices(["text", "json"]).default("text"))
    .option("-q, --quiet", "print problems only", false)
    .action(async (model: string, options: Omit<DocsCommandOptions, "model">) => {
      const { docsCommand } = await import("./commands/docs.js");
      finish(await docsCommand({ model, ...options }, output()));
    });

  program
    .command("validate")
    .description("check models and tell all that is wrong with them")
    .argument("<models...>", "files to check")
    .addOption(new Option("--format <format>", "how to tell it").choices(["text", "json"]).default("text"))
    .action(async (files: readonly string[], { format }: { format: "text" | "json" }) => {
      const { validateCommand } = await import("./commands/validate.js");
      finish(await validateCommand({ files, format }, output()));
    });

  program
    .command("explain")
    .description("print what a code of an error means and how to mend it")
    .argument("[code]", "such as model/unknown-target; all codes when left out")
    .action(async (code: string | undefined) => {
      const { explainCommand } = await import("./commands/explain.js");
      finish(await explainCommand({ code: code ?? null }, output()));
    });

  program
    .command("init")
    .description("write a small first model with its schema")
    .argument("[target]", "folder, or path of the model", ".")
    .action(async (target: string) => {
      const { initCommand } = await import("./commands/init.js");
      finish(await initCommand({ target }, output()));
    });

  program
    .command("pull")
    .description("write the model that a running server or a Twenty workspace has now")
    .argument("<url>", "address of the server, such as https://api.example.com")
    .option("-k, --api-key <key>", "key of the server; TWENTY_API_KEY when left out")
    .option("-o, --out <file>", "model file to write", "model.json")
    .action(async (url: string, { apiKey, out }: { apiKey?: string; out: string }) => {
      const { pullCommand } = await import("./commands/pull.js");
      finish(await pullCommand({ url, apiKey: apiKey ?? null, out }, output()));
    });

  program
    .command("diff")
    .description("tell what changes for clients and operators from one model to another")
    .argument("<old>", "model file, folder of a built server, or address of a running one")
    .argument("<new>", "the same for the other side")
    .option("-k, --api-key <key>", "key of a running server; TWENTY_API_KEY when left out")
    .option("--old-api-key <key>", "key of the old side, where it is another one")
    .option("--new-api-key <key>", "key of the new side, where it is another one")
    .addOption(new Option("--format <format>", "how to tell it").choices(["text", "markdown", "json"]).default("text"))
    .addOption(
      new Option("--fail-on <verdict>", "least verdict that answers 1")
        .choices(["risky", "breaking", "never"])
        .default("breaking"),
    )
    .option("--changelog", "print a CHANGELOG entry instead of the report", false)
    .action(async (old: string, next: string, options: DiffFlags) => {
      const { apiKey = null, oldApiKey = apiKey, newApiKey = apiKey, ...rest } = options;
      const { diffCommand } = await import("./commands/diff.js");
      const before = { place: old, apiKey: oldApiKey };
      finish(await diffCommand({ before, after: { place: next, apiKey: newApiKey }, ...rest }, output()));
    });

  program
    .command("codegen")
    .description("make resolver types from a server's schema by its codegen.ts")
    .option("-o, --out <folder>", "folder of the server", "server")
    .action(async ({ out }: { out: string }) => {
      const { codegenCommand } = await import("./commands/codegen.js");
      finish(await codegenCommand({ out }, output()));
    });

  program
    .command("add")
    .description("add to your own code in a server")
    .command("hook")
    .description("insert an empty, typed hook into src/custom/hooks.ts")
    .argument("<object.event>", "such as company.beforeCreate")
    .option("-o, --out <folder>", "folder of the server", "server")
    .action(async (hook: string, { out }: { out: string }) => {
      const { addHookCommand } = await import("./commands/add.js");
      finish(await addHookCommand({ hook, out }, output()));
    });

  return program;
}

interface DiffFlags {
  readonly apiKey?: string;
  readonly oldApiKey?: string;
  readonly newApiKey?: string;
  readonly format: DiffFormat;
  readonly failOn: FailLevel;
  readonly changelog: boolean;
}

/** A failure of the machine (no space, no permission) says enough without a stack. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === "string";
}

/** The process as a command sees it. */
export function processIo(): CommandIo {
  const isTerminal = process.stdout.isTTY === true;
  const { env } = process;
  return {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    isColor: isTerminal && process.stderr.isTTY === true && (env["NO_COLOR"] ?? "") === "",
    isTerminal,
    interruption: () => {
      const controller = new AbortController();
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
      return controller.signal;
    },
    cwd: resolve("."),
    env,
  };
}
