/** Why nothing was written: told to the user as it is. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}
