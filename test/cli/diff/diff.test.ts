import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommandLine } from "../../../src/cli/run-command-line.js";
import type { CommandIo } from "../../../src/cli/command-io.js";

const model = {
  workspace: { displayName: "Fleet" },
  objects: [
    {
      nameSingular: "rocket",
      fields: [
        { name: "name", type: "TEXT" },
        { name: "mass", type: "NUMBER" },
      ],
    },
  ],
};
const [rocket] = model.objects;
const without = { ...model, objects: [{ ...rocket, fields: [{ name: "name", type: "TEXT" }] }] };
const riskier = { ...model, workspace: { ...model.workspace, rateLimit: { requests: 10, seconds: 1 } } };

let folder = "";
const servers: Server[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "twenty-gen-"));
  for (const [name, value] of Object.entries({ old: model, same: model, without, riskier }))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
  writeFileSync(join(folder, "broken.json"), '{"objects":[{"nameSingular":"sheep","namePlural":"sheep"}]}');
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], env: CommandIo["env"] = {}): Promise<Run> {
  let [out, err] = ["", ""];
  const io: CommandIo = {
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    isColor: false,
    cwd: folder,
    env,
  };
  const code = await runCommandLine(["diff", ...args], io);
  return { code, out, err };
}

/** A server that shows its model to whoever has the key. */
async function serve(shown: unknown, key: string): Promise<string> {
  const server = createServer((request, response) => {
    const isKnown = request.headers.authorization === `Bearer ${key}`;
    response.writeHead(isKnown ? 200 : 401, { "content-type": "application/json" });
    response.end(
      JSON.stringify(isKnown ? shown : { statusCode: 401, error: "Unauthorized", messages: ["Key refused."] }),
    );
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("the exit code", () => {
  it("is 0 where nothing changes, and for what is risky at most", async () => {
    expect(await run(["old.json", "same.json"])).toEqual({ code: 0, out: "no changes\n", err: "" });
    expect((await run(["old.json", "riskier.json"])).code).toBe(0);
  });

  it("is 1 for what breaks, and for what is as bad as --fail-on says", async () => {
    expect((await run(["old.json", "without.json"])).code).toBe(1);
    expect((await run(["old.json", "riskier.json", "--fail-on", "risky"])).code).toBe(1);
    expect((await run(["old.json", "without.json", "--fail-on", "risky"])).code).toBe(1);
    expect((await run(["old.json", "without.json", "--fail-on", "never"])).code).toBe(0);
  });

  it("is 2 where there is nothing to compare, so that no gate takes it for an answer", async () => {
    const absent = await run(["absent.json", "old.json"]);
    expect(absent).toMatchObject({ code: 2, out: "" });
    expect(absent.err).toContain("Cannot read absent.json: there is no such file.");
    const broken = await run(["old.json", "broken.json", "--fail-on", "never"]);
    expect(broken).toMatchObject({ code: 2, out: "" });
    expect(broken.err).toContain("object/singular-equals-plural");
    expect((await run(["old.json"])).code).toBe(2);
    expect((await run(["old.json", "same.json", "--format", "xml"])).code).toBe(2);
    expect((await run(["old.json", "same.json", "--fail-on", "safe"])).code).toBe(2);
  });
});

describe("the report", () => {
  it("is text unless another format is asked for", async () => {
    const { out } = await run(["old.json", "without.json"]);
    expect(out).toMatch(/^breaking Field "mass" of "rocket" is removed\n/);
    const json = JSON.parse((await run(["old.json", "without.json", "--format", "json"])).out) as {
      verdict: string;
      changes: { surface: string; path: string }[];
    };
    expect(json.verdict).toBe("breaking");
    expect(json.changes.map(({ surface, path }) => `${surface} ${path}`)).toEqual([
      "rest /rockets/{id}/mass",
      "graphql Rocket.mass",
      "database _rocket.mass",
    ]);
    const markdown = await run(["old.json", "without.json", "--format", "markdown"]);
    expect(markdown.out).toMatch(/^# Changes of the APIs\n/);
  });

  it("is a CHANGELOG entry with --changelog, and the exit code stays", async () => {
    const { code, out } = await run(["without.json", "old.json", "--changelog"]);
    expect(out).toBe("## [Unreleased]\n\n### Added\n\n- Field `mass` of `rocket` is new.\n");
    expect(code).toBe(0);
    expect((await run(["old.json", "without.json", "--changelog"])).code).toBe(1);
  });
});

describe("a side", () => {
  it("can be the folder of a built server", async () => {
    mkdirSync(join(folder, "server"));
    writeFileSync(join(folder, "server", "model.json"), JSON.stringify(model));
    expect((await run(["server", "without.json"])).code).toBe(1);
    expect((await run(["server", "old.json"])).out).toBe("no changes\n");
    mkdirSync(join(folder, "empty"));
    const { code, err } = await run(["empty", "old.json"]);
    expect(code).toBe(2);
    expect(err).toContain(`Cannot read ${join("empty", "model.json")}: there is no such file.`);
  });

  it("can be a running server, with the key of the option or the environment", async () => {
    const url = await serve(model, "secret");
    expect((await run([url, "same.json", "--api-key", "secret"])).out).toBe("no changes\n");
    expect((await run([`${url}/`, "without.json"], { TWENTY_API_KEY: "secret" })).code).toBe(1);
    const keyless = await run([url, "same.json"]);
    expect(keyless).toMatchObject({ code: 2, out: "" });
    expect(keyless.err).toBe(`A key is needed to read the model of ${url}: give --api-key, or set TWENTY_API_KEY.\n`);
    const refused = await run([url, "same.json", "-k", "wrong"]);
    expect(refused).toMatchObject({ code: 2, out: "", err: `${url} answers 401: Key refused.\n` });
  });

  it("can have a key of its own", async () => {
    const [old, next] = await Promise.all([serve(model, "one"), serve(without, "two")]);
    const { code, err } = await run([old, next, "--old-api-key", "one", "--new-api-key", "two"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect((await run([old, next, "--api-key", "one", "--new-api-key", "two"])).code).toBe(1);
    expect((await run([old, next, "--api-key", "one"])).code).toBe(2);
  });
});
