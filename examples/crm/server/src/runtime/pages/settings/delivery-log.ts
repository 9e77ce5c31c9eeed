import type { DeliveryState, WebhookDelivery } from "../../webhooks/webhooks.js";
import { html, type Html } from "../html.js";
import { printTime } from "../print-time.js";
import { postForm } from "./forms.js";
import type { Visit } from "./visit.js";

const pageSize = 25;

const states: Record<DeliveryState, { readonly label: string; readonly kind: string }> = {
  pending: { label: "Waiting", kind: "neutral" },
  delivered: { label: "Delivered", kind: "good" },
  failed: { label: "Failed", kind: "bad" },
};

/** What was sent to a webhook, newest first, a page at a time. */
export async function deliveryLog(visit: Visit, webhookId: string): Promise<Html> {
  const { services, principal, site } = visit;
  const before = visit.query.get("before");
  const found = await services.webhooks.deliveries(webhookId, { limit: pageSize + 1, before }, principal);
  const deliveries = found.slice(0, pageSize);
  const path = `${site.base}/settings/webhooks/${webhookId}`;
  const last = deliveries.at(-1);
  return html`<section aria-labelledby="log">
    <div class="heading">
      <h2 id="log">Deliveries</h2>
      <a href="${path}#log">Newest</a>
    </div>
    ${
      deliveries.length === 0
        ? html`<p>Nothing ${before === null ? "has been sent yet" : "older"}.</p>`
        : html`<table class="cards">
            <caption class="only-read">
              Deliveries
            </caption>
            <thead>
              <tr>
                <th scope="col">Event</th>
                <th scope="col">State</th>
                <th scope="col">Attempts</th>
                <th scope="col">Answer</th>
                <th scope="col">Times</th>
                <th scope="col"><span class="only-read">Actions</span></th>
              </tr>
            </thead>
            <tbody>
              ${deliveries.map((delivery) => deliveryRow(visit, delivery))}
            </tbody>
          </table>`
    }
    ${
      found.length > pageSize &&
      last !== undefined &&
      html`<p><a href="${path}?before=${encodeURIComponent(last.id)}#log">Older</a></p>`
    }
  </section>`;
}

function deliveryRow(visit: Visit, delivery: WebhookDelivery): Html {
  const { label, kind } = states[delivery.state];
  const { eventName, recordId, attempts, responseStatus, error, createdAt, deliveredAt, nextAttemptAt } = delivery;
  return html`<tr>
    <th scope="row">${eventName}<br /><code>${recordId}</code></th>
    <td data-label="State"><span class="tag ${kind}">${label}</span></td>
    <td data-label="Attempts">${attempts}</td>
    <td data-label="Answer">
      ${responseStatus ?? (attempts === 0 ? "not sent yet" : "none")}
      ${error !== null && html`<br /><span class="problem">${error}</span>`}
    </td>
    <td data-label="Times">
      ${printTime(createdAt)}
      ${deliveredAt !== null && html`<br /><span class="quiet">delivered ${printTime(deliveredAt)}</span>`}
      ${nextAttemptAt !== null && html`<br /><span class="quiet">next attempt ${printTime(nextAttemptAt)}</span>`}
    </td>
    <td>
      ${postForm(
        visit,
        `/settings/webhooks/${delivery.webhookId}/deliveries/${delivery.id}/replay`,
        html`<button type="submit" class="plain small">
          Send again <span class="only-read">${eventName}, record ${recordId}</span>
        </button>`,
      )}
    </td>
  </tr>`;
}
