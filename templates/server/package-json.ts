import { packageName } from "../../src/core/naming/package-name.js";
import { dependencies, devDependencies } from "./server-subject.js";
import type { ServerPackage, ServerSubject } from "./server-subject.js";

/**
 * npm passes SIGTERM to the shell it starts, and the shell keeps it to itself: so the server takes the shell's place.
 * Windows' shell knows no `exec` and has no signals; there the second half runs.
 */
const startInPlaceOfShell = "exec node dist/main.js || node dist/main.js";

/** `package.json`; its layout is npm's own. */
export function packageJson({ workspace, versions }: ServerSubject): string {
  const pick = (names: readonly ServerPackage[]) => Object.fromEntries(names.map((name) => [name, versions[name]]));
  const manifest = {
    name: packageName(workspace.settings.displayName),
    version: "1.0.0",
    private: true,
    type: "module",
    engines: { node: ">=20.19" },
    scripts: {
      build: "tsc",
      prestart: "tsc",
      start: startInPlaceOfShell,
      dev: "tsc && node --watch dist/main.js",
      premigrate: "tsc",
      migrate: "node dist/migrate.js",
      typecheck: "tsc --noEmit",
    },
    dependencies: pick(dependencies),
    devDependencies: pick(devDependencies),
    // The prepared data folder names an older embedded database as its peer; it is the same Postgres.
    overrides: { "@electric-sql/pglite-prepopulatedfs": { "@electric-sql/pglite": "$@electric-sql/pglite" } },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
