import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/core/json/json-value.js";
import { useServer } from "../rest/use-server.js";
import { engines } from "../support/databases.js";
import { metadataData, runMetadata } from "./metadata-client.js";

describe.each(engines)("the catalogue of field types over GraphQL, on %s", (engine) => {
  const api = useServer(engine);

  it("has an example of every type that clients may create, which creates a field", async () => {
    const data = await metadataData(api, "{ fieldTypes { type example isUserCreatable } }");
    const entries = data["fieldTypes"] as readonly JsonObject[];
    expect(entries).toHaveLength(25);
    for (const { type, example, isUserCreatable } of entries) {
      expect([type, example !== null]).toEqual([type, isUserCreatable]);
      if (example === null || example === undefined) continue;
      const { data: made, answer } = await runMetadata(
        api,
        "mutation ($field: CreateFieldInput!) { createOneField(input: {field: $field}) { type isCustom isActive } }",
        { field: example },
      );
      expect(made, answer.text).toEqual({ createOneField: { type, isCustom: true, isActive: true } });
    }
  });
});
