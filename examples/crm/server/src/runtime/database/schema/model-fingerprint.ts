import { createHash } from "node:crypto";
import type { Workspace } from "../../../core/model/workspace.js";

/** Raised when the same model shall give another schema than before, so that databases are looked at again. */
const schemaRules = 1;

export interface ModelFingerprint {
  /** Equal for equal models under equal rules. */
  readonly hash: string;
  /** The model as JSON text. */
  readonly text: string;
}

export function fingerprintModel(workspace: Workspace): ModelFingerprint {
  const objects = workspace.objects.map(({ fieldsByName: _derived, ...object }) => object);
  const text = JSON.stringify(sortKeys({ settings: workspace.settings, objects }));
  return { hash: createHash("sha256").update(`${schemaRules}\n${text}`).digest("hex"), text };
}

/** The same value with the keys of every object in order, so that how it was put together does not show. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, sortKeys(inner)]);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
