/**
 * A client that somebody generates from the served SDL alone, with a tool of theirs: its types must accept a true
 * program and refuse a false one, and the program must run.
 */
import { spawn } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "@genql/cli";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageFolder } from "../../src/cli/package-folder.js";
import { engines } from "../support/databases.js";
import { useTemporaryFolders } from "./typed-client-folders.js";
import { useServer } from "../rest/use-server.js";
