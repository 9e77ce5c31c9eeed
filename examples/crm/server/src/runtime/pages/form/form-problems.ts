import type { ApiError } from "../../errors/api-error.js";

/** What is wrong with a form that was sent, by the names of its inputs. */
export interface FormProblems {
  readonly status: number;
  readonly byInput: ReadonlyMap<string, readonly string[]>;
  /** Those of no input. */
  readonly general: readonly string[];
}

/** Sorts what a service refuses to the inputs that it is about: `data.operations[2]` belongs to `operations`. */
export function formProblems(error: ApiError, inputs: readonly string[]): FormProblems {
  const byInput = new Map<string, string[]>();
  const general: string[] = [];
  for (const { path, message } of error.details.length > 0 ? error.details : [{ path: "", message: error.message }]) {
    const name = /^(?:data\.)?(\w+)/.exec(path)?.[1] ?? "";
    if (!inputs.includes(name)) general.push(message);
    else byInput.set(name, [...(byInput.get(name) ?? []), message]);
  }
  return { status: error.status, byInput, general };
}
