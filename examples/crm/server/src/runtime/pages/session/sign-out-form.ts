import { html, type Html } from "../html.js";
import type { Session } from "./sessions.js";

/** Who is signed in, and the way out. */
export function signOutForm(action: string, { formToken }: Session, who: string, label: string): Html {
  return html`<form class="account" method="post" action="${action}">
    <input type="hidden" name="formToken" value="${formToken}" />
    <span>${who}</span>
    <button type="submit" class="plain small">${label}</button>
  </form>`;
}
