import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { verdicts, worstVerdict, type Change, type DiffReport } from "../../src/diff/change.js";
import { changeCodes, changeTopics, type ChangeTopic } from "../../src/diff/change-topics.js";
import { diffWorkspaces } from "../../src/diff/diff-workspaces.js";
import { settings } from "../../src/runtime/configuration/settings.js";
import { fixtures, workspacesOf, type Fixture } from "./fixture.js";

const reports = new Map<Fixture, DiffReport>();
function reportOf(fixture: Fixture): DiffReport {
  const { before, after } = workspacesOf(fixture);
  const report = reports.get(fixture) ?? diffWorkspaces(before, after);
  reports.set(fixture, report);
  return report;
}

describe("each fixture", () => {
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))("%s", (_name, fixture) => {
    const report = reportOf(fixture);
    expect(report.changes.map(({ code }) => code).toSorted()).toEqual(fixture.codes);
    expect(report.verdict).toBe(fixture.verdict);
    for (const change of report.changes) expectWhole(change);
  });

  it("leaves no rule without one", () => {
    const told = new Set(fixtures.flatMap(({ codes }) => codes));
    expect(changeCodes.filter((code) => !told.has(code))).toEqual([]);
  });
});

function expectWhole({ code, topic, surface, verdict, title, reason, path, hits }: Change): void {
  expect(code).toBe(`${surface}/${topic}`);
  expect(changeTopics[topic][surface]?.verdict).toBe(verdict);
  expect(title, code).not.toMatch(/undefined|\[object/);
  expect(reason, code).toMatch(/^[A-Z/].*\.$/);
  expect(path, code).not.toBe("");
  expect(verdict === "safe" || hits.length > 0, code).toBe(true);
}

describe("any two models", () => {
  const sides = fixtures.flatMap((fixture) => {
    const { before, after } = workspacesOf(fixture);
    return [before, after];
  });
  const side = fc.constantFrom(...sides);

  it("differ in nothing from themselves", () => {
    for (const workspace of sides)
      expect(diffWorkspaces(workspace, workspace)).toEqual({ verdict: "safe", changes: [] });
  });

  it("get the worst verdict of their changes", () => {
    fc.assert(
      fc.property(side, side, (before, after) => {
        const { verdict, changes } = diffWorkspaces(before, after);
        expect(verdict).toBe(worstVerdict(changes));
        const worst = Math.max(0, ...changes.map((change) => verdicts.indexOf(change.verdict)));
        expect(verdict).toBe(verdicts[worst]);
      }),
      { numRuns: 40 },
    );
  });

  it("have added what they lack the other way round", () => {
    fc.assert(
      fc.property(side, side, (one, other) => {
        const [there, back] = [diffWorkspaces(one, other), diffWorkspaces(other, one)];
        for (const [added, removed] of opposites) {
          expect(pathsOf(there, added)).toEqual(pathsOf(back, removed));
          expect(pathsOf(back, added)).toEqual(pathsOf(there, removed));
        }
        // A field that is renamed meanwhile has another path the other way round.
        expect(pathsOf(there, ["unique-added"])).toHaveLength(pathsOf(back, ["unique-removed"]).length);
        expect(pathsOf(back, ["unique-added"])).toHaveLength(pathsOf(there, ["unique-removed"]).length);
      }),
      { numRuns: 40 },
    );
  });
});

const opposites: readonly (readonly [readonly ChangeTopic[], readonly ChangeTopic[]])[] = [
  [["object-added"], ["object-removed"]],
  [["object-activated"], ["object-deactivated"]],
  [["option-added"], ["option-removed"]],
  [["duplicates-added"], ["duplicates-removed"]],
  [["search-turned-on"], ["search-turned-off"]],
  [["relation-shown"], ["relation-hidden"]],
];

function pathsOf({ changes }: DiffReport, topics: readonly ChangeTopic[]): readonly string[] {
  return changes
    .flatMap(({ topic, path, surface }) => (topics.includes(topic) ? [`${surface} ${path}`] : []))
    .toSorted();
}

describe("what a report says", () => {
  const named = (name: string): DiffReport => {
    const fixture = fixtures.find((one) => one.name === name);
    if (fixture === undefined) throw new Error(`No fixture ${name}`);
    return reportOf(fixture);
  };
  const changeOf = (report: DiffReport, code: string): Change | undefined =>
    report.changes.find((change) => change.code === code);

  it("names what of a removed field is gone, to the last type that only it used", () => {
    const report = named("field-removed-as-last-of-its-type");
    expect(changeOf(report, "graphql/field-removed")?.names).toEqual(
      expect.arrayContaining(["Sample.calls", "SampleFilterInput.calls", "Phones", "PhonesCreateInput"]),
    );
    expect(changeOf(report, "rest/field-removed")).toMatchObject({
      path: "/samples/{id}/calls",
      names: ["GET /samples/{id}/calls", "PUT /samples/{id}/calls", "DELETE /samples/{id}/calls"],
    });
    expect(changeOf(report, "database/field-removed")?.names).toContain("_sample.callsPrimaryPhoneNumber");
  });

  it("tells a rename as one, with the names that are gone", () => {
    const report = named("object-renamed-with-id");
    expect(changeOf(report, "rest/object-renamed")).toMatchObject({
      before: "sample/samples",
      after: "specimen/specimens",
    });
    expect(changeOf(report, "rest/object-renamed")?.names).toEqual(
      expect.arrayContaining(["GET /samples", "data.createSample", "operationId findManySamples"]),
    );
    expect(changeOf(report, "graphql/object-renamed")?.names).toEqual(
      expect.arrayContaining(["Sample", "Query.samples", "Mutation.createSamples", "SampleCreateInput"]),
    );
    expect(changeOf(report, "database/object-renamed")?.verdict).toBe("safe");
  });

  it("tells only of names of keys where the path stays", () => {
    const names = changeOf(named("object-singular-renamed"), "rest/object-renamed")?.names ?? [];
    expect(names).toContain("data.createSample");
    expect(names.filter((name) => name.startsWith("GET "))).toEqual([]);
  });

  it("says how a field that looks renamed keeps its values", () => {
    const { advice } = changeOf(named("field-renamed-without-id"), "database/field-removed") ?? {};
    expect(advice).toMatch(/^If "staff" is the same field under a new name, give it the id "[0-9a-f-]{36}"\. /);
    expect(advice).toContain(`${settings.modelAllowRemovals.name}=1`);
  });

  it("gives values from and to", () => {
    expect(changeOf(named("batch-limit-lowered"), "rest/batch-limit-lowered")).toMatchObject({
      before: 60,
      after: 20,
      title: "the workspace takes fewer records in one request (from 60 to 20)",
      hits: ["writer"],
    });
  });
});
