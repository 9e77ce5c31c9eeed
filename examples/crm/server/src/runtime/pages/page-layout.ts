import { html, type Html, type HtmlValue } from "./html.js";
import { workspaceName, type Site } from "./site.js";

export interface NavigationLink {
  readonly href: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

export interface PageParts {
  readonly title: string;
  readonly navigation: readonly NavigationLink[];
  /** Beside the navigation: who is signed in, and the way out. */
  readonly account: Html | null;
  /** Modules of the page, by their path below the assets; what they do is an addition. */
  readonly scripts: readonly string[];
  /** Path of the assets, below the base path. */
  readonly assets: string;
  /** The page uses the whole width. */
  readonly isWide?: boolean;
  readonly content: HtmlValue;
}

/** A whole page: one heading, landmarks, and a way past the navigation for keyboards. */
export function pageLayout(site: Site, parts: PageParts): Html {
  const name = workspaceName(site);
  const assets = site.base + parts.assets;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${parts.title} · ${name}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="${emptyIcon}" />
        <link rel="stylesheet" href="${assets}/style.css" />
        ${parts.scripts.map((path) => html`<script type="module" src="${assets}/${path}"></script>`)}
      </head>
      <body class="${parts.isWide === true ? "wide" : "narrow"}">
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
          <p class="workspace">${name}</p>
          ${parts.navigation.length > 0 && html`<nav aria-label="Pages">${parts.navigation.map(navigationLink)}</nav>`}
          ${parts.account}
        </header>
        <main id="main" tabindex="-1">${parts.content}</main>
      </body>
    </html> `;
}

function navigationLink({ href, label, isCurrent }: NavigationLink): Html {
  return html`<a href="${href}" ${isCurrent && html`aria-current="page"`}>${label}</a>`;
}

/** Browsers that are told of no icon ask for one. */
const emptyIcon = "data:,";
