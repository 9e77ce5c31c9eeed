import type { ReferenceObject, SchemaObject } from "openapi3-ts/oas31";
import type { ApiKey } from "../../../metadata/api-key.js";
import {
  fieldPermissionFlags,
  objectPermissionFlags,
  roleFlags,
  type RoleFlag,
} from "../../../metadata/inputs/role-input-schemas.js";
import type { FieldPermission, ObjectPermission, Role } from "../../../metadata/role.js";
import { settingPermissions } from "../../../metadata/setting-permissions.js";
import type { Schema } from "../schema-object.js";
import { exampleApiKey, exampleRole } from "./examples/example-rows.js";
import type { MetadataContext } from "./metadata-context.js";
import { flag, fullRow, instant, instantOrNull, text, textOrNull, uuid } from "./row-properties.js";

/** `ApiKeyForResponse` */
export function apiKeySchema({ components }: MetadataContext): ReferenceObject {
  return components.schema("ApiKeyForResponse", "apiKey", () => {
    const properties: Readonly<Record<Exclude<keyof ApiKey, "roleId"> | "workspaceId", SchemaObject>> = {
      id: uuid("Its id, which its tokens carry."),
      name: text("What it is for."),
      expiresAt: instant("When it stops working."),
      revokedAt: instantOrNull("When it was revoked; null: it was not."),
      createdAt: instant("When it was made."),
      updatedAt: instant("When it last changed."),
      workspaceId: uuid("The workspace."),
    };
    return { ...fullRow("An API key, without its tokens.", properties), examples: [exampleApiKey()] };
  });
}

/** `ApiKeyTokenForResponse` */
export function apiKeyTokenSchema({ components }: MetadataContext): ReferenceObject {
  return components.schema("ApiKeyTokenForResponse", "token", () =>
    fullRow("A token, shown this once.", { token: text("To send as `Authorization: Bearer <token>`.") }),
  );
}

/** `RoleForResponse` */
export function roleSchema(context: MetadataContext): ReferenceObject {
  return context.components.schema("RoleForResponse", "role", () => {
    const flags = Object.fromEntries(
      Object.entries(roleFlags).map(([name, { description }]) => [name, flag(description)]),
    ) as Record<RoleFlag, SchemaObject>;
    const properties: Readonly<Record<keyof Role, Schema>> = {
      id: uuid("Its id."),
      label: text("What people call it."),
      description: textOrNull("What it is for."),
      icon: textOrNull("Name of its icon."),
      isEditable: flag("False of the roles that exist from the start."),
      ...flags,
      settingPermissions: { ...settingPermissionsSchema(context), description: "What it may do besides records." },
      objectPermissions: { ...objectPermissionsSchema(context), description: "What it says of single objects." },
      fieldPermissions: { ...fieldPermissionsSchema(context), description: "What it says of single fields." },
      createdAt: instant("When it was made."),
      updatedAt: instant("When it last changed."),
    };
    return {
      type: "object",
      description: "What the keys that have it may do.",
      properties: { ...properties },
      required: Object.keys(properties),
      examples: [exampleRole()],
    };
  });
}

export function settingPermissionsSchema({ components }: MetadataContext): SchemaObject {
  return {
    type: "array",
    items: components.schema("SettingPermission", "settingPermission", () => ({
      type: "string",
      description: "Something that a role may do besides records.",
      enum: [...settingPermissions],
    })),
  };
}

export function objectPermissionsSchema({ components }: MetadataContext): SchemaObject {
  return {
    type: "array",
    items: components.schema("ObjectPermissionForResponse", "objectPermission", () => {
      const properties: Readonly<Record<keyof ObjectPermission, SchemaObject>> = {
        objectMetadataId: uuid("The object."),
        ...flagsOrNull(objectPermissionFlags),
      };
      return fullRow("What a role says of one object.", properties);
    }),
  };
}

export function fieldPermissionsSchema({ components }: MetadataContext): SchemaObject {
  return {
    type: "array",
    items: components.schema("FieldPermissionForResponse", "fieldPermission", () => {
      const properties: Readonly<Record<keyof FieldPermission, SchemaObject>> = {
        objectMetadataId: uuid("The object of the field."),
        fieldMetadataId: uuid("The field."),
        ...flagsOrNull(fieldPermissionFlags),
      };
      return fullRow("What a role says of one field.", properties);
    }),
  };
}

function flagsOrNull<Name extends string>(flags: Readonly<Record<Name, string>>): Record<Name, SchemaObject> {
  const entries = Object.entries<string>(flags).map(([name, description]) => [
    name,
    { type: ["boolean", "null"], description },
  ]);
  return Object.fromEntries(entries) as Record<Name, SchemaObject>;
}
