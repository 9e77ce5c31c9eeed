import { namesOf } from "../../src/core/naming/object-names.js";
import { recordOperations } from "../../src/core/surface/record-operations.js";
import type { ObjectType } from "../../src/core/model/workspace.js";
import type { Printable } from "../print/code.js";
import { code, lines } from "../print/code.js";
import { markdownText } from "../print/markdown-text.js";

/** The endpoints of one object. */
export function readmeObject(object: ObjectType): Printable {
  const operations = recordOperations(object);
  const ofRecord = operations.filter((operation) => operation.field === null);
  const fields = operations.filter((operation) => operation.verb === "readField");
  const title = `### ${markdownText(object.labelPlural)}`;
  const endpoints = code`
    ${lines(ofRecord.map(({ id, routes: [route] }) => `- \`${route.method.toUpperCase()} /rest${route.path}\` ${id}`))}
    - \`GET\`, \`PUT\`, \`DELETE /rest${namesOf(object).path}/:id/:field\` with field
      ${fields.map((operation) => `\`${operation.field!.name}\``).join(", ")}
  `;
  return lines([title, markdownText(object.description ?? ""), endpoints], "\n\n");
}
