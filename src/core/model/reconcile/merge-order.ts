/**
 * An order for `wanted` out of two: that of `live`, unless `built` has put the things that it and `base` share into
 * another order. What only the other one has comes after what it follows there.
 */
export function mergeOrder(
  base: readonly string[],
  built: readonly string[],
  live: readonly string[],
  wanted: ReadonlySet<string>,
): readonly string[] {
  const isReordered = !isSameOrder(base, built);
  const [first, second] = isReordered ? [built, live] : [live, built];
  const order = first.filter((id) => wanted.has(id));
  const placed = new Set(order);
  second.forEach((id, place) => {
    if (!wanted.has(id) || placed.has(id)) return;
    const before = second.slice(0, place).findLast((one) => placed.has(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
    placed.add(id);
  });
  return order;
}

function isSameOrder(base: readonly string[], built: readonly string[]): boolean {
  const inBuilt = new Set(built);
  const inBase = new Set(base);
  const shared = base.filter((id) => inBuilt.has(id));
  return built.filter((id) => inBase.has(id)).every((id, place) => id === shared[place]);
}
