import { readOnlyRole } from "../../../core/metadata/standard-roles.js";
import type { FormProblems } from "../form/form-problems.js";
import { problemSummary } from "../form/inputs.js";
import { html } from "../html.js";
import { orFormAgain, postForm } from "./forms.js";
import { defaultExpiry, readExpiry } from "./key-expiry.js";
import { expiryInputs, keyInputs, nameInput, roleInput, typedKey, type KeyFormValues } from "./key-form.js";
import { page, redirect, type PageAnswer, type ShowPage, type TakeForm, type Visit } from "./visit.js";

/** The least that a key can be good for comes first; more is chosen on purpose. */
const empty: KeyFormValues = { name: "", roleId: readOnlyRole.id, expiresAt: defaultExpiry, expiresOn: "" };

export const showKeyCreation: ShowPage = (visit) => keyCreationPage(visit, empty, null);

export const createKey: TakeForm = (visit, form) =>
  orFormAgain(
    keyInputs,
    async () => {
      const { site, services, principal } = visit;
      const { name, roleId } = typedKey(form);
      const input = { name, roleId, expiresAt: readExpiry(form, site.now()) };
      const key = await services.apiKeys.create(input, principal);
      const token = await services.apiKeys.makeToken(key.id, null, principal);
      return redirect(`/settings/keys/${key.id}`, `The API key “${key.name}” has been created.`, token);
    },
    (problems) => keyCreationPage(visit, typedKey(form), problems),
  );

function keyCreationPage(visit: Visit, values: KeyFormValues, problems: FormProblems | null): PageAnswer {
  return page(
    "New API key",
    html`<h1>New API key</h1>
      ${problemSummary(problems)}
      ${postForm(
        visit,
        "/settings/keys",
        html`${nameInput(values, problems)} ${roleInput(visit, values, problems)} ${expiryInputs(values, problems)}
          <div class="actions">
            <button type="submit">Create the key</button>
            <a href="${visit.site.base}/settings">Cancel</a>
          </div>`,
      )}`,
  );
}
