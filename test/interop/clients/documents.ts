import { printMetadataOpenapi } from "../../../src/core/docs/openapi/metadata/print-metadata-openapi.js";
import { printCoreOpenapi } from "../../../src/core/docs/openapi/print-core-openapi.js";
import type { OpenapiVersion } from "../../../src/core/docs/openapi/print-openapi.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { exampleModel } from "../../support/emit-test-server.js";

/** Models and versions that clients are generated for. */
export const documentCases = [
  ["crm", "3.1"],
  ["field-kinds", "3.1"],
  ["field-kinds", "3.0"],
] as const;

/** Both documents of an example. */
export function documentsOf(example: string, version: OpenapiVersion): { core: string; metadata: string } {
  const workspace = buildTestWorkspace(exampleModel(example));
  return { core: printCoreOpenapi(workspace, { version }), metadata: printMetadataOpenapi(workspace, { version }) };
}

/** One that refers to a schema it does not have: what a generator must complain of. */
export const brokenDocument = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Broken", version: "1" },
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        responses: {
          "200": {
            description: "Things.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
        },
      },
    },
  },
});
