import type { Parameter } from "../database/database.js";
import { quoteIdentifier, quoteLiteral } from "../../core/database/quote-identifier.js";

/** A name, or a text, of the model as SQL writes it. Values of clients never come here: they are parameters. */
export { quoteIdentifier as identifier, quoteLiteral as literal };

/** A text[] literal of the model's own words. */
export function textArrayLiteral(items: readonly string[]): string {
  return `ARRAY[${items.map(quoteLiteral).join(",")}]::text[]`;
}

/** The bound values of one statement, in the order of their placeholders. */
export class Parameters {
  readonly values: Parameter[] = [];

  /** Adds a value and returns its placeholder, `$3`. */
  add(value: Parameter): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** Postgres takes at most 100 arguments per call. */
const maximumArguments = 96;

/** Expressions put one after the other as text; null counts as nothing. */
export function concatenate(pieces: readonly string[]): string {
  if (pieces.length <= maximumArguments) return `concat(${pieces.join(",")})`;
  const chunks: string[] = [];
  for (let start = 0; start < pieces.length; start += maximumArguments)
    chunks.push(`concat(${pieces.slice(start, start + maximumArguments).join(",")})`);
  return concatenate(chunks);
}
