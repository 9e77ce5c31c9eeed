import type { FormProblems } from "../form/form-problems.js";
import { selectInput, textInput, type Choice } from "../form/inputs.js";
import type { FormValues } from "../form/read-form.js";
import { html, type Html } from "../html.js";
import { expiryChoices } from "./key-expiry.js";
import type { Visit } from "./visit.js";

/** Inputs of the forms of a key. */
export const keyInputs = ["name", "roleId", "expiresAt", "expiresOn"] as const;

export interface KeyFormValues {
  readonly name: string;
  readonly roleId: string;
  readonly expiresAt: string;
  readonly expiresOn: string;
}

/** What was typed, to be shown again. */
export function typedKey(form: FormValues): KeyFormValues {
  return {
    name: form.text("name"),
    roleId: form.text("roleId"),
    expiresAt: form.text("expiresAt"),
    expiresOn: form.text("expiresOn"),
  };
}

export function nameInput({ name }: KeyFormValues, problems: FormProblems | null): Html {
  return textInput({
    name: "name",
    label: "Name",
    value: name,
    hint: "What uses the key. Records that it writes carry this name.",
    maxLength: 255,
    isRequired: true,
    problems,
  });
}

export function roleInput({ services }: Visit, { roleId }: KeyFormValues, problems: FormProblems | null): Html {
  const roles = services.roles.list().filter(({ canBeAssignedToApiKeys }) => canBeAssignedToApiKeys);
  const described = roles.filter(({ description }) => description !== null);
  return html`${selectInput(
    {
      name: "roleId",
      label: "Role",
      value: roleId,
      hint: "What the key may do.",
      isRequired: true,
      problems,
    },
    roles.map(({ id, label }) => ({ value: id, label })),
  )}
  ${
    described.length > 0 &&
    html`<details class="field">
      <summary>What the roles allow</summary>
      <dl class="facts">
        ${described.map(
          ({ label, description }) =>
            html`<dt>${label}</dt>
              <dd>${description}</dd>`,
        )}
      </dl>
    </details>`
  }`;
}

export function expiryInputs(
  { expiresAt, expiresOn }: KeyFormValues,
  problems: FormProblems | null,
  first: readonly Choice[] = [],
): Html {
  return html`${selectInput({ name: "expiresAt", label: "Expires", value: expiresAt, isRequired: true, problems }, [
    ...first,
    ...expiryChoices,
  ])}
  ${textInput({
    name: "expiresOn",
    type: "date",
    label: "Last day",
    value: expiresOn,
    hint: "Only for “After the day below”; the key works until the end of that day, UTC.",
    problems,
  })}`;
}
