/** Whether a path read from a file stays below the folder it is relative to. */
export function isInsidePath(path: string): boolean {
  const parts = path.split("/");
  return !/[\\:\0]/.test(path) && parts.every((part) => part !== "" && part !== "." && part !== "..");
}
