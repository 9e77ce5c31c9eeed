import type { Code } from "../print/code.js";
import { code, declared, typeFrom } from "../print/code.js";

/** `src/custom/hooks.ts` as it is first written. */
export function hooks(): Code {
  return code`
    /**
     * Your code around writes, by object. Add a hook with \`twenty-gen add hook <object>.<event>\`, or by hand.
     * Whatever way a record is written, its hooks run.
     */
    export const ${declared("hooks")}: ${typeFrom("src/objects/index.ts", "Hooks")} = {};
  `;
}
