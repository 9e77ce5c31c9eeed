import { ApiError } from "../../errors/api-error.js";

/** How much one GraphQL request may ask for; what is over a limit is refused before any SQL is made. */
export interface GraphqlLimits {
  /** UTF-8 bytes of a document. */
  readonly documentBytes: number;
  /** Words, numbers, texts and signs of a document. */
  readonly tokens: number;
  /** Brackets inside each other, of selections, arguments and values alike. */
  readonly nesting: number;
  readonly fragments: number;
  /** Fields inside each other; introspection has a bound of its own and does not count. */
  readonly depth: number;
  /** Fields selected, each time its fragment is spread. */
  readonly fields: number;
  readonly rootFields: number;
  readonly aliases: number;
  /** 1 + relation fields selected. */
  readonly complexity: number;
  /** Requests in one batched HTTP request. */
  readonly batch: number;
}

export const defaultGraphqlLimits: GraphqlLimits = {
  documentBytes: 100 * 1024,
  tokens: 20_000,
  nesting: 64,
  fragments: 500,
  depth: 15,
  fields: 2000,
  rootFields: 20,
  aliases: 200,
  complexity: 2000,
  batch: 20,
};

/** Each limit as a sentence: what was counted, and how to ask for less. */
const wording: Record<keyof GraphqlLimits, { readonly counted: (value: string) => string; readonly advice: string }> = {
  documentBytes: {
    counted: (value) => `The document has ${value} bytes`,
    advice: "pass values as variables and split it into several requests",
  },
  tokens: {
    counted: (value) => `The document has ${value} tokens`,
    advice: "pass values as variables and split it into several requests",
  },
  nesting: {
    counted: (value) => `The document nests ${value} brackets inside each other`,
    advice: "make it flatter",
  },
  fragments: {
    counted: (value) => `The document defines ${value} fragments`,
    advice: "send only the fragments that its operations use",
  },
  depth: {
    counted: (value) => `The selection is ${value} fields deep`,
    advice: "follow fewer relations in one request",
  },
  fields: {
    counted: (value) => `The document selects ${value} fields, counting each fragment where it is spread`,
    advice: "select fewer fields or split it into several requests",
  },
  rootFields: {
    counted: (value) => `An operation has ${value} fields at its root`,
    advice: "split it into several requests, or use the operations on many records",
  },
  aliases: {
    counted: (value) => `The number of aliases in the document is ${value}`,
    advice: "split it into several requests",
  },
  complexity: {
    counted: (value) => `The complexity is ${value}: 1 and each relation selected`,
    advice: "select fewer relations",
  },
  batch: {
    counted: (value) => `The batch holds ${value} requests`,
    advice: "split it",
  },
};

/** The refusal of what is over a limit. `value`: what was counted, or text such as "more than 20". */
export function limitError(limits: GraphqlLimits, limit: keyof GraphqlLimits, value: number | string): ApiError {
  const { counted, advice } = wording[limit];
  const maximum = limits[limit];
  const message = `${counted(String(value))}, and ${maximum} is the limit; ${advice}.`;
  return new ApiError("TOO_COMPLEX_QUERY", message, [{ path: "query", message, value }], { limit, value, maximum });
}
