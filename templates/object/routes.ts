import { namesOf } from "../../src/core/naming/object-names.js";
import { routesFunctionName, typeNamesOf } from "../../src/core/naming/type-names.js";
import type { RecordOperation, RestRoute } from "../../src/core/surface/record-operations.js";
import { recordOperations } from "../../src/core/surface/record-operations.js";
import type { Code, Printable } from "../print/code.js";
import { code, declared, fit, lines, typeFrom, valueFrom } from "../print/code.js";
import { docComment } from "../print/doc-comment.js";
import { typesFile } from "./related-type.js";
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
    /** REST routes of **${n.one}**, relative to \`/rest${n.path}\`. */
    ${fit(
      code`${start}${flat}): ${Router} {`,
      code`
        ${start}
          ${fit(code`${flat},`, code`${broken},`)}
        ): ${Router} {
      `,
    )}
      const routes = ${Router}({ caseSensitive: true });

      ${lines(recordOperations(object).map(operation), "\n\n")}

      return routes;
    }
  `;
}

function operation(offered: RecordOperation): Printable {
  const [documented] = offered.routes;
  const query = offered.parameters.map((parameter) => `\`${parameter}\``).join(", ");
  const local = new Map(offered.routes.map((route) => [`${route.method} ${route.localPath}`, route]));
  return code`
    ${docComment(
      `${offered.id}: \`${documented.method.toUpperCase()} /rest${documented.path}\``,
      query === "" ? null : `Query: ${query}`,
    )}
    ${lines([...local.values()].map((route) => registration(offered, route)))}
  `;
}

function registration({ verb, field }: RecordOperation, { method, localPath }: RestRoute): Printable {
  const handler = field === null ? `rest.${verb}` : `rest.${verb}(${JSON.stringify(field.name)})`;
  const path = JSON.stringify(localPath);
  return fit(`routes.${method}(${path}, ${handler});`, `routes.${method}(\n  ${path},\n  ${handler},\n);`);
}
