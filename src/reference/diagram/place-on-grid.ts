/** Where each thing stands on a grid: what is related stands close together. The same input gives the same places. */
export interface GridPlace {
  readonly column: number;
  readonly row: number;
}

/**
 * @param count how many things there are
 * @param pairs which of them are related, by their index
 */
export function placeOnGrid(
  count: number,
  pairs: readonly (readonly [number, number])[],
  columns: number,
): readonly GridPlace[] {
  const neighbours = neighboursOf(count, pairs);
  const rows = Math.ceil(count / columns);
  const center = { column: (columns - 1) / 2, row: (rows - 1) / 2 };
  const free = new Set(Array.from({ length: rows * columns }, (_, cell) => cell));
  const places: (GridPlace | null)[] = Array.from({ length: count }, () => null);
  for (const thing of orderOfPlacing(neighbours)) {
    const near = neighbours[thing]!.flatMap((one) => places[one] ?? []);
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const cell of free) {
      const place = placeOf(cell, columns);
      const cost = near.reduce((sum, one) => sum + distance(one, place), 0) + distance(center, place) / 4;
      if (cost < bestCost) [best, bestCost] = [cell, cost];
    }
    free.delete(best);
    places[thing] = placeOf(best, columns);
  }
  return places.map((place) => place ?? { column: 0, row: 0 });
}

function neighboursOf(count: number, pairs: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (const [one, other] of pairs) {
    if (one === other) continue;
    sets[one]?.add(other);
    sets[other]?.add(one);
  }
  return sets.map((set) => [...set]);
}

/** The best connected first, then always what has most neighbours among those that stand already. */
function orderOfPlacing(neighbours: readonly (readonly number[])[]): readonly number[] {
  const waiting = new Set(neighbours.keys());
  const known = neighbours.map(() => 0);
  const order: number[] = [];
  while (waiting.size > 0) {
    let next = -1;
    for (const thing of waiting) if (next === -1 || rank(thing) > rank(next)) next = thing;
    waiting.delete(next);
    order.push(next);
    for (const neighbour of neighbours[next]!) known[neighbour]! += 1;
  }
  return order;

  function rank(thing: number): number {
    return known[thing]! * 1000 + neighbours[thing]!.length;
  }
}

function placeOf(cell: number, columns: number): GridPlace {
  return { column: cell % columns, row: Math.floor(cell / columns) };
}

function distance(one: GridPlace, other: GridPlace): number {
  return Math.abs(one.column - other.column) + Math.abs(one.row - other.row);
}
