import type { JsonValue } from "../core/json/json-value.js";
import { isJsonObject } from "../core/json/json-value.js";
import type { JsonNode } from "./json-node.js";
import type { JsonProblem } from "./scan-json.js";
import { deepestNesting, scanJson } from "./scan-json.js";

export interface ParsedJson {
  /** Undefined where the text is not JSON. */
  readonly value: JsonValue | undefined;
  /** Repeated keys, comments and the like; all of them at once, up to the first syntax error. */
  readonly problems: readonly JsonProblem[];
  /** Where everything stands; computed when asked for. */
  readonly root: () => JsonNode;
}

const loneSurrogate = /\p{Surrogate}/u;

/** Text → JSON value. A byte order mark is skipped. */
export function parseJson(text: string): ParsedJson {
  const value = parseFlawless(text);
  if (value !== undefined) return { value, problems: [], root: () => scanJson(text).root };
  const scanned = scanJson(text);
  return { value: scanned.value, problems: scanned.problems, root: () => scanned.root };
}

/** The value by `JSON.parse` where it is sure that there is nothing to tell; otherwise undefined. */
function parseFlawless(text: string): JsonValue | undefined {
  if (/\\u(?:0000|[dD][89a-fA-F])/.test(text) || loneSurrogate.test(text)) return undefined;
  let value: JsonValue;
  try {
    value = JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text) as JsonValue;
  } catch {
    return undefined;
  }
  // Every key of the text ends in a quote and a colon, and a repeated one is lost in the value.
  // So where there are as many such ends as keys, none is repeated.
  const keys = countKeys(value);
  return keys !== null && keys === (text.match(/"\s*:/g)?.length ?? 0) ? value : undefined;
}

/** The keys at all depths, or null where the nesting is deeper than is read. */
function countKeys(root: JsonValue): number | null {
  let keys = 0;
  let level: JsonValue[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestNesting) return null;
    const next: JsonValue[] = [];
    for (const value of level) {
      if (Array.isArray(value)) for (const item of value) next.push(item);
      else if (isJsonObject(value))
        for (const key of Object.keys(value)) {
          keys += 1;
          next.push(value[key]!);
        }
    }
    level = next;
  }
  return keys;
}
