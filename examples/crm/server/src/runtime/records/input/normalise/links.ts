import { isJsonObject } from "../../../../core/json/json-value.js";
import type { JsonValue } from "../../../../core/json/json-value.js";
import type { FieldPlan } from "../field-plan.js";
import { parseText } from "../leaf/parse-text.js";
import { isProblem, unknownKey, wrongValue } from "../problem.js";
import type { Problem } from "../problem.js";
import type { RecordDraft } from "../record-draft.js";
import { columnOf, composite, refusePart } from "./composite.js";
import { readJsonList, writeJsonList } from "./json-list.js";

interface Link {
  readonly url: string;
  readonly label: string;
}

/** Links in canonical form without empty ones; the field is replaced whole, and the first link left is the primary one. */
export const normaliseLinks = composite((value, plan, draft) => {
  const links: Link[] = [];
  const add = (path: string, url: JsonValue | undefined, label: JsonValue | undefined, keys: LinkKeys): void => {
    const link = readLink(path, url, label, keys, plan, draft);
    if (link !== null) links.push(link);
  };
  add("", value["primaryLinkUrl"], value["primaryLinkLabel"], { url: "primaryLinkUrl", label: "primaryLinkLabel" });
  const items = readJsonList("secondaryLinks", value["secondaryLinks"], plan, draft);
  for (const [index, item] of (items ?? []).entries()) {
    const path = `secondaryLinks[${index}]`;
    if (!isJsonObject(item)) {
      refusePart(path, wrongValue("must be an object of url and label", item), plan, draft);
      continue;
    }
    for (const key of Object.keys(item))
      if (!linkKeys.includes(key)) refusePart(`${path}.${key}`, unknownKey(key, "a link", linkKeys), plan, draft);
    add(`${path}.`, item["url"], item["label"], { url: "url", label: "label" });
  }
  const [primary, ...secondary] = links;
  draft.columns.set(columnOf("primaryLinkUrl", plan), primary?.url ?? null);
  draft.columns.set(
    columnOf("primaryLinkLabel", plan),
    primary === undefined || primary.label === "" ? null : primary.label,
  );
  writeJsonList(
    "secondaryLinks",
    secondary.map(({ url, label }) => ({ url, label })),
    plan,
    draft,
  );
});

const linkKeys = ["url", "label"];

interface LinkKeys {
  readonly url: string;
  readonly label: string;
}

/** Null for a link that is empty or refused. */
function readLink(
  path: string,
  url: JsonValue | undefined,
  label: JsonValue | undefined,
  keys: LinkKeys,
  plan: FieldPlan,
  draft: RecordDraft,
): Link | null {
  const canonical = canonicalUrl(url ?? "");
  const text = parseText(label ?? "");
  if (isProblem(canonical)) refusePart(path + keys.url, canonical, plan, draft);
  if (isProblem(text)) refusePart(path + keys.label, text, plan, draft);
  return typeof canonical === "string" && canonical !== "" && typeof text === "string"
    ? { url: canonical, label: text }
    : null;
}

/** Schemes that run code in the page that shows the link. */
const dangerousScheme = /^(?:javascript|data|vbscript):/i;
const withAuthority = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#\\]*)(.*)$/is;

/** `HTTPS://Example.com/Path/` → `https://example.com/Path`. A URL without a scheme stays as it is. */
export function canonicalUrl(value: JsonValue): string | Problem {
  const text = parseText(value);
  if (typeof text !== "string") return text;
  const url = text.trim();
  // Browsers ignore control characters and blanks within a scheme, so the check does too.
  if (dangerousScheme.test(url.slice(0, url.indexOf(":") + 1).replace(/[\0-\x20]/g, "")))
    return wrongValue("must not be a link that runs code", value);
  const match = withAuthority.exec(url);
  if (match === null) return url;
  const [, scheme = "", authority = "", rest = ""] = match;
  const host = authority.lastIndexOf("@") + 1;
  const origin = scheme.toLowerCase() + authority.slice(0, host) + authority.slice(host).toLowerCase();
  return origin + withoutTrailingSlashes(rest);
}

/** Only of the path: a slash at the end of a query or a fragment belongs to its value. */
function withoutTrailingSlashes(rest: string): string {
  if (rest.includes("?") || rest.includes("#")) return rest;
  let end = rest.length;
  while (end > 0 && rest[end - 1] === "/") end -= 1;
  return rest.slice(0, end);
}
