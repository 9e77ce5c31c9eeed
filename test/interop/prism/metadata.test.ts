import type { OpenAPIObject } from "openapi3-ts/oas31";
import { describe, expect, test, vi } from "vitest";
import { printMetadataOpenapi } from "../../../src/core/docs/openapi/metadata/print-metadata-openapi.js";
import { useServer } from "../../rest/use-server.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { exampleModel } from "../../support/emit-test-server.js";
import { areToolsMissing } from "../tools.js";
import { holdToDocument } from "./hold-to-document.js";
import { metadataDocument } from "./metadata-document.js";
import { spoilAnswer, spoilRequest } from "./spoil.js";

// Either would do. This one is ready sooner, and there are many servers.
vi.mock("../../support/databases.js", async (importOriginal) => ({
  ...(await importOriginal<object>()),
  engines: ["postgres"],
}));

const held = holdToDocument(metadataDocument);
if (!areToolsMissing()) {
  await import("../../metadata/parity.test.js");
  await import("../../metadata/objects-and-fields.test.js");
  await import("../../metadata/field-types.test.js");
  await import("../../metadata/roles.test.js");
  await import("../../metadata/api-keys.test.js");
  await import("../../metadata/webhooks.test.js");
  await import("../../metadata/workspace-settings.test.js");
  await import("../../metadata/error-forms.test.js");
}

describe.skipIf(areToolsMissing())("what the tests above do not ask for", () => {
  const api = useServer("postgres");

  test.each(["/rest/metadata/fieldTypes/LINKS", "/rest/open-api/metadata"])("is answered: %s", async (path) => {
    expect((await api.send("GET", path)).status).toBe(200);
  });
});

describe.skipIf(areToolsMissing())("Prism, between the tests above and their servers", () => {
  test("saw every operation of the document succeed", () => {
    const { paths } = JSON.parse(printMetadataOpenapi(buildTestWorkspace(exampleModel("crm")))) as OpenAPIObject;
    const methods = ["get", "post", "put", "patch", "delete"];
    const operations = Object.entries(paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((key) => methods.includes(key))
        .map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(operations.length).toBeGreaterThan(40);
    const succeeded = [...held.samples.keys()].filter((kind) => / 2\d\d$/.test(kind)).map((kind) => kind.slice(0, -4));
    expect(operations.filter((operation) => !succeeded.includes(operation))).toEqual([]);
  });

  test("needed every exception", () => {
    expect(held.unusedExceptions()).toEqual([]);
  });

  test("finds fault with each kind of answer, when it is spoilt", async () => {
    const blind: string[] = [];
    for (const [kind, sample] of held.samples) if ((await spoilAnswer(sample)).length === 0) blind.push(kind);
    expect(blind).toEqual([]);
  });

  test("finds fault with each kind of request, when it is spoilt", async () => {
    const blind: string[] = [];
    for (const [kind, sample] of held.samples)
      if (sample.request.body !== undefined && (await spoilRequest(sample)).length === 0) blind.push(kind);
    expect(blind).toEqual([]);
  });
});
