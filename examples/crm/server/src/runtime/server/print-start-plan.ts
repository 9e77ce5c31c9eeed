import type { ModelStep, StepKind } from "../../core/model/reconcile/model-step.js";
import type { StartPlan } from "../live/plan-start.js";

const headings: Record<StepKind, string> = {
  added: "Added by the model file",
  changed: "Changed by the model file",
  kept: "Kept as the metadata APIs have made it",
  removed: "Removed, with what it holds",
  conflict: "Settled by MODEL_ON_CONFLICT",
  impossible: "Impossible",
};

/** What a start would do, as text for a terminal. */
export function printStartPlan({ started, statements }: StartPlan): string {
  const { steps, isFirst } = started;
  const groups = (Object.keys(headings) as StepKind[]).flatMap((kind) => {
    const lines = steps.filter((step) => step.kind === kind).map(printStep);
    return lines.length === 0 ? [] : [`${headings[kind]}:`, ...lines];
  });
  if (isFirst) groups.unshift("The database has no model yet: all its tables are made.");
  const sql =
    statements.length === 0 ? ["No SQL is needed."] : ["SQL:", ...statements.map((text) => `  ${indent(text)};`)];
  return [...(groups.length === 0 ? ["Model file and live model agree."] : groups), ...sql].join("\n");
}

function printStep({ subject, key, description }: ModelStep): string {
  return `  ${subject}${key === null ? "" : `, ${key}`}: ${description}`;
}

function indent(text: string): string {
  return text.replaceAll("\n", "\n  ");
}
