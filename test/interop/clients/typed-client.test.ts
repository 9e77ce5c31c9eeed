import { beforeAll, describe, expect, test } from "vitest";
import { useServer } from "../../rest/use-server.js";
import { areToolsMissing } from "../tools.js";
import { addPrograms, clientFolder, compileClients } from "./client-folder.js";
import { generateClient, openapiTypescript } from "./generators.js";
import { runProgram } from "./run-program.js";

/** Milliseconds, to generate, compile and run. */
const patience = 300_000;

describe.skipIf(areToolsMissing())("a client of types from openapi-typescript", () => {
  const api = useServer("pglite");
  let folder = "";
  const complaints: string[] = [];
  let errors = "";

  beforeAll(async () => {
    const core = await api.send("GET", "/rest/open-api/core");
    const metadata = await api.send("GET", "/rest/open-api/metadata");
    folder = clientFolder({ core: core.text, metadata: metadata.text });
    // Without the argument, what has a default would have to be given.
    const args = ["--default-non-nullable=false"];
    complaints.push(...(await generateClient(openapiTypescript, folder, "core", args)));
    complaints.push(...(await generateClient(openapiTypescript, folder, "metadata", args)));
    addPrograms(folder, ["answers.ts", "server-under-test.ts", "step.ts"]);
    addPrograms(folder, ["core-scenario.ts", "metadata-scenario.ts", "wrong-requests.ts"]);
    errors = await compileClients(folder);
  }, patience);

  test("is made without a complaint, knows all requests of the programs and none of the wrong ones", () => {
    expect(complaints).toEqual([]);
    expect(errors).toBe("");
  });

  test("works with records", async () => {
    expect(await runProgram(folder, "core-scenario", api.server)).toEqual([
      "creates a company",
      "creates people of the company in one batch",
      "lists with filter, order, limit and depth",
      "goes through the pages and back",
      "reads and updates one company",
      "reads, writes and clears fields by themselves",
      "writes and reads JSON",
      "finds duplicates",
      "groups",
      "deletes softly, restores and destroys",
      "is refused with a reason that has a type",
    ]);
  });

  test("works with the model, keys and webhooks", async () => {
    expect(await runProgram(folder, "metadata-scenario", api.server)).toEqual([
      "creates an object with a field",
      "creates fields of it, relations too",
      "uses what it made",
      "reads and lists objects and fields",
      "updates the object and a field",
      "is refused with a reason that has a type",
      "deletes a field and the object",
      "makes an API key that works until it is revoked",
      "makes, changes and deletes a webhook",
    ]);
  });
});
