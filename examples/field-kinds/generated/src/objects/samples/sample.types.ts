// @generated from model.json#/objects/sample. Do not edit: your own code goes in src/custom/.

import type { JsonValue } from "../../core/json/json-value.js";
import type {
  Actor,
  ActorCreateInput,
  ActorFilterInput,
  ActorOrderByInput,
  Address,
  AddressCreateInput,
  AddressFilterInput,
  AddressOrderByInput,
  Currency,
  CurrencyCreateInput,
  CurrencyFilterInput,
  CurrencyOrderByInput,
  Emails,
  EmailsCreateInput,
  EmailsFilterInput,
  EmailsOrderByInput,
  FileObject,
  FullName,
  FullNameCreateInput,
  FullNameFilterInput,
  FullNameOrderByInput,
  Links,
  LinksCreateInput,
  LinksFilterInput,
  LinksOrderByInput,
  Phones,
  PhonesCreateInput,
  PhonesFilterInput,
  PhonesOrderByInput,
  RichText,
  RichTextCreateInput,
  RichTextFilterInput,
  RichTextOrderByInput,
} from "../composites.js";
import type {
  ArrayFilter,
  BigFloatFilter,
  BigIntFilter,
  BooleanFilter,
  DateFilter,
  DateTimeFilter,
  EnumFilter,
  FloatFilter,
  IntFilter,
  MultiSelectFilter,
  OrderByDirection,
  RawJsonFilter,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";
import type { Place, PlaceFilterInput, PlaceOrderByInput, PlaceRelationInput } from "../places/place.types.js";

/** Options of `multiSelect`. */
export type SampleMultiSelectEnum = "SMALL" | "LARGE";

/** Options of `rating`. */
export type SampleRatingEnum = "RATING_1" | "RATING_2" | "RATING_3" | "RATING_4" | "RATING_5";

/**
 * Options of `select`.
 *
 * `HUGE` is deprecated. Since 2026-01-31. Use LARGE instead.
 */
export type SampleSelectEnum = "SMALL" | "LARGE" | "HUGE";

/** One field of every type, with settings, options and defaults */
export interface Sample {
  /** Primary key of the record */
  readonly id: string;
  /** When the record was created */
  readonly createdAt: string;
  /** When the record last changed */
  readonly updatedAt: string;
  /** When the record was soft-deleted */
  readonly deletedAt: string | null;
  /** Actor that created the record */
  readonly createdBy: Actor;
  /** Actor that last modified the record */
  readonly updatedBy: Actor;
  /** Place of the record in manual order */
  readonly position: number;
  /** Who took the sample */
  readonly actor: Actor;
  /** Home address */
  readonly homeAddress: Address;
  /** Array */
  readonly array: readonly string[];
  /** Boolean */
  readonly boolean: boolean;
  /** Price */
  readonly price: Currency;
  /** Date */
  readonly date: string | null;
  /** Date time */
  readonly dateTime: string | null;
  /** Emails */
  readonly emails: Emails;
  /** Files */
  readonly files: readonly FileObject[] | null;
  /** Full name */
  readonly fullName: FullName;
  /** Web links */
  readonly webLinks: Links;
  /** Multi select */
  readonly multiSelect: readonly SampleMultiSelectEnum[];
  /** Number */
  readonly number: number;
  /** Whole number */
  readonly wholeNumber: number | null;
  /** Big number */
  readonly bigNumber: number | null;
  /** Numeric */
  readonly numeric: number | null;
  /** Phones */
  readonly phones: Phones;
  /** Rating */
  readonly rating: SampleRatingEnum | null;
  /** Raw json */
  readonly rawJson: JsonValue | null;
  /** Rich text */
  readonly richText: RichText;
  /**
   * Older rich text
   *
   * @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text.
   */
  readonly olderRichText: RichText;
  /** Select */
  readonly select: SampleSelectEnum;
  /** Text */
  readonly text: string;
  /** Uuid */
  readonly uuid: string | null;
  /** Id of the related sample */
  readonly parentId: string | null;
  /** Parent */
  readonly parent?: Sample | null;
  /** Id of the related place */
  readonly subjectPlaceId: string | null;
  /** Subject place */
  readonly subjectPlace?: Place | null;
  /** Children */
  readonly children?: readonly Sample[];
}

/** What may be written to a Sample record. */
export interface SampleCreateInput {
  /** Primary key of the record */
  readonly id?: string | null;
  /** When the record was created */
  readonly createdAt?: string | null;
  /** When the record last changed */
  readonly updatedAt?: string | null;
  /** When the record was soft-deleted */
  readonly deletedAt?: string | null;
  /** Actor that created the record */
  readonly createdBy?: ActorCreateInput | null;
  /** Place of the record in manual order */
  readonly position?: number | "first" | "last";
  /** Who took the sample */
  readonly actor?: ActorCreateInput | null;
  /** Home address */
  readonly homeAddress?: AddressCreateInput | null;
  /** Array */
  readonly array?: readonly string[] | string | null;
  /** Boolean */
  readonly boolean?: boolean | null;
  /** Price */
  readonly price?: CurrencyCreateInput | null;
  /** Date */
  readonly date?: string | null;
  /** Date time */
  readonly dateTime?: string | null;
  /** Emails */
  readonly emails?: EmailsCreateInput | null;
  /** Files */
  readonly files?: readonly FileObject[] | null;
  /** Full name */
  readonly fullName?: FullNameCreateInput | null;
  /** Web links */
  readonly webLinks?: LinksCreateInput | null;
  /** Multi select */
  readonly multiSelect?: readonly SampleMultiSelectEnum[] | null;
  /** Number */
  readonly number?: number | null;
  /** Whole number */
  readonly wholeNumber?: number | null;
  /** Big number */
  readonly bigNumber?: number | null;
  /** Numeric */
  readonly numeric?: number | string | null;
  /** Phones */
  readonly phones?: PhonesCreateInput | null;
  /** Rating */
  readonly rating?: SampleRatingEnum | null;
  /** Raw json */
  readonly rawJson?: JsonValue | null;
  /** Rich text */
  readonly richText?: RichTextCreateInput | null;
  /**
   * Older rich text
   *
   * @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text.
   */
  readonly olderRichText?: RichTextCreateInput | null;
  /** Select */
  readonly select?: SampleSelectEnum | null;
  /** Text */
  readonly text?: string | null;
  /** Uuid */
  readonly uuid?: string | null;
  /** Id of the related sample */
  readonly parentId?: string | null;
  /** Parent */
  readonly parent?: SampleRelationInput | null;
  /** Id of the related place */
  readonly subjectPlaceId?: string | null;
  /** Subject place */
  readonly subjectPlace?: PlaceRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type SampleUpdateInput = Partial<Omit<SampleCreateInput, "id">>;

export interface SampleEmailsWhereInput {
  readonly primaryEmail: string;
}

export interface SampleWebLinksWhereInput {
  readonly primaryLinkUrl: string;
}

/** Names one record: give one of these. */
export interface SampleWhereUniqueInput {
  readonly id?: string;
  readonly emails?: SampleEmailsWhereInput;
  readonly webLinks?: SampleWebLinksWhereInput;
  readonly wholeNumber?: number;
}

export interface SampleConnectInput {
  readonly where: SampleWhereUniqueInput;
}

export interface SampleRelationInput {
  readonly connect?: SampleConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface SampleFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly actor?: ActorFilterInput;
  readonly homeAddress?: AddressFilterInput;
  readonly array?: ArrayFilter;
  readonly boolean?: BooleanFilter;
  readonly price?: CurrencyFilterInput;
  readonly date?: DateFilter;
  readonly dateTime?: DateTimeFilter;
  readonly emails?: EmailsFilterInput;
  readonly files?: RawJsonFilter;
  readonly fullName?: FullNameFilterInput;
  readonly webLinks?: LinksFilterInput;
  readonly multiSelect?: MultiSelectFilter<SampleMultiSelectEnum>;
  readonly number?: FloatFilter;
  readonly wholeNumber?: IntFilter;
  readonly bigNumber?: BigIntFilter;
  readonly numeric?: BigFloatFilter;
  readonly phones?: PhonesFilterInput;
  readonly rating?: EnumFilter<SampleRatingEnum>;
  readonly rawJson?: RawJsonFilter;
  readonly richText?: RichTextFilterInput;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly olderRichText?: RichTextFilterInput;
  readonly select?: EnumFilter<SampleSelectEnum>;
  readonly text?: StringFilter;
  readonly uuid?: UUIDFilter;
  readonly parentId?: UUIDFilter;
  readonly parent?: SampleFilterInput;
  readonly subjectPlaceId?: UUIDFilter;
  readonly subjectPlace?: PlaceFilterInput;
  readonly children?: ToManyFilter<SampleFilterInput>;
  readonly and?: readonly SampleFilterInput[];
  readonly or?: readonly SampleFilterInput[];
  readonly not?: SampleFilterInput;
}

/** One entry of an order: give one field. */
export interface SampleOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly actor?: ActorOrderByInput;
  readonly homeAddress?: AddressOrderByInput;
  readonly array?: OrderByDirection;
  readonly boolean?: OrderByDirection;
  readonly price?: CurrencyOrderByInput;
  readonly date?: OrderByDirection;
  readonly dateTime?: OrderByDirection;
  readonly emails?: EmailsOrderByInput;
  readonly fullName?: FullNameOrderByInput;
  readonly webLinks?: LinksOrderByInput;
  readonly multiSelect?: OrderByDirection;
  readonly number?: OrderByDirection;
  readonly wholeNumber?: OrderByDirection;
  readonly bigNumber?: OrderByDirection;
  readonly numeric?: OrderByDirection;
  readonly phones?: PhonesOrderByInput;
  readonly rating?: OrderByDirection;
  readonly richText?: RichTextOrderByInput;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly olderRichText?: RichTextOrderByInput;
  readonly select?: OrderByDirection;
  readonly text?: OrderByDirection;
  readonly uuid?: OrderByDirection;
  readonly parentId?: OrderByDirection;
  readonly parent?: SampleOrderByInput;
  readonly subjectPlaceId?: OrderByDirection;
  readonly subjectPlace?: PlaceOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface SampleTypes {
  readonly record: Sample;
  readonly createInput: SampleCreateInput;
  readonly updateInput: SampleUpdateInput;
  readonly filterInput: SampleFilterInput;
  readonly orderByInput: SampleOrderByInput;
}
