/** A piece of JSON text and the class that colours it; none for brackets and spaces. */
export interface JsonToken {
  readonly text: string;
  readonly kind: "k" | "s" | "n" | "w" | null;
}

const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]|\s+/gy;

/**
 * JSON laid out over lines, digit for digit as it came: parsed and printed again, large numbers would change. Null when
 * the text is no JSON.
 */
export function layOutJson(text: string): readonly JsonToken[] | null {
  const tokens: JsonToken[] = [];
  const add = (part: string, kind: JsonToken["kind"] = null): void => void tokens.push({ text: part, kind });
  const pieces = [...text.matchAll(token)].map(([piece]) => piece);
  if (pieces.join("").length !== text.length) return null;
  const words = pieces.filter((piece) => piece.trim() !== "");
  let depth = 0;
  const breakLine = (): void => add(`\n${"  ".repeat(depth)}`);
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (word === "{" || word === "[") {
      add(word);
      depth += 1;
      if (next !== "}" && next !== "]") breakLine();
    } else if (word === "}" || word === "]") {
      depth = Math.max(0, depth - 1);
      const before = words[index - 1];
      if (before !== "{" && before !== "[") breakLine();
      add(word);
    } else if (word === ",") {
      add(word);
      breakLine();
    } else if (word === ":") add(": ");
    else add(word, kindOf(word, next));
  }
  return tokens;
}

function kindOf(word: string, next: string | undefined): JsonToken["kind"] {
  if (word.startsWith('"')) return next === ":" ? "k" : "s";
  return /^[tfn]/.test(word) ? "w" : "n";
}
