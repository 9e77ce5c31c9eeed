import type { ContactObject, InfoObject, LicenseObject, SecuritySchemeObject, TagObject } from "openapi3-ts/oas31";
import type { ObjectType, Workspace, WorkspaceSettings } from "../../model/workspace.js";
import { namesOf } from "../../naming/object-names.js";
import { byCodePoint } from "../../json/sort-keys.js";
import { deprecationOf, sentences } from "./field-facts.js";

/** Head of the document of the records. */
export function documentInfo(workspace: Workspace): InfoObject {
  const { batchLimit, strictParameters } = workspace.settings;
  return openapiInfo(workspace, "REST Core API", guide(batchLimit, strictParameters));
}

/** Head of any document of the workspace. */
export function openapiInfo({ settings }: Workspace, api: string, description: string): InfoObject {
  return {
    title: `${settings.displayName}: ${api}`,
    version: "v0.1",
    description,
    contact: contactOf(settings),
    license: licenseOf(settings),
  };
}

/** Linters ask for all of it where the model tells of none: example.com belongs to nobody. */
function contactOf({ contact, displayName }: WorkspaceSettings): ContactObject {
  const { name, url, email } = contact ?? {};
  const given = { ...(name ? { name } : {}), ...(url ? { url } : {}), ...(email ? { email } : {}) };
  return Object.keys(given).length > 0
    ? given
    : { name: displayName, url: "https://example.com/", email: "owner@example.com" };
}

/** Where the model tells of none, no licence is given. */
function licenseOf({ license }: WorkspaceSettings): LicenseObject {
  if (license === null) return { name: "No license", url: "https://choosealicense.com/no-permission/" };
  const { name, url } = license;
  return { name, ...(url ? { url } : {}) };
}

/** `General`, and one for each object, in alphabetical order. */
export function documentTags(objects: readonly ObjectType[]): TagObject[] {
  const tags: TagObject[] = objects.map((object) => ({
    name: namesOf(object).many,
    description: sentences([object.description ?? object.labelPlural, deprecationOf(object)]),
    "x-displayName": object.labelPlural,
  }));
  tags.push({ name: generalTag, description: "What belongs to no object." });
  return tags.toSorted((a, b) => alphabetically(a.name, b.name));
}

/** Order of the alphabet, where upper and lower case stand together; the same in every locale. */
export function alphabetically(a: string, b: string): number {
  return byCodePoint(a.toLowerCase(), b.toLowerCase()) || byCodePoint(a, b);
}

export const generalTag = "General";

export const bearerAuth: SecuritySchemeObject = {
  type: "http",
  scheme: "bearer",
  description: "An API key of this server, as `Authorization: Bearer <key>`.",
};

function guide(batchLimit: number, isStrict: boolean): string {
  return [
    "Reads and writes the records of the workspace. Objects and fields are called by their names; every object has the " +
      "same operations, and each of its fields has a path of its own.",
    "## Keys\n\nEvery request carries an API key: `Authorization: Bearer <key>`.",
    "## Filters\n\nA condition is `field[operator]:value`, and a comma joins conditions that must all hold: " +
      '`filter=createdAt[gte]:"2026-01-01",deletedAt[is]:NULL`. `and(…)`, `or(…)` and `not(…)` nest. Parts of a field ' +
      "and fields of related records come after a dot; relations to many take `some`, `none` or `every`. A value in " +
      "quotes may hold anything; a backslash goes before a quote in it. Percent-encode the whole parameter.",
    "## Order and pages\n\n`order_by=createdAt[DescNullsLast],id` orders. `limit` is the size of a page; the next one " +
      "starts after the `endCursor` of `pageInfo`: `starting_after=…`, with the same `filter` and `order_by`. The header " +
      "`Link` holds the whole address.",
    "## Related records\n\n`depth=1` shows related records, `depth=2` also theirs. `fields` narrows what is answered.",
    `## Batches\n\nOne request writes at most ${batchLimit} records, all of them or none. A change or deletion by filter ` +
      "reaches as many; where more match, it is refused.",
    '## Empty values\n\nEmpty text and null are one value, and so are an empty list and null: text reads back as `""`, ' +
      "a list as `[]`.",
    "## Errors\n\nA refusal is `{statusCode, error, messages, code, details}`: `messages` is for people, `code` and " +
      `\`details\` are for programs.${isStrict ? " Unknown parameters and keys are refused, with the nearest name." : ""}`,
  ].join("\n\n");
}
