import type { JsonObject } from "../core/json/json-value.js";
import type { Change, DiffReport } from "./change.js";
import { countVerdicts, groupChanges } from "./group-changes.js";

/** The report for machines. */
export function diffToJson({ verdict, changes }: DiffReport): JsonObject {
  return { verdict, counts: countVerdicts(groupChanges(changes)), changes: changes.map(changeToJson) };
}

function changeToJson({ code, verdict, surface, path, title, reason, hits, ...rest }: Change): JsonObject {
  const { before, after, advice, names } = rest;
  return {
    verdict,
    surface,
    code,
    path,
    title,
    reason,
    hits,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(advice === undefined ? {} : { advice }),
    ...(names === undefined ? {} : { names }),
  };
}
