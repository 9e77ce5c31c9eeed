import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Which layers each layer may import, besides itself. Packages and Node modules are a matter of their own below. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "src/core": [],
  "src/diff": ["src/core"],
  "src/reference": ["src/core"],
  "src/runtime": ["src/core"],
  "src/input": ["src/core"],
  // What is rendered knows the runtime only by its facts: settings, hook events.
  templates: ["src/core", "src/runtime", "src/emit"],
  "src/emit": ["src/core", "src/reference", "src/input", "templates"],
  "src/output": ["src/core", "src/reference", "src/runtime", "src/input", "src/emit", "templates"],
  "src/cli": [
    "src/core",
    "src/diff",
    "src/reference",
    "src/runtime",
    "src/input",
    "src/emit",
    "src/output",
    "templates",
  ],
};

const files = Object.keys(mayImport).flatMap((layer) =>
  readdirSync(join(root, layer), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => ({ layer, path: relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/") })),
);

function importsOf(path: string): readonly string[] {
  const text = readFileSync(join(root, path), "utf8");
  return [
    ...text.matchAll(/^(?:import|export)\s[^"']*?from\s+"([^"]+)"|import\("([^"]+)"\)|^import\s+"([^"]+)"/gm),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

/** The documents are typed by a package that no server loads: its imports are gone when it is compiled. */
function isTypeOfOpenapi(path: string, specifier: string): boolean {
  if (!path.startsWith("src/core/docs/openapi/") || !specifier.startsWith("openapi3-ts/")) return false;
  const text = readFileSync(join(root, path), "utf8");
  return new RegExp(`^import type [^;]*from "${specifier}"`, "m").test(text);
}

describe("imports", () => {
  test("run one way between the layers", () => {
    const wrong: string[] = [];
    for (const { layer, path } of files) {
      for (const specifier of importsOf(path).filter((one) => one.startsWith("."))) {
        const target = relative(root, resolve(root, dirname(path), specifier)).replaceAll(sep, "/");
        const allowed = [layer, ...(mayImport[layer] ?? [])];
        if (!allowed.some((one) => target.startsWith(`${one}/`))) wrong.push(`${path} imports ${specifier}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("of core are core's own: no packages, no Node modules", () => {
    const wrong = files
      .filter(({ layer }) => layer === "src/core")
      .flatMap(({ path }) =>
        importsOf(path)
          .filter((one) => !one.startsWith(".") && !isTypeOfOpenapi(path, one))
          .map((one) => `${path} imports ${one}`),
      );
    expect(wrong).toEqual([]);
  });

  test("of the runtime are packages that a generated server declares", () => {
    const manifest = JSON.parse(readFileSync(join(root, "examples/crm/server/package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    const declared = Object.keys(manifest.dependencies);
    const wrong = files
      .filter(({ layer }) => layer === "src/runtime")
      .flatMap(({ path }) =>
        importsOf(path)
          .filter((one) => !one.startsWith(".") && !one.startsWith("node:"))
          .filter((one) => !declared.some((name) => one === name || one.startsWith(`${name}/`)))
          .map((one) => `${path} imports ${one}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe("files", () => {
  test("are kebab-case and named for what they hold", () => {
    const wrong = files.filter(({ path }) => {
      const name = path.split("/").at(-1) ?? "";
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/.test(name) ||
        /(^|-)(utils?|helpers?|common|misc|manager)(-|\.)/.test(name)
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("leave nothing open: no types switched off, no work put off", () => {
    const wrong = files.filter(({ path }) =>
      /\bas any\b|: any(?=\s*[,;)\]>=|])|@ts-(ignore|expect-error|nocheck)|(es|ox)lint-disable|\bTODO\b|\bFIXME\b|not implemented/.test(
        readFileSync(join(root, path), "utf8"),
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
