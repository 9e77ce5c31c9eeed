import type { Plan, Refusal } from "../../output/plan-output.js";
import type { Colors } from "./colors.js";

/** `12 written, 1 removed, 363 unchanged`. */
export function printSummary({ writes, removes, kept }: Plan): string {
  if (writes.length === 0 && removes.length === 0) return `nothing to do, ${kept} unchanged`;
  const parts = [`${writes.length} written`, removes.length === 0 ? "" : `${removes.length} removed`];
  return [...parts, kept === 0 ? "" : `${kept} unchanged`].filter((part) => part !== "").join(", ");
}

/** Every change that a build would make. */
export function printPlan(plan: Plan, place: string): string {
  const changes = [
    ...plan.writes.map(({ path, isNew }) => ({ path, sign: isNew ? "create" : "update" })),
    ...plan.removes.map((path) => ({ path, sign: "remove" })),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const lines = changes.map(({ path, sign }) => `  ${sign} ${path}\n`);
  return `${place}: ${printSummary(plan).replace("written", "to write").replace("removed", "to remove")}\n${lines.join("")}`;
}

/** The files in the way, and what can be done. */
export function printRefusals(refusals: readonly Refusal[], place: string, { red, bold }: Colors): string {
  const lines = refusals
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, reason }) => `  ${path}: ${reason}\n`);
  return (
    `${red("error")} ${refusals.length} file${refusals.length === 1 ? "" : "s"} in ${place} would be lost; nothing was written:\n` +
    lines.join("") +
    `${bold("fix:")} move your changes to src/custom/, or take these files back from version control. ` +
    `--overwrite replaces them; what is "not a file" has to be moved by hand.\n`
  );
}

export function printNextSteps(place: string, plan: Plan): string {
  const isFirst = plan.lockText === null;
  const start = `${place === "." ? "" : `cd ${quoted(place)} && `}npm install && npm start`;
  return isFirst ? `\nNext:\n  ${start}\n` : "";
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
