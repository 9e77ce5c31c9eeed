import type { ErrorRequestHandler } from "express";
import { findScope } from "../server/request-scope.js";
import { refusalOf } from "../server/refusal-of.js";
import type { ServerLog } from "../server/server-log.js";
import { html } from "./html.js";
import { pageLayout } from "./page-layout.js";
import { sendPage } from "./send-page.js";
import type { Site } from "./site.js";

/** Answers errors of pages as pages; what is no refusal of ours is logged and shows nothing of the inside. */
export function answerPageErrors(site: Site, log: ServerLog, home: string): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const requestId = findScope(response)?.requestId ?? "-";
    const refusal = refusalOf(error);
    if (refusal === null || refusal.status >= 500) log.error({ requestId, err: error }, "A page failed");
    const status = refusal?.status ?? 500;
    const message = refusal?.message ?? `The server met an error of its own; its log tells more under ${requestId}.`;
    sendPage(
      response,
      status,
      pageLayout(site, {
        title: titles[status] ?? "Refused",
        navigation: [],
        account: null,
        scripts: [],
        assets: `${home}/assets`,
        content: html`<h1>${titles[status] ?? "Refused"}</h1>
          <p>${message}</p>
          <p><a href="${site.base}${home}">Go on</a></p>`,
      }),
    );
  };
}

const titles: Readonly<Partial<Record<number, string>>> = {
  403: "Not allowed",
  404: "Not found",
  413: "Too large",
  429: "Too many requests",
  500: "The server failed",
  503: "Not available",
};
