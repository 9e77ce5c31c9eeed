import fc from "fast-check";
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type BreakingChange,
  type DangerousChange,
  type GraphQLSchema,
} from "graphql";
import { describe, expect, it, test } from "vitest";
import type { DiffReport } from "../../src/diff/change.js";
import { diffWorkspaces } from "../../src/diff/diff-workspaces.js";
import { printCoreSdl } from "../../src/core/docs/sdl/print-core-sdl.js";
import type { Workspace } from "../../src/core/model/workspace.js";
import { fixtures, workspacesOf } from "./fixture.js";

const schemas = new WeakMap<Workspace, GraphQLSchema>();
function schemaOf(workspace: Workspace): GraphQLSchema {
  const schema = schemas.get(workspace) ?? buildSchema(printCoreSdl(workspace), { assumeValidSDL: true });
  schemas.set(workspace, schema);
  return schema;
}

const placePatterns: readonly RegExp[] = [
  /^(\w+) was removed\.$/,
  /^(\w+\.\w+) was removed\.$/,
  /^(?<value>\w+) was removed from enum type (?<type>\w+)\.$/,
  /^(?<value>\w+) was added to enum type (?<type>\w+)\.$/,
  /^(\w+\.\w+) changed type from .*\.$/,
  /^A required field (?<value>\w+) on input type (?<type>\w+) was added\.$/,
  /^(?<field>\w+\.\w+) arg (?<argument>\w+) (?:has changed type|was removed).*\.$/,
  /^A required arg (?<argument>\w+) on (?<field>\w+\.\w+) was added\.$/,
  /^(\w+) changed from an? .*\.$/,
];

/** Where a change is by the words of graphql-js. */
function placeOf({ description }: BreakingChange | DangerousChange): string {
  for (const pattern of placePatterns) {
    const match = pattern.exec(description);
    if (match === null) continue;
    const { type, value, field, argument } = match.groups ?? {};
    if (type !== undefined) return `${type}.${value ?? ""}`;
    return field === undefined ? (match[1] ?? "") : `${field}(${argument ?? ""})`;
  }
  throw new Error(`No place in: ${description}`);
}

/** What a report calls breaking in GraphQL, by its paths and names. */
function brokenIn({ changes }: DiffReport): ReadonlySet<string> {
  const broken = changes.filter(({ surface, verdict }) => surface === "graphql" && verdict === "breaking");
  return new Set(broken.flatMap(({ path, names = [] }) => [path, ...names]));
}

function unheard(before: Workspace, after: Workspace): readonly string[] {
  const broken = brokenIn(diffWorkspaces(before, after));
  return findBreakingChanges(schemaOf(before), schemaOf(after))
    .map(placeOf)
    .filter((place) => !broken.has(place));
}

describe("every breaking change that graphql-js finds in the schema is told", () => {
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))("%s", (_name, fixture) => {
    const { before, after } = workspacesOf(fixture);
    expect(unheard(before, after)).toEqual([]);
    expect(unheard(after, before)).toEqual([]);
  });

  it("also between models that have little to do with each other", () => {
    const sides = fixtures.flatMap((fixture) => Object.values(workspacesOf(fixture)) as Workspace[]);
    fc.assert(
      fc.property(fc.constantFrom(...sides), fc.constantFrom(...sides), (before, after) => {
        expect(unheard(before, after)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what the schema says", () => {
  it("is not called broken where graphql-js finds nothing but new values and inputs", () => {
    for (const fixture of fixtures) {
      const { before, after } = workspacesOf(fixture);
      const names = new Set(
        diffWorkspaces(before, after).changes.flatMap(({ surface, names: all = [] }) =>
          surface === "graphql" ? all : [],
        ),
      );
      const found = new Set(findBreakingChanges(schemaOf(before), schemaOf(after)).map(placeOf));
      expect(
        [...names].filter((name) => !found.has(name)),
        fixture.name,
      ).toEqual([]);
    }
  });

  it("is risky where an enum has one more value", () => {
    const dangerous = fixtures.flatMap((fixture) => {
      const { before, after } = workspacesOf(fixture);
      const told = diffWorkspaces(before, after).changes.filter(
        ({ surface, verdict }) => surface === "graphql" && verdict !== "safe",
      );
      return findDangerousChanges(schemaOf(before), schemaOf(after))
        .filter(({ type }) => type === "VALUE_ADDED_TO_ENUM")
        .map((change) => ({ name: fixture.name, place: placeOf(change), told }));
    });
    expect(dangerous.length).toBeGreaterThan(2);
    for (const { name, place, told } of dangerous) {
      const [type = ""] = place.split(".");
      expect(
        told.some(
          ({ path, names = [] }) =>
            path === place ||
            names.some((one) => one.startsWith(type)) ||
            told.some((change) => change.topic === "option-renamed"),
        ),
        `${name}: ${place}`,
      ).toBe(true);
    }
  });
});
