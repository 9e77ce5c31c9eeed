import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { areToolsMissing } from "../tools.js";
import { clientFolder, compileClients } from "./client-folder.js";
import { brokenDocument, documentCases, documentsOf } from "./documents.js";
import { generateClient, heyApi, openapiTypescript, orval } from "./generators.js";

/** Milliseconds. The largest client has 5 MB. */
const patience = 600_000;

// Left out: what @hey-api/openapi-ts makes of the CRM, because it takes the better part of a minute and
// hey-api-client.test.ts needs it; and orval with OpenAPI 3.0, because it writes nothing at all for `enum: [null]`, which is
// how null is said there beside a reference.
const cases = [openapiTypescript, orval, heyApi].flatMap((generator) =>
  documentCases
    .filter(([example, version]) => {
      if (generator === heyApi) return example !== "crm";
      return generator !== orval || version !== "3.0";
    })
    .map(([example, version]) => ({ tool: generator.tool, generator, example, version })),
);

describe.skipIf(areToolsMissing())("clients of both documents", () => {
  test.each(cases)(
    "are made by $generator.tool of $example in OpenAPI $version without a complaint, and compile",
    async ({ generator, example, version }) => {
      const folder = clientFolder(documentsOf(example, version));
      expect(await generateClient(generator, folder, "core")).toEqual([]);
      expect(await generateClient(generator, folder, "metadata")).toEqual([]);
      expect(await compileClients(folder)).toBe("");
    },
    patience,
  );

  test("are held to what the compiler says", async () => {
    const folder = clientFolder({ core: "{}", metadata: "{}" });
    writeFileSync(join(folder, "wrong.ts"), "export const amount: string = 1;\n");
    expect(await compileClients(folder)).toMatch(/^wrong\.ts\(1,14\): error TS2322: /);
  });

  test.each([openapiTypescript, orval, heyApi])("are not made by $tool of a broken document", async (generator) => {
    const folder = clientFolder({ core: brokenDocument, metadata: "{}" });
    const complaints = await generateClient(generator, folder, "core");
    expect(complaints.length).toBeGreaterThan(0);
  });
});
