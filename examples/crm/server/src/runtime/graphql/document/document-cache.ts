import { limitError } from "./graphql-limits.js";
import { prepareDocument, type DocumentRules, type PreparedDocument } from "./prepare-document.js";
import { RequestRefused } from "./request-refused.js";

export interface DocumentCacheSize {
  readonly documents: number;
  /** Characters of their texts together; their trees take some fifty times that. */
  readonly characters: number;
}

const defaultSize: DocumentCacheSize = { documents: 1000, characters: 2 * 1024 * 1024 };

/** The documents of one schema by their text, wrong ones too; those used least recently are forgotten first. */
export class DocumentCache {
  readonly #rules: DocumentRules;
  readonly #size: DocumentCacheSize;
  readonly #entries = new Map<string, PreparedDocument | RequestRefused>();
  #characters = 0;
  #newest = "";

  constructor(rules: DocumentRules, size: DocumentCacheSize = defaultSize) {
    this.#rules = rules;
    this.#size = size;
  }

  get size(): DocumentCacheSize {
    return { documents: this.#entries.size, characters: this.#characters };
  }

  /** @throws RequestRefused */
  get(text: string): PreparedDocument {
    const entry = this.#find(text) ?? this.#add(text);
    if (entry instanceof RequestRefused) throw entry;
    return entry;
  }

  #find(text: string): PreparedDocument | RequestRefused | undefined {
    const entry = this.#entries.get(text);
    if (entry !== undefined && text !== this.#newest) {
      this.#entries.delete(text);
      this.#entries.set(text, entry);
      this.#newest = text;
    }
    return entry;
  }

  #add(text: string): PreparedDocument | RequestRefused {
    const { limits } = this.#rules;
    // No character takes more than three bytes per UTF-16 unit, so short texts need no counting.
    if (text.length * 3 > limits.documentBytes) {
      const bytes = Buffer.byteLength(text);
      if (bytes > limits.documentBytes) return new RequestRefused([limitError(limits, "documentBytes", bytes)]);
    }
    const entry = prepareDocument(text, this.#rules);
    this.#entries.set(text, entry);
    this.#characters += text.length;
    this.#newest = text;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#size.documents && this.#characters <= this.#size.characters) break;
      this.#entries.delete(oldest);
      this.#characters -= oldest.length;
    }
    return entry;
  }
}
