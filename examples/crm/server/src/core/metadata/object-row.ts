import type { JsonObject } from "../json/json-value.js";
import type { Deprecation } from "../model/deprecation.js";
import { objectOverrides } from "../model/standard-overrides.js";
import type { ObjectType } from "../model/workspace.js";
import { applicationIdOf } from "./application-ids.js";
import type { MetadataView } from "./metadata-view.js";

/** An object with everything that either metadata API tells of it, but for its fields and indexes. */
export interface ObjectRow {
  readonly id: string;
  readonly universalIdentifier: string;
  readonly applicationId: string;
  readonly nameSingular: string;
  readonly namePlural: string;
  readonly labelSingular: string;
  readonly labelPlural: string;
  readonly description: string | null;
  readonly icon: string | null;
  readonly color: string | null;
  readonly shortcut: string | null;
  readonly standardOverrides: JsonObject | null;
  readonly isCustom: boolean;
  readonly isRemote: boolean;
  readonly isActive: boolean;
  readonly isSystem: boolean;
  readonly isUIReadOnly: boolean;
  readonly isUIEditable: boolean;
  readonly isSearchable: boolean;
  readonly isLabelSyncedWithName: boolean;
  readonly labelIdentifierFieldMetadataId: string | null;
  readonly imageIdentifierFieldMetadataId: string | null;
  readonly duplicateCriteria: readonly (readonly string[])[] | null;
  readonly deprecated: Deprecation | null;
  readonly workspaceId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export function objectRow(object: ObjectType, view: MetadataView): ObjectRow {
  const fieldId = (name: string | null): string | null =>
    name === null ? null : (object.fieldsByName.get(name)?.id ?? null);
  return {
    id: object.id,
    universalIdentifier: object.id,
    applicationId: applicationIdOf(object),
    nameSingular: object.nameSingular,
    namePlural: object.namePlural,
    labelSingular: object.labelSingular,
    labelPlural: object.labelPlural,
    description: object.description,
    icon: object.icon,
    color: object.color,
    shortcut: object.shortcut,
    standardOverrides: objectOverrides(object),
    isCustom: object.isCustom,
    isRemote: false,
    isActive: object.isActive,
    isSystem: object.isSystem,
    isUIReadOnly: object.isUIReadOnly,
    isUIEditable: !object.isUIReadOnly,
    isSearchable: object.isSearchable,
    isLabelSyncedWithName: object.isLabelSyncedWithName,
    labelIdentifierFieldMetadataId: fieldId(object.labelIdentifier),
    imageIdentifierFieldMetadataId: fieldId(object.imageIdentifier),
    duplicateCriteria: object.duplicateCriteria,
    deprecated: object.deprecated,
    workspaceId: view.workspaceId,
    ...view.timesOf(object.id),
  };
}
