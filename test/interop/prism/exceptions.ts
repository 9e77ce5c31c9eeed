import type { Exception } from "./hold-to-document.js";

const untold = "the document does not tell of it";

/** An older way to say what the document tells in one way only, so that nobody takes it up. */
export function olderPath(why: string, pattern: RegExp): Exception {
  return {
    why,
    applies: ({ method, path }, finding) => finding === untold && pattern.test(`${method} ${path}`),
  };
}

/** Clients send an empty object where there is nothing to say; it passes, and the document tells of no body. */
export const emptyBody: Exception = {
  why: "an empty object where there is nothing to say",
  applies: ({ body }, finding) =>
    String(body) === "{}" && finding.endsWith("No supported content types, but request included a non-empty body"),
};

/** A form of a value that is taken from clients who have it, beside the one form that the document tells. */
export function otherForm(why: string, pattern: RegExp): Exception {
  return { why, applies: (_request, finding) => pattern.test(finding) };
}
