import { code, link, plain, prose } from "../inline.js";
import { codeBlock, heading, list, paragraph, table, type Page } from "../page.js";
import type { Reference } from "../reference.js";
import { addressVariable, keyVariable } from "../samples/api-request.js";
import { exampleObject } from "./example-object.js";

/** How long lists are read. */
export function paginationPage(reference: Reference): Page {
  const plural = exampleObject(reference)?.namePlural ?? "companies";
  return {
    path: "guides/pagination",
    section: "guides",
    title: "Pagination",
    summary: "How long lists are read page by page, without gaps or repetitions.",
    keywords: ["page", "cursor", "limit", "starting_after", "first", "after", "totalCount"],
    blocks: [
      paragraph(
        prose`Lists come in pages with cursors. A cursor names a place in an order, so that records which are created or deleted
          meanwhile neither shift pages nor repeat anything.`,
      ),
      table(
        "Arguments of pages",
        ["REST", "GraphQL", "Meaning"],
        [
          [
            [code("limit")],
            [code("first")],
            [plain("Records of the page: up to 200. REST takes 60 when it is not given, GraphQL 200")],
          ],
          [
            [code("starting_after")],
            [code("after")],
            prose`Goes on after this cursor, the ${code("endCursor")} of the page before`,
          ],
          [
            [code("ending_before")],
            [code("last"), plain(" and "), code("before")],
            prose`Goes back, from the ${code("startCursor")} of the page after`,
          ],
          [
            [plain("header "), code("Link")],
            [plain("")],
            prose`Whole addresses of the next and the previous page, as in RFC 8288`,
          ],
        ],
      ),
      paragraph(
        prose`${code("pageInfo")} says whether there is more: ${code("hasNextPage")}, ${code("hasPreviousPage")},
          ${code("startCursor")}, ${code("endCursor")}. ${code("totalCount")} is the number of all that match, on all pages; GraphQL counts only when
          it is asked for.`,
      ),
      heading(2, "rules", [plain("Rules")]),
      list([
        prose`Repeat ${code("filter")} and ${code("order_by")} with every page: a cursor of another order is refused with
          ${code("INVALID_CURSOR")}.`,
        prose`One direction at a time: ${code("starting_after")} and ${code("ending_before")} exclude each other.`,
        prose`A ${code("limit")} above 200 is taken as 200; what is no whole number is refused.`,
        prose`Unknown parameters are ${reference.workspace.settings.strictParameters ? "refused with the nearest name" : "ignored"}.`,
      ]),
      heading(2, "read-all", [plain("Reading everything")]),
      codeBlock("typescript", readAllTypescript(plural), "TypeScript"),
      codeBlock("python", readAllPython(plural), "Python"),
      paragraph(prose`Related lists have pages of their own: ${code(`/rest/${plural}/{id}/<relation>`)}, and over GraphQL the arguments of the
        relation. See also ${link("guides/filters#order", "order")}.`),
    ],
  };
}

function readAllTypescript(plural: string): string {
  return `let cursor: string | undefined;
do {
  const query = new URLSearchParams({ limit: "200", ...(cursor === undefined ? {} : { starting_after: cursor }) });
  const response = await fetch(\`\${process.env.${addressVariable}}/rest/${plural}?\${query}\`, {
    headers: { Authorization: \`Bearer \${process.env.${keyVariable}}\` },
  });
  if (!response.ok) throw new Error(\`\${response.status}: \${await response.text()}\`);
  const { data, pageInfo } = await response.json();
  for (const record of data.${plural}) console.log(record.id);
  cursor = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
} while (cursor !== undefined);`;
}

function readAllPython(plural: string): string {
  return `import json
import os
import urllib.parse
import urllib.request

cursor = None
while True:
    query = {"limit": "200"} if cursor is None else {"limit": "200", "starting_after": cursor}
    request = urllib.request.Request(
        os.environ["${addressVariable}"] + "/rest/${plural}?" + urllib.parse.urlencode(query),
        headers={"Authorization": "Bearer " + os.environ["${keyVariable}"]},
    )
    with urllib.request.urlopen(request) as response:
        page = json.load(response)
    for record in page["data"]["${plural}"]:
        print(record["id"])
    if not page["pageInfo"]["hasNextPage"]:
        break
    cursor = page["pageInfo"]["endCursor"]`;
}
