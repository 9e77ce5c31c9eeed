import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  printBaseMetadataOpenapi,
  printMetadataOpenapi,
} from "../../../src/core/docs/openapi/metadata/print-metadata-openapi.js";
import { printBaseOpenapi, printCoreOpenapi } from "../../../src/core/docs/openapi/print-core-openapi.js";
import { OpenapiDocument } from "../../core/docs/openapi/read-document.js";
import { at, expectRefusal, useServer } from "../../rest/use-server.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { exampleModel } from "../../support/emit-test-server.js";

const model = exampleModel("many-to-one");
const workspace = buildTestWorkspace(model);
const documents = [
  { name: "core", complete: printCoreOpenapi(workspace), base: printBaseOpenapi(workspace) },
  { name: "metadata", complete: printMetadataOpenapi(workspace), base: printBaseMetadataOpenapi(workspace) },
] as const;

describe("a running server", () => {
  const rest = useServer("pglite", { model });

  describe.each(documents)("answers the $name document", ({ name, complete, base }) => {
    const paths = [`/rest/open-api/${name}`, `/open-api/${name}`];

    test.each(paths)("as it was generated at %s, byte for byte", async (path) => {
      const answer = await rest.send("GET", path);
      expect(answer.status).toBe(200);
      expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
      expect(answer.text).toBe(readFileSync(join(rest.server.folder, `docs/openapi/${name}.json`), "utf8"));
      expect(answer.text).toBe(complete);
    });

    test.each(paths)("to callers without a valid key only so far as they get it, at %s", async (path) => {
      for (const authorization of [null, "Bearer wrong", "Basic abc"]) {
        const answer = await rest.send("GET", path, undefined, { authorization });
        expect(answer.status).toBe(200);
        expect(answer.text).toBe(base);
        expect(at(answer.body, "tags")).toBeUndefined();
      }
    });

    test("with the key as a parameter, which is taken nowhere else", async () => {
      const token = encodeURIComponent(rest.server.key);
      const none = { authorization: null };
      for (const path of paths)
        expect((await rest.send("GET", `${path}?token=${token}`, undefined, none)).text).toBe(complete);
      expect((await rest.send("GET", `${paths[0]!}?token=wrong`, undefined, none)).text).toBe(base);
      for (const other of [workspace.objects[0]!.namePlural, "metadata/objects"])
        expectRefusal(await rest.send("GET", `/rest/${other}?token=${token}`, undefined, none), {
          status: 403,
          code: "FORBIDDEN_EXCEPTION",
        });
    });

    test("to HEAD without the text, and to no other method", async () => {
      const head = await rest.send("HEAD", paths[0]!);
      expect({ status: head.status, text: head.text }).toEqual({ status: 200, text: "" });
      expect(head.headers["content-length"]).toBe(String(Buffer.byteLength(complete)));
      const answer = await rest.send("POST", paths[1]!, "{}");
      expectRefusal(answer, { status: 405, code: "METHOD_NOT_ALLOWED", allowed: ["GET", "HEAD"] });
      expect(answer.headers["allow"]).toBe("GET, HEAD");
    });
  });

  test("refuses as its document says", async () => {
    const document = new OpenapiDocument(printCoreOpenapi(workspace));
    const example = (response: string, name: string): unknown =>
      document.content(document.at("components", "responses", response)).examples[name];
    const [object] = workspace.objects;
    const path = `/rest/${object!.namePlural}`;
    const missing = at(example("NotFound", "record") as never, "details", 0, "value");
    const body = "a".repeat(10_485_761);

    expect((await rest.send("GET", `${path}?limit=many`)).body).toEqual(example("BadRequest", "parameter"));
    expect((await rest.send("GET", path, undefined, { authorization: "Bearer x" })).body).toEqual(
      example("Unauthorized", "invalid"),
    );
    expect((await rest.send("GET", path, undefined, { authorization: null })).body).toEqual(
      example("Forbidden", "missing"),
    );
    expect((await rest.send("GET", `${path}/${String(missing)}`)).body).toEqual(example("NotFound", "record"));
    expect((await rest.send("POST", path, body)).body).toEqual(example("PayloadTooLarge", "body"));
    expect((await rest.send("POST", path, "text", { "content-type": "text/plain" })).body).toEqual(
      example("UnsupportedMediaType", "text"),
    );
  });
});
