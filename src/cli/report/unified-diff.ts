/** Lines that the old and the new text share stand once; `-` is only in the old one, `+` only in the new one. */
interface Change {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

/** Unchanged lines shown around changes. */
const context = 3;
/** Beyond so many changes between two texts, what differs is told as one piece: nobody would read more. */
const mostEdits = 800;

/** How one text becomes the other, in the format of `diff -u`. Empty when they are the same; else it ends in a newline. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const hunks = hunksOf(changesBetween(linesOf(before), linesOf(after)));
  return `--- ${path}\n+++ ${path}\n${hunks.join("")}`;
}

/** Each line with its newline; the last one may have none. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function changesBetween(before: readonly string[], after: readonly string[]): readonly Change[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [
    ...marked(" ", before.slice(0, start)),
    ...changedMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...marked(" ", before.slice(before.length - end)),
  ];
}

function marked(sign: Change["sign"], lines: readonly string[]): readonly Change[] {
  return lines.map((line) => ({ sign, line }));
}

/** The shortest way from one list of lines to the other, by Myers' algorithm. */
function changedMiddle(before: readonly string[], after: readonly string[]): readonly Change[] {
  const reached: Map<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= Math.min(before.length + after.length, mostEdits); edits += 1) {
    reached.push(furthest);
    const next = new Map<number, number>();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = comesDown(furthest, diagonal, edits) ? furthest.get(diagonal + 1)! : furthest.get(diagonal - 1)! + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return wayBack(reached, before, after);
    }
    furthest = next;
  }
  return [...marked("-", before), ...marked("+", after)];
}

function comesDown(furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  if (diagonal === edits) return false;
  return (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1);
}

function wayBack(
  reached: readonly ReadonlyMap<number, number>[],
  before: readonly string[],
  after: readonly string[],
): readonly Change[] {
  const changes: Change[] = [];
  let x = before.length;
  let y = after.length;
  for (let edits = reached.length - 1; edits >= 0; edits -= 1) {
    const furthest = reached[edits]!;
    const diagonal = x - y;
    const from = comesDown(furthest, diagonal, edits) ? diagonal + 1 : diagonal - 1;
    const fromX = furthest.get(from) ?? 0;
    const fromY = fromX - from;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      changes.push({ sign: " ", line: before[x - 1]! });
      x -= 1;
      y -= 1;
    }
    if (edits === 0) break;
    if (x === fromX) changes.push({ sign: "+", line: after[y - 1]! });
    else changes.push({ sign: "-", line: before[x - 1]! });
    x = fromX;
    y = fromY;
  }
  return changes.toReversed();
}

/** Changes that stand close together, with the lines around them. */
function hunksOf(changes: readonly Change[]): readonly string[] {
  const hunks: string[] = [];
  let start = 0;
  let oldLine = 1;
  let newLine = 1;
  while (start < changes.length) {
    const first = changes.findIndex(({ sign }, index) => index >= start && sign !== " ");
    if (first === -1) break;
    const begin = Math.max(start, first - context);
    let last = first;
    for (let index = first; index < changes.length && index - last <= 2 * context; index += 1)
      if (changes[index]!.sign !== " ") last = index;
    const end = Math.min(changes.length, last + context + 1);
    oldLine += begin - start;
    newLine += begin - start;
    const shown = changes.slice(begin, end);
    const oldCount = shown.filter(({ sign }) => sign !== "+").length;
    const newCount = shown.filter(({ sign }) => sign !== "-").length;
    hunks.push(`@@ -${range(oldLine, oldCount)} +${range(newLine, newCount)} @@\n${shown.map(printChange).join("")}`);
    oldLine += oldCount;
    newLine += newCount;
    start = end;
  }
  return hunks;
}

function range(line: number, count: number): string {
  return `${count === 0 ? line - 1 : line},${count}`;
}

function printChange({ sign, line }: Change): string {
  return line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
