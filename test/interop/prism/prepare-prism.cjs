/**
 * Loaded into Prism before it starts, for two things that it cannot do by itself. Everything else of Prism is as it
 * comes: routing, validation, the proxy.
 */
const { readFile } = require("node:fs/promises");
const { ServerResponse } = require("node:http");
const { createRequire } = require("node:module");
const { join } = require("node:path");

const fromPrism = createRequire(join(__dirname, "../node_modules/@stoplight/prism-cli/package.json"));
const fromPrismHttp = createRequire(fromPrism.resolve("@stoplight/prism-http"));

// Prism puts a copy of what is referred to in the place of every reference, which has no end within minutes where
// records hold related records that hold others, as in the CRM's document. Here the references stay, and the schemas
// they lead to go along as Prism's validators expect them, under `__bundled__`.

const prefix = "#/components/schemas/";

/** A copy of the value whose references to schemas lead into `__bundled__`. */
function rebased(value) {
  return JSON.parse(JSON.stringify(value), (key, inner) =>
    key === "$ref" && typeof inner === "string" && inner.startsWith(prefix)
      ? `#/__bundled__/${inner.slice(prefix.length)}`
      : inner,
  );
}

const read = async (path) => JSON.parse(await readFile(path, "utf8"));

fromPrism("@stoplight/json-schema-ref-parser").prototype.dereference = read;

fromPrismHttp("./utils/operations").getHttpOperationsFromSpec = async (path) => {
  const document = await read(path);
  const { transformOas3Operations } = fromPrismHttp("@stoplight/http-spec/oas3/operation");
  const schemas = rebased(document.components.schemas);
  return transformOas3Operations(document).map((operation) => ({ ...rebased(operation), __bundled__: schemas }));
};

// Prism ends when what it tells of a request holds a character that no header may hold, such as the name of a key.

const { setHeader } = ServerResponse.prototype;
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

ServerResponse.prototype.setHeader = function (name, value) {
  const isTold = name === "sl-violations";
  return setHeader.call(this, name, isTold ? value.replaceAll(/[^\x20-\x7e]/g, escaped) : value);
};
