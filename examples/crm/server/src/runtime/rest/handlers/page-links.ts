import type { PageInfo } from "../../records/records.js";

/** Value of the `Link` header (RFC 8288) for the pages after and before this one; null when there is none. */
export function pageLinks(url: string, pageInfo: PageInfo): string | null {
  const links: string[] = [];
  if (pageInfo.hasNextPage && pageInfo.endCursor !== null)
    links.push(`<${withCursor(url, "starting_after", pageInfo.endCursor)}>; rel="next"`);
  if (pageInfo.hasPreviousPage && pageInfo.startCursor !== null)
    links.push(`<${withCursor(url, "ending_before", pageInfo.startCursor)}>; rel="prev"`);
  return links.length === 0 ? null : links.join(", ");
}

/** The request's own URL with another cursor in place of the one it has. */
function withCursor(url: string, parameter: "starting_after" | "ending_before", cursor: string): string {
  const start = url.indexOf("?");
  const path = start === -1 ? url : url.slice(0, start);
  const kept =
    start === -1
      ? []
      : url
          .slice(start + 1)
          .split("&")
          .filter(isNoCursor);
  const query = [...kept, `${parameter}=${encodeURIComponent(cursor)}`].join("&");
  return `${path}?${query}`.replace(/[<>"\s]/g, encodeURIComponent);
}

function isNoCursor(part: string): boolean {
  return part !== "" && !part.startsWith("starting_after=") && !part.startsWith("ending_before=");
}
