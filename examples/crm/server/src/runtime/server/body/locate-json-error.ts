export interface JsonErrorPlace {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly problem: string;
}

/** Where text that `JSON.parse` has refused stops being JSON; engines word this differently and often leave it out. */
export function locateJsonError(text: string): JsonErrorPlace {
  const { position, expected } = scan(text);
  const before = text.slice(0, position);
  const line = before.split("\n").length;
  const found = position >= text.length ? "the end of the body" : JSON.stringify(text.slice(position, position + 1));
  return { line, column: position - before.lastIndexOf("\n"), problem: `found ${found}, expected ${expected}` };
}

interface Stop {
  readonly position: number;
  readonly expected: string;
}

type State = "value" | "firstElement" | "firstKey" | "key" | "colon" | "afterValue";

/** Walks over the tokens with its own stack, so that no text is too deep for it. */
function scan(text: string): Stop {
  const closings: ("}" | "]")[] = [];
  let position = 0;
  let state: State = "value";
  const stop = (expected: string): Stop => ({ position, expected });
  for (;;) {
    position = match(spaces, text, position)!;
    const character = text[position];
    switch (state) {
      case "colon":
        if (character !== ":") return stop(`":" after the key`);
        position += 1;
        state = "value";
        break;
      case "firstKey":
      case "key": {
        if (state === "firstKey" && character === "}") {
          closings.pop();
          position += 1;
          state = "afterValue";
          break;
        }
        if (character !== '"') return stop("a key in double quotes");
        const key = scanString(text, position);
        if (key.expected !== null) return { position: key.position, expected: key.expected };
        position = key.position;
        state = "colon";
        break;
      }
      case "afterValue": {
        const closing = closings.at(-1);
        if (closing === undefined) return stop("the end of the body");
        if (character === closing) closings.pop();
        else if (character === ",") state = closing === "}" ? "key" : "value";
        else return stop(`"," or "${closing}"`);
        position += 1;
        break;
      }
      case "value":
      case "firstElement": {
        if (state === "firstElement" && character === "]") {
          closings.pop();
          position += 1;
          state = "afterValue";
        } else if (character === "{" || character === "[") {
          closings.push(character === "{" ? "}" : "]");
          position += 1;
          state = character === "{" ? "firstKey" : "firstElement";
        } else if (character === '"') {
          const value = scanString(text, position);
          if (value.expected !== null) return { position: value.position, expected: value.expected };
          position = value.position;
          state = "afterValue";
        } else {
          const end = match(scalar, text, position);
          if (end === null) return stop("a value");
          position = end;
          state = "afterValue";
        }
        break;
      }
    }
  }
}

/** The end of a string that starts at `start`, or the place where it breaks and what should stand there. */
function scanString(text: string, start: number): { readonly position: number; readonly expected: string | null } {
  for (let position = start + 1; position < text.length; position += 1) {
    const character = text[position]!;
    if (character === '"') return { position: position + 1, expected: null };
    if (character === "\\") {
      const end = match(escape, text, position);
      if (end === null) return { position, expected: `an escape such as \\n, \\" or \\u00e9` };
      position = end - 1;
    } else if (character < " ") return { position, expected: "a text without line breaks and control characters" };
  }
  return { position: text.length, expected: `the closing " of a text` };
}

/** End of the pattern at `position`, or null. */
function match(pattern: RegExp, text: string, position: number): number | null {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : null;
}

const spaces = /[ \t\r\n]*/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
