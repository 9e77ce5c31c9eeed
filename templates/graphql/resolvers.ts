import { resolversName } from "../../src/core/naming/type-names.js";
import type { Workspace } from "../../src/core/model/workspace.js";
import { servedObjects } from "../../src/core/surface/record-operations.js";
import type { Code } from "../print/code.js";
import { code, declared, lines, typeFrom, valueFrom } from "../print/code.js";
import { objectResolversFile } from "../object/related-type.js";
import { coreTypesFile } from "./graphql-files.js";
import { rootKinds } from "./root-kinds.js";

const Resolvers = typeFrom(coreTypesFile, "Resolvers");
const Scalars = typeFrom(coreTypesFile, "Scalars");

/** `src/graphql/resolvers.ts`: the resolvers of all objects, and the type of the user's own. */
export function resolvers(workspace: Workspace): Code {
  const objects = servedObjects(workspace);
  return code`
    /** Resolvers of your own, for fields of any object type. Subscriptions and scalars have none. */
    export type ${declared("CustomResolvers")} = Omit<${Resolvers}, "Subscription" | keyof ${Scalars}>;

    /** The resolvers of every object, by root type. */
    export const ${declared("objectResolvers")} = {
      ${lines(
        (objects.length === 0 ? [] : rootKinds(workspace)).map(
          (type) => code`
            ${type}: {
              ${lines(objects.map((object) => code`...${valueFrom(objectResolversFile(object), resolversName(object))}.${type},`))}
            },
          `,
        ),
      )}
    } satisfies ${Resolvers};
  `;
}
