import { randomBytes, randomUUID } from "node:crypto";
import type { JsonObject, JsonValue } from "../../core/json/json-value.js";
import { readString, readStrings } from "../../core/json/read-key.js";
import { webhookInputSchemas } from "../../core/metadata/inputs/webhook-input-schemas.js";
import type { Workspace } from "../../core/model/workspace.js";
import { ApiError, type ApiErrorDetail } from "../errors/api-error.js";
import { checkInput } from "../errors/check-input.js";
import { problemsError } from "../errors/problems-error.js";
import { isSigningSecret } from "./delivery/sign-delivery.js";
import type { WebhookDefinition } from "./store/webhook-rows.js";
import { printUpdatedFields, storeUpdatedFields } from "./updated-fields.js";
import { storeOperation } from "./webhook-operations.js";

/** The webhook that an input asks for; its target is not looked up yet. */
export function readNewWebhook(input: JsonValue, workspace: Workspace): WebhookDefinition {
  const given = checkInput(input, webhookInputSchemas.create, "INVALID_WEBHOOK_INPUT");
  const operations = readOperations(readStrings(given, "operations") ?? ["*.*"], workspace);
  return {
    id: readString(given, "id")?.toLowerCase() ?? randomUUID(),
    targetUrl: readTargetUrl(readString(given, "targetUrl") ?? ""),
    operations,
    updatedFields: readUpdatedFields(readStrings(given, "updatedFields"), operations, workspace),
    description: readString(given, "description"),
    secret: readSecret(given) ?? randomBytes(32).toString("hex"),
  };
}

/** The webhook as an input changes it; what is not given stays. */
export function readChangedWebhook(
  input: JsonValue,
  before: WebhookDefinition,
  workspace: Workspace,
): WebhookDefinition {
  const given = checkInput(input, webhookInputSchemas.update, "INVALID_WEBHOOK_INPUT");
  const sameId = readString(given, "id");
  if (sameId !== null && sameId.toLowerCase() !== before.id)
    throw wrong("data.id", `The input is for the webhook ${sameId}, the request for ${before.id}.`, sameId);
  const named = readStrings(given, "operations");
  const operations = named === null ? before.operations : readOperations(named, workspace);
  const targetUrl = readString(given, "targetUrl");
  return {
    id: before.id,
    targetUrl: targetUrl === null ? before.targetUrl : readTargetUrl(targetUrl),
    operations,
    updatedFields: changedFields(given, before, operations, workspace),
    description: Object.hasOwn(given, "description") ? readString(given, "description") : before.description,
    secret: readSecret(given) ?? before.secret,
  };
}

/** Other operations may speak of other objects, of which the same fields are meant. */
function changedFields(
  given: JsonObject,
  before: WebhookDefinition,
  operations: readonly string[],
  workspace: Workspace,
): readonly string[] | null {
  if (Object.hasOwn(given, "updatedFields"))
    return readUpdatedFields(readStrings(given, "updatedFields"), operations, workspace);
  if (before.updatedFields === null || operations === before.operations) return before.updatedFields;
  return readUpdatedFields(printUpdatedFields(before.updatedFields, workspace), operations, workspace);
}

/** @throws ApiError INVALID_TARGET_URL */
function readTargetUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && (url.protocol === "http:" || url.protocol === "https:")) return url.toString();
  const message = `The target must be a complete http or https URL such as https://erp.example.com/hooks, not "${text}".`;
  throw new ApiError("INVALID_TARGET_URL", message, [{ path: "data.targetUrl", message, value: text }]);
}

function readOperations(names: readonly string[], workspace: Workspace): readonly string[] {
  const stored = names.map((name, index) => storeOperation(name, workspace, `data.operations[${index}]`));
  const problems = stored.filter((item): item is ApiErrorDetail => typeof item !== "string");
  if (problems.length > 0) throw problemsError("INVALID_WEBHOOK_INPUT", problems);
  return [...new Set(stored.filter((item) => typeof item === "string"))];
}

function readUpdatedFields(
  names: readonly string[] | null,
  operations: readonly string[],
  workspace: Workspace,
): readonly string[] | null {
  if (names === null) return null;
  const stored = storeUpdatedFields(names, operations, workspace, "data.updatedFields");
  if ("message" in stored) throw problemsError("INVALID_WEBHOOK_INPUT", [stored]);
  return stored;
}

function readSecret(given: JsonObject): string | null {
  const secret = readString(given, "secret");
  if (secret === null || isSigningSecret(secret)) return secret;
  const message = `What follows whsec_ in "secret" must be base64; take another beginning for a secret that is used as it stands.`;
  throw problemsError("INVALID_WEBHOOK_INPUT", [{ path: "data.secret", message }]);
}

function wrong(path: string, message: string, value: JsonValue): ApiError {
  return problemsError("INVALID_WEBHOOK_INPUT", [{ path, message, value }]);
}
