import type { Printable } from "../print/code.js";
import { code } from "../print/code.js";
import { markdownTable } from "../print/markdown-table.js";
import type { ServerSetting } from "./server-subject.js";

/** The table of environment variables. */
export function readmeSettings(settings: readonly ServerSetting[]): Printable {
  const rows = settings.map(({ name, fallbackText, description, allowed }) => [
    `\`${name}\``,
    fallbackText,
    `${description} Allowed: ${allowed}.`,
  ]);
  return code`
    ## Settings

    Environment variables, checked at start:

    ${markdownTable(["Variable", "Default", "Meaning"], rows)}
  `;
}
