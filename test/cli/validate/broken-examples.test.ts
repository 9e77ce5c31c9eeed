import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { validateCommand } from "../../../src/cli/commands/validate.js";
import { recordingIo } from "./recording-io.js";

const examples = resolve(import.meta.dirname, "../../../examples");
const broken = readdirSync(examples).filter((name) => name.startsWith("broken-"));

describe("broken examples", () => {
  it("cover every family of mistakes", () => {
    expect(broken.length).toBeGreaterThanOrEqual(9);
  });

  // The expected text is renewed by `vitest -u`.
  it.each(broken)("%s gets its diagnostics", async (name) => {
    const io = recordingIo(join(examples, name));
    expect(await validateCommand({ files: ["model.json"], format: "text" }, io)).toBe(1);
    expect(io.out).toBe("");
    await expect(io.err).toMatchFileSnapshot(join(examples, name, "diagnostics.txt"));
  });
});
