import type { IncomingMessage } from "node:http";
import type { Site } from "../site.js";

/** Where a request comes from, as the browser tells; what is no browser tells nothing. */
export type RequestSource = "ownPage" | "otherPage" | "unknown";

/** Scripts cannot set either header, so that both can be relied on. */
export function sourceOf(request: IncomingMessage, { publicUrl }: Pick<Site, "publicUrl">): RequestSource {
  const fetchSite = request.headers["sec-fetch-site"];
  if (fetchSite !== undefined) return fetchSite === "same-origin" ? "ownPage" : "otherPage";
  const { origin, host } = request.headers;
  if (origin === undefined) return "unknown";
  if (origin === new URL(publicUrl).origin) return "ownPage";
  return URL.canParse(origin) && new URL(origin).host === host ? "ownPage" : "otherPage";
}
