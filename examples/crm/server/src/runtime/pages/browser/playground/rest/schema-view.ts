import { element, type PageElement, type PageNode } from "../../page.js";
import { inline } from "../prose.js";
import { follow, type OpenapiDocument, type Schema } from "./openapi-document.js";

/** A schema as a list of its fields; what lies deeper opens on demand, so that types may hold each other. */
export function schemaView(document: OpenapiDocument, given: Schema): PageElement {
  const schema = follow<Schema>(document, given);
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length > 0) return fieldList(document, properties, schema.required ?? []);
  const parts = partsOf(schema);
  if (parts.length > 0)
    return element("div", { class: "tree" }, ...parts.map((part) => deeper(document, part, typeName(part))));
  if (schema.items !== undefined) return schemaView(document, schema.items);
  return element("p", { class: "quiet" }, ...inline(factsOf({ ...schema, ...given })));
}

function fieldList(
  document: OpenapiDocument,
  properties: readonly (readonly [string, Schema])[],
  required: readonly string[],
): PageElement {
  return element(
    "dl",
    { class: "tree" },
    ...properties.flatMap(([name, schema]): readonly PageNode[] => [
      element(
        "dt",
        {},
        element("code", {}, name),
        " ",
        element("span", { class: "quiet" }, typeName(schema), required.includes(name) ? " · required" : ""),
      ),
      element(
        "dd",
        {},
        ...inline(factsOf(schema)),
        ...(isDeep(document, schema) ? [deeper(document, schema, "Fields")] : []),
      ),
    ]),
  );
}

function deeper(document: OpenapiDocument, schema: Schema, label: string): PageElement {
  const details = element("details", {}, element("summary", {}, label));
  let isFilled = false;
  details.addEventListener("toggle", () => {
    if (isFilled) return;
    isFilled = true;
    details.append(schemaView(document, schema));
  });
  return details;
}

function isDeep(document: OpenapiDocument, given: Schema): boolean {
  const schema = follow<Schema>(document, given);
  if (schema.properties !== undefined) return true;
  if (schema.items !== undefined) return isDeep(document, schema.items);
  return partsOf(schema).some((part) => isDeep(document, part));
}

function partsOf({ anyOf, oneOf, allOf }: Schema): readonly Schema[] {
  return (anyOf ?? oneOf ?? allOf ?? []).filter(({ type }) => type !== "null");
}

/** `string`, `Company`, `list of Company`, `number or null` */
export function typeName(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.split("/").at(-1) ?? "";
  if (schema.items !== undefined) return `list of ${typeName(schema.items)}`;
  const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (parts !== undefined) return parts.map(typeName).join(" or ");
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? ["any"]);
  return types.join(" or ") + (schema.format === undefined ? "" : ` (${schema.format})`);
}

function factsOf(schema: Schema): string {
  const limits = [
    ["at least", schema.minimum],
    ["at most", schema.maximum],
    ["entries at least", schema.minItems],
    ["entries at most", schema.maxItems],
    ["characters at least", schema.minLength],
    ["characters at most", schema.maxLength],
    ["default", schema.default === undefined ? undefined : JSON.stringify(schema.default)],
  ] as const;
  return [
    schema.deprecated === true ? "Deprecated." : "",
    schema.description ?? "",
    schema.enum === undefined ? "" : `One of ${schema.enum.map((one) => JSON.stringify(one)).join(", ")}.`,
    ...limits.map(([label, value]) => (value === undefined ? "" : `${label}: ${value}`)),
  ]
    .filter(Boolean)
    .join(" ");
}
