import { readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printCoreSdl } from "../../../src/core/docs/sdl/print-core-sdl.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/core/json/json-value.js";
import type { Workspace } from "../../../src/core/model/workspace.js";
import { crmModel, workspaceOf } from "../../core/model/model-text.js";
import { keyWithRole } from "../../metadata/metadata-client.js";
import { at, useServer } from "../../rest/use-server.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { runCommand } from "../../support/command-line.js";
import { engines } from "../../support/databases.js";
import { buildServer, runProgram, startProcess } from "../../support/generated-server.js";
import { findFreePort } from "../../support/postgres.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { openTwentyServer } from "./twenty-server.js";

const folder = temporaryFolder();
const readPulled = async (): Promise<JsonObject> => {
  const model = JSON.parse(await readFile(join(folder.path, "model.json"), "utf8")) as JsonValue;
  if (!isJsonObject(model)) throw new Error("The model file holds no object");
  return model;
};
