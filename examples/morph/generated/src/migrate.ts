// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import { runMigration } from "./runtime/server/run-migration.js";

await runMigration({ model: new URL("../model.json", import.meta.url) });
