import { domainToASCII } from "node:url";
import type { JsonValue } from "../../../../core/json/json-value.js";
import { parseText } from "../leaf/parse-text.js";
import { isProblem, wrongValue } from "../problem.js";
import type { Problem } from "../problem.js";
import { columnOf, composite, refusePart } from "./composite.js";
import { readJsonList, writeJsonList } from "./json-list.js";

/** Addresses in canonical form; the field is replaced whole, so a part that is not given is cleared. */
export const normaliseEmails = composite((value, plan, draft) => {
  const primary = canonicalEmail(value["primaryEmail"] ?? "");
  if (isProblem(primary)) refusePart("primaryEmail", primary, plan, draft);
  else draft.columns.set(columnOf("primaryEmail", plan), primary);

  const items = readJsonList("additionalEmails", value["additionalEmails"], plan, draft);
  const additional = new Set<string>();
  for (const [index, item] of (items ?? []).entries()) {
    const email = canonicalEmail(item);
    if (isProblem(email)) refusePart(`additionalEmails[${index}]`, email, plan, draft);
    else if (email !== null && email !== primary) additional.add(email);
  }
  writeJsonList("additionalEmails", [...additional], plan, draft);
});

const longestEmail = 320;
const localPattern = /^[^\s"(),:;<>@[\\\]\p{C}]+$/u;
const domainPattern = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** `ADA@MÜNCHEN｡DE.` → `ada@xn--mnchen-3ya.de`; null for an empty text. */
export function canonicalEmail(value: JsonValue): string | null | Problem {
  const text = parseText(value);
  if (typeof text !== "string") return text;
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (trimmed.length > longestEmail)
    return wrongValue(`must be an email address of at most ${longestEmail} letters`, value);
  const at = trimmed.lastIndexOf("@");
  const local = trimmed.slice(0, Math.max(at, 0)).toLowerCase();
  const domain = canonicalDomain(trimmed.slice(at + 1));
  const isValid =
    localPattern.test(local) &&
    !local.startsWith(".") &&
    !local.endsWith(".") &&
    !local.includes("..") &&
    domainPattern.test(domain);
  return isValid ? `${local}@${domain}` : wrongValue("must be an email address such as ada@example.com", value);
}

/** Host name in ASCII and lower case: dots of other scripts become dots, a final one goes, other letters become punycode. */
function canonicalDomain(domain: string): string {
  const dotted = domain
    .toLowerCase()
    .replace(/[\u3002\uff0e\uff61]/g, ".")
    .replace(/\.$/, "");
  return /^[a-z0-9.-]*$/.test(dotted) || /[\0-\x7f]/.test(dotted.replace(/[a-z0-9.-]/g, ""))
    ? dotted
    : domainToASCII(dotted);
}
