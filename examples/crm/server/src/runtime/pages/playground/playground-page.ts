import { html, type Html } from "../html.js";
import { pageLayout } from "../page-layout.js";
import { signInContent } from "../session/sign-in-content.js";
import type { SignedIn, SignInRefusal } from "../session/sign-in.js";
import { signOutForm } from "../session/sign-out-form.js";
import { siteNavigation } from "../site-navigation.js";
import type { Site } from "../site.js";

/** The frame that the scripts fill, for somebody whose key is valid. */
export function playgroundPage(site: Site, { principal, session }: SignedIn): Html {
  const who = `${principal.actor.name} · role ${principal.access.role}`;
  return pageLayout(site, {
    title: "Docs & playground",
    navigation: siteNavigation(site, "/docs"),
    account: signOutForm(`${site.base}/docs/sign-out`, session, who, "Use another key"),
    scripts: ["playground/start.js"],
    assets: "/docs/assets",
    isWide: true,
    content: html`<h1 class="only-read">Docs and playground</h1>
      <noscript>
        <p>The playground needs scripts. Without them, the pages in the docs folder of the server tell the same.</p>
      </noscript>
      <div id="playground" data-base="${site.base}" data-public-url="${site.publicUrl}"></div>`,
  });
}

export function playgroundSignInPage(site: Site, refusal: SignInRefusal | null): Html {
  return pageLayout(site, {
    title: "Docs & playground",
    navigation: siteNavigation(site, "/docs"),
    account: null,
    scripts: [],
    assets: "/docs/assets",
    content: signInContent({
      heading: "Docs and playground",
      action: `${site.base}/docs/sign-in`,
      label: "API key",
      hint: "The docs show the model of this workspace and try its APIs on the real data, as far as the key's role allows.",
      refusal,
      after: html`<p>No key yet? <a href="${site.base}/settings">Make one in the settings.</a></p>`,
    }),
  });
}
