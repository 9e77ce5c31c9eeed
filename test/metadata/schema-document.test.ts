import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  type IntrospectionQuery,
} from "graphql";
import { describe, expect, it } from "vitest";
import { useServer } from "../rest/use-server.js";
import { keyWithRole, metadataData } from "./metadata-client.js";

describe("the schema of GraphQL Metadata", () => {
  const api = useServer("pglite");

  const text = async (headers: Readonly<Record<string, string>> = {}): Promise<string> => {
    const { url, key } = api.server;
    const served = await fetch(`${url}/metadata/schema.graphql`, {
      headers: { authorization: `Bearer ${key}`, ...headers },
    });
    expect(served.status).toBe(200);
    return served.text();
  };

  it("is served as the file that the server was built with", async () => {
    expect(await text()).toBe(await readFile(join(api.server.folder, "graphql", "metadata.graphql"), "utf8"));
  });

  it("is the one that introspection tells, to any key", async () => {
    const { headers } = await keyWithRole(api, "Read only");
    const told = buildClientSchema(
      JSON.parse(JSON.stringify(await metadataData(api, getIntrospectionQuery()))) as IntrospectionQuery,
    );
    expect(printSchema(lexicographicSortSchema(told))).toBe(
      printSchema(lexicographicSortSchema(buildSchema(await text(headers)))),
    );
  });

  it("stays the same whatever the model becomes", async () => {
    const before = await text();
    await api.post("/metadata/objects/company/fields", { type: "TEXT", name: "motto", label: "Motto" });
    expect(await text()).toBe(before);
  });
});
