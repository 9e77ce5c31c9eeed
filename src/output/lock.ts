import { isJsonObject } from "../core/json/json-value.js";
import type { JsonValue } from "../core/json/json-value.js";
import { printJson } from "../core/json/print-json.js";
import { isInsidePath } from "./inside-path.js";
import { OutputError } from "./output-error.js";

export const lockFile = "twenty-gen.lock.json";

/** What the last build wrote: the only place in a server that names the generator's version. */
export interface Lock {
  readonly tool: string;
  /** Hash of `model.json`. */
  readonly model: string;
  /** Hash of the model as it was given, whatever the order of its keys; null where it gave warnings. */
  readonly input: string | null;
  /** Hash of every file that belongs to the generator, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Set when files were laid out by the user's own prettier configuration. */
  readonly formatting: Formatting | null;
}

export interface Formatting {
  /** Hash of the configuration and of prettier's version. */
  readonly configuration: string;
  /** Hash of every file before it was laid out. */
  readonly sources: Readonly<Record<string, string>>;
}

export function printLock({ tool, model, input, files, formatting }: Lock): string {
  return printJson({
    tool,
    model,
    ...(input === null ? {} : { input }),
    ...(formatting === null
      ? {}
      : { formatting: { configuration: formatting.configuration, sources: sorted(formatting.sources) } }),
    files: sorted(files),
  });
}

function sorted(hashes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(hashes).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A lock that was edited or merged badly is refused whole: what it says may be removed from the disk. */
export function parseLock(text: string): Lock {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    throw brokenLock("it is not JSON");
  }
  if (!isJsonObject(value)) throw brokenLock("it is not an object");
  const { tool, model, input = null, files, formatting } = value;
  if (typeof tool !== "string" || typeof model !== "string") throw brokenLock("it names no tool or no model");
  if (formatting !== undefined && !isJsonObject(formatting)) throw brokenLock('"formatting" is not an object');
  return {
    tool,
    model,
    input: input === null ? null : String(input),
    files: hashesByPath(files),
    formatting:
      formatting === undefined
        ? null
        : { configuration: String(formatting["configuration"]), sources: hashesByPath(formatting["sources"]) },
  };
}

function hashesByPath(value: JsonValue | undefined): Readonly<Record<string, string>> {
  if (value === undefined || !isJsonObject(value)) throw brokenLock("it lists no files");
  const hashes: Record<string, string> = {};
  for (const [path, hash] of Object.entries(value)) {
    if (!isInsidePath(path)) throw brokenLock(`"${path}" is not a path inside the folder`);
    if (typeof hash !== "string" || !/^[0-9a-f]{64}$/.test(hash)) throw brokenLock(`"${path}" has no hash`);
    hashes[path] = hash;
  }
  return hashes;
}

function brokenLock(reason: string): OutputError {
  return new OutputError(
    `${lockFile} cannot be read: ${reason}. Take it from version control, or delete it: files that are as they would be written are then recognised, and others are listed.`,
  );
}
