import type { ApiKey } from "../../auth/api-keys.js";
import { html, type Html } from "../html.js";
import { printDay } from "../print-time.js";
import { keyState, type KeyState } from "./key-expiry.js";
import type { Visit } from "./visit.js";

const states: Record<KeyState, { readonly label: string; readonly kind: string }> = {
  active: { label: "Active", kind: "good" },
  ending: { label: "Ends soon", kind: "warn" },
  expired: { label: "Expired", kind: "bad" },
  revoked: { label: "Revoked", kind: "bad" },
};

export function keyStateTag(key: ApiKey, now: number): Html {
  const { label, kind } = states[keyState(key, now)];
  return html`<span class="tag ${kind}">${label}</span>`;
}

/** All keys that are not revoked. */
export function keyTable(visit: Visit): Html {
  const keys = visit.services.apiKeys.list(visit.principal);
  if (keys.length === 0) return html`<p>There is no API key yet. Programs, the docs and the playground need one.</p>`;
  return html`<table class="cards">
    <caption class="only-read">
      API keys
    </caption>
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Role</th>
        <th scope="col">State</th>
        <th scope="col">Expires</th>
        <th scope="col">Created</th>
      </tr>
    </thead>
    <tbody>
      ${keys.map((key) => keyRow(visit, key))}
    </tbody>
  </table>`;
}

function keyRow({ site, services }: Visit, key: ApiKey): Html {
  return html`<tr>
    <th scope="row"><a href="${site.base}/settings/keys/${key.id}">${key.name}</a></th>
    <td data-label="Role">${services.roles.find(key.roleId)?.label ?? "Unknown"}</td>
    <td data-label="State">${keyStateTag(key, site.now())}</td>
    <td data-label="Expires">${printDay(key.expiresAt)}</td>
    <td data-label="Created">${printDay(key.createdAt)}</td>
  </tr>`;
}
