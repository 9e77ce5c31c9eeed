import type { Webhook } from "../../webhooks/webhooks.js";
import { html, type Html } from "../html.js";
import { printDay } from "../print-time.js";
import type { Visit } from "./visit.js";

export function webhookTable(visit: Visit): Html {
  const webhooks = visit.services.webhooks.list(visit.principal);
  if (webhooks.length === 0)
    return html`<p>There is no webhook yet. One tells another system of records as they change.</p>`;
  return html`<table class="cards">
    <caption class="only-read">
      Webhooks
    </caption>
    <thead>
      <tr>
        <th scope="col">Target</th>
        <th scope="col">Events</th>
        <th scope="col">Description</th>
        <th scope="col">Created</th>
      </tr>
    </thead>
    <tbody>
      ${webhooks.map((webhook) => webhookRow(visit, webhook))}
    </tbody>
  </table>`;
}

function webhookRow({ site }: Visit, { id, targetUrl, operations, description, createdAt }: Webhook): Html {
  return html`<tr>
    <th scope="row"><a class="path" href="${site.base}/settings/webhooks/${id}">${targetUrl}</a></th>
    <td data-label="Events">${printOperations(operations)}</td>
    <td data-label="Description">${description ?? "–"}</td>
    <td data-label="Created">${printDay(createdAt)}</td>
  </tr>`;
}

const shown = 3;

function printOperations(operations: readonly string[]): Html {
  const more = operations.length - shown;
  return html`${operations.slice(0, shown).map((operation) => html`<code>${operation}</code> `)}
  ${more > 0 && `and ${more} more`} ${operations.length === 0 && "none that exist any more"}`;
}
