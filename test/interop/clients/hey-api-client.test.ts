import { beforeAll, describe, expect, test } from "vitest";
import { useServer } from "../../rest/use-server.js";
import { areToolsMissing } from "../tools.js";
import { addPrograms, clientFolder, compileClients } from "./client-folder.js";
import { documentsOf } from "./documents.js";
import { generateClient, heyApi } from "./generators.js";
import { runProgram } from "./run-program.js";

/** Milliseconds. The tool goes through the document of the CRM for the better part of a minute. */
const patience = 600_000;

describe.skipIf(areToolsMissing())("a client from @hey-api/openapi-ts", () => {
  const api = useServer("pglite");
  let folder = "";
  const complaints: string[] = [];
  let errors = "";

  beforeAll(async () => {
    folder = clientFolder(documentsOf("crm", "3.1"));
    complaints.push(...(await generateClient(heyApi, folder, "core")));
    complaints.push(...(await generateClient(heyApi, folder, "metadata")));
    addPrograms(folder, ["answers.ts", "server-under-test.ts", "step.ts", "hey-api-scenario.ts"]);
    errors = await compileClients(folder);
  }, patience);

  test("is made without a complaint, and compiles with a program that uses it", () => {
    expect(complaints).toEqual([]);
    expect(errors).toBe("");
  });

  test("works with records and the model", async () => {
    expect(await runProgram(folder, "hey-api-scenario", api.server)).toEqual([
      "creates a company and people of it",
      "lists with filter, order, limit and depth, page after page",
      "updates, and writes a field by itself",
      "groups and finds duplicates",
      "deletes softly, restores and destroys",
      "is refused with a reason that has a type",
      "creates, reads and deletes a field of the model",
    ]);
  });
});
