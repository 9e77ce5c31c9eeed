import type { NavigationLink } from "./page-layout.js";
import type { Site } from "./site.js";

const pages = [
  { path: "/settings", label: "API & Webhooks" },
  { path: "/docs", label: "Docs & playground" },
] as const;

/** Links to the parts of the pages, seen from one of them. */
export function siteNavigation({ base }: Site, current: (typeof pages)[number]["path"]): readonly NavigationLink[] {
  return pages.map(({ path, label }) => ({ href: base + path, label, isCurrent: path === current }));
}
