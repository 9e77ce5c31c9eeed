import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { printDiff } from "../../src/cli/report/print-diff.js";
import type { DiffReport } from "../../src/diff/change.js";
import { diffToJson } from "../../src/diff/diff-to-json.js";
import { diffWorkspaces } from "../../src/diff/diff-workspaces.js";
import { markdownText } from "../../src/diff/markdown-text.js";
import { printChangelog } from "../../src/diff/print-changelog.js";
import { printDiffMarkdown } from "../../src/diff/print-diff-markdown.js";
import { fixtures, workspacesOf } from "./fixture.js";

function reportOf(name: string): DiffReport {
  const fixture = fixtures.find((one) => one.name === name);
  if (fixture === undefined) throw new Error(`No fixture ${name}`);
  const { before, after } = workspacesOf(fixture);
  return diffWorkspaces(before, after);
}

const several = reportOf("several-at-once");

describe("a report for the terminal", () => {
  it("tells each change of the model once, the worst first, and counts them", () => {
    const text = printDiff(several, false);
    expect(text.match(/^(breaking|risky|safe) .*$/gm)).toEqual([
      'breaking Field "employees" of "company" is removed',
      'risky Option "OPEN" of "deal.stage" is new',
      "safe The workspace takes more records in one request (from 60 to 100)",
      'safe Field "domain" of "company" is described in other words (label)',
      'safe Field "age" of "person" is new',
    ]);
    expect(text).toMatch(/\nbreaking: 1 breaking, 1 risky, 3 safe changes\n$/);
    expect(text).toContain(
      "  REST, GraphQL /deals/{id}/stage, DealStageEnum.OPEN\n    Answers may hold a value that clients do not know.\n    hits clients that read\n",
    );
    expect(text).toContain(
      "  database _deal.stage (safe)\n    Options are not kept in the columns; nothing changes.\n",
    );
  });

  it("colours only when asked, and says the same", () => {
    expect(stripVTControlCharacters(printDiff(several, true))).toBe(printDiff(several, false));
    expect(printDiff(several, true)).toContain("\u001b[31mbreaking");
  });

  it("says when there is nothing to say", () => {
    expect(printDiff(reportOf("nothing"), false)).toBe("no changes\n");
  });

  it("lets no name move the cursor", () => {
    const [change] = several.changes;
    const text = printDiff({ verdict: "safe", changes: [{ ...change!, title: "a\u001b[2Jb\nc" }] }, false);
    expect(text).toContain("A [2Jb c\n");
  });
});

describe("a report in Markdown", () => {
  it("has a section for each verdict", () => {
    const text = printDiffMarkdown(several);
    expect(text).toMatch(
      /^# Changes of the APIs\n\n\*\*Breaking\*\*: 1 breaking, 1 risky, 3 safe changes\.\n\n## Breaking\n/,
    );
    expect(text.match(/^## .*$/gm)).toEqual(["## Breaking", "## Risky", "## Safe"]);
    expect(text).toContain(
      "- Field `employees` of `company` is removed\n  - **REST** `/companies/{id}/employees` (breaking): Answers lack its key",
    );
    expect(text).toContain("Hits clients that read, clients that write.");
  });

  it("keeps what names and labels hold from being Markdown", () => {
    expect(markdownText('option "a`b" <script> of *x*')).toBe("option ``a`b`` \\<script\\> of \\*x\\*");
    expect(markdownText('from "" to "`"')).toBe("from `  ` to `` ` ``");
  });

  it("says when there is nothing to say", () => {
    expect(printDiffMarkdown(reportOf("nothing"))).toBe("# Changes of the APIs\n\nNo changes.\n");
  });
});

describe("a CHANGELOG entry", () => {
  it("has the sections of Keep a Changelog, and marks what breaks", () => {
    expect(printChangelog(several)).toBe(`## [Unreleased]

### Added

- Option \`OPEN\` of \`deal.stage\` is new. Answers may hold a value that clients do not know.
- Field \`age\` of \`person\` is new.

### Changed

- The workspace takes more records in one request (from 60 to 100).
- Field \`domain\` of \`company\` is described in other words (label).

### Removed

- **Breaking:** Field \`employees\` of \`company\` is removed. Answers lack its key, requests that give it or filter by it are refused, and its endpoint answers 404.
`);
    expect(printChangelog(reportOf("nothing"))).toBe("## [Unreleased]\n\nNo changes.\n");
  });
});

describe("a report for machines", () => {
  it("holds every change with its place and reason", () => {
    const json = JSON.parse(JSON.stringify(diffToJson(several))) as {
      verdict: string;
      counts: unknown;
      changes: object[];
    };
    expect(json.verdict).toBe("breaking");
    expect(json.counts).toEqual({ breaking: 1, risky: 1, safe: 3 });
    expect(json.changes).toHaveLength(several.changes.length);
    expect(json.changes[0]).toEqual({
      verdict: "safe",
      surface: "rest",
      code: "rest/batch-limit-raised",
      path: "workspace.batchLimit",
      title: "the workspace takes more records in one request (from 60 to 100)",
      reason: "Requests that were within the limit stay within it.",
      hits: [],
      before: 60,
      after: 100,
    });
  });
});
