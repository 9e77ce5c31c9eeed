/**
 * Words of a page as data. Text is never markup, whoever wrote it: what is code or a link says so, and each printer
 * escapes for its own form.
 */
export type Piece =
  | { readonly kind: "text" | "code" | "strong"; readonly text: string }
  /** To a page (`guides/filters`, `objects/companies#field-name`), or to a place on the same one (`#fields`). */
  | { readonly kind: "link"; readonly to: string; readonly words: Inline }
  /** To another generated file, by its path in the folder of the documents. */
  | { readonly kind: "file"; readonly path: string; readonly text: string };

export type Inline = readonly Piece[];

export type Word = string | number | Piece | Inline;

/** Words with pieces between them; line breaks of the source are spaces. */
export function prose(strings: TemplateStringsArray, ...values: readonly Word[]): Inline {
  return strings.flatMap((text, index): Inline => {
    const words: Inline = text === "" ? [] : [plain(text.replaceAll(/\s+/g, " "))];
    const value = values[index];
    return value === undefined ? words : [...words, ...wordsOf(value)];
  });
}

/** Text is taken as it is. */
export function wordsOf(word: Word): Inline {
  if (typeof word === "string" || typeof word === "number") return word === "" ? [] : [plain(String(word))];
  return Array.isArray(word) ? (word as Inline) : [word as Piece];
}

export function plain(text: string): Piece {
  return { kind: "text", text };
}

export function code(text: string): Piece {
  return { kind: "code", text };
}

export function strong(text: string): Piece {
  return { kind: "strong", text };
}

export function link(to: string, words: Word): Piece {
  return { kind: "link", to, words: wordsOf(words) };
}

export function file(path: string): Piece {
  return { kind: "file", path, text: path };
}

/** What stands between backticks is code, as in the descriptions that other documents show. */
export function withCode(text: string): Inline {
  return text
    .replaceAll(/\s+/g, " ")
    .split(/`([^`]+)`/)
    .flatMap((part, index) => (part === "" ? [] : [index % 2 === 1 ? code(part) : plain(part)]));
}

/** `a, b and c` with words between. */
export function listed(words: readonly Word[], separator = ", "): Inline {
  return words.flatMap((word, index) => (index === 0 ? wordsOf(word) : [plain(separator), ...wordsOf(word)]));
}

/** The words without their form, for titles and search. */
export function plainText(words: Inline): string {
  return words.map((piece) => (piece.kind === "link" ? plainText(piece.words) : piece.text)).join("");
}
