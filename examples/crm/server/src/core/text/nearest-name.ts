/**
 * The candidate a person most likely meant, or null when none is near.
 * Case and separators are forgiven; otherwise at most a third of the letters may differ (Damerau-Levenshtein).
 */
export function nearestName(wanted: string, candidates: Iterable<string>): string | null {
  if (wanted.length > 128) return null;
  const folded = fold(wanted);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance =
      fold(candidate) === folded ? 0 : editDistance(wanted.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** ` Did you mean "company"?`, or the empty string when nothing is near. */
export function didYouMean(wanted: string, candidates: Iterable<string>): string {
  const nearest = nearestName(wanted, candidates);
  return nearest === null ? "" : ` Did you mean "${nearest}"?`;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`; stops counting at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let distance = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        distance = Math.min(distance, beforePrevious[column - 2]! + 1);
      current.push(distance);
    }
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[b.length]!, limit);
}
