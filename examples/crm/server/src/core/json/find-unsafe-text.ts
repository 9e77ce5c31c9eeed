/** A text that JSON allows and that must not reach a database or an object's keys. */
export interface UnsafeText {
  /** `data[3].name.firstName` */
  readonly path: string;
  readonly problem: string;
}

/** The first string or key with a NUL character or half of a surrogate pair, or a key named `__proto__`; null when there is none. */
export function findUnsafeText(value: unknown, path: string): UnsafeText | null {
  if (typeof value === "string") {
    const problem = unsafeTextProblem(value);
    return problem === null ? null : { path, problem };
  }
  if (typeof value !== "object" || value === null) return null;
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      const found = findUnsafeText(element, `${path}[${index}]`);
      if (found !== null) return found;
    }
    return null;
  }
  for (const [key, member] of Object.entries(value)) {
    const problem =
      key === "__proto__" ? `holds the key "__proto__", which no record can have` : unsafeTextProblem(key);
    if (problem !== null) return { path, problem: key === "__proto__" ? problem : `has a key that ${problem}` };
    const found = findUnsafeText(member, path === "" ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

/** What makes a text impossible to store, as the end of a sentence; null for an ordinary text. */
export function unsafeTextProblem(text: string): string | null {
  if (text.includes("\u0000")) return "contains a NUL character (U+0000), which cannot be stored";
  if (/\p{Surrogate}/u.test(text)) return "contains half of a surrogate pair, which is no character";
  return null;
}
