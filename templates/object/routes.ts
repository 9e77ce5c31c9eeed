import { namesOf } from "../../src/core/naming/object-names.js";
import { routesFunctionName, typeNamesOf } from "../../src/core/naming/type-names.js";
import { recordOperations } from "../../src/core/surface/record-operations.js";
import type { Code } from "../print/code.js";
import { code, declared, fit, lines, typeFrom, valueFrom } from "../print/code.js";
import { docComment } from "../print/doc-comment.js";
import { deprecatedTag } from "./deprecated-tag.js";
import { typesFile } from "./related-type.js";
import { routeOf } from "./route.js";
import type { ObjectInWorkspace } from "./types.js";

const Router = valueFrom("express", "Router");
const ObjectRest = typeFrom("src/runtime/rest/object-rest.ts", "ObjectRest");

/** `<object>.routes.ts`: every REST route of one object, written out. */
export function objectRoutes({ object }: ObjectInWorkspace): Code {
  const n = namesOf(object);
  const start = code`export function ${declared(routesFunctionName(object))}(`;
  const types = typeFrom(typesFile(object), typeNamesOf(object).types);
  const flat = code`rest: ${ObjectRest}<${types}, "${n.one}", "${n.many}">`;
  const broken = code`
    rest: ${ObjectRest}<
      ${types},
      "${n.one}",
      "${n.many}"
    >
  `;
  return code`
    ${docComment(`REST routes of **${n.one}**, relative to \`/rest${n.path}\`.`, deprecatedTag(object))}
    ${fit(
      code`${start}${flat}): ${Router} {`,
      code`
        ${start}
          ${fit(code`${flat},`, code`${broken},`)}
        ): ${Router} {
      `,
    )}
      const routes = ${Router}({ caseSensitive: true });

      ${lines(recordOperations(object).map(routeOf), "\n\n")}

      return routes;
    }
  `;
}
