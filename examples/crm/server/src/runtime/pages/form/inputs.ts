import { html, type Html, type HtmlValue } from "../html.js";
import type { FormProblems } from "./form-problems.js";

export interface InputParts {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: HtmlValue;
  readonly problems: FormProblems | null;
  readonly isRequired?: boolean;
}

export interface TextInputParts extends InputParts {
  readonly type?: "text" | "url" | "date" | "password";
  readonly maxLength?: number;
  readonly autocomplete?: "off" | "current-password";
}

/** A labelled line of text, with what is wrong with it. */
export function textInput(parts: TextInputParts): Html {
  const { name, value, type = "text", maxLength, autocomplete = "off" } = parts;
  return labelled(
    parts,
    html`<input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      autocomplete="${autocomplete}"
      spellcheck="false"
      ${maxLength === undefined ? null : html`maxlength="${maxLength}"`}
      ${stateOf(parts)}
    />`,
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A labelled choice of one among several. */
export function selectInput(parts: InputParts, choices: readonly Choice[]): Html {
  const options = choices.map(
    ({ value, label }) => html`<option value="${value}" ${value === parts.value && html`selected`}>${label}</option>`,
  );
  return labelled(
    parts,
    html`<select id="${parts.name}" name="${parts.name}" ${stateOf(parts)}>
      ${options}
    </select>`,
  );
}

/** What is wrong with an input, for `aria-describedby` to point to. */
export function problemsOf(name: string, problems: FormProblems | null): Html | null {
  const messages = problems?.byInput.get(name);
  return messages === undefined
    ? null
    : html`<p class="problem" id="${name}-problem">${messages.map((message) => html`<span>${message}</span> `)}</p>`;
}

/** Tells at the head of a form that it was refused, and what belongs to no input. */
export function problemSummary(problems: FormProblems | null): Html | null {
  if (problems === null) return null;
  const messages = problems.general.length > 0 ? problems.general : ["Nothing was saved: see below what is wrong."];
  return html`<div class="banner refusal" role="alert">${messages.map((message) => html`<p>${message}</p>`)}</div>`;
}

function labelled(parts: InputParts, input: Html): Html {
  const { name, label, hint, problems, isRequired } = parts;
  return html`<div class="field">
    <label for="${name}">${label}${isRequired !== true && html` <span class="quiet">(optional)</span>`}</label>
    ${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`} ${input} ${problemsOf(name, problems)}
  </div>`;
}

/** Attributes that tell assistive technology of hint and problem. */
function stateOf({ name, hint, problems, isRequired }: InputParts): Html {
  const isWrong = problems?.byInput.has(name) === true;
  const described = [hint === undefined ? "" : `${name}-hint`, isWrong ? `${name}-problem` : ""].filter(Boolean);
  return html`${isRequired === true && html`required`}
  ${described.length > 0 && html`aria-describedby="${described.join(" ")}"`} ${isWrong && html`aria-invalid="true"`}`;
}
