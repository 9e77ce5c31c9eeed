import type { SourceFile } from "../emit/source-file.js";
import { hashText } from "./hash-text.js";

const hashes = new WeakMap<SourceFile, string>();

/** Hash of a file's text, taken once however often it is asked for. */
export function hashFile(file: SourceFile): string {
  let hash = hashes.get(file);
  if (hash === undefined) hashes.set(file, (hash = hashText(file.text)));
  return hash;
}
