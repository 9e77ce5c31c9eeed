import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { ChangeTopic } from "../../src/diff/change-topics.js";
import { diffWorkspaces } from "../../src/diff/diff-workspaces.js";
import { reconcileModels } from "../../src/core/model/reconcile/reconcile-models.js";
import type { Workspace } from "../../src/core/model/workspace.js";
import { fixtures, workspacesOf } from "./fixture.js";

const removals: readonly ChangeTopic[] = ["object-removed", "field-removed", "object-replaced", "field-replaced"];

interface Refusals {
  /** What the new model has no longer, and the database has. */
  readonly removed: readonly string[];
  /** Whose values cannot become what the new model says. */
  readonly impossible: readonly string[];
}

/** What a report says of a start of the new model on the old database. */
function toldOf(before: Workspace, after: Workspace): Refusals {
  const changes = diffWorkspaces(before, after).changes.filter(({ surface }) => surface === "database");
  const subjects = (isAsked: (topic: ChangeTopic, title: string) => boolean): readonly string[] =>
    changes.flatMap(({ topic, title }) => (isAsked(topic, title) ? [subjectOf(title)] : [])).toSorted();
  return {
    removed: subjects((topic) => removals.includes(topic)),
    // A change within NUMBER is for the columns to refuse, which this is not about.
    impossible: subjects(
      (topic, title) => topic === "values-not-converted" && !/from "NUMBER .*to "NUMBER /.test(title),
    ),
  };
}

/** What the server that starts makes of it. */
function trueOf(before: Workspace, after: Workspace): Refusals {
  const { steps, diagnostics } = reconcileModels(
    { built: after, baseline: before, live: before },
    { onConflict: "refuse", mayLoseValues: false },
  );
  // A merge that cannot be is not sound either.
  const isPossible = steps.every(({ kind }) => kind !== "impossible");
  expect(isPossible ? diagnostics : []).toEqual([]);
  expect(steps.filter(({ kind }) => kind === "conflict")).toEqual([]);
  const subjects = (chosen: typeof steps): readonly string[] =>
    chosen.map(({ subject }) => subject.replace(" of object ", " of ")).toSorted();
  return {
    removed: subjects(steps.filter(({ removal }) => removal !== undefined)),
    impossible: subjects(steps.filter(({ kind }) => kind === "impossible")),
  };
}

function subjectOf(title: string): string {
  return /^(?:field "\w+" of "\w+"|object "\w+")/.exec(title)?.[0] ?? title;
}

describe("what a server refuses to start with is told, and nothing else", () => {
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))("%s", (_name, fixture) => {
    const { before, after } = workspacesOf(fixture);
    expect(toldOf(before, after)).toEqual(trueOf(before, after));
  });

  it("also between models that have little to do with each other", () => {
    const sides = fixtures.flatMap((fixture) => Object.values(workspacesOf(fixture)) as Workspace[]);
    fc.assert(
      fc.property(fc.constantFrom(...sides), fc.constantFrom(...sides), (before, after) => {
        expect(toldOf(before, after)).toEqual(trueOf(before, after));
      }),
      { numRuns: 60 },
    );
  });
});
