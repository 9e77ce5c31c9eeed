import type { Snapshot } from "../../live/snapshot.js";
import type { Metadata } from "../metadata.js";
import type { MetadataResolverContext, MetadataResolvers } from "./metadata-resolver.js";
import { part } from "./model-resolvers.js";

/** Source of the type `Workspace`. */
interface WorkspaceSource {
  readonly metadata: Metadata;
  readonly snapshot: Snapshot;
}

const no = (): boolean => false;
const none = (): null => null;

export const workspaceResolvers: MetadataResolvers<WorkspaceSource> = {
  id: ({ metadata }) => metadata.workspaceId,
  displayName: ({ snapshot }) => snapshot.workspace.settings.displayName,
  batchLimit: ({ snapshot }) => snapshot.workspace.settings.batchLimit,
  strictParameters: ({ snapshot }) => snapshot.workspace.settings.strictParameters,
  restUpsert: ({ snapshot }) => snapshot.workspace.settings.restUpsert,
  metadataFormat: ({ snapshot }) => snapshot.workspace.settings.metadataFormat,
  allowPrivateWebhookTargets: ({ snapshot }) => snapshot.workspace.settings.allowPrivateWebhookTargets,
  rateLimit: ({ snapshot }) => snapshot.workspace.settings.rateLimit,
  contact: ({ snapshot }) => snapshot.workspace.settings.contact,
  license: ({ snapshot }) => snapshot.workspace.settings.license,
  logo: none,
  subdomain: () => "",
  customDomain: none,
  inviteHash: none,
  activationStatus: () => "ACTIVE",
  createdAt: ({ metadata, snapshot }) => metadata.timesOf(snapshot).of(metadata.workspaceId).createdAt,
  updatedAt: ({ metadata, snapshot }) => metadata.timesOf(snapshot).of(metadata.workspaceId).updatedAt,
  deletedAt: none,
  metadataVersion: ({ snapshot }) => snapshot.version,
  databaseSchema: ({ metadata }) => metadata.databaseSchema,
  workspaceMembersCount: async (_source, _args, { metadata, principal }) =>
    (await metadata.recordCounts(principal)).find(({ namePlural }) => namePlural === "workspaceMembers")?.count ?? null,
  allowImpersonation: no,
  isPublicInviteLinkEnabled: no,
  isGoogleAuthEnabled: no,
  isMicrosoftAuthEnabled: no,
  isPasswordAuthEnabled: no,
  isTwoFactorAuthenticationEnforced: no,
  isCustomDomainEnabled: no,
  defaultRole: none,
  featureFlags: ({ snapshot }) => [
    {
      key: "IS_REST_METADATA_API_NEW_FORMAT_DIRECT",
      value: snapshot.workspace.settings.metadataFormat === "direct",
    },
  ],
  views: () => [],
  workspaceUrls: ({ metadata }) => ({ customUrl: null, subdomainUrl: metadata.publicUrl }),
};

export const workspaceQueries: MetadataResolvers<unknown> = {
  currentWorkspace: (_source, _args, { metadata, snapshot }: MetadataResolverContext): WorkspaceSource => ({
    metadata,
    snapshot,
  }),
};

export const workspaceMutations: MetadataResolvers<unknown> = {
  updateWorkspace: async (_source, args, { metadata, model }): Promise<WorkspaceSource> => ({
    metadata,
    snapshot: await model.updateSettings(part(args, "data")),
  }),
};
