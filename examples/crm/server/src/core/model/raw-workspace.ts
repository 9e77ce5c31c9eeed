/**
 * A workspace as some input gave it: parsed, not trusted. Absent is null; what was given in the wrong JSON type has
 * been reported by the reader and stands here as null too. Every part knows its JSON pointer in the input.
 */
import type { JsonObject, JsonValue } from "../json/json-value.js";
import type { Deprecation } from "./deprecation.js";
import type { FieldType, OnDeleteAction, RelationType } from "./workspace.js";

export interface RawWorkspace {
  readonly settings: JsonObject | null;
  /** Pointer of the settings. */
  readonly settingsPointer: string;
  readonly objects: readonly RawObject[];
}

export interface RawObject {
  readonly pointer: string;
  readonly id: string | null;
  readonly nameSingular: string | null;
  readonly namePlural: string | null;
  readonly labelSingular: string | null;
  readonly labelPlural: string | null;
  readonly description: string | null;
  readonly icon: string | null;
  readonly color: string | null;
  readonly shortcut: string | null;
  readonly isCustom: boolean | null;
  readonly isActive: boolean | null;
  readonly isSystem: boolean | null;
  readonly isRemote: boolean | null;
  readonly isUIReadOnly: boolean | null;
  readonly isSearchable: boolean | null;
  readonly isLabelSyncedWithName: boolean | null;
  /** True: no `name` field is added to an object without a label identifier. */
  readonly skipNameField: boolean | null;
  readonly labelIdentifier: string | null;
  readonly imageIdentifier: string | null;
  readonly duplicateCriteria: readonly (readonly string[])[] | null;
  readonly searchFields: readonly string[] | null;
  readonly deprecated: Deprecation | null;
  /** Texts that the workspace shows instead of those above. */
  readonly standardOverrides: JsonObject | null;
  readonly fields: readonly RawField[];
}

export interface RawField {
  readonly pointer: string;
  readonly id: string | null;
  readonly name: string | null;
  /** Null: given wrongly and reported already; the field still holds its name. */
  readonly type: FieldType | null;
  readonly label: string | null;
  readonly description: string | null;
  readonly icon: string | null;
  readonly isCustom: boolean | null;
  readonly isActive: boolean | null;
  readonly isSystem: boolean | null;
  readonly isUIReadOnly: boolean | null;
  readonly isNullable: boolean | null;
  readonly isUnique: boolean | null;
  readonly isLabelSyncedWithName: boolean | null;
  readonly defaultValue: JsonValue;
  readonly options: readonly RawOption[] | null;
  readonly settings: JsonObject | null;
  readonly deprecated: Deprecation | null;
  /** Texts that the workspace shows instead of those above. */
  readonly standardOverrides: JsonObject | null;
  readonly relation: RawRelation | null;
}

export interface RawOption {
  readonly pointer: string;
  readonly id: string | null;
  readonly value: string | null;
  readonly label: string | null;
  readonly color: string | null;
  readonly position: number | null;
  readonly deprecated: Deprecation | null;
}

export interface RawRelation {
  readonly pointer: string;
  /** Null: given wrongly and reported already. */
  readonly type: RelationType | null;
  readonly targetObject: string | null;
  /** Null: the field that points back, or a new one named after this object. */
  readonly inverseField: string | null;
  /** Label and icon of the inverse where it has to be created. */
  readonly inverseLabel: string | null;
  readonly inverseIcon: string | null;
  readonly onDelete: OnDeleteAction | null;
  readonly joinColumnName: string | null;
  readonly morphGroup: string | null;
  /** True: the other side is created where no field has its name. False: both sides must be given. */
  readonly mayCreateInverse: boolean;
}

/** A field of which only name, type and place are given. */
export function rawField(pointer: string, name: string, type: FieldType): RawField {
  return {
    pointer,
    id: null,
    name,
    type,
    label: null,
    description: null,
    icon: null,
    isCustom: null,
    isActive: null,
    isSystem: null,
    isUIReadOnly: null,
    isNullable: null,
    isUnique: null,
    isLabelSyncedWithName: null,
    defaultValue: null,
    options: null,
    settings: null,
    deprecated: null,
    standardOverrides: null,
    relation: null,
  };
}
