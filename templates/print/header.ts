import type { Code } from "./code.js";
import { code } from "./code.js";

/** First line of a file that a build writes anew; `pointer` leads to what it was made from. */
export function generatedHeader(pointer: string): Code {
  return code`
    // @generated from model.json#${pointer}. Do not edit: your own code goes in src/custom/.
  `;
}
