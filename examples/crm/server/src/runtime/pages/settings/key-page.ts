import type { JsonObject } from "../../../core/json/json-value.js";
import { ApiError } from "../../errors/api-error.js";
import type { ApiKey } from "../../auth/api-keys.js";
import type { FormProblems } from "../form/form-problems.js";
import { problemSummary } from "../form/inputs.js";
import { html, type Html } from "../html.js";
import { printDay, printTime } from "../print-time.js";
import { orFormAgain, postForm } from "./forms.js";
import { keepExpiry, keyState, readExpiry } from "./key-expiry.js";
import { expiryInputs, keyInputs, nameInput, roleInput, typedKey, type KeyFormValues } from "./key-form.js";
import { keyStateTag } from "./key-table.js";
import { tokenPanel } from "./token-panel.js";
import { page, parameter, redirect, type PageAnswer, type ShowPage, type TakeForm, type Visit } from "./visit.js";

export const showKey: ShowPage = (visit) => {
  const key = findKey(visit);
  return keyPage(visit, key, valuesOf(key), null);
};

/** Changes what of name, expiry and role is another now. */
export const updateKey: TakeForm = (visit, form) => {
  const key = findKey(visit);
  const values = typedKey(form);
  return orFormAgain(
    keyInputs,
    async () => {
      const { services, principal, site } = visit;
      const expiresAt = readExpiry(form, site.now());
      const changes: JsonObject = {
        ...(values.name === key.name ? {} : { name: values.name }),
        ...(expiresAt === null ? {} : { expiresAt }),
      };
      // The role first: it is what may be refused for more than a wrong input.
      if (values.roleId !== key.roleId) await services.apiKeys.assignRole(key.id, values.roleId, principal);
      if (Object.keys(changes).length > 0) await services.apiKeys.update(key.id, changes, principal);
      return redirect(`/settings/keys/${key.id}`, "The changes have been saved.");
    },
    (problems) => keyPage(visit, findKey(visit), values, problems),
  );
};

/** Another token for the same key; those made before go on. */
export const makeKeyToken: TakeForm = (visit) => {
  const key = findKey(visit);
  return orFormAgain(
    [],
    async () => {
      const token = await visit.services.apiKeys.makeToken(key.id, null, visit.principal);
      return redirect(`/settings/keys/${key.id}`, `Another token has been made for “${key.name}”.`, token);
    },
    (problems) => keyPage(visit, key, valuesOf(key), problems),
  );
};

export const showKeyRevocation: ShowPage = (visit) => {
  const { base } = visit.site;
  const key = findKey(visit);
  return page(
    `Revoke ${key.name}`,
    html`<h1>Revoke “${key.name}”?</h1>
      <p>
        Whatever uses this key is refused from now on, in all APIs, including the docs and the playground. This cannot
        be taken back.
      </p>
      <div class="actions">
        ${postForm(
          visit,
          `/settings/keys/${key.id}/revoke`,
          html`<button type="submit" class="danger">Revoke the key</button>`,
        )}
        <a href="${base}/settings/keys/${key.id}">Keep it</a>
      </div>`,
  );
};

export const revokeKey: TakeForm = async (visit) => {
  const key = await visit.services.apiKeys.revoke(parameter(visit, "id"), visit.principal);
  return redirect("/settings", `The API key “${key.name}” has been revoked.`);
};

function keyPage(visit: Visit, key: ApiKey, values: KeyFormValues, problems: FormProblems | null): PageAnswer {
  const { site, services, flash } = visit;
  const role = services.roles.find(key.roleId)?.label ?? "Unknown";
  const state = keyState(key, site.now());
  return page(
    key.name,
    html`<h1>${key.name}</h1>
      ${flash?.token !== null && flash?.token !== undefined && tokenPanel(visit, flash.token)}
      ${problemSummary(problems)}
      <dl class="facts">
        <dt>State</dt>
        <dd>${keyStateTag(key, site.now())}</dd>
        <dt>Role</dt>
        <dd>${role}</dd>
        <dt>Expires</dt>
        <dd>${printTime(key.expiresAt)}</dd>
        <dt>Created</dt>
        <dd>${printTime(key.createdAt)}</dd>
        ${
          key.revokedAt !== null &&
          html`<dt>Revoked</dt>
            <dd>${printTime(key.revokedAt)}</dd>`
        }
        <dt>Id</dt>
        <dd><code>${key.id}</code></dd>
      </dl>
      ${state !== "revoked" && keyChanges(visit, key, values, problems)}
      <p><a href="${site.base}/settings">All API keys and webhooks</a></p>`,
  );
}

function keyChanges(visit: Visit, key: ApiKey, values: KeyFormValues, problems: FormProblems | null): Html {
  const isExpired = keyState(key, visit.site.now()) === "expired";
  const keep = { value: keepExpiry, label: isExpired ? "As it is (expired)" : "As it is" };
  return html`<section aria-labelledby="change">
      <h2 id="change">Change the key</h2>
      ${postForm(
        visit,
        `/settings/keys/${key.id}`,
        html`${nameInput(values, problems)} ${roleInput(visit, values, problems)}
          ${expiryInputs(values, problems, [keep])}
          <div class="actions"><button type="submit">Save</button></div>`,
      )}
    </section>
    ${
      !isExpired &&
      html`<section aria-labelledby="token">
        <h2 id="token">Another token</h2>
        <p>
          A token is shown once and kept nowhere. Where it was lost, have another one made; those that were made before
          go on working until the key expires on ${printDay(key.expiresAt)} or is revoked.
        </p>
        ${postForm(
          visit,
          `/settings/keys/${key.id}/token`,
          html`<button type="submit" class="plain">Make another token</button>`,
        )}
      </section>`
    }
    <section aria-labelledby="revoke">
      <h2 id="revoke">Revoke</h2>
      <p>Ends the key at once, wherever it is used.</p>
      <p><a class="button plain" href="${visit.site.base}/settings/keys/${key.id}/revoke">Revoke the key…</a></p>
    </section>`;
}

function valuesOf({ name, roleId }: ApiKey): KeyFormValues {
  return { name, roleId, expiresAt: keepExpiry, expiresOn: "" };
}

function findKey(visit: Visit): ApiKey {
  const id = parameter(visit, "id");
  const key = visit.services.apiKeys.find(id, visit.principal);
  if (key === null) throw new ApiError("API_KEY_NOT_FOUND", `There is no API key with the id "${id}".`);
  return key;
}
