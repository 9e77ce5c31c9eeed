import { readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { servedObjects } from "../../core/surface/record-operations.js";
import { didYouMean } from "../../core/text/nearest-name.js";
import { readModel } from "../../input/read-model.js";
import { hookEvents } from "../../runtime/records/hooks.js";
import type { HookEvent } from "../../runtime/records/hooks.js";
import type { CommandIo } from "../command-io.js";
import { printDiagnostics } from "../report/print-diagnostics.js";

export interface AddHookOptions {
  /** `company.beforeCreate`. */
  readonly hook: string;
  /** Folder of the generated server. */
  readonly out: string;
}

/** Inserts a typed, empty hook into the server's `src/custom/hooks.ts`. Answers 1 when it cannot. */
export async function addHookCommand({ hook, out }: AddHookOptions, io: CommandIo): Promise<number> {
  const refuse = (message: string): number => {
    io.stderr(`${message}\n`);
    return 1;
  };
  const folder = resolve(io.cwd, out);
  const shown = (path: string): string => relative(io.cwd, join(folder, path));
  const read = await readModel(shown("model.json"), join(folder, "model.json"));
  if (read.workspace === null) {
    io.stderr(printDiagnostics([read], io.isColor));
    return refuse(
      `${out} is not the folder of a generated server. Build it first: twenty-gen build <model> --out ${out}`,
    );
  }
  const [objectName = "", event = "", ...rest] = hook.split(".");
  const objects = servedObjects(read.workspace).map(({ nameSingular }) => nameSingular);
  if (event === "" || rest.length > 0)
    return refuse(`"${hook}" names no hook: write <object>.<event>, such as ${objects[0]}.beforeCreate.`);
  if (!objects.includes(objectName))
    return refuse(
      `There is no object "${objectName}".${didYouMean(objectName, objects)} Objects: ${objects.join(", ")}.`,
    );
  if (!isHookEvent(event))
    return refuse(`There is no event "${event}".${didYouMean(event, hookEvents)} Events: ${hookEvents.join(", ")}.`);

  const path = join(folder, "src/custom/hooks.ts");
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return refuse(`There is no ${shown("src/custom/hooks.ts")}. The next build writes it.`);
  const { addHook } = await import("../../output/custom-code/add-hook.js");
  const result = addHook(text, objectName, event);
  if (result.kind === "unknown structure")
    return refuse(
      `${shown("src/custom/hooks.ts")} has no "export const hooks: Hooks = { … }" with an object for "${objectName}" to add to.`,
    );
  const place = `${shown("src/custom/hooks.ts")}:${result.line}`;
  if (result.kind === "exists") return refuse(`${place} has ${hook} already.`);
  await writeFile(path, result.text);
  io.stdout(`${hook} added at ${place}\n`);
  return 0;
}

function isHookEvent(name: string): name is HookEvent {
  return (hookEvents as readonly string[]).includes(name);
}
