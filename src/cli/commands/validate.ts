import { resolve } from "node:path";
import { readModel } from "../../input/read-model.js";
import type { CommandIo } from "../command-io.js";
import { countDiagnostics, printDiagnostics, printDiagnosticsJson } from "../report/print-diagnostics.js";

export interface ValidateOptions {
  /** At least one path. */
  readonly files: readonly string[];
  readonly format: "text" | "json";
}

/** Checks model files and says all that is wrong with them. Answers 0 when there is no error, otherwise 1. */
export async function validateCommand({ files, format }: ValidateOptions, io: CommandIo): Promise<number> {
  const results = await Promise.all(files.map((file) => readModel(file, resolve(io.cwd, file))));
  const { errors } = countDiagnostics(results);
  if (format === "json") io.stdout(printDiagnosticsJson(results));
  else {
    io.stderr(printDiagnostics(results, io.isColor));
    for (const [index, { workspace }] of results.entries()) {
      if (workspace === null) continue;
      const fields = workspace.objects.reduce((sum, { fields: { length } }) => sum + length, 0);
      io.stdout(`${files[index] ?? ""}: ${workspace.objects.length} objects, ${fields} fields, no errors\n`);
    }
  }
  return errors === 0 ? 0 : 1;
}
