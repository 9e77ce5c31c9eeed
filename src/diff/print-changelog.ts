import type { DiffReport } from "./change.js";
import { changelogSections } from "./change-topic.js";
import { changeTopics } from "./change-topics.js";
import { startSentence } from "./diff-words.js";
import { groupChanges, type ChangeGroup } from "./group-changes.js";
import { markdownText } from "./markdown-text.js";

/** An entry for a CHANGELOG as Keep a Changelog has it, what breaks clients first. Without a date or a version. */
export function printChangelog({ changes }: DiffReport): string {
  const groups = groupChanges(changes);
  const sections = changelogSections.map((section) => {
    const lines = groups.filter(({ topic }) => changeTopics[topic].section === section).map(printLine);
    return lines.length === 0 ? "" : `\n### ${section}\n\n${lines.join("")}`;
  });
  const told = sections.join("");
  return `## [Unreleased]\n${told === "" ? "\nNo changes.\n" : told}`;
}

function printLine({ title, verdict, effects }: ChangeGroup): string {
  const mark = verdict === "breaking" ? "**Breaking:** " : "";
  const worst = effects.find((effect) => effect.verdict === verdict);
  const why = verdict === "safe" || worst === undefined ? "" : ` ${markdownText(worst.reason)}`;
  return `- ${mark}${markdownText(startSentence(title))}.${why}\n`;
}
