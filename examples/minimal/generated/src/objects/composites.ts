// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import type {
  BigFloatFilter,
  EnumFilter,
  OrderByDirection,
  RawJsonFilter,
  StringFilter,
  UUIDFilter,
} from "./inputs.js";

/** Through what it was done */
export type ActorSourceEnum =
  "EMAIL" | "CALENDAR" | "WORKFLOW" | "AGENT" | "API" | "IMPORT" | "MANUAL" | "SYSTEM" | "WEBHOOK" | "APPLICATION";

/** More about the origin */
export interface ActorContext {
  readonly provider?: string;
  readonly applicationId?: string;
  readonly agentId?: string;
}

/** Who did it and through what: a person, an API key, an import. */
export interface Actor {
  /** Through what it was done */
  readonly source: ActorSourceEnum | null;
  /** The person, if it was one */
  readonly workspaceMemberId: string | null;
  /** Name of the person or API key */
  readonly name: string;
  /** More about the origin */
  readonly context: ActorContext | null;
}

export interface ActorCreateInput {
  /** Through what it was done */
  readonly source?: ActorSourceEnum | null;
  /** More about the origin */
  readonly context?: ActorContext | null;
}

/** Sub-fields that are left out stay as they are. */
export type ActorUpdateInput = ActorCreateInput;

export interface ActorFilterInput {
  readonly source?: EnumFilter<ActorSourceEnum>;
  readonly workspaceMemberId?: UUIDFilter;
  readonly name?: StringFilter;
  readonly context?: RawJsonFilter;
}

export interface ActorOrderByInput {
  readonly source?: OrderByDirection;
  readonly workspaceMemberId?: OrderByDirection;
  readonly name?: OrderByDirection;
  readonly context?: OrderByDirection;
}

/** A postal address with optional coordinates. */
export interface Address {
  /** Street and number */
  readonly addressStreet1: string;
  /** Second line of the street */
  readonly addressStreet2: string;
  /** City */
  readonly addressCity: string;
  /** State or province */
  readonly addressState: string;
  /** Country */
  readonly addressCountry: string;
  /** Postal code */
  readonly addressPostcode: string;
  /** Latitude in degrees */
  readonly addressLat: number | null;
  /** Longitude in degrees */
  readonly addressLng: number | null;
}

export interface AddressCreateInput {
  /** Street and number */
  readonly addressStreet1?: string | null;
  /** Second line of the street */
  readonly addressStreet2?: string | null;
  /** City */
  readonly addressCity?: string | null;
  /** State or province */
  readonly addressState?: string | null;
  /** Country */
  readonly addressCountry?: string | null;
  /** Postal code */
  readonly addressPostcode?: string | null;
  /** Latitude in degrees */
  readonly addressLat?: number | string | null;
  /** Longitude in degrees */
  readonly addressLng?: number | string | null;
}

/** Sub-fields that are left out stay as they are. */
export type AddressUpdateInput = AddressCreateInput;

export interface AddressFilterInput {
  readonly addressStreet1?: StringFilter;
  readonly addressStreet2?: StringFilter;
  readonly addressCity?: StringFilter;
  readonly addressState?: StringFilter;
  readonly addressCountry?: StringFilter;
  readonly addressPostcode?: StringFilter;
  readonly addressLat?: BigFloatFilter;
  readonly addressLng?: BigFloatFilter;
}

export interface AddressOrderByInput {
  readonly addressStreet1?: OrderByDirection;
  readonly addressStreet2?: OrderByDirection;
  readonly addressCity?: OrderByDirection;
  readonly addressState?: OrderByDirection;
  readonly addressCountry?: OrderByDirection;
  readonly addressPostcode?: OrderByDirection;
  readonly addressLat?: OrderByDirection;
  readonly addressLng?: OrderByDirection;
}

/** An amount of money in millionths of the unit, with its ISO 4217 code: 12.34 USD is 12340000 and `USD`. */
export interface Currency {
  /** Amount times one million */
  readonly amountMicros: number | null;
  /** ISO 4217 code: `USD` */
  readonly currencyCode: string;
}

export interface CurrencyCreateInput {
  /** Amount times one million */
  readonly amountMicros?: number | string | null;
  /** ISO 4217 code: `USD` */
  readonly currencyCode?: string | null;
}

/** Sub-fields that are left out stay as they are. */
export type CurrencyUpdateInput = CurrencyCreateInput;

export interface CurrencyFilterInput {
  readonly amountMicros?: BigFloatFilter;
  readonly currencyCode?: StringFilter;
}

export interface CurrencyOrderByInput {
  readonly amountMicros?: OrderByDirection;
  readonly currencyCode?: OrderByDirection;
}

/** A primary email address and further ones, stored in lower case with the domain in ASCII. */
export interface Emails {
  /** Main address */
  readonly primaryEmail: string;
  /** Further addresses */
  readonly additionalEmails: readonly string[];
}

export interface EmailsCreateInput {
  /** Main address */
  readonly primaryEmail?: string | null;
  /** Further addresses */
  readonly additionalEmails?: readonly string[] | null;
}

/** Sub-fields that are left out stay as they are. */
export type EmailsUpdateInput = EmailsCreateInput;

