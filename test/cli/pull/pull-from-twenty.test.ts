import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/core/json/json-value.js";
import type { Workspace } from "../../../src/core/model/workspace.js";
import { crmModel, workspaceOf } from "../../core/model/model-text.js";
import { runCommand, type CommandResult } from "../../support/command-line.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { findFreePort } from "../../support/postgres.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { openHttpServer, openTwentyServer, type TwentyServerOptions } from "./twenty-server.js";

const crm = workspaceOf(crmModel);
const key = "a-key";

/** Exports know no workspace settings, and tell what search looks into only through SQL. */
function comparable(workspace: Workspace): JsonValue {
  const objects = workspace.objects.map((object) => ({
    ...object,
    searchFields: [],
    fields: object.fields.map((field) => (field.type === "TS_VECTOR" ? { ...field, settings: {} } : field)),
  }));
  return JSON.parse(JSON.stringify(objects)) as JsonValue;
}

async function pullFrom(url: string, apiKey = key): Promise<CommandResult & { readonly file: string }> {
  const folder = temporaryFolder();
  return { ...(await runCommand(folder, ["pull", url, "--api-key", apiKey])), file: join(folder, "model.json") };
}

async function pullCrm(options: Partial<TwentyServerOptions>): Promise<{ refused: number; pages: number }> {
  const server = await openTwentyServer(crm, { key, pageSize: 1000, ...options });
  try {
    const { exitCode, stdout, stderr, file } = await pullFrom(server.url);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain(`written: ${crm.objects.length} objects`);
    const pulled = buildTestWorkspace(JSON.parse(readFileSync(file, "utf8")) as JsonValue);
    expect(comparable(pulled)).toEqual(comparable(crm));
    return { refused: server.refused.length, pages: server.pages };
  } finally {
    await server.close();
  }
}

describe("pull from a server that only speaks the GraphQL of Twenty", () => {
  it("asks for the objects with all that makes a model", async () => {
    expect(await pullCrm({})).toEqual({ refused: 0, pages: 1 });
  });

  it("goes through all pages", async () => {
    expect(await pullCrm({ pageSize: 10 })).toEqual({ refused: 0, pages: 3 });
  });

  it("does without what an older version does not have", async () => {
    const without = ["Object.applicationId", "Object.color", "Field.applicationId", "Field.morphRelations"];
    expect(await pullCrm({ without, pageSize: 20 })).toEqual({ refused: 1, pages: 2 });
  });

  it("takes the fields from a connection where there is no plain list", async () => {
    expect(await pullCrm({ without: ["Object.fieldsList"] })).toEqual({ refused: 1, pages: 1 });
  });
});

describe("pull that cannot work tells why, writes nothing and answers 1", () => {
  const refused = async (url: string, apiKey?: string): Promise<string> => {
    const { exitCode, stdout, stderr, file } = await pullFrom(url, apiKey);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(existsSync(file)).toBe(false);
    expect(stderr.endsWith("\n")).toBe(true);
    return stderr;
  };
  const withServer = async (
    answer: { readonly status: number; readonly type: string; readonly body: string },
    work: (url: string) => Promise<void>,
  ): Promise<void> => {
    const server = await openHttpServer((_request, response) => {
      response.writeHead(answer.status, { "content-type": answer.type }).end(answer.body);
    });
    try {
      await work(server.url);
    } finally {
      await server.close();
    }
  };

  it("with a wrong key", async () => {
    const server = await openTwentyServer(crm, { key, pageSize: 10 });
    try {
      expect(await refused(server.url, "another-key")).toBe(`${server.url} answers 200: Token invalid.\n`);
    } finally {
      await server.close();
    }
  });

  it("with a wrong key of one of our own servers", async () => {
    const body = JSON.stringify({ statusCode: 401, error: "UNAUTHENTICATED", messages: ["This key is not known"] });
    await withServer({ status: 401, type: "application/json", body }, async (url) => {
      expect(await refused(url)).toBe(`${url} answers 401: This key is not known\n`);
    });
  });

  it("at an address where nobody is", async () => {
    const url = `http://127.0.0.1:${await findFreePort()}`;
    expect(await refused(url)).toMatch(new RegExp(`^${url} cannot be reached: .*ECONNREFUSED`));
  });

  it("at an address that answers web pages", async () => {
    await withServer({ status: 200, type: "text/html", body: "<!doctype html><title>Hi</title>" }, async (url) => {
      const told = await refused(url);
      expect(told).toContain(`${url} answers 200, and not as a server with a metadata API does.`);
      expect(told).not.toContain("doctype");
    });
  });

  it("at an address that answers other JSON", async () => {
    await withServer({ status: 200, type: "application/json", body: `{"hello": "world"}` }, async (url) => {
      expect(await refused(url)).toContain("not as a server with a metadata API does");
    });
  });

  it.each(["", "localhost:3000", "ftp://example.com", "not an address"])("at no address: %j", async (url) => {
    expect(await refused(url)).toContain("no address of a server");
  });

  it("without a key", async () => {
    const result = await runCommand(temporaryFolder(), ["pull", "https://example.com"]);
    expect(result).toMatchObject({ exitCode: 1, stdout: "" });
    expect(result.stderr).toContain("TWENTY_API_KEY");
  });
});
