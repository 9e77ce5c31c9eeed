import type { JsonObject, JsonValue } from "../json/json-value.js";
import type { FieldType } from "./workspace.js";

/** What a system field is where its declaration says nothing else. */
export interface SystemField {
  readonly type: FieldType;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly isNullable: boolean;
  readonly isUIReadOnly: boolean;
  readonly defaultValue: JsonValue;
  readonly settings: JsonObject;
}

const relativeDate: JsonObject = { displayFormat: "RELATIVE" };

/** The fields every object has, in the order in which they come first. */
export const systemFields = {
  id: {
    type: "UUID",
    label: "Id",
    description: "Primary key of the record",
    icon: "Icon123",
    isNullable: false,
    isUIReadOnly: true,
    defaultValue: "uuid",
    settings: {},
  },
  createdAt: {
    type: "DATE_TIME",
    label: "Creation date",
    description: "When the record was created",
    icon: "IconCalendar",
    isNullable: false,
    isUIReadOnly: true,
    defaultValue: "now",
    settings: relativeDate,
  },
  updatedAt: {
    type: "DATE_TIME",
    label: "Last update",
    description: "When the record last changed",
    icon: "IconCalendarClock",
    isNullable: false,
    isUIReadOnly: true,
    defaultValue: "now",
    settings: relativeDate,
  },
  deletedAt: {
    type: "DATE_TIME",
    label: "Deleted at",
    description: "When the record was soft-deleted",
    icon: "IconCalendarMinus",
    isNullable: true,
    isUIReadOnly: true,
    defaultValue: null,
    settings: relativeDate,
  },
  createdBy: {
    type: "ACTOR",
    label: "Created by",
    description: "Actor that created the record",
    icon: "IconCreativeCommonsSa",
    isNullable: false,
    isUIReadOnly: true,
    defaultValue: { source: "'MANUAL'", name: "'System'", workspaceMemberId: null },
    settings: {},
  },
  updatedBy: {
    type: "ACTOR",
    label: "Updated by",
    description: "Actor that last modified the record",
    icon: "IconUserCircle",
    isNullable: false,
    isUIReadOnly: true,
    defaultValue: { source: "'MANUAL'", name: "'System'", workspaceMemberId: null },
    settings: {},
  },
  position: {
    type: "POSITION",
    label: "Position",
    description: "Place of the record in manual order",
    icon: "IconHierarchy2",
    isNullable: false,
    isUIReadOnly: false,
    defaultValue: 0,
    settings: {},
  },
  searchVector: {
    type: "TS_VECTOR",
    label: "Search vector",
    description: "Generated full-text search column",
    icon: "IconUser",
    isNullable: true,
    isUIReadOnly: false,
    defaultValue: null,
    settings: { generatedType: "STORED" },
  },
} as const satisfies Readonly<Record<string, SystemField>>;

export type SystemFieldName = keyof typeof systemFields;
export const systemFieldNames = Object.keys(systemFields) as readonly SystemFieldName[];

export function isSystemFieldName(name: string): name is SystemFieldName {
  return Object.hasOwn(systemFields, name);
}

/** The system field of this name and type; null when the name is no system field's or the type is another. */
export function systemFieldOf(name: string, type: FieldType | null): SystemField | null {
  if (!isSystemFieldName(name)) return null;
  const field: SystemField = systemFields[name];
  return type === null || field.type === type ? field : null;
}
