import type { JsonValue } from "../core/json/json-value.js";
import { jsonEqual } from "../core/json/json-equal.js";
import type { Workspace, WorkspaceSettings } from "../core/model/workspace.js";
import type { ChangeList } from "./change-list.js";
import type { ChangeTopic } from "./change-topics.js";
import { settingPlace } from "./change-places.js";

/** Settings of the workspace, each by what its change means. */
export function compareSettings(before: Workspace, after: Workspace, changes: ChangeList): void {
  for (const key of Object.keys(topicOf) as (keyof WorkspaceSettings)[]) {
    const [old, next]: readonly JsonValue[] = [before.settings[key], after.settings[key]];
    if (old === undefined || next === undefined || jsonEqual(old, next)) continue;
    changes.tell(topicOf[key](before.settings, after.settings), settingPlace(key), null, { before: old, after: next });
  }
}

type TopicChoice = (before: WorkspaceSettings, after: WorkspaceSettings) => ChangeTopic;

const topicOf: Readonly<Record<keyof WorkspaceSettings, TopicChoice>> = {
  displayName: () => "display-name-changed",
  batchLimit: (before, after) => (after.batchLimit < before.batchLimit ? "batch-limit-lowered" : "batch-limit-raised"),
  strictParameters: (_before, after) => (after.strictParameters ? "parameters-strict" : "parameters-lenient"),
  restUpsert: (_before, after) => (after.restUpsert ? "rest-upsert-turned-on" : "rest-upsert-turned-off"),
  metadataFormat: () => "metadata-format-changed",
  allowPrivateWebhookTargets: (_before, after) =>
    after.allowPrivateWebhookTargets ? "private-webhooks-allowed" : "private-webhooks-refused",
  contact: () => "contact-changed",
  license: () => "license-changed",
  rateLimit: (before, after) =>
    isTighter(before.rateLimit, after.rateLimit) ? "rate-limit-tightened" : "rate-limit-eased",
};

/** Fewer requests at once, or fewer in the long run. */
function isTighter(before: WorkspaceSettings["rateLimit"], after: WorkspaceSettings["rateLimit"]): boolean {
  if (after === null) return false;
  if (before === null) return true;
  return after.requests < before.requests || after.requests / after.seconds < before.requests / before.seconds;
}
