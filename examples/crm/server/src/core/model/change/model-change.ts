/**
 * Changes of a live model, as the metadata APIs ask for them, and what comes of one. Ids name what is changed, because
 * names may change; inputs are plain JSON in the shape of the APIs and not yet checked.
 */
import type { JsonObject, JsonValue } from "../../json/json-value.js";
import type { Workspace } from "../workspace.js";

export type ModelChange =
  | { readonly kind: "createObject"; readonly input: JsonObject }
  | { readonly kind: "updateObject"; readonly id: string; readonly input: JsonObject }
  | { readonly kind: "deleteObject"; readonly id: string; readonly force: boolean }
  | { readonly kind: "createField"; readonly input: JsonObject }
  | { readonly kind: "updateField"; readonly id: string; readonly input: JsonObject }
  | { readonly kind: "deleteField"; readonly id: string; readonly force: boolean }
  | { readonly kind: "updateSettings"; readonly input: JsonObject };

/** What the rows of the database need besides the difference of the two models. */
export type DataEffect =
  /** Rows that hold `from` get `to`; a null takes the value away. `objectId` and `fieldId` are those of the next model. */
  | {
      readonly kind: "replaceOptions";
      readonly objectId: string;
      readonly fieldId: string;
      readonly replacements: readonly { readonly from: string; readonly to: string | null }[];
    }
  /** The change is refused when a row holds one of these values. */
  | {
      readonly kind: "requireUnusedOptions";
      readonly objectId: string;
      readonly fieldId: string;
      readonly values: readonly string[];
    };

/** The next model; the one it was made from still stands. Unchanged objects are the same values as before. */
export interface ChangedModel {
  readonly workspace: Workspace;
  /** Object or field that was created, changed or deleted; null for the settings. */
  readonly subjectId: string | null;
  readonly effects: readonly DataEffect[];
}

/** Codes that Twenty's metadata APIs give to entries of a refusal, and those that refuse as a whole. */
export const metadataProblemCodes = [
  "OBJECT_METADATA_NOT_FOUND",
  "OBJECT_ALREADY_EXISTS",
  "OBJECT_MUTATION_NOT_ALLOWED",
  "INVALID_OBJECT_INPUT",
  "LABEL_REQUIRED",
  "INVALID_LABEL",
  "FIELD_METADATA_NOT_FOUND",
  "FIELD_ALREADY_EXISTS",
  "FIELD_MUTATION_NOT_ALLOWED",
  "INVALID_FIELD_INPUT",
  "FIELD_METADATA_RELATION_MALFORMED",
  "UNCOVERED_FIELD_METADATA_TYPE_VALIDATION",
  "LABEL_IDENTIFIER_FIELD_METADATA_ID_NOT_FOUND",
  "RESERVED_KEYWORD",
  "NOT_AVAILABLE",
  "NAME_NOT_SYNCED_WITH_LABEL",
  "INVALID_WORKSPACE_INPUT",
] as const;
export type MetadataProblemCode = (typeof metadataProblemCodes)[number];

/** One thing that is wrong with a change. */
export interface MetadataProblem {
  readonly code: MetadataProblemCode;
  /** The diagnostic of the command line for the same thing (`object/reserved-name`); null where only a change can go wrong so. */
  readonly diagnostic: string | null;
  readonly message: string;
  /** What to do about it; null where the message says it. */
  readonly fix: string | null;
  /** Path in the input: `nameSingular`, `options[1].value`, `optionReplacements.OLD`; empty for the whole. */
  readonly path: string;
  readonly value: JsonValue;
  readonly allowed?: readonly JsonValue[] | undefined;
  /** The name that was probably meant. */
  readonly nearest?: string | undefined;
}

export type RefusalKind =
  /** The subject is not there. */
  | "notFound"
  /** Not of this object or field: standard and system ones keep what makes them so. */
  | "forbidden"
  /** Keys of the wrong type, unknown or missing. */
  | "shape"
  /** The next model would break a rule. */
  | "invalid";

/** Why a change is not made; nothing has been changed. */
export interface ModelRefusal {
  readonly kind: RefusalKind;
  /** What was being changed, for the error forms of the APIs. */
  readonly metadataName: "objectMetadata" | "fieldMetadata" | "workspace";
  readonly action: "create" | "update" | "delete";
  /** What names the subject in those forms: `{nameSingular, namePlural}` or `{name}` and so on. */
  readonly subject: JsonObject;
  /** At least one. */
  readonly problems: readonly MetadataProblem[];
  /**
   * Set when a delete is refused only because the subject is active: the caller completes the message with the rows
   * that the table (or the field's columns) holds.
   */
  readonly countRowsOf?: { readonly objectId: string; readonly fieldId: string | null } | undefined;
}

export type ChangeOutcome =
  | { readonly refusal: null; readonly changed: ChangedModel }
  | { readonly refusal: ModelRefusal; readonly changed: null };

/** The function of `change-workspace.ts`. */
export type ChangeWorkspace = (workspace: Workspace, change: ModelChange) => ChangeOutcome;
