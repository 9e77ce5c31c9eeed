import { printSelection } from "./print-selection.js";
import type { RecordEngine } from "./record-engine.js";
import type { Selection } from "./selection.js";
import type { Parameters } from "./sql-text.js";

const documents = new WeakMap<RecordEngine, WeakMap<Selection, string>>();

/**
 * The SQL that prints a row of table alias `t` as the document of a selection. Callers keep their selections, so the
 * text is made once for each, unless values of the request stand in it.
 */
export function printDocument(engine: RecordEngine, selection: Selection, parameters: Parameters): string {
  let known = documents.get(engine);
  if (known === undefined) documents.set(engine, (known = new WeakMap()));
  let text = known.get(selection);
  if (text === undefined) {
    const before = parameters.values.length;
    text = printSelection(engine, selection, "t", parameters);
    if (parameters.values.length === before) known.set(selection, text);
  }
  return text;
}
