import type { ModelStep } from "../../core/model/reconcile/model-step.js";
import type { Diagnostic } from "../../core/diagnostics/diagnostic.js";
import type { SchemaRefusal } from "../database/schema/change/schema-change-refused.js";
import { settings } from "../configuration/settings.js";

/** What of a model file cannot be taken over; with its problems, and what allows each of them. */
export class StartRefused extends Error {
  constructor(problems: readonly string[]) {
    super(
      `The model file does not go together with what this database holds; nothing was changed.\n${problems.map((line) => `- ${line}`).join("\n")}`,
    );
    this.name = "StartRefused";
  }
}

const { modelOnConflict, modelAllowRemovals } = settings;

/** @param records rows that would go */
export function removalProblem({ subject }: ModelStep, records: number): string {
  const held = records === 1 ? "1 record" : `${records} records`;
  return `${subject} is in the model file no longer, and would be deleted with what it holds (${held}). Set ${modelAllowRemovals.name}=1 to delete it, put it back, or set its isActive to false.`;
}

export function conflictProblem({ subject, key, description }: ModelStep): string {
  const place = key === null ? subject : `${key} of ${subject}`;
  return `${place}: ${description}. Pull the live model into the model file, or set ${modelOnConflict.name}=model or ${modelOnConflict.name}=live to say which one is right.`;
}

export function impossibleProblem({ subject, description }: ModelStep): string {
  return `${subject}: ${description}.`;
}

export function rowsProblem({ reason, message, fix }: SchemaRefusal): string {
  const remedy =
    reason === "optionInUse"
      ? `Give those records another value first, or set ${modelAllowRemovals.name}=1 to take it from them.`
      : fix;
  return `${message} ${remedy}`;
}

export function ruleProblem({ code, message, fix }: Diagnostic): string {
  return `${code}: ${message}${fix === null ? "" : ` ${fix}`} (in the model that model file and live model make together)`;
}
