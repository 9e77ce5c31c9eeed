/**
 * The schema of GraphQL Core in a process that has made none before, as at a start: milliseconds to a schema that
 * answers, and to one with every field made. Run by `run.ts` with a model and how often to repeat its objects.
 */
import { isInputObjectType, isObjectType } from "graphql";
import { readFile } from "node:fs/promises";
import { coreSdlTypes } from "../src/core/docs/sdl/core-sdl-types.js";
import type { JsonValue } from "../src/core/json/json-value.js";
import { buildWorkspace } from "../src/core/model/build-workspace.js";
import { parseModel } from "../src/core/model/parse-model.js";
import { buildSchemaOfTypes } from "../src/runtime/graphql/schema/build-schema-of-types.js";
import { repeatModel } from "./repeat-model.js";

const [, , path = "", copies = "1"] = process.argv;
const { raw } = parseModel(JSON.parse(await readFile(path, "utf8")) as JsonValue);
const { workspace, diagnostics } = buildWorkspace(repeatModel(raw, Number(copies)));
if (workspace === null) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
const began = performance.now();
const schema = buildSchemaOfTypes(coreSdlTypes(workspace));
const answers = performance.now();
for (const type of Object.values(schema.getTypeMap()))
  if (isObjectType(type) || isInputObjectType(type)) type.getFields();
const whole = performance.now();
console.log(JSON.stringify({ objects: workspace.objects.length, answers: answers - began, whole: whole - began }));
