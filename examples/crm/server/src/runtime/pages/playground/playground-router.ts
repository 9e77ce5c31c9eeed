/**
 * The docs of the live model, to read and to try. Comes in: who may sign in. The page itself tells nothing of the model:
 * its scripts ask the APIs, with the session's key.
 */
import { Router, type RequestHandler } from "express";
import { sendPage } from "../send-page.js";
import { sessionRouter } from "../session/session-router.js";
import type { SignIn } from "../session/sign-in.js";
import type { Site } from "../site.js";
import { playgroundPage, playgroundSignInPage } from "./playground-page.js";

export interface PlaygroundParts {
  readonly site: Site;
  readonly signIn: SignIn;
}

/** All below `/docs` but the assets. */
export function playgroundRouter(parts: PlaygroundParts): Router {
  const { site, signIn } = parts;
  const router = Router({ caseSensitive: true });
  router.get("/", showing(parts));
  const signInPage = playgroundSignInPage.bind(null, site);
  router.use(sessionRouter({ site, signIn, home: "/docs", exit: "/docs", signInPage }));
  return router;
}

function showing({ site, signIn }: PlaygroundParts): RequestHandler {
  return async (request, response) => {
    const signedIn = await signIn.find(request);
    sendPage(response, 200, signedIn === null ? playgroundSignInPage(site, null) : playgroundPage(site, signedIn));
  };
}
