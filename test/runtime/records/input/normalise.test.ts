import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../../../src/core/json/json-value.js";
import { ApiError } from "../../../../src/runtime/errors/api-error.js";
import type { ApiErrorDetail } from "../../../../src/runtime/errors/api-error.js";
import { parseRecordInput } from "../../../../src/runtime/records/input/parse-record.js";
import { makeObject, makeWorkspace } from "./make-workspace.js";
import type { FieldFacts } from "./make-workspace.js";

/** Columns of an update that gives the one field `f`, as an object; JSON columns parsed where `json` says so. */
function write(facts: FieldFacts, value: JsonValue): JsonObject {
  const object = makeObject("thing", { f: facts });
  return Object.fromEntries(parseRecordInput(makeWorkspace(object), object, { f: value }, "update", "").columns);
}

function problemsOf(facts: FieldFacts, value: JsonValue): readonly ApiErrorDetail[] {
  try {
    write(facts, value);
  } catch (error) {
    if (error instanceof ApiError) return error.details;
    throw error;
  }
  return [];
}

function messages(facts: FieldFacts, value: JsonValue): readonly string[] {
  return problemsOf(facts, value).map((problem) => problem.message);
}

const emails = { type: "EMAILS" } as const;
const phones = { type: "PHONES" } as const;
const links = { type: "LINKS" } as const;
const files = { type: "FILES", settings: { maxNumberOfValues: 2 } } as const;
const fileId = "5f0c1c7e-8d55-4a4e-9a53-1a3c6a8e7b11";

describe("every composite", () => {
  test.each([
    ["ACTOR", 4],
    ["ADDRESS", 8],
    ["CURRENCY", 2],
    ["EMAILS", 2],
    ["FULL_NAME", 2],
    ["LINKS", 3],
    ["PHONES", 4],
    ["RICH_TEXT", 2],
  ] as const)("%s is an object or null, and null clears all its columns", (type, columns) => {
    const cleared = write({ type }, null);
    expect(Object.values(cleared)).toStrictEqual(Array.from({ length: columns }, () => null));
    for (const value of ["x", 1, true, []])
      expect(messages({ type }, value)).toStrictEqual([expect.stringMatching(/^f must be null or an object of /)]);
    expect(problemsOf({ type }, { nonsense: 1 })).toMatchObject([
      { path: "f.nonsense", message: expect.stringContaining("has no") as string },
    ]);
  });

  test("a misspelt sub-field is told its name", () => {
    expect(problemsOf({ type: "FULL_NAME" }, { fistName: "Ada" })).toMatchObject([
      { path: "f.fistName", nearest: "firstName", allowed: ["firstName", "lastName"] },
    ]);
  });

  test("keys of the prototype are no sub-fields", () => {
    for (const key of ["constructor", "__proto__", "toString"])
      expect(problemsOf({ type: "FULL_NAME" }, JSON.parse(`{"${key}":{}}`) as JsonValue)).toHaveLength(1);
  });
});

describe("FULL_NAME, ADDRESS and CURRENCY", () => {
  test("write only what is given", () => {
    expect(write({ type: "FULL_NAME" }, { firstName: "Ada" })).toStrictEqual({ fFirstName: "Ada" });
    expect(write({ type: "FULL_NAME" }, { firstName: "", lastName: null })).toStrictEqual({
      fFirstName: null,
      fLastName: null,
    });
    expect(write({ type: "ADDRESS" }, { addressCity: "Paris", addressLat: 48.85, addressLng: "2.35" })).toStrictEqual({
      fAddressCity: "Paris",
      fAddressLat: "48.85",
      fAddressLng: "2.35",
    });
    expect(write({ type: "CURRENCY" }, { currencyCode: "usd" })).toStrictEqual({ fCurrencyCode: "USD" });
    expect(write({ type: "CURRENCY" }, { amountMicros: 12_340_000, currencyCode: "USD" })).toStrictEqual({
      fAmountMicros: "12340000",
      fCurrencyCode: "USD",
    });
    expect(write({ type: "CURRENCY" }, { amountMicros: "12340000", currencyCode: "" })).toStrictEqual({
      fAmountMicros: "12340000",
      fCurrencyCode: null,
    });
    expect(write({ type: "CURRENCY" }, {})).toStrictEqual({});
  });

  test("refuse what does not fit", () => {
    expect(messages({ type: "CURRENCY" }, { currencyCode: "US dollars" })).toStrictEqual([
      'f.currencyCode must be an ISO 4217 code such as USD, not "US dollars".',
    ]);
    expect(messages({ type: "CURRENCY" }, { amountMicros: "much", currencyCode: 1 })).toHaveLength(2);
    expect(messages({ type: "ADDRESS" }, { addressLat: "north", addressCity: 1 })).toHaveLength(2);
  });
});

