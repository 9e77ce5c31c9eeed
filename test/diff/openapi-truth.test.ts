import { describe, expect, test } from "vitest";
import { diffWorkspaces } from "../../src/diff/diff-workspaces.js";
import type { Change } from "../../src/diff/change.js";
import { printCoreOpenapi } from "../../src/core/docs/openapi/print-core-openapi.js";
import type { Workspace } from "../../src/core/model/workspace.js";
import { componentNamesOf } from "../../src/core/naming/component-names.js";
import { namesOf } from "../../src/core/naming/object-names.js";
import { servedObjects } from "../../src/core/surface/record-operations.js";
import { fixtures, workspacesOf } from "./fixture.js";

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: {
    readonly schemas: Readonly<
      Record<string, { readonly properties?: Readonly<Record<string, unknown>>; readonly required?: readonly string[] }>
    >;
  };
}

const documents = new WeakMap<Workspace, Document>();
function documentOf(workspace: Workspace): Document {
  const document = documents.get(workspace) ?? (JSON.parse(printCoreOpenapi(workspace)) as Document);
  documents.set(workspace, document);
  return document;
}

/** What clients of one document do not find in the other: routes, keys of records; and keys they must give now. */
function lossesOf(before: Workspace, after: Workspace): readonly string[] {
  const [old, next] = [documentOf(before), documentOf(after)];
  const routes = Object.entries(old.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((method) => method !== "parameters" && next.paths[path]?.[method] === undefined)
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  const keys = servedObjects(before).flatMap((object) => {
    const names = componentNamesOf(object);
    return [names.create, names.update, names.response].flatMap((name) => {
      const [was, is] = [old.components.schemas[name], next.components.schemas[name]];
      if (was === undefined || is === undefined) return [];
      const gone = Object.keys(was.properties ?? {}).filter((key) => is.properties?.[key] === undefined);
      const demanded =
        name === names.create ? (is.required ?? []).filter((key) => was.required?.includes(key) !== true) : [];
      return [...gone, ...demanded].map((key) => `${namesOf(object).path} ${key}`);
    });
  });
  return [...new Set([...routes, ...keys])];
}

/** True where a breaking change of REST is on the route or key, or on the whole object of it. */
function explains({ path, names = [], topic, after }: Change, loss: string): boolean {
  const [first = "", second = ""] = loss.split(" ");
  if (names.includes(loss)) return true;
  if (first.startsWith("/")) {
    const isOfObject = path === first || path.startsWith(`${first}/`);
    return (
      isOfObject &&
      (path.endsWith(`/${second}`) || after === second || names.includes(second) || topic.startsWith("object-"))
    );
  }
  return topic.startsWith("object-") && (second === path || second.startsWith(`${path}/`));
}

describe("every route and key that the OpenAPI document loses is told as breaking", () => {
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))("%s", (_name, fixture) => {
    const { before, after } = workspacesOf(fixture);
    for (const [old, next] of [
      [before, after],
      [after, before],
    ] as const) {
      const broken = diffWorkspaces(old, next).changes.filter(
        ({ surface, verdict }) => surface === "rest" && verdict === "breaking",
      );
      expect(lossesOf(old, next).filter((loss) => !broken.some((change) => explains(change, loss)))).toEqual([]);
    }
  });
});
