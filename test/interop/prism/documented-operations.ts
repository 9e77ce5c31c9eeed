import { isJsonObject, type JsonValue } from "../../../src/core/json/json-value.js";
import { at } from "../../rest/use-server.js";

/** `GET /companies/{id}` of the document; null where it has no such operation. */
export type OperationFinder = (method: string, path: string) => string | null;

/** Finds the operations of a document. Names go before parameters, as OpenAPI says. */
export function operationsOf(document: JsonValue): OperationFinder {
  const paths = at(document, "paths");
  if (paths === undefined || !isJsonObject(paths)) throw new Error("The document has no paths");
  const all = Object.entries(paths).map(([template, item]) => ({
    template,
    segments: template.split("/"),
    parameters: template.split("{").length - 1,
    methods: isJsonObject(item) ? Object.keys(item) : [],
  }));
  const byNames = all.toSorted((one, other) => one.parameters - other.parameters);
  return (method, path) => {
    const segments = path.split("/");
    const found = byNames.find(
      (one) =>
        one.methods.includes(method.toLowerCase()) &&
        one.segments.length === segments.length &&
        one.segments.every((segment, index) =>
          segment.startsWith("{") ? segments[index] !== "" : segment === segments[index],
        ),
    );
    return found === undefined ? null : `${method} ${found.template}`;
  };
}
