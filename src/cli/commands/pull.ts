import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { existsSync } from "node:fs";
import type { Workspace } from "../../core/model/workspace.js";
import { printModel } from "../../core/model/print-model.js";
import { fetchModel, FetchModelError } from "../../input/remote/fetch-model.js";
import { serverAddress } from "../../input/remote/server-address.js";
import { readModelText, type ReadModel } from "../../input/read-model.js";
import type { CommandIo } from "../command-io.js";
import { printDiagnostics } from "../report/print-diagnostics.js";
import { schemaFile } from "./init.js";

export interface PullOptions {
  /** Address of the server. */
  readonly url: string;
  /** Null: `TWENTY_API_KEY` of the environment. */
  readonly apiKey: string | null;
  /** Path of the model file. */
  readonly out: string;
}

/** Writes the model that a server has now to a model file. Answers 1 when there is none to have, or it breaks a rule. */
export async function pullCommand({ url, apiKey, out }: PullOptions, io: CommandIo): Promise<number> {
  const key = apiKey ?? io.env["TWENTY_API_KEY"] ?? "";
  if (key === "") {
    io.stderr("A key is needed: give --api-key, or set TWENTY_API_KEY.\n");
    return 1;
  }
  const address = serverAddress(url);
  if (address === null) {
    io.stderr(`"${url}" is no address of a server; it reads like https://api.example.com\n`);
    return 1;
  }
  let read: ReadModel;
  try {
    read = readModelText(address, JSON.stringify(await fetchModel({ url: address, apiKey: key }), null, 2));
  } catch (error) {
    if (!(error instanceof FetchModelError)) throw error;
    io.stderr(`${error.message}\n`);
    return 1;
  }
  io.stderr(printDiagnostics([read], io.isColor));
  if (read.workspace === null) return 1;

  const path = resolve(io.cwd, out);
  const shown = relative(io.cwd, path);
  const before = await readText(path);
  const schema = existsSync(join(dirname(path), schemaFile)) ? `./${schemaFile}` : null;
  const text = `${JSON.stringify(printModel(read.workspace, schema), null, 2)}\n`;
  const { objects, fields } = count(read.workspace);
  if (before === text) {
    io.stdout(`${shown} is up to date: ${objects} objects, ${fields} fields\n`);
    return 0;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  io.stdout(`${shown} written: ${objects} objects, ${fields} fields${told(before, read.workspace)}\n`);
  io.stdout(`Next: twenty-gen build ${shown} --out server\n`);
  return 0;
}

/** What is new and what is gone, where the file held a model before. */
function told(before: string | null, workspace: Workspace): string {
  const earlier = before === null ? null : readModelText("", before).workspace;
  if (earlier === null) return "";
  const names = (one: Workspace): ReadonlySet<string> =>
    new Set(
      one.objects.flatMap(({ nameSingular, fields }) => [
        nameSingular,
        ...fields.map(({ name }) => `${nameSingular}.${name}`),
      ]),
    );
  const [old, now] = [names(earlier), names(workspace)];
  const added = [...now].filter((name) => !old.has(name));
  const gone = [...old].filter((name) => !now.has(name));
  const list = (what: string, all: readonly string[]): string =>
    all.length === 0
      ? ""
      : `; ${what} ${all.slice(0, 5).join(", ")}${all.length > 5 ? ` and ${all.length - 5} more` : ""}`;
  return list("new:", added) + list("gone:", gone);
}

function count(workspace: Workspace): { readonly objects: number; readonly fields: number } {
  return {
    objects: workspace.objects.length,
    fields: workspace.objects.reduce((sum, { fields }) => sum + fields.length, 0),
  };
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
