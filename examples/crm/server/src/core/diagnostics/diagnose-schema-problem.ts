import { pointerSegments } from "../json/json-pointer.js";
import type { JsonValue } from "../json/json-value.js";
import { spellJson } from "../json/json-value.js";
import type { SchemaProblem } from "../json/check-schema.js";
import { nearestName } from "../text/nearest-name.js";
import { diagnose } from "./codes.js";
import type { Diagnostic } from "./diagnostic.js";

/** A place that does not fit the schema, as a diagnostic. */
export function diagnoseSchemaProblem(problem: SchemaProblem): Diagnostic {
  switch (problem.kind) {
    case "unknown-key":
      return choosing(diagnose("shape/unknown-key", problem.pointer, problem), problem.key, problem.known);
    case "missing-key":
      return diagnose("shape/missing-key", problem.pointer, problem);
    case "wrong-type":
      return diagnose("shape/wrong-type", problem.pointer, { ...problem, place: placeOf(problem.pointer) });
    case "not-allowed":
      return choosing(
        diagnose("shape/not-allowed", problem.pointer, { ...problem, place: placeOf(problem.pointer) }),
        spellJson(problem.value),
        problem.allowed,
      );
    case "out-of-range":
      return diagnose("shape/out-of-range", problem.pointer, { ...problem, place: placeOf(problem.pointer) });
    case "bad-format":
      return diagnose("shape/bad-format", problem.pointer, { ...problem, place: placeOf(problem.pointer) });
  }
}

function choosing(diagnostic: Diagnostic, given: string, allowed: readonly JsonValue[]): Diagnostic {
  const nearest = nearestName(given, allowed.map(spellJson));
  return { ...diagnostic, allowed, ...(nearest === null ? {} : { nearest }) };
}

/** How a sentence calls what stands at a pointer: `"batchLimit"`, `An item of "fields"`. */
function placeOf(pointer: string): string {
  const segments = pointerSegments(pointer);
  const key = segments.findLast((segment) => !/^\d+$/.test(segment));
  if (key === undefined) return "The value";
  return key === segments.at(-1) ? `"${key}"` : `An item of "${key}"`;
}

/** The same as the end of a sentence: `must be at least 1`, with the path of the part where it is not the whole. */
export function schemaProblemPhrase(problem: SchemaProblem, root: string): string {
  const path = problem.pointer.slice(root.length + 1).replaceAll("/", ".");
  const at = path === "" ? "" : ` (at ${path})`;
  switch (problem.kind) {
    case "unknown-key":
      return `has the unknown key "${problem.key}"; known are ${problem.known.join(", ")}`;
    case "missing-key":
      return `lacks the key "${problem.key}"${at}`;
    case "wrong-type":
      return `must be ${problem.expected}, not ${problem.actual}${at}`;
    case "not-allowed":
      return `must be one of ${problem.allowed.map(spellJson).join(", ")}${at}`;
    case "out-of-range":
    case "bad-format":
      return `${problem.problem}${at}`;
  }
}
