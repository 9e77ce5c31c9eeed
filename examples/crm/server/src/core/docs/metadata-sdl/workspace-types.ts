import type { SdlType } from "../sdl/sdl-type.js";
import { enumType, inputType, objectType, type Line } from "./define-type.js";

const settings: readonly Line[] = [
  ["displayName", "String", "Name of the workspace"],
  ["batchLimit", "Int", "Records that one request may create, update or delete"],
  ["strictParameters", "Boolean", "Whether unknown query parameters of REST are refused"],
  ["restUpsert", "Boolean", "Whether upsert=true works over REST too"],
  ["metadataFormat", "String", "Envelope of objects and fields in REST Metadata: legacy or direct"],
  ["allowPrivateWebhookTargets", "Boolean", "Whether webhooks may call addresses of private networks"],
];

const contact: readonly Line[] = [
  ["name", "String", "Person or team"],
  ["url", "String", "Page to turn to"],
  ["email", "String", "Address to write to"],
];
const license: readonly Line[] = [
  ["name", "String!", "Name of the licence"],
  ["url", "String", "Where it can be read"],
];

const off = (names: Readonly<Record<string, string>>): readonly Line[] =>
  Object.entries(names).map(([name, what]) => [name, "Boolean!", `Whether ${what}; not so here`]);

/** The workspace and its settings. */
export const workspaceTypes: readonly SdlType[] = [
  objectType("Workspace", "The workspace that the key belongs to", [
    ["id", "UUID!", "Its id"],
    ...settings.map(([name, type, description]): Line => [name, `${type}!`, description]),
    ["rateLimit", "RateLimit", "Requests that one key may make; null: any number"],
    ["contact", "WorkspaceContact", "Whom documents name to ask about the APIs"],
    ["license", "WorkspaceLicense", "Under which terms documents say that the APIs are offered"],
    ["logo", "String", "Its picture; this server keeps none"],
    ["subdomain", "String!", "Part of its address; empty here"],
    ["customDomain", "String", "Its own address; none here"],
    ["inviteHash", "String", "For invitations; none here"],
    ["activationStatus", "WorkspaceActivationStatus!", "Whether it is in use"],
    ["createdAt", "DateTime!", "When it was made"],
    ["updatedAt", "DateTime!", "When its model last changed"],
    ["deletedAt", "DateTime", "Null: it is there"],
    ["metadataVersion", "Float!", "Grows with each change of the model"],
    ["databaseSchema", "String!", "Schema of the database that holds its tables"],
    ["workspaceMembersCount", "Float", "How many people use it, where the model has workspace members"],
    ...off({
      allowImpersonation: "support may act as a user",
      isPublicInviteLinkEnabled: "a link lets people in",
      isGoogleAuthEnabled: "people sign in with Google",
      isMicrosoftAuthEnabled: "people sign in with Microsoft",
      isPasswordAuthEnabled: "people sign in with a password",
      isTwoFactorAuthenticationEnforced: "a second factor is needed",
      isCustomDomainEnabled: "it has its own address",
    }),
    ["defaultRole", "Role", "Role of those who have no other; none here"],
    ["featureFlags", "[FeatureFlag!]!", "What is switched on"],
    ["views", "[View!]!", "Views; this server manages none"],
    ["workspaceUrls", "WorkspaceUrls!", "Where it is reached"],
  ]),
  objectType("RateLimit", "A token bucket for each key", [
    ["requests", "Int!", "Number of requests"],
    ["seconds", "Int!", "Length of the window"],
  ]),
  objectType("WorkspaceContact", "Whom to ask about the APIs", contact),
  objectType("WorkspaceLicense", "Terms under which the APIs are offered", license),
  objectType("FeatureFlag", "Something that is switched on or off", [
    ["key", "String!", "What"],
    ["value", "Boolean!", "Whether it is on"],
  ]),
  objectType("WorkspaceUrls", "Where a workspace is reached", [
    ["customUrl", "String", "At its own address; none here"],
    ["subdomainUrl", "String!", "At the address of the server"],
  ]),
  enumType("WorkspaceActivationStatus", "Whether a workspace is in use", {
    ONGOING_CREATION: "Is being made",
    PENDING_CREATION: "Is yet to be made",
    ACTIVE: "Is in use",
    INACTIVE: "Is not in use",
    SUSPENDED: "Is stopped",
  }),
  inputType("UpdateWorkspaceInput", "Settings that change; the rest stays", [
    ...settings,
    ["rateLimit", "RateLimitInput", "Requests that one key may make; null: any number"],
    ["contact", "WorkspaceContactInput", "Whom documents name to ask about the APIs; null: nobody"],
    ["license", "WorkspaceLicenseInput", "Under which terms the APIs are offered; null: none given"],
  ]),
  inputType("WorkspaceContactInput", "Whom to ask about the APIs", contact),
  inputType("WorkspaceLicenseInput", "Terms under which the APIs are offered", license),
  inputType("RateLimitInput", "A token bucket for each key", [
    ["requests", "Int!", "Number of requests"],
    ["seconds", "Int!", "Length of the window"],
  ]),
];
