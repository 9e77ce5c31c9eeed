import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonValue } from "../../../src/core/json/json-value.js";
import { packageFolder } from "../../../src/cli/package-folder.js";
import type { Answer } from "../../rest/use-server.js";
import { areToolsMissing } from "../tools.js";
import { Judge, type Judgement, type Request } from "./judge.js";

const id = "3f1c9a52-7a55-4c7e-9d0b-0d5a6f0e8a11";
const json = { "content-type": "application/json; charset=utf-8" };

function answerOf(status: number, body: JsonValue, headers: Answer["headers"] = json): Answer {
  return { status, headers, body, text: JSON.stringify(body) };
}

const removed = answerOf(200, { data: { deleteCompany: { id } } });

describe.skipIf(areToolsMissing())("what is between clients and the CRM's servers", () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await Judge.start(join(packageFolder(), "examples/crm/server/docs/openapi/core.json"));
  });
  afterAll(() => judge.stop());

  const exchange = (method: string, path: string, answer: Answer, request: Partial<Request> = {}): Promise<Judgement> =>
    judge.judge(
      { method, path, body: undefined, headers: { authorization: "Bearer any" }, ...request },
      async () => answer,
    );
  const post = (body: JsonValue, answer: Answer): Promise<Judgement> => {
    const text = JSON.stringify(body);
    const headers = {
      authorization: "Bearer any",
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(text)),
    };
    return exchange("POST", "/companies", answer, { body: text, headers });
  };
  const textsOf = ({ violations }: Judgement): readonly string[] =>
    violations.map(({ side, text }) => `${side} ${text}`);

  test("finds nothing wrong with what is right", async () => {
    const judgement = await exchange("DELETE", `/companies/${id}`, removed);
    expect(judgement).toEqual({ answer: removed, violations: [], refusal: null });
  });

  test("finds a wrong value in a record that is related to a related one", async () => {
    const company = { id, people: [{ id, company: { id, name: 7 } }] };
    const answer = answerOf(200, { data: { company } });
    expect(textsOf(await exchange("GET", `/companies/${id}?depth=2`, answer))).toContain(
      "response body.data.company.people.0.company.name: " +
        "Response body property data.company.people.0.company.name must be string",
    );
  });

  test("finds what an answer leaves out, in refusals too", async () => {
    const list = answerOf(200, { data: { companies: [] }, totalCount: 0 });
    expect(textsOf(await exchange("GET", "/companies", list))).toEqual([
      "response body: Response body must have required property 'pageInfo'",
    ]);
    const refusal = answerOf(400, { statusCode: 400, error: "BadRequestException", messages: ["No"], details: [] });
    expect(textsOf(await exchange("GET", "/companies", refusal))).toEqual([
      "response body: Response body must have required property 'code'",
    ]);
  });

  test("finds an answer of another type", async () => {
    const page = answerOf(200, removed.body, { "content-type": "text/html" });
    const [found] = textsOf(await exchange("DELETE", `/companies/${id}`, page));
    expect(found).toMatch(/^response .*The received media type "text\/html" does not match/);
  });

  test("finds what is wrong with a request", async () => {
    expect(textsOf(await exchange("DELETE", "/companies/7?soft_delete=maybe", removed, { headers: {} }))).toEqual([
      "request Invalid security scheme used",
      "request query.soft_delete: Request query parameter soft_delete must be boolean",
      'request path.id: Request path parameter id must match format "uuid"',
    ]);
  });

  test("tells of names that no header may hold", async () => {
    const made = answerOf(201, { data: { createCompany: { id } } });
    expect(textsOf(await post({ "città\u0000": 1 }, made))).toEqual([
      "request body: Request body must NOT have additional properties; found 'città\u0000'",
    ]);
  });

  test("tells that there is more than it can tell", async () => {
    const unknown = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`unknown${index}`, 1]));
    const texts = textsOf(await post(unknown, answerOf(201, { data: { createCompany: { id } } })));
    expect(texts[0]).toBe("request body: Request body must NOT have additional properties; found 'unknown0'");
    expect(texts.at(-1)).toBe("response more than Prism can tell");
  });

  test("has what Prism does not read delivered all the same", async () => {
    const headers = { "content-type": "application/json", "content-length": "1" };
    const refused = answerOf(400, {});
    const judgement = await exchange("POST", "/companies", refused, { body: "{", headers });
    expect(judgement.answer).toBe(refused);
    expect(judgement.refusal).toMatch(/^400 .*Invalid JSON/);
  });
});
