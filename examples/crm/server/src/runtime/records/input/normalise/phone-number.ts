import { createRequire } from "node:module";
import type * as PhoneLibrary from "libphonenumber-js/min";
import { wrongValue } from "../problem.js";
import type { Problem } from "../problem.js";

/** One phone number in parts; an absent part is null. */
export interface PhoneNumber {
  readonly number: string | null;
  /** ISO 3166-1 alpha-2: `FR`. */
  readonly countryCode: string | null;
  /** With its plus sign: `+33`. */
  readonly callingCode: string | null;
}

export type PhonePart = keyof PhoneNumber;
export type PhoneProblem = Problem & { readonly part: PhonePart };

/** Checks the parts against each other, reduces the number to its national digits and fills in the codes it implies. */
export function normalisePhoneNumber(given: PhoneNumber): PhoneNumber | PhoneProblem {
  const countryCode = given.countryCode?.trim().toUpperCase() || null;
  const callingCode = given.callingCode === null ? null : withPlus(given.callingCode);
  const number = given.number?.trim() || null;
  if (number === null && countryCode === null && callingCode === null) return { number, countryCode, callingCode };
  const conflict = codesProblem(countryCode, callingCode);
  if (conflict !== null) return conflict;
  return number === null ? { number, countryCode, callingCode } : inferCodes(number, countryCode, callingCode);
}

function codesProblem(countryCode: string | null, callingCode: string | null): PhoneProblem | null {
  const { isSupportedCountry } = library();
  if (countryCode !== null && !isSupportedCountry(countryCode))
    return { part: "countryCode", ...wrongValue("must be an ISO 3166 country code such as FR", countryCode) };
  if (callingCode === null) return null;
  const countries = countriesOf(callingCode);
  if (countries === null)
    return { part: "callingCode", ...wrongValue("must be a calling code in use such as +33", callingCode) };
  if (countryCode === null || countries.includes(countryCode)) return null;
  return {
    part: "callingCode",
    message: `does not fit the country code: ${countryCode} is called with +${callingCodeOf(countryCode)}, not ${callingCode}.`,
    value: callingCode,
  };
}

function inferCodes(
  number: string,
  countryCode: string | null,
  callingCode: string | null,
): PhoneNumber | PhoneProblem {
  const parsed = parse(number, countryCode, callingCode);
  if (parsed === null)
    return {
      part: "number",
      ...wrongValue(
        countryCode === null && callingCode === null && !number.startsWith("+")
          ? "must be a phone number with its calling code, such as +33 6 12 34 56 78, or come with a country code"
          : "must be a phone number",
        number,
      ),
    };
  if (parsed.ext !== undefined)
    return {
      part: "number",
      ...wrongValue("must be a phone number without an extension, which cannot be stored", number),
    };
  const inferredCalling = `+${parsed.countryCallingCode}`;
  if (callingCode !== null && callingCode !== inferredCalling)
    return {
      part: "callingCode",
      message: `does not fit the number: ${number} is called with ${inferredCalling}, not ${callingCode}.`,
      value: callingCode,
    };
  if (countryCode !== null && parsed.country !== undefined && !isNumberedAs(countryCode, parsed.country))
    return {
      part: "countryCode",
      message: `does not fit the number: ${number} belongs to ${parsed.country}, not ${countryCode}.`,
      value: countryCode,
    };
  return {
    number: parsed.nationalNumber,
    countryCode: countryCode ?? parsed.country ?? null,
    callingCode: inferredCalling,
  };
}

/** Territories whose numbers cannot be told from those of the country they share a numbering plan with. */
const sharedPlans: Readonly<Record<string, string>> = {
  AX: "FI",
  BL: "GP",
  CC: "AU",
  CX: "AU",
  EH: "MA",
  IM: "GB",
  MF: "GP",
  SJ: "NO",
  VA: "IT",
};

function isNumberedAs(countryCode: string, inferred: string): boolean {
  return countryCode === inferred || sharedPlans[countryCode] === inferred;
}

const longestNumber = 250;

function parse(
  number: string,
  countryCode: string | null,
  callingCode: string | null,
): PhoneLibrary.PhoneNumber | null {
  if (number.length > longestNumber) return null;
  try {
    return library().parsePhoneNumberWithError(number, {
      ...(countryCode === null ? {} : { defaultCountry: countryCode as PhoneLibrary.CountryCode }),
      ...(callingCode === null ? {} : { defaultCallingCode: callingCode.slice(1) }),
      extract: false,
    });
  } catch (error) {
    if (error instanceof library().ParseError) return null;
    throw error;
  }
}

function withPlus(callingCode: string): string | null {
  const digits = callingCode.trim().replace(/^\+/, "");
  return digits === "" ? null : `+${digits}`;
}

/** Free phone, shared cost, satellites and the like: calling codes that belong to no country. */
const internationalServices = new Set(["800", "808", "870", "878", "881", "882", "883", "888", "979"]);

/** Countries that share a calling code: none for the international services, null where the code is not in use. */
function countriesOf(callingCode: string): readonly string[] | null {
  countriesByCallingCode ??= indexCountries();
  const digits = callingCode.slice(1);
  const countries = countriesByCallingCode.get(digits);
  if (countries !== undefined) return countries;
  return internationalServices.has(digits) ? [] : null;
}

function callingCodeOf(countryCode: string): string {
  return library().getCountryCallingCode(countryCode as PhoneLibrary.CountryCode);
}

let countriesByCallingCode: Map<string, string[]> | undefined;

function indexCountries(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const country of library().getCountries()) {
    const callingCode = callingCodeOf(country);
    index.set(callingCode, [...(index.get(callingCode) ?? []), country]);
  }
  return index;
}

let loaded: typeof PhoneLibrary | undefined;

/** Loaded at the first phone number: 45 ms and 9 MB that a start, and a model without phones, need not pay. */
function library(): typeof PhoneLibrary {
  loaded ??= createRequire(import.meta.url)("libphonenumber-js/min") as typeof PhoneLibrary;
  return loaded;
}
