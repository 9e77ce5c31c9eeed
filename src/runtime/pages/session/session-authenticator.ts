import type { IncomingMessage } from "node:http";
import type { Authenticator, Principal } from "../../auth/authenticator.js";
import { sessionHeader } from "../browser/playground/session-header.js";
import type { Site } from "../site.js";
import { sourceOf } from "./request-source.js";
import type { Sessions } from "./sessions.js";
import { withKey } from "../../auth/with-key.js";

/** Lets the playground call the APIs with the key of its session, which its scripts never see. */
export class SessionAuthenticator implements Authenticator {
  readonly #authenticator: Authenticator;
  readonly #sessions: Sessions;
  readonly #site: Site;

  constructor(authenticator: Authenticator, sessions: Sessions, site: Site) {
    this.#authenticator = authenticator;
    this.#sessions = sessions;
    this.#site = site;
  }

  authenticate(request: IncomingMessage): Principal | Promise<Principal> {
    const { headers } = request;
    if (headers.authorization !== undefined || headers[sessionHeader] === undefined)
      return this.#authenticator.authenticate(request);
    // A browser that sends no origin with its own pages' reading requests is an old one, or the address is not https.
    if (sourceOf(request, this.#site) === "otherPage") return this.#authenticator.authenticate(request);
    const session = this.#sessions.find(request);
    return this.#authenticator.authenticate(session === null ? request : withKey(request, session.key));
  }
}
