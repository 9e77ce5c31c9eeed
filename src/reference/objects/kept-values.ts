import type { JsonValue } from "../../core/json/json-value.js";
import type { FieldType } from "../../core/model/workspace.js";

/** What the server makes of a value before it keeps it. */
export interface KeptValue {
  readonly note: string;
  /** A value as it may be given, and as it is read then; of composites the parts that matter. */
  readonly examples: readonly (readonly [given: JsonValue, kept: JsonValue])[];
}

const emptyText = "Empty text is no value; it reads back as empty text.";
const emptyList = "An empty list is no value; it reads back as an empty list.";

/** Null where values stay as they are given. */
export const keptValues: Readonly<Record<FieldType, KeptValue | null>> = {
  ACTOR: { note: "Who it was is filled in by the server; of what is given, source and context count.", examples: [] },
  ADDRESS: null,
  ARRAY: { note: `A single text is taken as a list of one. ${emptyList}`, examples: [["one", ["one"]]] },
  BOOLEAN: null,
  CURRENCY: {
    note: "Amounts are in millionths of the unit; the code of the currency is kept in upper case.",
    examples: [
      [
        { amountMicros: 1_500_000, currencyCode: "eur" },
        { amountMicros: 1_500_000, currencyCode: "EUR" },
      ],
    ],
  },
  DATE: null,
  DATE_TIME: {
    note: "Kept in UTC with milliseconds; without an offset it is taken as UTC.",
    examples: [["2026-01-05T10:30:00+01:00", "2026-01-05T09:30:00.000Z"]],
  },
  EMAILS: {
    note: "Addresses are kept in lower case, hosts in ASCII; repeated ones are left out. An update replaces all parts.",
    examples: [[{ primaryEmail: "Ada@Example.COM" }, { primaryEmail: "ada@example.com" }]],
  },
  FILES: null,
  FULL_NAME: null,
  LINKS: {
    note: "Scheme and host are kept in lower case, without a slash at the end; empty links are left out. An update replaces all parts.",
    examples: [[{ primaryLinkUrl: "HTTPS://Example.com/Path/" }, { primaryLinkUrl: "https://example.com/Path" }]],
  },
  MORPH_RELATION: null,
  MULTI_SELECT: { note: `Repeated options are left out. ${emptyList}`, examples: [] },
  NUMBER: null,
  NUMERIC: null,
  PHONES: {
    note: "Numbers are checked, reduced to their national digits, and the codes that follow from them are filled in.",
    examples: [
      [
        { primaryPhoneNumber: "+33 6 12 34 56 78" },
        { primaryPhoneNumber: "612345678", primaryPhoneCountryCode: "FR", primaryPhoneCallingCode: "+33" },
      ],
    ],
  },
  POSITION: { note: "`first` and `last` become the number that puts the record there.", examples: [] },
  RATING: null,
  RAW_JSON: { note: "An empty object or list is kept as null.", examples: [] },
  RELATION: null,
  RICH_TEXT: {
    note: "Of `markdown` and `blocknote`, the one that is not given is derived from the other.",
    examples: [],
  },
  SELECT: null,
  TEXT: { note: emptyText, examples: [] },
  TS_VECTOR: null,
  UUID: {
    note: "Kept in lower case.",
    examples: [["16230344-6A09-8078-A3A6-D7D31F8C84EF", "16230344-6a09-8078-a3a6-d7d31f8c84ef"]],
  },
};