export interface EmailsFilterInput {
  readonly primaryEmail?: StringFilter;
  readonly additionalEmails?: RawJsonFilter;
}

export interface EmailsOrderByInput {
  readonly primaryEmail?: OrderByDirection;
  readonly additionalEmails?: OrderByDirection;
}

/** First and last name of a person. */
export interface FullName {
  /** First name */
  readonly firstName: string;
  /** Last name */
  readonly lastName: string;
}

export interface FullNameCreateInput {
  /** First name */
  readonly firstName?: string | null;
  /** Last name */
  readonly lastName?: string | null;
}

/** Sub-fields that are left out stay as they are. */
export type FullNameUpdateInput = FullNameCreateInput;

export interface FullNameFilterInput {
  readonly firstName?: StringFilter;
  readonly lastName?: StringFilter;
}

export interface FullNameOrderByInput {
  readonly firstName?: OrderByDirection;
  readonly lastName?: OrderByDirection;
}

/** Further links */
export interface LinksSecondaryLinksItem {
  /** URL */
  readonly url: string;
  /** Label */
  readonly label?: string | null;
}

/** A primary link and further ones, each a URL with a label. The host is stored in lower case, without a trailing slash. */
export interface Links {
  /** Label of the main link */
  readonly primaryLinkLabel: string;
  /** URL of the main link */
  readonly primaryLinkUrl: string;
  /** Further links */
  readonly secondaryLinks: readonly LinksSecondaryLinksItem[];
}

export interface LinksCreateInput {
  /** Label of the main link */
  readonly primaryLinkLabel?: string | null;
  /** URL of the main link */
  readonly primaryLinkUrl?: string | null;
  /** Further links */
  readonly secondaryLinks?: readonly LinksSecondaryLinksItem[] | null;
}

/** Sub-fields that are left out stay as they are. */
export type LinksUpdateInput = LinksCreateInput;

export interface LinksFilterInput {
  readonly primaryLinkLabel?: StringFilter;
  readonly primaryLinkUrl?: StringFilter;
  readonly secondaryLinks?: RawJsonFilter;
}

export interface LinksOrderByInput {
  readonly primaryLinkLabel?: OrderByDirection;
  readonly primaryLinkUrl?: OrderByDirection;
  readonly secondaryLinks?: OrderByDirection;
}

/** Further numbers */
export interface PhonesAdditionalPhonesItem {
  /** National digits */
  readonly number: string;
  /** ISO 3166-1 alpha-2 code */
  readonly countryCode?: string;
  /** Calling code with plus sign */
  readonly callingCode?: string;
}

/** A primary phone number and further ones, each as national digits with country and calling code. */
export interface Phones {
  /** National digits of the main number */
  readonly primaryPhoneNumber: string;
  /** ISO 3166-1 alpha-2 code: `FR` */
  readonly primaryPhoneCountryCode: string;
  /** Calling code: `+33` */
  readonly primaryPhoneCallingCode: string;
  /** Further numbers */
  readonly additionalPhones: readonly PhonesAdditionalPhonesItem[];
}

export interface PhonesCreateInput {
  /** National digits of the main number */
  readonly primaryPhoneNumber?: string | null;
  /** ISO 3166-1 alpha-2 code: `FR` */
  readonly primaryPhoneCountryCode?: string | null;
  /** Calling code: `+33` */
  readonly primaryPhoneCallingCode?: string | null;
  /** Further numbers */
  readonly additionalPhones?: readonly PhonesAdditionalPhonesItem[] | null;
}

/** Sub-fields that are left out stay as they are. */
export type PhonesUpdateInput = PhonesCreateInput;

export interface PhonesFilterInput {
  readonly primaryPhoneNumber?: StringFilter;
  readonly primaryPhoneCountryCode?: StringFilter;
  readonly primaryPhoneCallingCode?: StringFilter;
  readonly additionalPhones?: RawJsonFilter;
}

export interface PhonesOrderByInput {
  readonly primaryPhoneNumber?: OrderByDirection;
  readonly primaryPhoneCountryCode?: OrderByDirection;
  readonly primaryPhoneCallingCode?: OrderByDirection;
  readonly additionalPhones?: OrderByDirection;
}

/** Formatted text, as BlockNote JSON and as Markdown; whichever is given, the other is derived. */
export interface RichText {
  /** BlockNote document as JSON text */
  readonly blocknote: string;
  /** The same as Markdown */
  readonly markdown: string;
}

export interface RichTextCreateInput {
  /** BlockNote document as JSON text */
  readonly blocknote?: string | null;
  /** The same as Markdown */
  readonly markdown?: string | null;
}

/** Sub-fields that are left out stay as they are. */
export type RichTextUpdateInput = RichTextCreateInput;

export interface RichTextFilterInput {
  readonly blocknote?: StringFilter;
  readonly markdown?: StringFilter;
}

export interface RichTextOrderByInput {
  readonly blocknote?: OrderByDirection;
  readonly markdown?: OrderByDirection;
}

/** One stored file of a FILES field. */
export interface FileObject {
  /** Id of the stored file */
  readonly fileId: string;
  /** Name shown for the file */
  readonly label: string;
}
