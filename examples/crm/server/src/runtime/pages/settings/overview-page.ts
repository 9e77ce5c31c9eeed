import { html, type Html } from "../html.js";
import { keyTable } from "./key-table.js";
import { page, type ShowPage, type Visit } from "./visit.js";
import { webhookTable } from "./webhook-table.js";

/** The first page: the keys, the webhooks, and where the APIs are. */
export const showOverview: ShowPage = (visit) => {
  const { base } = visit.site;
  return page(
    "API & Webhooks",
    html`<h1>API &amp; Webhooks</h1>
      <section aria-labelledby="keys">
        <div class="heading">
          <h2 id="keys">API keys</h2>
          <a class="button" href="${base}/settings/keys/new">New API key</a>
        </div>
        ${keyTable(visit)}
      </section>
      <section aria-labelledby="webhooks">
        <div class="heading">
          <h2 id="webhooks">Webhooks</h2>
          <a class="button" href="${base}/settings/webhooks/new">New webhook</a>
        </div>
        ${webhookTable(visit)}
      </section>
      <section aria-labelledby="apis">
        <h2 id="apis">APIs</h2>
        <p>
          The <a href="${base}/docs">docs and playground</a> show the model as it is now and try it on the real data.
          They ask for an API key; so do the OpenAPI documents, which tell nothing of the model without one.
        </p>
        ${addresses(visit)}
      </section>`,
  );
};

function addresses({ site }: Visit): Html {
  const rows = [
    { api: "REST Core", address: "/rest", document: "/rest/open-api/core" },
    { api: "REST Metadata", address: "/rest/metadata", document: "/rest/open-api/metadata" },
    { api: "GraphQL Core", address: "/graphql", document: null },
    { api: "GraphQL Metadata", address: "/metadata", document: null },
  ];
  return html`<table class="cards">
    <caption class="only-read">
      Addresses of the APIs
    </caption>
    <thead>
      <tr>
        <th scope="col">API</th>
        <th scope="col">Address</th>
        <th scope="col">Description for machines</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ api, address, document }) =>
          html`<tr>
            <th scope="row">${api}</th>
            <td data-label="Address"><code>${site.publicUrl}${address}</code></td>
            <td data-label="Description">
              ${document === null ? "by introspection" : html`<a href="${site.base}${document}">OpenAPI</a>`}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
