import { servedObjects } from "../../../core/surface/record-operations.js";
import { webhookActions } from "../../../core/surface/webhook-actions.js";
import type { FormProblems } from "../form/form-problems.js";
import { problemsOf } from "../form/inputs.js";
import { html, type Html } from "../html.js";
import type { Visit } from "./visit.js";

const actions = [{ action: "*", label: "everything" }, ...webhookActions.map((action) => ({ action, label: action }))];

/** Boxes for every operation that the live model has: each object with each action. */
export function operationsInput({ site }: Visit, chosen: readonly string[], problems: FormProblems | null): Html {
  const objects = servedObjects(site.live.current.workspace).map(({ nameSingular, labelPlural }) => ({
    name: nameSingular,
    label: labelPlural,
  }));
  const offered = new Set(["*", ...objects.map(({ name }) => name)]);
  // Of objects that are not served now; whoever saves the form keeps them all the same.
  const others = chosen.filter((operation) => !offered.has(operation.split(".")[0] ?? ""));
  return html`<fieldset class="objects">
    <legend>Events</legend>
    <p class="hint">What is told. “Every object” holds for objects that are added later too.</p>
    ${problemsOf("operations", problems)}
    <fieldset>
      <legend>Every object</legend>
      ${boxes("*", chosen)}
    </fieldset>
    ${objects.map(({ name, label }) => {
      const count = chosen.filter((operation) => operation.startsWith(`${name}.`)).length;
      return html`<details ${count > 0 && html`open`}>
        <summary>${label} <span class="quiet">${count > 0 && `(${count} chosen)`}</span></summary>
        <fieldset>
          <legend class="only-read">${label}</legend>
          ${boxes(name, chosen)}
        </fieldset>
      </details>`;
    })}
    ${
      others.length > 0 &&
      html`<fieldset>
        <legend>Objects that are not active</legend>
        <div class="checks">${others.map((operation) => box(operation, operation, true))}</div>
      </fieldset>`
    }
  </fieldset>`;
}

function boxes(object: string, chosen: readonly string[]): Html {
  return html`<div class="checks">
    ${actions.map(({ action, label }) => box(`${object}.${action}`, label, chosen.includes(`${object}.${action}`)))}
  </div>`;
}

function box(operation: string, label: string, isChosen: boolean): Html {
  return html`<label
    ><input type="checkbox" name="operations" value="${operation}" ${isChosen && html`checked`} /> ${label}</label
  >`;
}
