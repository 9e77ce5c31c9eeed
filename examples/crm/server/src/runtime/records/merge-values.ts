import { isJsonObject, type JsonObject, type JsonValue } from "../../core/json/json-value.js";
import type { Field, FieldType } from "../../core/model/workspace.js";

/** The primary value of a composite and the list that takes the others' values. */
interface PrimaryAndList {
  readonly primary: string;
  readonly list: string;
  /** A primary value as an item of the list. */
  readonly asItem: (value: JsonObject) => JsonValue;
}

const collecting: Partial<Record<FieldType, PrimaryAndList>> = {
  EMAILS: { primary: "primaryEmail", list: "additionalEmails", asItem: (value) => value["primaryEmail"] ?? null },
  LINKS: {
    primary: "primaryLinkUrl",
    list: "secondaryLinks",
    asItem: (value) => ({ url: value["primaryLinkUrl"] ?? "", label: value["primaryLinkLabel"] ?? "" }),
  },
  PHONES: {
    primary: "primaryPhoneNumber",
    list: "additionalPhones",
    asItem: (value) => ({
      number: value["primaryPhoneNumber"] ?? "",
      countryCode: value["primaryPhoneCountryCode"] ?? "",
      callingCode: value["primaryPhoneCallingCode"] ?? "",
    }),
  },
};

/**
 * One field of several records made one: lists are joined, emails, phones and links keep every value, anything else is
 * the priority record's or, where that is empty, the first that is not.
 *
 * @param values as records show them, the priority record's first
 */
export function mergeValues(field: Field, values: readonly JsonValue[]): JsonValue {
  const filled = values.filter((value) => !isEmptyValue(value));
  const [first] = filled;
  if (first === undefined) return values[0] ?? null;
  if (filled.length === 1) return first;
  if (field.type === "ARRAY" || field.type === "MULTI_SELECT")
    return unique(filled.flatMap((value) => (Array.isArray(value) ? [...(value as readonly JsonValue[])] : [])));
  const parts = collecting[field.type];
  return parts === undefined || !isJsonObject(first) ? first : collect(first, filled, parts);
}

function collect(
  first: JsonObject,
  filled: readonly JsonValue[],
  { primary, list, asItem }: PrimaryAndList,
): JsonValue {
  const items: JsonValue[] = [];
  for (const value of filled) {
    if (!isJsonObject(value)) continue;
    if (!isEmptyValue(value[primary] ?? null)) items.push(asItem(value));
    const further = value[list];
    if (Array.isArray(further)) items.push(...(further as readonly JsonValue[]));
  }
  const [, ...others] = unique(items);
  const lead = isEmptyValue(first[primary] ?? null)
    ? (filled.find((value) => isJsonObject(value) && !isEmptyValue(value[primary] ?? null)) ?? first)
    : first;
  return { ...(lead as JsonObject), [list]: others };
}

/** Nothing in it: null, empty text or list, or an object of such. */
export function isEmptyValue(value: JsonValue): boolean {
  if (value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isJsonObject(value) && Object.values(value).every((part) => isEmptyValue(part));
}

function unique(items: readonly JsonValue[]): readonly JsonValue[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = identity(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Two links are the same by their URL, two phones by their number and code; everything else by its value. */
function identity(item: JsonValue): string {
  if (!isJsonObject(item)) return JSON.stringify(item);
  if (item["url"] !== undefined) return JSON.stringify(item["url"]);
  return item["number"] === undefined ? JSON.stringify(item) : JSON.stringify([item["number"], item["callingCode"]]);
}
