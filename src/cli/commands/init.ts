import { mkdir, writeFile } from "node:fs/promises";
import { dirname, extname, join, relative, resolve } from "node:path";
import { modelSchema } from "../../core/model/model-schema.js";
import type { CommandIo } from "../command-io.js";
import { firstModel } from "./first-model.js";

export interface InitOptions {
  /** A folder, or the path of a `.json` file. */
  readonly target: string;
}

/** Name of the schema's file, beside the model, so that editors find it without a network. */
export const schemaFile = "model.schema.json";

/** Writes a small first model and its JSON Schema. Existing models are never overwritten; answers 1 then. */
export async function initCommand({ target }: InitOptions, io: CommandIo): Promise<number> {
  const isFile = extname(target) === ".json";
  const model = resolve(io.cwd, isFile ? target : join(target, "model.json"));
  const folder = dirname(model);
  const shown = (path: string): string => relative(io.cwd, path) || ".";
  await mkdir(folder, { recursive: true });
  if (!(await writeNew(model, `${JSON.stringify(firstModel(`./${schemaFile}`), null, 2)}\n`))) {
    io.stderr(`${shown(model)} exists and is left as it is. Give another name, or remove it first.\n`);
    return 1;
  }
  const schema = join(folder, schemaFile);
  const isNewSchema = await writeNew(schema, `${JSON.stringify(modelSchema, null, 2)}\n`);
  io.stdout(`${shown(model)} written\n`);
  io.stdout(
    `${shown(schema)} ${isNewSchema ? "written" : "is there already"}: your editor completes and checks the model by it\n`,
  );
  io.stdout(`Next: twenty-gen validate ${shown(model)}, then twenty-gen build ${shown(model)} --out server\n`);
  return 0;
}

/** Writes a file that does not exist; false when it does. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: "wx" });
    return true;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") return false;
    throw cause;
  }
}
