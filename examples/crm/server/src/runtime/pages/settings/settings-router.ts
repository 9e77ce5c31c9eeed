/**
 * The settings: where people make the keys that programs, docs and playground need, and tend webhooks. Comes in: the
 * services of the metadata APIs. Decides nothing itself: what a person may do, their key's role says, there.
 */
import { Router, type Request, type RequestHandler, type Response } from "express";
import { sendPage, sendRedirect } from "../send-page.js";
import type { Flashes } from "../session/flash.js";
import { readOwnForm } from "../session/own-form.js";
import { sessionRouter } from "../session/session-router.js";
import type { SignedIn, SignIn } from "../session/sign-in.js";
import type { Site } from "../site.js";
import { createKey, showKeyCreation } from "./key-creation.js";
import { makeKeyToken, revokeKey, showKey, showKeyRevocation, updateKey } from "./key-page.js";
import { showOverview } from "./overview-page.js";
import { settingsPage, settingsSignInPage } from "./settings-page.js";
import type { SettingsAnswer, SettingsServices, ShowPage, TakeForm, Visit } from "./visit.js";
import {
  createWebhook,
  deleteWebhook,
  replayDelivery,
  showWebhook,
  showWebhookCreation,
  showWebhookDeletion,
  updateWebhook,
} from "./webhook-pages.js";

export interface SettingsParts {
  readonly site: Site;
  readonly services: SettingsServices;
  readonly signIn: SignIn;
  readonly flashes: Flashes;
}

const pages: Readonly<Record<string, ShowPage>> = {
  "/": showOverview,
  "/keys/new": showKeyCreation,
  "/keys/:id": showKey,
  "/keys/:id/revoke": showKeyRevocation,
  "/webhooks/new": showWebhookCreation,
  "/webhooks/:id": showWebhook,
  "/webhooks/:id/delete": showWebhookDeletion,
};

const forms: Readonly<Record<string, TakeForm>> = {
  "/keys": createKey,
  "/keys/:id": updateKey,
  "/keys/:id/token": makeKeyToken,
  "/keys/:id/revoke": revokeKey,
  "/webhooks": createWebhook,
  "/webhooks/:id": updateWebhook,
  "/webhooks/:id/delete": deleteWebhook,
  "/webhooks/:id/deliveries/:deliveryId/replay": replayDelivery,
};

const signInPath = "/settings/sign-in";

/** All below `/settings` but the assets. */
export function settingsRouter(parts: SettingsParts): Router {
  const { site, signIn } = parts;
  const router = Router({ caseSensitive: true });
  router.get("/sign-in", showingSignIn(parts));
  const signInPage = settingsSignInPage.bind(null, site);
  router.use(sessionRouter({ site, signIn, home: "/settings", exit: signInPath, signInPage }));
  for (const [path, show] of Object.entries(pages)) router.get(path, showing(parts, show));
  for (const [path, take] of Object.entries(forms)) router.post(path, taking(parts, take));
  return router;
}

function showingSignIn({ site, signIn }: SettingsParts): RequestHandler {
  return async (request, response) => {
    if ((await signIn.find(request)) === null) sendPage(response, 200, settingsSignInPage(site, null));
    else sendRedirect(response, `${site.base}/settings`);
  };
}

function showing(parts: SettingsParts, show: ShowPage): RequestHandler {
  return async (request, response) => {
    const signedIn = await parts.signIn.find(request);
    if (signedIn === null) {
      sendRedirect(response, parts.site.base + signInPath);
      return;
    }
    const { flash, cookies } = parts.flashes.take(request, signedIn.session);
    const visit: Visit = { ...visitOf(parts, request, signedIn), flash };
    sendAnswer(parts, response, visit, await show(visit), cookies);
  };
}

function taking(parts: SettingsParts, take: TakeForm): RequestHandler {
  return async (request, response) => {
    const signedIn = await parts.signIn.find(request);
    if (signedIn === null) {
      sendRedirect(response, parts.site.base + signInPath);
      return;
    }
    const form = await readOwnForm(request, parts.site, signedIn.session);
    const visit = visitOf(parts, request, signedIn);
    sendAnswer(parts, response, visit, await take(visit, form), []);
  };
}

function visitOf({ site, services }: SettingsParts, request: Request, signedIn: SignedIn): Visit {
  const start = request.url.indexOf("?");
  return {
    site,
    services,
    parameters: request.params as Readonly<Record<string, string>>,
    query: new URLSearchParams(start === -1 ? "" : request.url.slice(start + 1)),
    flash: null,
    ...signedIn,
  };
}

function sendAnswer(
  { site, flashes }: SettingsParts,
  response: Response,
  visit: Visit,
  answer: SettingsAnswer,
  cookies: readonly string[],
): void {
  if (answer.kind === "page") sendPage(response, answer.status, settingsPage(visit, answer), cookies);
  else sendRedirect(response, site.base + answer.location, [flashes.keep(visit.session, answer.flash)]);
}
