/** The way from one file to another, both from the same folder: `objects/notes.md`, `index.md` → `../index.md`. */
export function relativePath(from: string, to: string): string {
  const start = from.split("/").slice(0, -1);
  const end = to.split("/");
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => ".."), ...end.slice(shared)].join("/");
}

/** `objects/notes#fields` → the page and the place on it; the page is empty for places on the same one. */
export function splitTarget(to: string): { readonly page: string; readonly place: string } {
  const index = to.indexOf("#");
  return index === -1 ? { page: to, place: "" } : { page: to.slice(0, index), place: to.slice(index) };
}

/** `relativePath` from one file, worked out once for each other one. */
export function relativePathsFrom(from: string): (to: string) => string {
  const known = new Map<string, string>();
  return (to) => {
    let path = known.get(to);
    if (path === undefined) known.set(to, (path = relativePath(from, to)));
    return path;
  };
}
