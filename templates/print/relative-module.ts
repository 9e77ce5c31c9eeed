/** How file `from` imports file `to` (both paths from the root of the tree); packages stay as they are. */
export function relativeModule(from: string, to: string): string {
  if (!to.startsWith("src/")) return to;
  const here = from.split("/").slice(0, -1);
  const there = to.replace(/\.ts$/, ".js").split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  const up = "../".repeat(here.length - shared);
  return `${up === "" ? "./" : up}${there.slice(shared).join("/")}`;
}
