import { stripVTControlCharacters } from "node:util";
import { runTool } from "../tools.js";

/** A tool that writes a client of a document. */
export interface Generator {
  /** Name of the command. */
  readonly tool: string;
  readonly args: (document: string) => readonly string[];
  /** The lines of a run that found nothing to say about the document. */
  readonly usualLines: readonly RegExp[];
}

export const openapiTypescript: Generator = {
  tool: "openapi-typescript",
  args: (document) => [`./${document}.json`, "--output", `${document}.ts`],
  usualLines: [/^✨ openapi-typescript [\d.]+$/, /^🚀 \S+\.json → \S+\.ts \[\S+\]$/],
};

export const orval: Generator = {
  tool: "orval",
  args: (document) => `--input ./${document}.json --output ./${document}.ts --client fetch --mode single`.split(" "),
  usualLines: [/^🍻 orval v[\d.]+ - /, /^🎉 .+ - Your OpenAPI spec has been converted into ready to use orval!$/],
};

export const heyApi: Generator = {
  tool: "openapi-ts",
  // The dot says that the input is a file: `folder/name` would be looked up on the web.
  args: (document) => ["--input", `./${document}.json`, "--output", document, "--no-log-file"],
  usualLines: [
    /^@hey-api\/openapi-ts v[\d.]+$/,
    /^\[Job 1\] ⏳ Generating from 1 input:$/,
    /^\[Job 1\] +\[1\] \S+\.json$/,
    /^\[Job 1\] ✅ Done! Your output is in /,
  ],
};

/** Writes the client of one document into the folder that holds it. Answers all that the tool complained of. */
export async function generateClient(
  { tool, args, usualLines }: Generator,
  folder: string,
  document: "core" | "metadata",
  moreArgs: readonly string[] = [],
): Promise<readonly string[]> {
  const { exitCode, output } = await runTool(tool, [...args(document), ...moreArgs], folder);
  const lines = stripVTControlCharacters(output).split("\n");
  const complaints = lines.filter((line) => line.trim() !== "" && !usualLines.some((usual) => usual.test(line)));
  return exitCode === 0 ? complaints : [...complaints, `${tool} ended with ${exitCode}`];
}
