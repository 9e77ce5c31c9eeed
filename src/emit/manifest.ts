/**
 * THE TABLE of every file that can exist in a generated server: where it lies, whose it is, what renders it.
 * Two are not in it: the resolver types, which GraphQL Code Generator prints, and the lock, `twenty-gen.lock.json`, which
 * `output` writes because it holds the hashes of all others.
 */
import { printMetadataSdl } from "../core/docs/metadata-sdl/metadata-sdl-types.js";
import { printMetadataOpenapi } from "../core/docs/openapi/metadata/print-metadata-openapi.js";
import { printCoreOpenapi } from "../core/docs/openapi/print-core-openapi.js";
import { printJson } from "../core/json/print-json.js";
import { printModel } from "../core/model/print-model.js";
import type { Workspace } from "../core/model/workspace.js";
import { customReadme } from "../../templates/custom/readme.js";
import { hooks } from "../../templates/custom/hooks.js";
import { routes } from "../../templates/custom/routes.js";
import { objectResolversFile, routesFile, typesFile } from "../../templates/object/related-type.js";
import { codegen } from "../../templates/graphql/codegen.js";
import { context } from "../../templates/graphql/context.js";
import { coreGraphql } from "../../templates/graphql/core-graphql.js";
import { contextFile, coreGraphqlFile, resolversFile } from "../../templates/graphql/graphql-files.js";
import { resolvers } from "../../templates/graphql/resolvers.js";
import { customResolvers } from "../../templates/custom/resolvers.js";
import { objectResolvers } from "../../templates/object/resolvers.js";
import { objectRoutes } from "../../templates/object/routes.js";
import type { ObjectInWorkspace } from "../../templates/object/types.js";
import { objectTypes } from "../../templates/object/types.js";
import type { Code } from "../../templates/print/code.js";
import { dockerfile } from "../../templates/server/dockerfile.js";
import { dockerignore, gitattributes, gitignore, prettierignore } from "../../templates/server/ignore-files.js";
import { main } from "../../templates/server/main.js";
import { migrate } from "../../templates/server/migrate.js";
import { packageJson } from "../../templates/server/package-json.js";
import { prettierrc } from "../../templates/server/prettierrc.js";
import { readme } from "../../templates/server/readme.js";
import type { ServerSubject } from "../../templates/server/server-subject.js";
import { workflow } from "../../templates/server/workflow.js";
import { tsconfigJson } from "../../templates/server/tsconfig-json.js";
import { composites } from "../../templates/shared/composites.js";
import { inputs } from "../../templates/shared/inputs.js";
import { compositesFile, inputsFile } from "../../templates/shared/leaf-types.js";
import { objectsIndex } from "../../templates/shared/objects-index.js";
import type { Owner } from "./source-file.js";

export interface ManifestRow<Subject> {
  readonly path: (subject: Subject) => string;
  readonly owner: Owner;
  /** A tree is printed, with its imports where it is TypeScript; a string is a whole file. */
  readonly render: (subject: Subject) => Code | string;
}

function row<Subject>(path: string, owner: Owner, render: (subject: Subject) => Code | string): ManifestRow<Subject> {
  return { path: () => path, owner, render };
}

const ofWorkspace =
  (render: (workspace: Workspace) => Code | string) =>
  ({ workspace }: ServerSubject) =>
    render(workspace);

/** Once per server. */
export const serverFiles: readonly ManifestRow<ServerSubject>[] = [
  row(".dockerignore", "generated", dockerignore),
  row(".gitattributes", "generated", gitattributes),
  row(".github/workflows/generated-files.yml", "generated", workflow),
  row(".gitignore", "generated", gitignore),
  row(".prettierignore", "generated", prettierignore),
  row(".prettierrc.json", "yours", prettierrc),
  row("Dockerfile", "generated", dockerfile),
  row("README.md", "generated", readme),
  row("model.json", "generated", ({ workspace }) => printJson(printModel(workspace))),
  row(
    "docs/openapi/core.json",
    "generated",
    ofWorkspace((workspace) => printCoreOpenapi(workspace)),
  ),
  row(
    "docs/openapi/metadata.json",
    "generated",
    ofWorkspace((workspace) => printMetadataOpenapi(workspace)),
  ),
  row("package.json", "generated", packageJson),
  row("tsconfig.json", "generated", tsconfigJson),
  row("codegen.ts", "generated", codegen),
  row(coreGraphqlFile, "generated", ofWorkspace(coreGraphql)),
  row("graphql/metadata.graphql", "generated", printMetadataSdl),
  row("src/main.ts", "generated", main),
  row("src/migrate.ts", "generated", migrate),
  row("src/custom/README.md", "yours", customReadme),
  row("src/custom/hooks.ts", "yours", hooks),
  row("src/custom/resolvers.ts", "yours", customResolvers),
  row("src/custom/routes.ts", "yours", routes),
  row(contextFile, "generated", ofWorkspace(context)),
  row(resolversFile, "generated", ofWorkspace(resolvers)),
  row(compositesFile, "generated", composites),
  row("src/objects/index.ts", "generated", ofWorkspace(objectsIndex)),
  row(inputsFile, "generated", inputs),
];

/** Once per object that is served. */
export const objectFiles: readonly ManifestRow<ObjectInWorkspace>[] = [
  { path: ({ object }) => typesFile(object), owner: "generated", render: objectTypes },
  { path: ({ object }) => routesFile(object), owner: "generated", render: objectRoutes },
  { path: ({ object }) => objectResolversFile(object), owner: "generated", render: objectResolvers },
];

/** Folders of the engine that every server carries, byte for byte. */
export const copiedFolders = ["src/core", "src/runtime"] as const;
