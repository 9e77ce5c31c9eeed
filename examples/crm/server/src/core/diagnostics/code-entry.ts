/** What is known of one kind of diagnostic; `Parameters` are the facts its sentences need. */
export interface CodeEntry<Parameters> {
  readonly severity: "error" | "warning";
  /** What of the input is underlined: the value at the pointer, or the key it stands under. */
  readonly highlights: "key" | "value";
  message(parameters: Parameters): string;
  /** What to do, one sentence; null where the message says it. */
  fix(parameters: Parameters): string | null;
  readonly page: CodePage;
}

/** What `explain` prints. */
export interface CodePage {
  readonly summary: string;
  readonly cause: string;
  readonly fix: string;
  /** The text of an input that gets this diagnostic. */
  readonly example: string;
}

/** An error that underlines a value. */
export function error<Parameters>(
  message: (parameters: Parameters) => string,
  fix: (parameters: Parameters) => string | null,
  page: CodePage,
): CodeEntry<Parameters> {
  return { severity: "error", highlights: "value", message, fix, page };
}

/** A warning that underlines a value. */
export function warning<Parameters>(
  message: (parameters: Parameters) => string,
  fix: (parameters: Parameters) => string | null,
  page: CodePage,
): CodeEntry<Parameters> {
  return { severity: "warning", highlights: "value", message, fix, page };
}

/** The same, underlining the key. */
export function atKey<Parameters>(entry: CodeEntry<Parameters>): CodeEntry<Parameters> {
  return { ...entry, highlights: "key" };
}

/** The object and field a sentence is about. */
export interface FieldNames {
  readonly object: string;
  readonly field: string;
}

/** `Field "company" of object "person"`. */
export function subject({ object, field }: FieldNames): string {
  return `Field "${field}" of object "${object}"`;
}