describe("EMAILS", () => {
  test.each([
    ["Ada@Example.com", "ada@example.com"],
    ["ADA@MÜNCHEN｡DE.", "ada@xn--mnchen-3ya.de"],
    ["ada@例え．テスト", "ada@xn--r8jz45g.xn--zckzah"],
    ["  ada.king+crm@mail.example.co.uk ", "ada.king+crm@mail.example.co.uk"],
    ["jörg@example.de", "jörg@example.de"],
    ["o'brien@example.ie", "o'brien@example.ie"],
    ["", null],
    [null, null],
  ])("%o is stored as %o", (given, stored) => {
    expect(write(emails, { primaryEmail: given })).toStrictEqual({ fPrimaryEmail: stored, fAdditionalEmails: null });
  });

  test.each(["ada", "@example.com", "ada@", "ada@localhost", "a da@example.com", "ada@exa mple.com", "a@b@c.de"])(
    "%o is no address",
    (given) => {
      expect(messages(emails, { primaryEmail: given })).toStrictEqual([
        expect.stringMatching(/^f\.primaryEmail must be an email address/),
      ]);
    },
  );

  test.each(["a..b@example.com", ".a@example.com", "a@-x.de", "a@1.2.3.4", "a@exa%41mple.com", "a@b/c.de", 1, {}])(
    "%o is no address either",
    (given) => {
      expect(messages(emails, { primaryEmail: given })).toHaveLength(1);
    },
  );

  test("further addresses follow the same rules, without repetition", () => {
    expect(
      write(emails, { primaryEmail: "a@x.de", additionalEmails: ["B@X.de", "b@x.de", "A@x.de", "", "c@x.de"] }),
    ).toStrictEqual({ fPrimaryEmail: "a@x.de", fAdditionalEmails: '["b@x.de","c@x.de"]' });
    expect(problemsOf(emails, { additionalEmails: ["b@x.de", "nonsense", 1] }).map(({ path }) => path)).toStrictEqual([
      "f.additionalEmails[1]",
      "f.additionalEmails[2]",
    ]);
  });

  test("further addresses may come as JSON text", () => {
    expect(write(emails, { additionalEmails: '["B@x.de"]' })).toMatchObject({ fAdditionalEmails: '["b@x.de"]' });
    for (const empty of [null, [], "[]", "", "null"])
      expect(write(emails, { additionalEmails: empty })).toMatchObject({ fAdditionalEmails: null });
    const many = Array.from({ length: 201 }, (_, index) => `a${index}@x.de`);
    expect(messages(emails, { additionalEmails: many })).toStrictEqual([
      "f.additionalEmails must hold at most 200 values, not 201.",
    ]);
    for (const wrong of ["b@x.de", {}, 1, "{}"]) expect(messages(emails, { additionalEmails: wrong })).toHaveLength(1);
  });

  test("the field is replaced whole", () => {
    expect(write(emails, { additionalEmails: ["b@x.de"] })).toStrictEqual({
      fPrimaryEmail: null,
      fAdditionalEmails: '["b@x.de"]',
    });
  });

  test("a stored address is stored again as it is", () => {
    const word = fc.stringMatching(/^[A-Za-zäÖß0-9]{1,12}$/);
    fc.assert(
      fc.property(word, word, fc.constantFrom(".", "。", "．", "｡"), (local, host, dot) => {
        const once = write(emails, { primaryEmail: `${local}@${host}${dot}DE` })["fPrimaryEmail"]!;
        expect(write(emails, { primaryEmail: once })["fPrimaryEmail"]).toBe(once);
      }),
    );
  });
});

