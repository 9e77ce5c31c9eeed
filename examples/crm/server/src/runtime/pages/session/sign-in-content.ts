import { textInput } from "../form/inputs.js";
import { html, type Html, type HtmlValue } from "../html.js";
import type { SignInRefusal } from "./sign-in.js";

export interface SignInPageParts {
  readonly heading: string;
  readonly action: string;
  readonly label: string;
  readonly hint: HtmlValue;
  readonly refusal: SignInRefusal | null;
  readonly after: HtmlValue;
}

/** The form that asks for a key. What was typed is not shown again: it is a secret. */
export function signInContent({ heading, action, label, hint, refusal, after }: SignInPageParts): Html {
  return html`<h1>${heading}</h1>
    ${refusal !== null && html`<div class="banner refusal" role="alert"><p>${refusal.message}</p></div>`}
    <form method="post" action="${action}">
      ${textInput({
        name: "key",
        type: "password",
        label,
        value: "",
        hint,
        autocomplete: "current-password",
        isRequired: true,
        problems: null,
      })}
      <div class="actions"><button type="submit">Sign in</button></div>
    </form>
    ${after}`;
}
