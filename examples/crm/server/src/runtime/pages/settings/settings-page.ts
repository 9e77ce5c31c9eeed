import { html, type Html } from "../html.js";
import { pageLayout } from "../page-layout.js";
import { signInContent } from "../session/sign-in-content.js";
import type { SignInRefusal } from "../session/sign-in.js";
import { signOutForm } from "../session/sign-out-form.js";
import { siteNavigation } from "../site-navigation.js";
import type { Site } from "../site.js";
import type { PageAnswer, Visit } from "./visit.js";

/** A page of the settings around its content, with what the form before it has led to. */
export function settingsPage({ site, session, principal, flash }: Visit, { title, content }: PageAnswer): Html {
  const who = principal.kind === "adminKey" ? "the admin key" : `the key “${principal.actor.name}”`;
  return pageLayout(site, {
    title,
    navigation: siteNavigation(site, "/settings"),
    account: signOutForm(`${site.base}/settings/sign-out`, session, `Signed in with ${who}`, "Sign out"),
    scripts: ["copy-buttons.js"],
    assets: "/settings/assets",
    content: html`${flash !== null && html`<div class="banner notice" role="status"><p>${flash.notice}</p></div>`}
    ${content}`,
  });
}

export function settingsSignInPage(site: Site, refusal: SignInRefusal | null): Html {
  return pageLayout(site, {
    title: "Sign in",
    navigation: siteNavigation(site, "/settings"),
    account: null,
    scripts: [],
    assets: "/settings/assets",
    content: signInContent({
      heading: "API & Webhooks",
      action: `${site.base}/settings/sign-in`,
      label: "Admin key",
      hint: "The server printed it when it first started and keeps it in its data folder, unless ADMIN_API_KEY sets it. An API key whose role may manage API keys and webhooks will do too.",
      refusal,
      after: null,
    }),
  });
}
