import type { Leaf, LeafKind } from "../../../fields/leaf.js";
import { leavesOf } from "../../../fields/leaves-of.js";
import { plainDefault } from "../../../fields/default-literal.js";
import type { JsonValue } from "../../../json/json-value.js";
import { stableId } from "../../../model/stable-id.js";
import type { Field, FieldType, ObjectType } from "../../../model/workspace.js";
import { exampleId } from "./example-id.js";
import { exampleText } from "./example-text.js";

/** A value for a field in the form in which the server keeps it, so that it reads back as it was written. */
export function exampleValue(object: ObjectType, field: Field, number: number): JsonValue {
  const composite = composites[field.type];
  if (composite !== undefined) return composite(field, number);
  const [leaf] = leavesOf(field);
  if (leaf === undefined) return [];
  if (field.relation !== null) return exampleId({ nameSingular: field.relation.targetObject }, 1);
  return leafValues[leaf.kind](object, field, leaf, number);
}

type LeafExample = (object: ObjectType, field: Field, leaf: Leaf, number: number) => JsonValue;

const leafValues: Readonly<Record<LeafKind, LeafExample>> = {
  TEXT: (object, field, _leaf, number) => exampleText(object, field, number),
  UUID: (object, field, _leaf, number) => stableId(`example/${object.nameSingular}/${field.name}/${number}`),
  INT: wholeNumber,
  BIGINT: wholeNumber,
  FLOAT: wholeNumber,
  NUMERIC: wholeNumber,
  BOOLEAN: (_object, field) => field.defaultValue !== true,
  DATE: (_object, _field, _leaf, number) => exampleDay(number),
  DATE_TIME: (_object, _field, _leaf, number) => `${exampleDay(number)}T09:30:00.000Z`,
  ENUM: (_object, _field, leaf, number) => optionAt(leaf, number - 1),
  ENUM_ARRAY: (_object, _field, leaf) => [...new Set([optionAt(leaf, 0), optionAt(leaf, 1)])],
  TEXT_ARRAY: (_object, field) => [`${field.label} A`, `${field.label} B`],
  JSON: (_object, field) =>
    field.type === "FILES"
      ? [{ fileId: stableId(`example/file/${field.name}`), label: "contract.pdf" }]
      : { key: "value" },
  TS_VECTOR: () => null,
};

function wholeNumber(_object: ObjectType, field: Field, _leaf: Leaf, number: number): JsonValue {
  const usual = plainDefault(field.defaultValue);
  if (typeof usual === "number" && !field.isUnique) return usual + number;
  return 10 * number;
}

/** Within one month, so that ranges in examples find them. */
function exampleDay(number: number): string {
  return `2026-01-${String(4 + (number % 24)).padStart(2, "0")}`;
}

function optionAt(leaf: Leaf, index: number): string {
  const options = leaf.options ?? [];
  return options[index % options.length] ?? "";
}

const people = ["Ada Lovelace", "Grace Hopper", "Mary Shelley"] as const;

function personAt(number: number): readonly [first: string, last: string] {
  const [first = "", last = ""] = people[(number - 1) % people.length]!.split(" ");
  return [first, last];
}

type CompositeExample = (field: Field, number: number) => JsonValue;

const composites: Partial<Record<FieldType, CompositeExample>> = {
  ACTOR: () => ({ source: "API", context: {} }),
  ADDRESS: () => ({
    addressStreet1: "1 Rue de Rivoli",
    addressStreet2: "",
    addressCity: "Paris",
    addressState: "",
    addressCountry: "France",
    addressPostcode: "75001",
    addressLat: 48.8556,
    addressLng: 2.3602,
  }),
  CURRENCY: (_field, number) => ({ amountMicros: 1_250_000_000 * number, currencyCode: "EUR" }),
  EMAILS: (field, number) => {
    const local = `${personAt(number)[0].toLowerCase()}${number}`;
    return {
      primaryEmail: `${local}@example.com`,
      additionalEmails: [`${local}.${field.name.toLowerCase()}@example.org`],
    };
  },
  FULL_NAME: (_field, number) => ({ firstName: personAt(number)[0], lastName: personAt(number)[1] }),
  LINKS: (field, number) => ({
    primaryLinkLabel: field.label,
    primaryLinkUrl: `https://example.com/${field.name.toLowerCase()}/${number}`,
    secondaryLinks: [],
  }),
  PHONES: (_field, number) => ({
    primaryPhoneNumber: String(612_345_677 + number),
    primaryPhoneCountryCode: "FR",
    primaryPhoneCallingCode: "+33",
    additionalPhones: [],
  }),
  RICH_TEXT: () => ({
    blocknote: `[{"type":"paragraph","content":"Call back on Monday."}]`,
    markdown: "Call back on Monday.",
  }),
};
