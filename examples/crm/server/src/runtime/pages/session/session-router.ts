import { Router, type RequestHandler } from "express";
import { readForm } from "../form/read-form.js";
import type { Html } from "../html.js";
import { sendPage, sendRedirect } from "../send-page.js";
import type { Site } from "../site.js";
import { readOwnForm } from "./own-form.js";
import type { SignIn, SignInRefusal } from "./sign-in.js";

export interface SessionRouterParts {
  readonly site: Site;
  readonly signIn: SignIn;
  /** Where somebody who is signed in goes, below the base path. */
  readonly home: string;
  /** Where somebody who has signed out goes. */
  readonly exit: string;
  readonly signInPage: (refusal: SignInRefusal) => Html;
}

/** Takes the forms by which people sign in and out. */
export function sessionRouter(parts: SessionRouterParts): Router {
  const router = Router({ caseSensitive: true });
  router.post("/sign-in", signingIn(parts));
  router.post("/sign-out", signingOut(parts));
  return router;
}

function signingIn({ site, signIn, home, signInPage }: SessionRouterParts): RequestHandler {
  return async (request, response) => {
    const form = await readForm(request);
    const { cookie, refusal } = await signIn.start(request, form.text("key"));
    if (cookie !== null) {
      sendRedirect(response, site.base + home, [cookie]);
      return;
    }
    const retry = refusal.retrySeconds === null ? [] : ["retry-after", String(refusal.retrySeconds)];
    sendPage(response, refusal.status, signInPage(refusal), [], retry);
  };
}

function signingOut({ site, signIn, exit }: SessionRouterParts): RequestHandler {
  return async (request, response) => {
    const session = signIn.sessions.find(request);
    if (session !== null) await readOwnForm(request, site, session);
    sendRedirect(response, site.base + exit, [signIn.sessions.end()]);
  };
}
