import type { Leaf } from "../../src/core/fields/leaf.js";
import { fieldKinds } from "../../src/core/fields/field-kinds.js";
import type { FieldType } from "../../src/core/model/workspace.js";

/** The leaves of a field type, seen without any field of a model. */
export function leavesOfType(type: FieldType): readonly Leaf[] {
  return fieldKinds[type].leaves({
    id: "",
    name: "",
    type,
    label: "",
    description: null,
    icon: null,
    isCustom: false,
    isActive: true,
    isSystem: false,
    isUIReadOnly: false,
    isNullable: true,
    isUnique: false,
    isLabelSyncedWithName: false,
    defaultValue: null,
    options: null,
    settings: {},
    relation: null,
    deprecated: null,
    original: {},
  });
}
