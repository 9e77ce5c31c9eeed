import { verdicts, worstVerdict, type Audience, type Change, type Surface, type Verdict } from "./change.js";

/** What one change of the model means, on the surfaces that feel it alike. */
export interface ChangeEffect {
  readonly surfaces: readonly Surface[];
  /** Where it is met, each place once. */
  readonly paths: readonly string[];
  readonly verdict: Verdict;
  readonly hits: readonly Audience[];
  readonly reason: string;
  readonly advice: string | null;
}

/** One change of the model with all that follows from it. */
export interface ChangeGroup {
  readonly title: string;
  readonly topic: Change["topic"];
  /** The worst of its effects. */
  readonly verdict: Verdict;
  readonly effects: readonly ChangeEffect[];
}

/** The changes of a report by what changes in the model, the worst first, otherwise in the order of the report. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const byTitle = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.topic} ${change.title}`;
    const group = byTitle.get(key);
    if (group === undefined) byTitle.set(key, [change]);
    else group.push(change);
  }
  const groups = [...byTitle.values()].flatMap((group): readonly ChangeGroup[] => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ title: first.title, topic: first.topic, verdict: worstVerdict(group), effects: effectsOf(group) }];
  });
  return groups.toSorted((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict));
}

function effectsOf(changes: readonly Change[]): readonly ChangeEffect[] {
  const effects: { surfaces: Surface[]; paths: string[]; first: Change }[] = [];
  for (const change of changes) {
    const alike = effects.find(
      ({ first }) =>
        first.verdict === change.verdict && first.reason === change.reason && first.advice === change.advice,
    );
    if (alike === undefined) effects.push({ surfaces: [change.surface], paths: [change.path], first: change });
    else {
      alike.surfaces.push(change.surface);
      alike.paths.push(change.path);
    }
  }
  return effects.map(({ surfaces, paths, first }) => ({
    surfaces,
    paths: [...new Set(paths)],
    verdict: first.verdict,
    hits: first.hits,
    reason: first.reason,
    advice: first.advice ?? null,
  }));
}

/** How many changes of the model each verdict has. */
export function countVerdicts(groups: readonly ChangeGroup[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict): number => groups.filter((group) => group.verdict === verdict).length;
  return { breaking: count("breaking"), risky: count("risky"), safe: count("safe") };
}
