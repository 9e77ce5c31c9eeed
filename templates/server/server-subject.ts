import type { Workspace } from "../../src/core/model/workspace.js";

/** What the files that exist once per server are rendered from. */
export interface ServerSubject {
  readonly workspace: Workspace;
  /** Versions of the npm packages that a server needs, as its `package.json` writes them. */
  readonly versions: Readonly<Record<ServerPackage, string>>;
  /** The environment variables that the engine reads. */
  readonly settings: readonly ServerSetting[];
}

/** Packages the engine imports. */
export const dependencies = [
  "@electric-sql/pglite",
  "@electric-sql/pglite-prepopulatedfs",
  "express",
  "graphql",
  "ipaddr.js",
  "jose",
  "libphonenumber-js",
  "pg",
  "pino",
] as const;
/** Packages that compile it. */
export const devDependencies = ["@types/express", "@types/node", "@types/pg", "openapi3-ts", "typescript"] as const;
export type ServerPackage = (typeof dependencies)[number] | (typeof devDependencies)[number];
export const serverPackages: readonly ServerPackage[] = [...dependencies, ...devDependencies];

export interface ServerSetting {
  readonly name: string;
  readonly description: string;
  readonly allowed: string;
  readonly fallbackText: string;
}
