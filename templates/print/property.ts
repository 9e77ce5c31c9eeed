import type { Printable } from "./code.js";
import { code, fit } from "./code.js";
import { docComment, type DocTag } from "./doc-comment.js";

export interface Property {
  readonly name: string;
  readonly type: Printable;
  readonly isOptional: boolean;
  /** Null: no comment. */
  readonly documentation: string | null;
  readonly deprecated?: DocTag | null;
  /** The type goes to a line of its own when the line is too long, as prettier does with most unions. */
  readonly movesBelow?: boolean;
}

/** One member of an interface. */
export function property(member: Property): Printable {
  const { name, type, isOptional, documentation, deprecated = null, movesBelow = false } = member;
  const start = `readonly ${name}${isOptional ? "?" : ""}:`;
  const flat = code`${start} ${type};`;
  return code`
    ${docComment(documentation, deprecated)}
    ${movesBelow ? fit(flat, below(start, type)) : flat}
  `;
}

function below(start: string, type: Printable): Printable {
  return code`
    ${start}
      ${type};
  `;
}
