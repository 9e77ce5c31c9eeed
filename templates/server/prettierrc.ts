import { printJson } from "../../src/core/json/print-json.js";
import { printWidth } from "../print/print-width.js";

/** `.prettierrc.json`: all that decides the layout, so that no configuration of a folder above changes it. */
export function prettierrc(): string {
  return printJson({ printWidth, tabWidth: 2, useTabs: false, endOfLine: "lf" });
}
