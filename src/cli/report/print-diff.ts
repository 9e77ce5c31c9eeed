import type { DiffReport, Verdict } from "../../diff/change.js";
import { countsInWords, hitsInWords, startSentence, surfacesInWords } from "../../diff/diff-words.js";
import { groupChanges, type ChangeEffect } from "../../diff/group-changes.js";
import { colors, type Colors } from "./colors.js";

/** The report for people at a terminal: one block per change of the model, and a last line that counts. */
export function printDiff({ changes, verdict }: DiffReport, isColor: boolean): string {
  const style = colors(isColor);
  const groups = groupChanges(changes);
  if (groups.length === 0) return "no changes\n";
  const blocks = groups.map(
    (group) =>
      `${tint(style, group.verdict)(group.verdict)} ${style.bold(startSentence(visible(group.title)))}\n` +
      group.effects.map((effect) => printEffect(effect, group.verdict, style)).join(""),
  );
  return `${blocks.join("\n")}\n${tint(style, verdict)(verdict)}: ${countsInWords(groups)}\n`;
}

function printEffect(effect: ChangeEffect, ofGroup: Verdict, style: Colors): string {
  const hits = hitsInWords(effect);
  const grade = effect.verdict === ofGroup ? "" : ` (${effect.verdict})`;
  const lines = [
    `  ${style.cyan(surfacesInWords(effect))} ${visible(effect.paths.join(", "))}${grade}`,
    `    ${visible(effect.reason)}`,
    hits === null ? "" : style.dim(`    hits ${hits}`),
    effect.advice === null ? "" : `    ${style.bold("advice:")} ${visible(effect.advice)}`,
  ];
  return lines
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
}

function tint(style: Colors, verdict: Verdict): (text: string) => string {
  const tints: Readonly<Record<Verdict, (text: string) => string>> = {
    breaking: style.red,
    risky: style.yellow,
    safe: style.dim,
  };
  return tints[verdict];
}

/** Names come from files and servers: characters that would move the terminal's cursor are shown as blanks. */
function visible(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, " ");
}
