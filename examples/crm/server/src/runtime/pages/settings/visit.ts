import type { Principal } from "../../auth/authenticator.js";
import type { ApiKeys } from "../../auth/api-keys.js";
import type { Roles } from "../../auth/roles.js";
import type { Webhooks } from "../../webhooks/webhooks.js";
import type { FormValues } from "../form/read-form.js";
import type { Html } from "../html.js";
import type { Flash } from "../session/flash.js";
import type { Session } from "../session/sessions.js";
import type { Site } from "../site.js";

/** What the settings manage. */
export interface SettingsServices {
  readonly apiKeys: ApiKeys;
  readonly roles: Roles;
  readonly webhooks: Webhooks;
}

/** One request of somebody who is signed in. */
export interface Visit {
  readonly site: Site;
  readonly services: SettingsServices;
  /** Of the path: `id` and the like. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly session: Session;
  readonly principal: Principal;
  /** What the form before this page has led to. */
  readonly flash: Flash | null;
}

export interface PageAnswer {
  readonly kind: "page";
  readonly status: number;
  readonly title: string;
  readonly content: Html;
}

export interface RedirectAnswer {
  readonly kind: "redirect";
  /** Below the base path. */
  readonly location: string;
  readonly flash: Flash;
}

export type SettingsAnswer = PageAnswer | RedirectAnswer;

export type ShowPage = (visit: Visit) => SettingsAnswer | Promise<SettingsAnswer>;
export type TakeForm = (visit: Visit, form: FormValues) => SettingsAnswer | Promise<SettingsAnswer>;

export function page(title: string, content: Html, status = 200): PageAnswer {
  return { kind: "page", status, title, content };
}

/** Goes on to another page, which tells the notice. */
export function redirect(location: string, notice: string, token: string | null = null): RedirectAnswer {
  return { kind: "redirect", location, flash: { notice, token } };
}

/** A part of the path; routes are written so that it is there. */
export function parameter({ parameters }: Visit, name: string): string {
  const value = parameters[name];
  if (value === undefined) throw new Error(`The route has no parameter "${name}"`);
  return value;
}
