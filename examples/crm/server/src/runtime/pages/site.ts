import type { Live } from "../live/live.js";

/** Where the pages are reached, and what they are pages of. */
export interface Site {
  /** Address that clients reach the server by, without a slash at the end. */
  readonly publicUrl: string;
  /** Path before all of the server's own; empty where it has the whole host. */
  readonly base: string;
  /** Browsers are to send cookies over https only. */
  readonly isSecure: boolean;
  readonly live: Pick<Live, "current">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function siteOf(publicUrl: string, live: Pick<Live, "current">, now: () => number): Site {
  const { pathname, protocol } = new URL(publicUrl);
  return { publicUrl, base: pathname.replace(/\/+$/, ""), isSecure: protocol === "https:", live, now };
}

export function workspaceName({ live }: Site): string {
  return live.current.workspace.settings.displayName;
}
