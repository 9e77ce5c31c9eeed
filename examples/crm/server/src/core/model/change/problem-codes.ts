import type { DiagnosticCode } from "../../diagnostics/codes.js";
import type { MetadataProblemCode } from "./model-change.js";

/** Diagnostics for which Twenty has a code of its own; all others are input that is not valid. */
export const problemCodes: { readonly [Code in DiagnosticCode]?: MetadataProblemCode } = {
  "object/duplicate-name": "OBJECT_ALREADY_EXISTS",
  "clash/file": "OBJECT_ALREADY_EXISTS",
  "field/duplicate-name": "NOT_AVAILABLE",
  "field/name-taken": "NOT_AVAILABLE",
  "field/name-of-part": "RESERVED_KEYWORD",
  "field/label-out-of-sync": "NAME_NOT_SYNCED_WITH_LABEL",
  "field/unknown-type": "UNCOVERED_FIELD_METADATA_TYPE_VALIDATION",
  "model/unknown-target": "OBJECT_METADATA_NOT_FOUND",
  "model/missing-inverse": "FIELD_METADATA_NOT_FOUND",
  "model/inverse-not-relation": "FIELD_METADATA_RELATION_MALFORMED",
  "model/inverse-mismatch": "FIELD_METADATA_RELATION_MALFORMED",
  "model/inverse-taken": "FIELD_METADATA_RELATION_MALFORMED",
  "model/inverse-type": "FIELD_METADATA_RELATION_MALFORMED",
  "relation/missing": "FIELD_METADATA_RELATION_MALFORMED",
  "relation/bad-join-column": "FIELD_METADATA_RELATION_MALFORMED",
  "relation/contradicting-settings": "FIELD_METADATA_RELATION_MALFORMED",
  "relation/on-delete": "FIELD_METADATA_RELATION_MALFORMED",
  "morph/mixed-types": "FIELD_METADATA_RELATION_MALFORMED",
  "morph/duplicate-target": "FIELD_METADATA_RELATION_MALFORMED",
  "morph/own-object": "FIELD_METADATA_RELATION_MALFORMED",
  "morph/inverse": "FIELD_METADATA_RELATION_MALFORMED",
};
