import type { Code } from "../print/code.js";
import { code, valueFrom } from "../print/code.js";

const runMigration = valueFrom("src/runtime/server/run-migration.ts", "runMigration");

/** `src/migrate.ts` */
export function migrate(): Code {
  return code`
    await ${runMigration}({ model: new URL("../model.json", import.meta.url) });
  `;
}