describe("PHONES", () => {
  const france = { fPrimaryPhoneNumber: "612345678", fPrimaryPhoneCountryCode: "FR", fPrimaryPhoneCallingCode: "+33" };

  test.each<readonly [JsonObject]>([
    [{ primaryPhoneNumber: "+33 6 12 34 56 78" }],
    [{ primaryPhoneNumber: "06 12 34 56 78", primaryPhoneCountryCode: "FR" }],
    [{ primaryPhoneNumber: "06-12-34-56-78", primaryPhoneCountryCode: "fr", primaryPhoneCallingCode: "+33" }],
    [{ primaryPhoneNumber: "612345678", primaryPhoneCallingCode: "+33" }],
    [{ primaryPhoneNumber: "612345678", primaryPhoneCallingCode: "33", primaryPhoneCountryCode: "" }],
    [{ primaryPhoneNumber: "+33612345678", primaryPhoneCountryCode: null, primaryPhoneCallingCode: null }],
  ])("%o is one number", (given) => {
    expect(write(phones, given)).toStrictEqual(france);
  });

  test.each([
    [{ primaryPhoneCountryCode: "XX" }, /CountryCode must be an ISO 3166 country code/],
    [{ primaryPhoneCallingCode: "+999" }, /CallingCode must be a calling code in use/],
    [
      { primaryPhoneCountryCode: "FR", primaryPhoneCallingCode: "+1" },
      /CallingCode does not fit the country code: FR is called with \+33/,
    ],
    [{ primaryPhoneNumber: "call me" }, /Number must be a phone number/],
    [{ primaryPhoneNumber: "612345678" }, /Number must be a phone number with its calling code/],
    [
      { primaryPhoneNumber: "+33612345678", primaryPhoneCountryCode: "US" },
      /CountryCode does not fit the number: .* belongs to FR, not US/,
    ],
    [
      { primaryPhoneNumber: "+33612345678", primaryPhoneCallingCode: "+1" },
      /CallingCode does not fit the number: .* called with \+33, not \+1/,
    ],
    [{ primaryPhoneNumber: "+33612345678 ext. 5" }, /Number must be a phone number without an extension/],
    [{ primaryPhoneNumber: 612345678 }, /Number must be text/],
  ] as const)("%o is refused", (given, message) => {
    expect(messages(phones, given as JsonObject)).toStrictEqual([expect.stringMatching(message)]);
  });

  test("only what is given is written, and with a number its codes", () => {
    expect(write(phones, { primaryPhoneCountryCode: "FR" })).toStrictEqual({ fPrimaryPhoneCountryCode: "FR" });
    expect(write(phones, { primaryPhoneNumber: "" })).toStrictEqual({ fPrimaryPhoneNumber: null });
    expect(write(phones, { additionalPhones: [] })).toStrictEqual({ fAdditionalPhones: null });
    expect(write(phones, {})).toStrictEqual({});
  });

  test("further numbers follow the same rules", () => {
    const given = [
      { number: "06 12 34 56 78", countryCode: "FR" },
      { number: "+1 202 555 0123", callingCode: "+1" },
    ];
    const stored = JSON.stringify([
      { number: "612345678", countryCode: "FR", callingCode: "+33" },
      { number: "2025550123", countryCode: "US", callingCode: "+1" },
    ]);
    expect(write(phones, { additionalPhones: given })).toStrictEqual({ fAdditionalPhones: stored });
    expect(write(phones, { additionalPhones: JSON.stringify(given) })).toStrictEqual({ fAdditionalPhones: stored });
    expect(write(phones, { additionalPhones: ["+33612345678"] })["fAdditionalPhones"]).toContain("612345678");
    expect(
      problemsOf(phones, {
        additionalPhones: [{ number: "x" }, { countryCode: "FR" }, 1, { number: "+33612345678", country: "FR" }],
      }).map(({ path }) => path),
    ).toStrictEqual([
      "f.additionalPhones[0].number",
      "f.additionalPhones[1].number",
      "f.additionalPhones[2]",
      "f.additionalPhones[3].country",
    ]);
  });

  test("an international service has a calling code and no country", () => {
    const stored = write(phones, { primaryPhoneNumber: "+800 1234 5678" });
    expect(stored).toStrictEqual({
      fPrimaryPhoneNumber: "12345678",
      fPrimaryPhoneCountryCode: null,
      fPrimaryPhoneCallingCode: "+800",
    });
    expect(write(phones, { primaryPhoneNumber: "12345678", primaryPhoneCallingCode: "+800" })).toStrictEqual(stored);
  });

  const path = createRequire(import.meta.url).resolve("libphonenumber-js/examples.mobile.json");
  const examples = Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, string>);
  test.each(examples)("a stored number of %s is stored again as it is", (country, number) => {
    const once = write(phones, { primaryPhoneNumber: number, primaryPhoneCountryCode: country });
    const again = write(phones, {
      primaryPhoneNumber: once["fPrimaryPhoneNumber"]!,
      primaryPhoneCountryCode: once["fPrimaryPhoneCountryCode"]!,
      primaryPhoneCallingCode: once["fPrimaryPhoneCallingCode"]!,
    });
    expect(again).toStrictEqual(once);
  });
});

