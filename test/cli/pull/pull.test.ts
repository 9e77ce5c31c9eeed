import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { printCoreSdl } from "../../../src/core/docs/sdl/print-core-sdl.js";
import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import { keyWithRole, metadataData } from "../../metadata/metadata-client.js";
import { at, useServer } from "../../rest/use-server.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { runCommand, type CommandResult } from "../../support/command-line.js";
import { engines } from "../../support/databases.js";
import { buildServer, dryRunMigration, startProcess } from "../../support/generated-server.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

// Made here, so that they last until the tests of both engines have run.
const folders = { pglite: temporaryFolder(), postgres: temporaryFolder() };

describe.each(engines)("pull from a running server, on %s", (engine) => {
  const api = useServer(engine);
  const folder = folders[engine];
  const pull = (...options: readonly string[]): Promise<CommandResult> =>
    runCommand(folder, ["pull", api.server.url, ...options]);
  const readPulled = (): JsonValue => JSON.parse(readFileSync(join(folder, "model.json"), "utf8")) as JsonValue;
  const change = async (method: string, path: string, body: JsonObject): Promise<void> => {
    const answer = await api.send(method, `/rest/metadata${path}`, JSON.stringify(body));
    expect(answer.status, answer.text).toBeLessThan(300);
  };
  const liveSdl = async (url: string): Promise<string> =>
    (await fetch(`${url}/graphql/schema.graphql`, { headers: { authorization: `Bearer ${api.server.key}` } })).text();

  it("writes the model as the metadata APIs have made it, and is up to date from then on", async () => {
    await change("POST", "/objects", {
      nameSingular: "rocket",
      namePlural: "rockets",
      labelSingular: "Rocket",
      labelPlural: "Rockets",
      icon: "IconRocket",
    });
    await change("POST", "/objects/rocket/fields", {
      type: "SELECT",
      name: "fuel",
      label: "Fuel",
      options: [
        { value: "KEROSENE", label: "Kerosene", color: "red" },
        { value: "HYDROGEN", label: "Hydrogen", color: "blue" },
      ],
      defaultValue: "'HYDROGEN'",
    });
    await change("POST", "/objects/rocket/fields", {
      type: "MORPH_RELATION",
      name: "owner",
      label: "Owner",
      morphRelationsCreationPayload: [
        { type: "MANY_TO_ONE", targetObjectMetadataId: "company", targetFieldLabel: "Rockets" },
        { type: "MANY_TO_ONE", targetObjectMetadataId: "person", targetFieldLabel: "Rockets" },
      ],
    });
    await change("PATCH", "/objects/company", { labelSingular: "Business", labelPlural: "Businesses" });
    await change("PATCH", "/objects/company/fields/employees", { label: "Headcount", isActive: false });
    await change("PATCH", "/objects/note", { isActive: false });
    // Whose ids no longer are those that the names give.
    await change("PATCH", "/objects/rocket", { nameSingular: "launcher", namePlural: "launchers" });
    await change("PATCH", "/objects/launcher/fields/fuel", { name: "propellant" });
    await change("PATCH", "/workspace", { displayName: "Space Inc.", batchLimit: 30 });

    const first = await pull("--api-key", api.server.key);
    expect(first).toMatchObject({ exitCode: 0, stderr: "" });
    expect(first.stdout).toMatch(/^model\.json written: 30 objects, \d+ fields\nNext: twenty-gen build model\.json/);
    expect(at(readPulled(), "workspace")).toEqual({ displayName: "Space Inc.", batchLimit: 30 });
    const again = await pull("--api-key", api.server.key);
    expect(again).toMatchObject({
      exitCode: 0,
      stderr: "",
      stdout: expect.stringMatching(/^model\.json is up to date: 30 objects/) as string,
    });
  });

  it("gives a model that is valid, and builds the server that is running", async () => {
    expect(await runCommand(folder, ["validate", "model.json"])).toMatchObject({ exitCode: 0, stderr: "" });
    expect(printCoreSdl(buildTestWorkspace(readPulled()))).toBe(await liveSdl(api.server.url));
    expect((await api.get("/metadata/model")).body).toEqual(readPulled());
  });

  it("tells what is new and what is gone since the last time, with a key from the environment", async () => {
    await change("POST", "/objects/launcher/fields", { type: "TEXT", name: "motto", label: "Motto" });
    await change("DELETE", "/objects/launcher/fields/propellant?force=true", {});
    const { key } = api.server;
    const result = await runCommand(folder, ["pull", api.server.url], { env: { TWENTY_API_KEY: key } });
    expect(result).toMatchObject({ exitCode: 0, stderr: "" });
    expect(result.stdout).toContain("; new: launcher.motto; gone: launcher.propellant");
  });

  it("needs the permission to read the model", async () => {
    const { headers } = await keyWithRole(api, "Read only");
    const token = headers["authorization"]?.replace("Bearer ", "") ?? "";
    const { exitCode, stderr, stdout } = await pull("--api-key", token);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain("DATA_MODEL");
  });

  it("brings a server that changes nothing when it starts on the same database", async () => {
    const record = await api.create("launchers", { name: "Ariane", motto: "Up" });
    const version = async (): Promise<JsonValue | undefined> =>
      at(await metadataData(api, "{ currentWorkspace { metadataVersion } }"), "currentWorkspace", "metadataVersion");
    const [before, sdl] = [await version(), await liveSdl(api.server.url)];
    const built = await buildServer(readPulled());
    expect(readFileSync(join(built, "graphql", "core.graphql"), "utf8")).toBe(sdl);
    await api.server.stop();
    const { environment } = api.server;
    const plan = await dryRunMigration(built, environment);
    expect(plan).toEqual({ code: 0, output: "Model file and live model agree.\nNo SQL is needed.\n" });
    const again = await startProcess(built, { ...environment, LOG_LEVEL: "info" });
    try {
      expect(await liveSdl(again.url)).toBe(sdl);
      const headers = { authorization: `Bearer ${api.server.key}` };
      const workspace = await fetch(`${again.url}/rest/metadata/workspace`, { headers });
      expect(await workspace.json()).toMatchObject({ metadataVersion: before });
      const read = await fetch(`${again.url}/rest/launchers/${record.id}`, { headers });
      expect(await read.json()).toMatchObject({ data: { launcher: { name: "Ariane", motto: "Up" } } });
    } finally {
      await again.stop();
    }
    expect(again.log()).not.toMatch(/ALTER|CREATE|DROP|UPDATE/);
  });
});
