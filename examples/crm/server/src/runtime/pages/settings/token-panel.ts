import { servedObjects } from "../../../core/surface/record-operations.js";
import { html, type Html } from "../html.js";
import { copyField } from "./forms.js";
import type { Visit } from "./visit.js";

/** A fresh token, this once, and what to do with it. */
export function tokenPanel({ site }: Visit, token: string): Html {
  const objects = servedObjects(site.live.current.workspace);
  const object = objects.find(({ isSystem }) => !isSystem) ?? objects[0];
  return html`<section class="panel" aria-labelledby="fresh-token">
    <h2 id="fresh-token">The token of the key</h2>
    <p><strong>Copy it now.</strong> It is shown this once and kept nowhere.</p>
    ${copyField("token", "Token", token)}
    ${
      object !== undefined &&
      html`<p class="hint">A first request:</p>
        <pre
          tabindex="0"
          role="region"
          aria-label="A first request"
        ><code>curl -H "Authorization: Bearer $TOKEN" ${site.publicUrl}/rest/${object.namePlural}?limit=5</code></pre>`
    }
    <form method="post" action="${site.base}/docs/sign-in">
      <input type="hidden" name="key" value="${token}" />
      <div class="actions"><button type="submit" class="plain">Open the playground with this key</button></div>
    </form>
  </section>`;
}
