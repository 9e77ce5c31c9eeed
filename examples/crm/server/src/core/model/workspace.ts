/**
 * The workspace: the validated, frozen data model that every other part of the house reads.
 * Built by `build-workspace.ts` from a `RawWorkspace`; nothing in here can be wrong any more.
 */
import type { JsonValue } from "../json/json-value.js";
import type { Deprecation } from "./deprecation.js";
import type { FieldText, ObjectText, Originals } from "./standard-overrides.js";

/** Every field type of a Twenty workspace. `RICH_TEXT_V2` is read as an alias of `RICH_TEXT`. */
export const fieldTypes = [
  "ACTOR",
  "ADDRESS",
  "ARRAY",
  "BOOLEAN",
  "CURRENCY",
  "DATE",
  "DATE_TIME",
  "EMAILS",
  "FILES",
  "FULL_NAME",
  "LINKS",
  "MORPH_RELATION",
  "MULTI_SELECT",
  "NUMBER",
  "NUMERIC",
  "PHONES",
  "POSITION",
  "RATING",
  "RAW_JSON",
  "RELATION",
  "RICH_TEXT",
  "SELECT",
  "TEXT",
  "TS_VECTOR",
  "UUID",
] as const;
export type FieldType = (typeof fieldTypes)[number];

export const relationTypes = ["MANY_TO_ONE", "ONE_TO_MANY"] as const;
export type RelationType = (typeof relationTypes)[number];

export const onDeleteActions = ["CASCADE", "RESTRICT", "SET_NULL", "NO_ACTION"] as const;
export type OnDeleteAction = (typeof onDeleteActions)[number];

export const metadataFormats = ["legacy", "direct"] as const;
export type MetadataFormat = (typeof metadataFormats)[number];

/** One choice of a SELECT, MULTI_SELECT or RATING field. `value` is its identity in the APIs. */
export interface FieldOption {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly color: string | null;
  readonly position: number;
  readonly deprecated: Deprecation | null;
}

/** One side of a relation. The other side is field `inverseField` of object `targetObject`. */
export interface Relation {
  readonly type: RelationType;
  /** `nameSingular` of the related object. */
  readonly targetObject: string;
  /** Name of the field on the related object that points back. */
  readonly inverseField: string;
  /** What happens to this record when its target is destroyed; only meaningful on MANY_TO_ONE. */
  readonly onDelete: OnDeleteAction;
  /** Foreign key column and API key such as `companyId`; null on ONE_TO_MANY. */
  readonly joinColumnName: string | null;
  /** Shared name of the morph fields of one group (`target` of `targetPerson`, `targetCompany`); null otherwise. */
  readonly morphGroup: string | null;
}

export interface Field {
  /** UUID: kept from the input, or derived from the names so that every build agrees. */
  readonly id: string;
  readonly name: string;
  readonly type: FieldType;
  readonly label: string;
  readonly description: string | null;
  readonly icon: string | null;
  readonly isCustom: boolean;
  readonly isActive: boolean;
  readonly isSystem: boolean;
  readonly isUIReadOnly: boolean;
  readonly isNullable: boolean;
  readonly isUnique: boolean;
  readonly isLabelSyncedWithName: boolean;
  /** Twenty's literal: constants are quoted inside the string (`"'NEW'"`), functions are not (`"now"`). Null = none. */
  readonly defaultValue: JsonValue;
  /** In display order; null for types without options. */
  readonly options: readonly FieldOption[] | null;
  readonly settings: Readonly<Record<string, JsonValue>>;
  /** Set exactly on RELATION and MORPH_RELATION fields. */
  readonly relation: Relation | null;
  readonly deprecated: Deprecation | null;
  /** What lies beneath the texts above that the workspace overrides; only on standard fields. */
  readonly original: Originals<FieldText>;
}

export interface ObjectType {
  readonly id: string;
  readonly nameSingular: string;
  readonly namePlural: string;
  readonly labelSingular: string;
  readonly labelPlural: string;
  readonly description: string | null;
  readonly icon: string | null;
  readonly color: string | null;
  readonly shortcut: string | null;
  readonly isCustom: boolean;
  readonly isActive: boolean;
  readonly isSystem: boolean;
  readonly isUIReadOnly: boolean;
  readonly isSearchable: boolean;
  readonly isLabelSyncedWithName: boolean;
  /** Field that names a record to a person. */
  readonly labelIdentifier: string;
  readonly imageIdentifier: string | null;
  /** OR of ANDs of physical columns (`nameFirstName`); null where duplicates and merge do not exist. */
  readonly duplicateCriteria: readonly (readonly string[])[] | null;
  /** Names of the fields that feed `searchVector`. */
  readonly searchFields: readonly string[];
  readonly deprecated: Deprecation | null;
  /** System fields first, then in the order of the model. Holds inactive fields too. */
  readonly fields: readonly Field[];
  readonly fieldsByName: ReadonlyMap<string, Field>;
  /** What lies beneath the texts above that the workspace overrides; only on standard objects. */
  readonly original: Originals<ObjectText>;
}

/** Settings of the workspace; the same keys stand under `workspace` in `model.json`. */
export interface WorkspaceSettings {
  readonly displayName: string;
  /** Records one request may create, update or delete; also the bound on update and delete by filter. */
  readonly batchLimit: number;
  /** True: an unknown query parameter is a 400. False: it is ignored, as Twenty does. */
  readonly strictParameters: boolean;
  /** True: `?upsert=true` works over REST too. */
  readonly restUpsert: boolean;
  readonly metadataFormat: MetadataFormat;
  readonly allowPrivateWebhookTargets: boolean;
  /** Token bucket per key; null = off. */
  readonly rateLimit: { readonly requests: number; readonly seconds: number } | null;
  /** Whom documents name to ask about the APIs. */
  readonly contact: { readonly [Key in "name" | "url" | "email"]?: string | null } | null;
  /** Under which terms documents say that the APIs are offered. */
  readonly license: { readonly name: string; readonly url?: string | null } | null;
}

export const defaultWorkspaceSettings: WorkspaceSettings = {
  displayName: "Workspace",
  batchLimit: 60,
  strictParameters: true,
  restUpsert: false,
  metadataFormat: "legacy",
  allowPrivateWebhookTargets: false,
  rateLimit: null,
  contact: null,
  license: null,
};

export interface Workspace {
  readonly settings: WorkspaceSettings;
  /** In the order of code points of `nameSingular`. Holds inactive objects too. */
  readonly objects: readonly ObjectType[];
  readonly objectsBySingular: ReadonlyMap<string, ObjectType>;
  readonly objectsByPlural: ReadonlyMap<string, ObjectType>;
}
