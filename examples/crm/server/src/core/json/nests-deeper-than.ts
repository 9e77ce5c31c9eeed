/** True when objects and arrays stand inside each other more than `levels` deep; never visits deeper than that. */
export function nestsDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return members.some((member) => nestsDeeperThan(member, levels - 1));
}