describe("LINKS", () => {
  test.each([
    ["https://EXAMPLE.com/", "https://example.com"],
    ["HTTPS://Example.com/Path/To/", "https://example.com/Path/To"],
    ["https://Example.com/?Next=/", "https://example.com/?Next=/"],
    ["https://User@Example.com:8080//", "https://User@example.com:8080"],
    ["twenty.com", "twenty.com"],
    ["Twenty.com/About/", "Twenty.com/About/"],
    [" https://example.com ", "https://example.com"],
    ["mailto:Ada@example.com", "mailto:Ada@example.com"],
    ["", null],
    [null, null],
  ])("%o is stored as %o", (given, stored) => {
    expect(write(links, { primaryLinkUrl: given })).toStrictEqual({
      fPrimaryLinkUrl: stored,
      fPrimaryLinkLabel: null,
      fSecondaryLinks: null,
    });
  });

  test.each([
    "javascript:alert(1)",
    " JavaScript:x",
    "java\nscript:x",
    "\u0001javascript:x",
    "data:text/html,x",
    "vbscript:x",
  ])("%o runs code", (given) => {
    expect(messages(links, { primaryLinkUrl: given })).toHaveLength(1);
    expect(problemsOf(links, { secondaryLinks: [{ url: given }] })).toMatchObject([
      { path: "f.secondaryLinks[0].url" },
    ]);
  });

  test("empty links go, and the first one left is the primary one", () => {
    expect(
      write(links, {
        primaryLinkUrl: "",
        primaryLinkLabel: "Nowhere",
        secondaryLinks: [
          { url: "" },
          { url: "https://A.com/", label: "A" },
          { url: "https://B.com" },
          { label: "empty" },
        ],
      }),
    ).toStrictEqual({
      fPrimaryLinkUrl: "https://a.com",
      fPrimaryLinkLabel: "A",
      fSecondaryLinks: '[{"url":"https://b.com","label":""}]',
    });
  });

  test("further links may come as JSON text", () => {
    const stored = write(links, { primaryLinkUrl: "a.com", secondaryLinks: '[{"url":"https://B.com/","label":null}]' });
    expect(stored["fSecondaryLinks"]).toBe('[{"url":"https://b.com","label":""}]');
    for (const wrong of ["b.com", {}, 1]) expect(messages(links, { secondaryLinks: wrong })).toHaveLength(1);
    expect(
      problemsOf(links, { secondaryLinks: ["b.com", { url: 1 }, { href: "b.com" }] }).map(({ path }) => path),
    ).toStrictEqual(["f.secondaryLinks[0]", "f.secondaryLinks[1].url", "f.secondaryLinks[2].href"]);
  });

  test("stored links are stored again as they are", () => {
    const url = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string(),
      fc.stringMatching(/^(HTTPS?:\/\/)?[A-Za-z.]{1,10}[/?#A-Za-z]{0,10}$/),
    );
    const link = fc.record({ url, label: fc.string() });
    fc.assert(
      fc.property(url, fc.array(link, { maxLength: 3 }), (primaryLinkUrl, secondaryLinks) => {
        fc.pre(problemsOf(links, { primaryLinkUrl, secondaryLinks }).length === 0);
        const once = write(links, { primaryLinkUrl, secondaryLinks });
        const again = write(links, {
          primaryLinkUrl: once["fPrimaryLinkUrl"]!,
          primaryLinkLabel: once["fPrimaryLinkLabel"]!,
          secondaryLinks: once["fSecondaryLinks"]!,
        });
        expect(again).toStrictEqual(once);
      }),
    );
  });
});

describe("FILES", () => {
  test("are a list of references, also in the older wrapper", () => {
    const list = [{ fileId: fileId.toUpperCase(), label: "CV" }];
    const stored = { f: `[{"fileId":"${fileId}","label":"CV"}]` };
    expect(write(files, list)).toStrictEqual(stored);
    expect(write(files, { addFiles: list })).toStrictEqual(stored);
    expect(write(files, [])).toStrictEqual({ f: null });
    expect(write(files, null)).toStrictEqual({ f: null });
  });

  test("anything else is refused", () => {
    const file = { fileId, label: "CV" };
    expect(messages(files, [file, file, file])).toStrictEqual(["f must hold at most 2 files, not 3."]);
    expect(
      problemsOf(files, [{ ...file, extension: "pdf" }, { fileId: "x", label: 1 }, "x"]).map(({ path }) => path),
    ).toStrictEqual(["f[0].extension", "f[1].fileId", "f[1].label", "f[2]", "f"]);
    for (const wrong of ["x", 1, {}, { addFiles: [], removeFiles: [] }, { addFiles: "x" }])
      expect(messages(files, wrong)).toHaveLength(1);
  });
});

describe("ACTOR", () => {
  test("takes source and context, and keeps an empty context", () => {
    expect(write({ type: "ACTOR" }, { source: "EMAIL", context: {} })).toStrictEqual({
      fSource: "EMAIL",
      fContext: "{}",
    });
    expect(write({ type: "ACTOR" }, { context: { provider: "google" } })).toStrictEqual({
      fContext: '{"provider":"google"}',
    });
  });

  test("refuses who it was", () => {
    expect(problemsOf({ type: "ACTOR" }, { name: "Ada", workspaceMemberId: null })).toStrictEqual([
      {
        path: "f.name",
        message: "f.name is kept by the server; writable are source and context.",
        allowed: ["source", "context"],
      },
      {
        path: "f.workspaceMemberId",
        message: "f.workspaceMemberId is kept by the server; writable are source and context.",
        allowed: ["source", "context"],
      },
    ]);
    expect(problemsOf({ type: "ACTOR" }, { source: "EMIAL" })).toMatchObject([{ path: "f.source", nearest: "EMAIL" }]);
    expect(messages({ type: "ACTOR" }, { context: [] })).toStrictEqual([
      "f.context must be null or an object, not an empty list.",
    ]);
  });
});

describe("RICH_TEXT", () => {
  const richText = { type: "RICH_TEXT" } as const;

  test("derives the form that is not given", () => {
    const stored = write(richText, { markdown: "# Hello\n\nTo **you**" });
    expect(stored["fMarkdown"]).toBe("# Hello\n\nTo **you**");
    expect(JSON.parse(stored["fBlocknote"] as string)).toMatchObject([
      { type: "heading", props: { level: 1 }, content: [{ type: "text", text: "Hello", styles: {} }] },
      { type: "paragraph", content: [{ text: "To " }, { text: "you", styles: { bold: true } }] },
    ]);
    expect(write(richText, { blocknote: stored["fBlocknote"]!, markdown: "" })).toStrictEqual(stored);
  });

  test("keeps both when both are given", () => {
    expect(write(richText, { blocknote: "[]", markdown: "x" })).toStrictEqual({ fBlocknote: "[]", fMarkdown: "x" });
  });

  test("text that is no document is its own Markdown", () => {
    for (const blocknote of ["just text", '{"a":1}', '[{"no":"type"}]', "[1]"])
      expect(write(richText, { blocknote })).toStrictEqual({ fBlocknote: blocknote, fMarkdown: blocknote });
  });

  test("empty is absent", () => {
    expect(write(richText, { markdown: "" })).toStrictEqual({ fBlocknote: null, fMarkdown: null });
    expect(write(richText, {})).toStrictEqual({});
    expect(messages(richText, { markdown: 1, blocknote: [] })).toHaveLength(2);
  });
});

describe("POSITION", () => {
  const position = { type: "POSITION" } as const;

  test.each([["first"], ["last"], [0], [-1.5]])("%o is kept for the writer", (value) => {
    const object = makeObject("thing", { f: position });
    const parsed = parseRecordInput(makeWorkspace(object), object, { f: value }, "create", "");
    expect(parsed.position).toBe(value);
    expect(parsed.columns.size).toBe(0);
  });

  test.each([[null], ["middle"], ["1"], [Number.NaN], [true], [{}]])("%o is refused", (value) => {
    expect(messages(position, value)).toStrictEqual([expect.stringMatching(/^f must be a number, "first" or "last"/)]);
  });
});
