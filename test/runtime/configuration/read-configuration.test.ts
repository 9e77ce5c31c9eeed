import { describe, expect, it } from "vitest";
import { printSettingsReference } from "../../../src/runtime/configuration/print-settings-reference.js";
import { settings } from "../../../src/runtime/configuration/settings.js";
import { ConfigurationRefused, readConfiguration } from "../../../src/runtime/configuration/read-configuration.js";
import type { Environment } from "../../../src/runtime/configuration/read-configuration.js";

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationRefused) return error.problems;
    throw error;
  }
}

describe("readConfiguration", () => {
  it("has a default for everything", () => {
    expect(readConfiguration({})).toEqual({
      configuration: {
        port: 3000,
        host: "127.0.0.1",
        modelOnConflict: "refuse",
        modelAllowRemovals: "0",
        publicUrl: null,
        databaseUrl: null,
        databaseSchema: "workspace",
        databasePoolSize: 10,
        databaseStatementTimeoutMilliseconds: 30_000,
        dataDir: "./data",
        adminApiKey: null,
        appSecret: null,
        logLevel: "info",
        maxBodyBytes: 10_485_760,
        requestTimeoutMilliseconds: 60_000,
        corsOrigins: [],
        allowPrivateWebhookTargets: false,
        webhookTimeoutMilliseconds: 5000,
        webhookLogDays: 30,
        graphqlMaxDepth: 15,
        graphqlMaxFields: 2000,
        graphqlMaxRootFields: 20,
        graphqlMaxComplexity: 2000,
        graphqlMaxDocumentBytes: 102_400,
      },
      warnings: [],
    });
  });

  it("reads what is set, empty meaning absent", () => {
    const { configuration } = readConfiguration({
      PORT: " 0 ",
      HOST: "::1",
      DATABASE_URL: "postgresql://u:p@db:5432/crm?sslmode=require",
      DATABASE_SCHEMA: "acme_2",
      ADMIN_API_KEY: "k".repeat(16),
      APP_SECRET: "",
      LOG_LEVEL: "SILENT",
      PUBLIC_URL: "https://crm.example.org/api",
    });
    expect(configuration).toMatchObject({
      port: 0,
      host: "::1",
      databaseUrl: "postgresql://u:p@db:5432/crm?sslmode=require",
      databaseSchema: "acme_2",
      adminApiKey: "kkkkkkkkkkkkkkkk",
      appSecret: null,
      logLevel: "silent",
      publicUrl: "https://crm.example.org/api",
    });
  });

  it("tells every problem at once, secrets not shown", () => {
    const problems = problemsOf({
      PORT: "70000",
      HOST: "http://localhost",
      DATABASE_URL: "mysql://root:hunter2@db/crm",
      DATABASE_SCHEMA: "pg_mine",
      DATABASE_POOL_SIZE: "0",
      DATABASE_STATEMENT_TIMEOUT_MS: "-1",
      ADMIN_API_KEY: "short",
      APP_SECRET: "also too short",
      LOG_LEVEL: "loud",
      MAX_BODY_BYTES: "10MB",
      REQUEST_TIMEOUT_MS: "1.5",
      PUBLIC_URL: "localhost:3000",
    });
    expect(problems).toHaveLength(12);
    expect(problems[0]).toBe(`PORT: "70000" is not allowed; it must be a whole number from 0 to 65535. Default: 3000.`);
    const text = problems.join("\n");
    expect(text).toContain(
      'LOG_LEVEL: "loud" is not allowed; it must be one of silent, fatal, error, warn, info, debug, trace.',
    );
    for (const secret of ["hunter2", "short,", "also too"]) expect(text).not.toContain(secret);
  });

  it.each([
    ["DATABSE_URL", "DATABASE_URL"],
    ["DB_URL", null],
    ["ADMIN_APIKEY", "ADMIN_API_KEY"],
    ["AppSecret", "APP_SECRET"],
    ["LOGLEVEL", "LOG_LEVEL"],
    ["port", "PORT"],
    ["POST", null],
    ["HOSTNAME", null],
    ["HOME", null],
    ["npm_config_host", null],
  ])("sees whether %s is meant to be another name", (name, meant) => {
    const { warnings } = readConfiguration({ [name]: "x" });
    expect(warnings.map((warning) => /Did you mean (.*)\?/.exec(warning)?.[1])).toEqual(meant === null ? [] : [meant]);
  });
});

it("prints a row for every variable", () => {
  const lines = printSettingsReference().split("\n");
  expect(lines).toHaveLength(Object.keys(settings).length + 2);
  expect(lines.find((line) => line.includes("`PORT`"))).toBe(
    "| `PORT` | 3000 | Port to listen on; 0 picks a free one. Allowed: a whole number from 0 to 65535. |",
  );
});
