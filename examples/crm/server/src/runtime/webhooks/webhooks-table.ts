import type { JsonValue } from "../../core/json/json-value.js";
import type { Workspace } from "../../core/model/workspace.js";
import type { Principal } from "../auth/authenticator.js";
import { requireSetting } from "../auth/require-setting.js";
import { ApiError } from "../errors/api-error.js";
import { problemsError } from "../errors/problems-error.js";
import { parseUuid } from "../records/input/leaf/parse-uuid.js";
import { isProblem } from "../records/input/problem.js";
import { readChangedWebhook, readNewWebhook } from "./read-webhook-input.js";
import { readDeliveries, replayDelivery } from "./store/delivery-rows.js";
import { deleteWebhook, insertWebhook, updateWebhook, type WebhookRow } from "./store/webhook-rows.js";
import type { WebhookStore } from "./store/webhook-store.js";
import { checkTarget } from "./target/check-target.js";
import type { TargetAccess } from "./target/post-to-target.js";
import { printUpdatedFields } from "./updated-fields.js";
import { printOperation } from "./webhook-operations.js";
import type { Webhook, WebhookDelivery, Webhooks } from "./webhooks.js";

export interface WebhooksTableParts {
  readonly store: WebhookStore;
  /** The model as it is when asked; operations name its objects. */
  readonly workspace: () => Workspace;
  readonly access: () => TargetAccess;
  /** Something has come that may be due. */
  readonly onReplay: () => void;
}

/** Entries of the log that one request may ask for. */
const longestPage = 200;

export class WebhooksTable implements Webhooks {
  readonly #parts: WebhooksTableParts;

  constructor(parts: WebhooksTableParts) {
    this.#parts = parts;
  }

  list(principal: Principal): readonly Webhook[] {
    requireSetting(principal, "API_KEYS_AND_WEBHOOKS");
    return this.#parts.store.current.map((row) => this.#print(row));
  }

  find(id: string, principal: Principal): Webhook | null {
    requireSetting(principal, "API_KEYS_AND_WEBHOOKS");
    const row = this.#parts.store.find(id);
    return row === null ? null : this.#print(row);
  }

  async create(input: JsonValue, principal: Principal): Promise<Webhook> {
    requireSetting(principal, "API_KEYS_AND_WEBHOOKS");
    const { store, workspace } = this.#parts;
    const definition = readNewWebhook(input, workspace());
    await this.#checkTarget(definition.targetUrl);
    const isNew = await store.change((transaction) => insertWebhook(transaction, store.tables, definition));
    if (!isNew) {
      const message = `There is a webhook with the id ${definition.id} already.`;
      throw problemsError("INVALID_WEBHOOK_INPUT", [{ path: "data.id", message, value: definition.id }]);
    }
    return this.#print(this.#require(definition.id));
  }

  async update(id: string, input: JsonValue, principal: Principal): Promise<Webhook> {
    requireSetting(principal, "API_KEYS_AND_WEBHOOKS");
    const { store, workspace } = this.#parts;
    const before = this.#require(id);
    const definition = readChangedWebhook(input, before, workspace());
    if (definition.targetUrl !== before.targetUrl) await this.#checkTarget(definition.targetUrl);
    await store.change((transaction) => updateWebhook(transaction, store.tables, definition));
    return this.#print(this.#require(id));
  }

  async delete(id: string, principal: Principal): Promise<Webhook> {
    requireSetting(principal, "API_KEYS_AND_WEBHOOKS");
    const { store } = this.#parts;
    const row = this.#require(id);
    if (!(await store.change((transaction) => deleteWebhook(transaction, store.tables, row.id)))) throw notFound(id);
    return this.#print(row);
  }

  async deliveries(
    webhookId: string,
    page: { readonly limit: number; readonly before: string | null },
    principal: Principal,
  ): Promise<readonly WebhookDelivery[]> {
    requireSetting(principal, "API_KEYS_AND_WEBHOOKS");
    const { store } = this.#parts;
    const { id } = this.#require(webhookId);
    const { limit, before } = page;
    if (!Number.isInteger(limit) || limit < 1 || limit > longestPage) {
      const message = `"limit" must be a whole number from 1 to ${longestPage}.`;
      throw problemsError("INVALID_WEBHOOK_INPUT", [{ path: "limit", message, value: limit }]);
    }
    const found =
      before !== null && isProblem(parseUuid(before))
        ? null
        : await readDeliveries(store.database, store.tables, id, page);
    if (found !== null) return found;
    const message = `"${before ?? ""}" is no delivery of this webhook (any more), so none can be told that came before it.`;
    throw problemsError("INVALID_WEBHOOK_INPUT", [{ path: "before", message, value: before }]);
  }

  async replay(webhookId: string, deliveryId: string, principal: Principal): Promise<WebhookDelivery> {
    requireSetting(principal, "API_KEYS_AND_WEBHOOKS");
    const { store, onReplay } = this.#parts;
    const { id } = this.#require(webhookId);
    const delivery = isProblem(parseUuid(deliveryId))
      ? null
      : await replayDelivery(store.database, store.tables, id, deliveryId);
    if (delivery === null)
      throw new ApiError("WEBHOOK_NOT_FOUND", `The webhook ${id} has no delivery "${deliveryId}" in its log.`);
    onReplay();
    return delivery;
  }

  #require(id: string): WebhookRow {
    const row = this.#parts.store.find(id);
    if (row === null) throw notFound(id);
    return row;
  }

  async #checkTarget(targetUrl: string): Promise<void> {
    const { lookUp, allowsPrivate } = this.#parts.access();
    await checkTarget(targetUrl, lookUp, allowsPrivate);
  }

  #print({ operations, updatedFields, ...row }: WebhookRow): Webhook {
    const workspace = this.#parts.workspace();
    return {
      ...row,
      operations: operations.flatMap((operation) => printOperation(operation, workspace) ?? []),
      updatedFields: updatedFields === null ? null : printUpdatedFields(updatedFields, workspace),
    };
  }
}

function notFound(id: string): ApiError {
  return new ApiError("WEBHOOK_NOT_FOUND", `There is no webhook with the id "${id}".`);
}
