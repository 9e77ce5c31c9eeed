import { packageName } from "../../src/core/naming/package-name.js";
import { dependencies, devDependencies } from "./server-subject.js";
import type { ServerPackage, ServerSubject } from "./server-subject.js";

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
      start: "node dist/main.js",
      dev: "tsc && node --watch dist/main.js",
      typecheck: "tsc --noEmit",
    },
    dependencies: pick(dependencies),
    devDependencies: pick(devDependencies),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
