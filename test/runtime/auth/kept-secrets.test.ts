import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findAdminKey } from "../../../src/runtime/auth/admin-key.js";
import { findAppSecret } from "../../../src/runtime/auth/app-secret.js";

let folder: string;
let dataDir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "twenty-gen-secrets-"));
  dataDir = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe("findAdminKey", () => {
  it("takes the key of the environment and writes nothing", () => {
    expect(findAdminKey("given-by-the-environment", dataDir)).toEqual({
      key: "given-by-the-environment",
      isNew: false,
      path: null,
      warning: null,
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("makes a key once and keeps it for the owner only", () => {
    const first = findAdminKey(null, dataDir);
    expect(first.key).toMatch(/^tg_[A-Za-z0-9_-]{43}$/);
    expect(first).toMatchObject({ isNew: true, path: join(dataDir, "admin-api-key"), warning: null });
    expect([modeOf(dataDir), modeOf(join(dataDir, "admin-api-key"))]).toEqual(["700", "600"]);
    expect(findAdminKey(null, dataDir)).toEqual({ ...first, isNew: false });
    expect(readdirSync(dataDir)).toEqual(["admin-api-key"]);
    expect(readFileSync(join(dataDir, "admin-api-key"), "utf8")).toBe(`${first.key}\n`);
  });

  it("warns when others can read the file", () => {
    const { path, key } = findAdminKey(null, dataDir);
    chmodSync(path ?? "", 0o644);
    expect(findAdminKey(null, dataDir)).toMatchObject({ key, warning: expect.stringContaining("mode 644") as string });
  });

  it("does not start with a file that holds no key", () => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, "admin-api-key"), "\n");
    expect(() => findAdminKey(null, dataDir)).toThrow("admin-api-key does not hold what belongs there");
  });
});

describe("findAppSecret", () => {
  it("takes the given one, or makes one and keeps it", () => {
    expect(findAppSecret("s".repeat(32), dataDir).secret).toBe("s".repeat(32));
    const made = findAppSecret(null, dataDir).secret;
    expect(made.length).toBeGreaterThanOrEqual(32);
    expect(findAppSecret(null, dataDir).secret).toBe(made);
    expect(modeOf(join(dataDir, "app-secret"))).toBe("600");
  });
});
