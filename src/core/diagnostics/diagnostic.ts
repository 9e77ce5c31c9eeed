import type { JsonValue } from "../json/json-value.js";

/** One thing to tell the author of a model: what is wrong, where, and what to do. */
export interface Diagnostic {
  /** `area/name`, a key of the table in `codes.ts`. */
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** What to do about it, one sentence; null where the message says it. */
  readonly fix: string | null;
  /** Where in the input: a JSON pointer (RFC 6901) such as `/objects/3/fields/1/name`. Empty = the whole document. */
  readonly pointer: string;
  /** What may stand there, where that is a closed set. */
  readonly allowed?: readonly JsonValue[];
  /** The one of these that was probably meant. */
  readonly nearest?: string;
}
