import type { DiffReport, Verdict } from "./change.js";
import { countsInWords, hitsInWords, startSentence, surfacesInWords } from "./diff-words.js";
import { groupChanges, type ChangeEffect, type ChangeGroup } from "./group-changes.js";
import { codeSpan, markdownText } from "./markdown-text.js";

const headings: Readonly<Record<Verdict, string>> = { breaking: "Breaking", risky: "Risky", safe: "Safe" };

/** The report as Markdown, for comments on changes and pages of releases. */
export function printDiffMarkdown({ changes, verdict }: DiffReport): string {
  const groups = groupChanges(changes);
  if (groups.length === 0) return "# Changes of the APIs\n\nNo changes.\n";
  const sections = (Object.keys(headings) as Verdict[]).map((one) => printSection(one, groups)).join("");
  return `# Changes of the APIs\n\n**${headings[verdict]}**: ${countsInWords(groups)}.\n${sections}`;
}

function printSection(verdict: Verdict, groups: readonly ChangeGroup[]): string {
  const chosen = groups.filter((group) => group.verdict === verdict);
  return chosen.length === 0 ? "" : `\n## ${headings[verdict]}\n\n${chosen.map(printGroup).join("")}`;
}

function printGroup({ title, effects }: ChangeGroup): string {
  return `- ${markdownText(startSentence(title))}\n${effects.map(printEffect).join("")}`;
}

function printEffect(effect: ChangeEffect): string {
  const { verdict, reason, advice, paths } = effect;
  const hits = hitsInWords(effect);
  const told = [
    `**${surfacesInWords(effect)}** ${paths.map(codeSpan).join(", ")} (${verdict}): ${markdownText(reason)}`,
    hits === null ? "" : `Hits ${hits}.`,
    advice === null ? "" : `_${markdownText(advice)}_`,
  ];
  return `  - ${told.filter((part) => part !== "").join(" ")}\n`;
}
