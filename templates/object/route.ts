import type { RecordOperation, RestRoute } from "../../src/core/surface/record-operations.js";
import type { Printable } from "../print/code.js";
import { code, fit, lines } from "../print/code.js";
import { docComment } from "../print/doc-comment.js";
import { deprecatedTag } from "./deprecated-tag.js";

/** One operation of a router with its doc comment; older spellings of its path stand below the documented one. */
export function routeOf(offered: RecordOperation): Printable {
  const [documented] = offered.routes;
  const query = offered.parameters.map((parameter) => `\`${parameter}\``).join(", ");
  const local = new Map(offered.routes.map((route) => [`${route.method} ${route.localPath}`, route]));
  return code`
    ${docComment(
      `${offered.id}: \`${documented.method.toUpperCase()} /rest${documented.path}\``,
      query === "" ? null : `Query: ${query}`,
      offered.field === null ? null : deprecatedTag(offered.field),
    )}
    ${lines([...local.values()].map((route) => registration(offered, route)))}
  `;
}

function registration({ verb, field }: RecordOperation, { method, localPath }: RestRoute): Printable {
  const handler = field === null ? `rest.${verb}` : `rest.${verb}(${JSON.stringify(field.name)})`;
  const path = JSON.stringify(localPath);
  return fit(`routes.${method}(${path}, ${handler});`, `routes.${method}(\n  ${path},\n  ${handler},\n);`);
}
