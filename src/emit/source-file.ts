/** Whose a file is: rendered from the model, part of the engine, or the user's after it was first written. */
export type Owner = "generated" | "copied" | "yours";

/** One file of a generated server. */
export interface SourceFile {
  /** From the server's folder, with `/`. */
  readonly path: string;
  readonly owner: Owner;
  /** Ends with a newline; lines end with `\n` on every platform. */
  readonly text: string;
}
