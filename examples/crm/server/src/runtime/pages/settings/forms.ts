import { ApiError } from "../../errors/api-error.js";
import { formProblems, type FormProblems } from "../form/form-problems.js";
import { html, type Html, type HtmlValue } from "../html.js";
import type { PageAnswer, SettingsAnswer, Visit } from "./visit.js";

/** A form of this session; `action` is below the base path. */
export function postForm({ site, session }: Pick<Visit, "site" | "session">, action: string, content: HtmlValue): Html {
  return html`<form method="post" action="${site.base}${action}">
    <input type="hidden" name="formToken" value="${session.formToken}" />
    ${content}
  </form>`;
}

/** Runs what a form asks for; when it is refused, shows the form again with what was typed and what is wrong. */
export async function orFormAgain(
  inputs: readonly string[],
  work: () => Promise<SettingsAnswer>,
  showAgain: (problems: FormProblems) => PageAnswer | Promise<PageAnswer>,
): Promise<SettingsAnswer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ApiError) || error.status >= 500 || error.status === 404) throw error;
    const problems = formProblems(error, inputs);
    const answer = await showAgain(problems);
    return { ...answer, status: problems.status, title: `Not saved: ${answer.title}` };
  }
}

/** A text to copy in one click; the button appears where scripts run. */
export function copyField(id: string, label: string, value: string): Html {
  return html`<div class="field">
    <label for="${id}">${label}</label>
    <div class="secret">
      <input id="${id}" value="${value}" readonly autocomplete="off" spellcheck="false" />
      <button type="button" class="plain" data-copies="${id}" hidden>Copy</button>
    </div>
    <p class="hint" role="status" data-copied="${id}"></p>
  </div>`;
}
