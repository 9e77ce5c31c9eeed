import type { Workspace } from "../../core/model/workspace.js";
import { sections, type Page, type Section } from "../page.js";
import { markdownFile } from "./print-markdown.js";

const titles: Readonly<Record<Section, string>> = {
  start: "Start",
  guides: "Guides",
  objects: "Objects",
  graphql: "GraphQL by object",
};

/** What a list of pages says of one. */
export type ListedPage = Pick<Page, "path" | "section" | "title" | "summary">;

/** `llms.txt`: which file tells of what, for programs that read. */
export function printLlmsText({ settings }: Workspace, pages: readonly ListedPage[]): string {
  const parts = [
    `# ${oneLine(settings.displayName)} API`,
    "> REST and GraphQL over the records and the data model of one workspace. Every request carries an API key as " +
      "`Authorization: Bearer <key>`.",
    "- [All of it in one file](agents.md): rules, objects, fields and operations, without samples\n" +
      "- [OpenAPI of REST Core](openapi/core.json)\n" +
      "- [OpenAPI of REST Metadata](openapi/metadata.json)\n" +
      "- [Schema of GraphQL Core](graphql/core.graphql)\n" +
      "- [Schema of GraphQL Metadata](graphql/metadata.graphql)",
    ...sections.map((section) => {
      const lines = pages
        .filter((page) => page.section === section)
        .map((page) => `- [${oneLine(page.title)}](${markdownFile(page)}): ${oneLine(page.summary)}`);
      return lines.length === 0 ? "" : `## ${titles[section]}\n\n${lines.join("\n")}`;
    }),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[[\]]/g, "\\$&").trim();
}
