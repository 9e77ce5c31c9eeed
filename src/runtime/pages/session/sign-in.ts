import type { IncomingMessage } from "node:http";
import type { SettingPermission } from "../../auth/access.js";
import type { Authenticator, Principal } from "../../auth/authenticator.js";
import type { RateLimiter } from "../../auth/rate-limit/rate-limiter.js";
import { ApiError } from "../../errors/api-error.js";
import type { Site } from "../site.js";
import type { Session, Sessions } from "./sessions.js";
import { sourceOf } from "./request-source.js";
import { withKey } from "../../auth/with-key.js";

/** A session whose key is valid now, and who it stands for. */
export interface SignedIn {
  readonly session: Session;
  readonly principal: Principal;
}

export type SignInResult =
  { readonly cookie: string; readonly refusal: null } | { readonly cookie: null; readonly refusal: SignInRefusal };

export interface SignInRefusal {
  readonly status: number;
  readonly message: string;
  /** Seconds until another try is worth it. */
  readonly retrySeconds: number | null;
}

/** Keys are long, so that nobody finds one by guessing; this keeps them from trying, and the server from the work. */
const attempts = { requests: 30, seconds: 60 };
/** What a cookie can hold, sealed. */
const longestKey = 2500;

/** How people get a session: with a key, and where it is asked for, with one whose role gives a permission. */
export class SignIn {
  readonly sessions: Sessions;
  readonly #site: Site;
  readonly #authenticator: Authenticator;
  readonly #permission: SettingPermission | null;
  readonly #limiter: RateLimiter;

  constructor(
    site: Site,
    authenticator: Authenticator,
    sessions: Sessions,
    permission: SettingPermission | null,
    limiter: RateLimiter,
  ) {
    this.#site = site;
    this.#authenticator = authenticator;
    this.sessions = sessions;
    this.#permission = permission;
    this.#limiter = limiter;
  }

  async start(request: IncomingMessage, key: string): Promise<SignInResult> {
    if (sourceOf(request, this.#site) !== "ownPage") return refused(403, "The form was sent from another site.");
    const { allowed, retrySeconds } = this.#limiter.take(attempts, addressOf(request), 1);
    if (!allowed) return refused(429, `Too many attempts. Try again in ${retrySeconds} s.`, retrySeconds);
    const trimmed = key.trim();
    if (trimmed === "") return refused(400, "Enter a key.");
    const principal = trimmed.length > longestKey ? null : await this.#principalOf(request, trimmed);
    if (principal === null) return refused(401, "This key is not valid here: it is wrong, has expired or was revoked.");
    const permission = this.#permission;
    if (permission !== null && !principal.access.allowsSetting(permission))
      return refused(
        403,
        `This key has the role "${principal.access.role}", which lacks the permission ${permission}. Sign in with the admin key, or with a key whose role has it.`,
      );
    return { cookie: this.sessions.start(trimmed), refusal: null };
  }

  /** Null where nobody is signed in, or no longer. */
  async find(request: IncomingMessage): Promise<SignedIn | null> {
    const session = this.sessions.find(request);
    const principal = session === null ? null : await this.#principalOf(request, session.key);
    return session === null || principal === null ? null : { session, principal };
  }

  async #principalOf(request: IncomingMessage, key: string): Promise<Principal | null> {
    try {
      return await this.#authenticator.authenticate(withKey(request, key));
    } catch (error) {
      if (error instanceof ApiError && (error.status === 401 || error.status === 403)) return null;
      throw error;
    }
  }
}

function refused(status: number, message: string, retrySeconds: number | null = null): SignInResult {
  return { cookie: null, refusal: { status, message, retrySeconds } };
}

/** Whom attempts are counted for. Of IPv6 the network counts, since one customer has the whole of it. */
function addressOf(request: IncomingMessage): string {
  const address = request.socket.remoteAddress ?? "";
  return address.includes(".") ? address : address.split(":").slice(0, 4).join(":");
}
