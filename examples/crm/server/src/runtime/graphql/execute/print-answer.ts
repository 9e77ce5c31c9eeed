import type { GraphQLError } from "graphql";
import type { JsonObject } from "../../../core/json/json-value.js";

export interface AnswerParts {
  /** JSON text. */
  readonly data: string;
  readonly errors: readonly GraphQLError[];
  readonly extensions: { readonly [key: string]: unknown };
  readonly formatError: (error: GraphQLError) => JsonObject;
}

/** The text of a response body. Errors come first, and in the order of the document, whichever ended first. */
export function printAnswer({ data, errors, extensions, formatError }: AnswerParts): string {
  const inOrder = errors.toSorted((a, b) => (a.positions?.[0] ?? 0) - (b.positions?.[0] ?? 0));
  const failed = errors.length === 0 ? "" : `"errors":${JSON.stringify(inOrder.map(formatError))},`;
  const told = Object.keys(extensions).length === 0 ? "" : `,"extensions":${JSON.stringify(extensions)}`;
  return `{${failed}"data":${data}${told}}`;
}
