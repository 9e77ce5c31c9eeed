import { namesOf } from "../../src/core/naming/object-names.js";
import { resolversName } from "../../src/core/naming/type-names.js";
import { recordOperations } from "../../src/core/surface/record-operations.js";
import { rootFieldsOf, type RootField } from "../../src/core/surface/root-fields.js";
import { coreTypesFile } from "../graphql/graphql-files.js";
import type { Code, Printable } from "../print/code.js";
import { code, declared, fit, lines, typeFrom } from "../print/code.js";
import { docComment } from "../print/doc-comment.js";
import { deprecatedTag } from "./deprecated-tag.js";
import type { ObjectInWorkspace } from "./types.js";

const Resolvers = typeFrom(coreTypesFile, "Resolvers");

/** `<object>.resolvers.ts`: every GraphQL root field of one object, written out. */
export function objectResolvers({ object }: ObjectInWorkspace): Code {
  const fields = recordOperations(object).flatMap(rootFieldsOf);
  const ofKind = (kind: RootField["kind"]): readonly RootField[] => fields.filter((field) => field.kind === kind);
  return code`
    ${docComment(
      `GraphQL resolvers of **${namesOf(object).one}**: they answer wherever a resolver of your own takes part in a request.`,
      deprecatedTag(object),
    )}
    export const ${declared(resolversName(object))} = {
      Query: {
        ${lines(
          ofKind("query").map((field) => resolver(field, "queries")),
          "\n\n",
        )}
      },
      Mutation: {
        ${lines(
          ofKind("mutation").map((field) => resolver(field, "mutations")),
          "\n\n",
        )}
      },
    } satisfies ${Resolvers};
  `;
}

function resolver({ name, description }: RootField, source: "queries" | "mutations"): Printable {
  const start = `${name}: (_parent, args, { ${source} }, info) =>`;
  const call = `${source}.${name}(args, info),`;
  return code`
    ${docComment(description)}
    ${fit(`${start} ${call}`, `${start}\n  ${call}`)}
  `;
}
