import { rootKinds } from "./root-kinds.js";
import type { Workspace } from "../../src/core/model/workspace.js";
import type { Code } from "../print/code.js";
import { code, declared, typeFrom } from "../print/code.js";
import { coreTypesFile } from "./graphql-files.js";

const ResolverContext = typeFrom("src/runtime/graphql/resolvers/resolver-context.ts", "ResolverContext");
const ObjectTypesByName = typeFrom("src/objects/index.ts", "ObjectTypesByName");

/** `src/graphql/context.ts` */
export function context(workspace: Workspace): Code {
  const [queries, mutations] = (["Query", "Mutation"] as const).map((type) =>
    rootKinds(workspace).includes(type) ? code`${typeFrom(coreTypesFile, `${type}Resolvers`)}<unknown>` : code`object`,
  );
  return code`
    /** What resolvers are given: the caller's records, and the server's own answers to root fields. */
    export type ${declared("GraphqlContext")} = ${ResolverContext}<${ObjectTypesByName}, ${queries!}, ${mutations!}>;
  `;
}
