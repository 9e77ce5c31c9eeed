/** `/objects/3` + `a/b` → `/objects/3/a~1b` (RFC 6901). */
export function childPointer(pointer: string, key: string | number): string {
  if (typeof key === "number" || !/[~/]/.test(key)) return `${pointer}/${key}`;
  return `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** `/objects/3/a~1b` → `["objects", "3", "a/b"]`. */
export function pointerSegments(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
