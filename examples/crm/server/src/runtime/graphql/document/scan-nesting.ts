/**
 * Brackets inside each other in a GraphQL document, at most `limit` + 1. Looks at the text alone, so that no document
 * is too deep for it; the parser, which calls itself for each bracket, comes after.
 */
export function scanNesting(text: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  interesting.lastIndex = 0;
  for (let match = interesting.exec(text); match !== null; match = interesting.exec(text)) {
    const sign = match[0];
    if (sign === "{" || sign === "[" || sign === "(") {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (depth > limit) return deepest;
    } else if (sign === "}" || sign === "]" || sign === ")") depth -= 1;
  }
  return deepest;
}

/** Brackets; block strings, strings and comments as wholes, since brackets in them are none. An open string ends the search. */
const interesting =
  /[{}[\]()]|"""(?:[^"\\]|\\"""|\\|"(?!""))*(?:"""|$)|"(?:[^"\\\r\n]|\\[^\r\n]?)*(?:"|[\r\n]|$)|#[^\r\n]*/g;
