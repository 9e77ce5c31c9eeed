export interface Rename {
  readonly from: string;
  readonly to: string;
}

/**
 * The steps that give names to things that share one space of names, whatever chains and rings the renames form: who
 * wants a name that another one gives up goes by a name of its own in between.
 */
export function orderRenames(renames: readonly Rename[]): readonly Rename[] {
  const given = new Set(renames.map((rename) => rename.from));
  const steps = renames.filter((rename) => rename.from !== rename.to);
  const waiting = steps
    .filter((rename) => given.has(rename.to))
    .map((rename, place) => ({ ...rename, between: `~renaming~${place}` }));
  const direct = steps.filter((rename) => !given.has(rename.to));
  return [
    ...waiting.map(({ from, between }) => ({ from, to: between })),
    ...direct,
    ...waiting.map(({ between, to }) => ({ from: between, to })),
  ];
}
