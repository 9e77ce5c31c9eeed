import { ApiError } from "../../errors/api-error.js";
import type { Webhook } from "../../webhooks/webhooks.js";
import type { FormProblems } from "../form/form-problems.js";
import { problemSummary } from "../form/inputs.js";
import { html } from "../html.js";
import { printTime } from "../print-time.js";
import { deliveryLog } from "./delivery-log.js";
import { copyField, orFormAgain, postForm } from "./forms.js";
import {
  emptyWebhook,
  typedWebhook,
  valuesOfWebhook,
  webhookFields,
  webhookInput,
  webhookInputs,
  type WebhookFormValues,
} from "./webhook-form.js";
import { page, parameter, redirect, type PageAnswer, type ShowPage, type TakeForm, type Visit } from "./visit.js";

export const showWebhookCreation: ShowPage = (visit) => webhookCreationPage(visit, emptyWebhook, null);

export const createWebhook: TakeForm = (visit, form) => {
  const values = typedWebhook(form);
  return orFormAgain(
    webhookInputs,
    async () => {
      const { id } = await visit.services.webhooks.create(webhookInput(values), visit.principal);
      return redirect(`/settings/webhooks/${id}`, "The webhook has been created.");
    },
    (problems) => webhookCreationPage(visit, values, problems),
  );
};

export const showWebhook: ShowPage = (visit) => {
  const webhook = findWebhook(visit);
  return webhookPage(visit, webhook, valuesOfWebhook(webhook), null);
};

export const updateWebhook: TakeForm = (visit, form) => {
  const webhook = findWebhook(visit);
  const values = typedWebhook(form);
  return orFormAgain(
    webhookInputs,
    async () => {
      await visit.services.webhooks.update(webhook.id, webhookInput(values), visit.principal);
      return redirect(`/settings/webhooks/${webhook.id}`, "The changes have been saved.");
    },
    (problems) => webhookPage(visit, webhook, values, problems),
  );
};

export const showWebhookDeletion: ShowPage = (visit) => {
  const { id, targetUrl } = findWebhook(visit);
  return page(
    "Delete the webhook",
    html`<h1>Delete this webhook?</h1>
      <p>
        <code>${targetUrl}</code> is told of nothing more, and what waits to be sent is dropped with the log. This
        cannot be taken back.
      </p>
      <div class="actions">
        ${postForm(
          visit,
          `/settings/webhooks/${id}/delete`,
          html`<button type="submit" class="danger">Delete the webhook</button>`,
        )}
        <a href="${visit.site.base}/settings/webhooks/${id}">Keep it</a>
      </div>`,
  );
};

export const deleteWebhook: TakeForm = async (visit) => {
  const { targetUrl } = await visit.services.webhooks.delete(parameter(visit, "id"), visit.principal);
  return redirect("/settings", `The webhook to ${targetUrl} has been deleted.`);
};

export const replayDelivery: TakeForm = async (visit) => {
  const id = parameter(visit, "id");
  const { eventName } = await visit.services.webhooks.replay(id, parameter(visit, "deliveryId"), visit.principal);
  return redirect(`/settings/webhooks/${id}`, `${eventName} is being sent again.`);
};

function webhookCreationPage(visit: Visit, values: WebhookFormValues, problems: FormProblems | null): PageAnswer {
  return page(
    "New webhook",
    html`<h1>New webhook</h1>
      ${problemSummary(problems)}
      ${postForm(
        visit,
        "/settings/webhooks",
        html`${webhookFields(visit, values, problems, "Signs what is sent. When empty, one is made.")}
          <div class="actions">
            <button type="submit">Create the webhook</button>
            <a href="${visit.site.base}/settings">Cancel</a>
          </div>`,
      )}`,
  );
}

async function webhookPage(
  visit: Visit,
  webhook: Webhook,
  values: WebhookFormValues,
  problems: FormProblems | null,
): Promise<PageAnswer> {
  const { base } = visit.site;
  return page(
    "Webhook",
    html`<h1>Webhook</h1>
      ${problemSummary(problems)}
      <dl class="facts">
        <dt>Target</dt>
        <dd><code>${webhook.targetUrl}</code></dd>
        <dt>Created</dt>
        <dd>${printTime(webhook.createdAt)}</dd>
        <dt>Id</dt>
        <dd><code>${webhook.id}</code></dd>
      </dl>
      ${copyField("current-secret", "Secret that signs what is sent", webhook.secret)}
      ${await deliveryLog(visit, webhook.id)}
      <section aria-labelledby="change">
        <h2 id="change">Change the webhook</h2>
        ${postForm(
          visit,
          `/settings/webhooks/${webhook.id}`,
          html`${webhookFields(visit, values, problems, "A new one; when empty, the secret stays as it is.")}
            <div class="actions"><button type="submit">Save</button></div>`,
        )}
      </section>
      <section aria-labelledby="delete">
        <h2 id="delete">Delete</h2>
        <p><a class="button plain" href="${base}/settings/webhooks/${webhook.id}/delete">Delete the webhook…</a></p>
      </section>
      <p><a href="${base}/settings">All API keys and webhooks</a></p>`,
  );
}

function findWebhook(visit: Visit): Webhook {
  const id = parameter(visit, "id");
  const webhook = visit.services.webhooks.find(id, visit.principal);
  if (webhook === null) throw new ApiError("WEBHOOK_NOT_FOUND", `There is no webhook with the id "${id}".`);
  return webhook;
}
