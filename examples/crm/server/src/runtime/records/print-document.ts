import { selectionPieces } from "./print-selection.js";
import type { RecordEngine } from "./record-engine.js";
import type { Selection } from "./selection.js";
import { concatenate, type Parameters } from "./sql-text.js";

const documents = new WeakMap<RecordEngine, WeakMap<Selection, SelectionText>>();

interface SelectionText {
  readonly pieces: readonly string[];
  readonly document: string;
}

/**
 * The SQL that prints a row of table alias `t` as the document of a selection. Callers keep their selections, so the
 * text is made once for each, unless values of the request stand in it.
 */
export function printDocument(engine: RecordEngine, selection: Selection, parameters: Parameters): string {
  return textOf(engine, selection, parameters).document;
}

/** The same as expressions to put one after the other. */
export function documentPieces(engine: RecordEngine, selection: Selection, parameters: Parameters): readonly string[] {
  return textOf(engine, selection, parameters).pieces;
}

function textOf(engine: RecordEngine, selection: Selection, parameters: Parameters): SelectionText {
  let known = documents.get(engine);
  if (known === undefined) documents.set(engine, (known = new WeakMap()));
  let text = known.get(selection);
  if (text === undefined) {
    const before = parameters.values.length;
    const pieces = selectionPieces(engine, selection, "t", parameters);
    text = { pieces, document: concatenate(pieces) };
    if (parameters.values.length === before) known.set(selection, text);
  }
  return text;
}
