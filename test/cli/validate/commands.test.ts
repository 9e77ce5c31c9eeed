import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { stripVTControlCharacters } from "node:util";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { explainCommand } from "../../../src/cli/commands/explain.js";
import { initCommand } from "../../../src/cli/commands/init.js";
import { validateCommand } from "../../../src/cli/commands/validate.js";
import { diagnosticCodes } from "../../../src/core/diagnostics/codes.js";
import { recordingIo } from "./recording-io.js";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "twenty-gen-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("validate", () => {
  it("answers 0 and counts where nothing is wrong", async () => {
    writeFileSync(join(folder, "model.json"), '{"objects":[{"nameSingular":"rocket"}]}');
    const io = recordingIo(folder);
    expect(await validateCommand({ files: ["model.json"], format: "text" }, io)).toBe(0);
    expect(io.out).toBe("model.json: 1 objects, 9 fields, no errors\n");
    expect(io.err).toBe("");
  });

  it("prints JSON for machines, also of several files", async () => {
    writeFileSync(join(folder, "a.json"), '{\n  "objects": [{ "nameSingular": "sheep", "namePlural": "sheep" }]\n}');
    const io = recordingIo(folder);
    expect(await validateCommand({ files: ["a.json", "absent.json"], format: "json" }, io)).toBe(1);
    expect(JSON.parse(io.out)).toEqual({
      diagnostics: [
        {
          file: "a.json",
          line: 2,
          column: 56,
          endLine: 2,
          endColumn: 63,
          pointer: "/objects/0/namePlural",
          code: "object/singular-equals-plural",
          severity: "error",
          message: 'Singular and plural of object "sheep" are the same.',
          fix: expect.any(String),
        },
        expect.objectContaining({
          file: "absent.json",
          line: 1,
          column: 1,
          code: "file/not-readable",
          message: "Cannot read absent.json: there is no such file.",
        }),
      ],
      errors: 2,
      warnings: 0,
    });
  });

  it("colours only when asked", async () => {
    writeFileSync(join(folder, "model.json"), '{"objects":[]}');
    const plain = recordingIo(folder);
    const colored = recordingIo(folder, true);
    await validateCommand({ files: ["model.json"], format: "text" }, plain);
    await validateCommand({ files: ["model.json"], format: "text" }, colored);
    expect(plain.err).not.toContain("\u001b");
    expect(colored.err).toContain("\u001b[31m");
    expect(stripVTControlCharacters(colored.err)).toBe(plain.err);
  });
});

describe("explain", () => {
  it("prints the page of every code", async () => {
    for (const code of diagnosticCodes) {
      const io = recordingIo(folder);
      expect(await explainCommand({ code }, io)).toBe(0);
      expect(io.out).toMatch(new RegExp(`^${code} \\((error|warning)\\)\n\n.+\n\nWhy\n  .+\n\nWhat to do\n  .+\n`));
    }
  });

  it("lists the codes, and names the nearest one of an unknown", async () => {
    const list = recordingIo(folder);
    expect(await explainCommand({ code: null }, list)).toBe(0);
    expect(list.out.trimEnd().split("\n")).toHaveLength(diagnosticCodes.length);
    const unknown = recordingIo(folder);
    expect(await explainCommand({ code: "model/unknown-traget" }, unknown)).toBe(1);
    expect(unknown.err).toContain('Did you mean "model/unknown-target"?');
  });
});

describe("init", () => {
  it("writes a model without mistakes and the schema it names", async () => {
    const io = recordingIo(folder);
    expect(await initCommand({ target: "." }, io)).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(["model.json", "model.schema.json"]);
    const model = JSON.parse(readFileSync(join(folder, "model.json"), "utf8")) as { $schema: string };
    expect(model.$schema).toBe("./model.schema.json");
    const checked = recordingIo(folder);
    expect(await validateCommand({ files: ["model.json"], format: "text" }, checked)).toBe(0);
    expect(checked.err).toBe("");
  });

  it("takes the name of a file and never overwrites", async () => {
    expect(await initCommand({ target: "models/fleet.json" }, recordingIo(folder))).toBe(0);
    const path = join(folder, "models/fleet.json");
    writeFileSync(path, "mine");
    const io = recordingIo(folder);
    expect(await initCommand({ target: "models/fleet.json" }, io)).toBe(1);
    expect(io.err).toContain("models/fleet.json exists");
    expect(readFileSync(path, "utf8")).toBe("mine");
  });
});
