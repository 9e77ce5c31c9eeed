import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import type { JsonValue } from "../../src/core/json/json-value.js";
import { keyWithRole } from "../metadata/metadata-client.js";
import { at, useServer } from "../rest/use-server.js";
import { useBrowser } from "./use-browser.js";
import { isChromiumMissing } from "./chromium.js";
import { expectKeyboard } from "./expect-keyboard.js";
import { expectReadable } from "./expect-readable.js";
import { PlaygroundVisitor } from "./playground-visitor.js";

const unauthorized = "error: Failed to load resource: the server responded with a status of 401 (Unauthorized)";

describe.skipIf(isChromiumMissing)("the playground", () => {
  const open = useBrowser();
  const api = useServer("pglite");
  let key: { readonly id: string; readonly token: string };
  let companyId = "";
  beforeAll(async () => {
    key = await makeKey();
    companyId = (await api.create("companies", { name: "Acme" })).id;
  });

  async function makeKey(): Promise<typeof key> {
    const { id, headers } = await keyWithRole(api, "Admin");
    return { id, token: (headers["authorization"] ?? "").replace("Bearer ", "") };
  }

  async function signedIn(token = key.token): Promise<PlaygroundVisitor> {
    const { page } = await open(api.server.url);
    const visitor = new PlaygroundVisitor(page, api.server.url);
    await visitor.signIn(token);
    await visitor.search.waitFor();
    return visitor;
  }

  test("refuses a key that is not valid, and says so", async () => {
    const { page, expectProblems } = await open(api.server.url);
    const visitor = new PlaygroundVisitor(page, api.server.url);
    await visitor.signIn("not a key");
    expect(await page.getByRole("alert").textContent()).toContain("This key is not valid here");
    expect(await page.content()).not.toContain("playground/start.js");
    await expectProblems(unauthorized);
    await expectReadable(page);
    await expectKeyboard(page);
  });

  test("opens with a key that is, until another one is wanted", async () => {
    const { page } = await signedIn();
    expect(await page.getByRole("banner").textContent()).toContain("Test key · role Admin");
    await expectReadable(page);
    await expectKeyboard(page);
    await page.getByRole("button", { name: "Use another key" }).click();
    await page.getByLabel("API key").waitFor();
    await page.goto(`${api.server.url}/docs`);
    expect(await page.getByLabel("API key").isVisible()).toBe(true);
  });

  test("tries REST on the real data: reads, offers the ids that were read, and writes", async () => {
    const visitor = await signedIn();
    const { page } = visitor;
    await visitor.choose("companies find many", "GET Find many companies");
    const list = await visitor.send();
    expect(list.status).toBe("200 OK");
    expect(idsIn(list.body)).toContain(companyId);
    await expectReadable(page);
    await expectKeyboard(page);

    await visitor.choose("find one company", "GET Find one company");
    expect(new URL(page.url()).hash).toBe("#rest-core/findOneCompany");
    expect(await page.locator(`datalist option[value="${companyId}"]`).count()).toBe(1);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    expect(await page.getByRole("alert").textContent()).toBe("No answer: Fill in id");
    await page.getByLabel("id path, required").fill(companyId);
    expect(await visitor.send()).toMatchObject({ status: "200 OK", body: { data: { company: { name: "Acme" } } } });

    await visitor.choose("create one company", "POST Create one company");
    await page.getByLabel("Body as JSON").fill(`{"name": "Made on the page"}`);
    const made = await visitor.send();
    expect(made.status).toBe("201 Created");
    const id = at(made.body, "data", "createCompany", "id");
    expect((await api.get(`/companies/${String(id)}`)).body).toMatchObject({
      data: { company: { name: "Made on the page" } },
    });
    await expectReadable(page);
    await expectKeyboard(page);
  });

  test("shows a refusal as the server tells it", async () => {
    const { page, expectProblems } = await open(api.server.url);
    const visitor = new PlaygroundVisitor(page, api.server.url);
    await visitor.signIn(key.token);
    await visitor.choose("create one company", "POST Create one company");
    await page.getByLabel("Body as JSON").fill(`{"nmae": "Acme"}`);
    const refused = await visitor.send();
    expect(refused.status).toBe("400 Bad Request");
    expect(at(refused.body, "details", 0)).toMatchObject({ nearest: "name" });
    await expectProblems(unauthorized.replace("401 (Unauthorized)", "400 (Bad Request)"));
    await expectReadable(page);
  });

  test("runs a GraphQL query that it has written itself, and shows the types of its schema", async () => {
    const visitor = await signedIn();
    const { page } = visitor;
    await visitor.openApi("GraphQL Core");
    await visitor.choose("query companies", "companies");
    expect(await page.getByLabel("Operation", { exact: true }).inputValue()).toMatch(/^query /);
    const answer = await visitor.send("Run");
    expect(answer.status).toBe("200 OK");
    expect(at(answer.body, "errors")).toBeUndefined();
    expect(idsIn(answer.body)).toContain(companyId);
    await expectReadable(page);
    await expectKeyboard(page);

    await page.getByLabel("Operation", { exact: true }).fill("{ companies { totalCount } }");
    await page.keyboard.press("Control+Enter");
    await page.getByText(/"totalCount": \d+/).waitFor();
    const reference = page.getByRole("region", { name: "Reference" });
    await reference.getByRole("button", { name: "CompanyConnection" }).click();
    await reference.getByRole("heading", { name: /^CompanyConnection/ }).waitFor();
    await page.goBack();
    await reference.getByRole("heading", { name: /^companies/ }).waitFor();
  });

  test("shows the events of a subscription as they happen, until it is stopped", async () => {
    const visitor = await signedIn();
    const { page } = visitor;
    await visitor.openApi("GraphQL Core");
    await visitor.choose("subscription companyEvents", "companyEvents");
    const opened = page.waitForResponse((response) => response.url().endsWith("/graphql"));
    await page.getByRole("button", { name: "Run", exact: true }).click();
    expect((await opened).headers()["content-type"]).toMatch(/^text\/event-stream/);
    const { id } = await api.create("companies", { name: "Told at once" });
    await page.getByText("1 events, newest first").waitFor();
    expect(await page.getByLabel("Body of the answer").textContent()).toContain(id);
    await expectReadable(page);
    const stop = page.getByRole("button", { name: "Stop", exact: true });
    await stop.click();
    await stop.waitFor({ state: "hidden" });
  });

  test("tries the metadata APIs", async () => {
    const visitor = await signedIn();
    await visitor.openApi("REST Metadata");
    await visitor.choose("find many objects", "GET Find many objects");
    const objects = await visitor.send();
    expect(objects.status).toBe("200 OK");
    expect(JSON.stringify(objects.body)).toContain(`"nameSingular":"company"`);
    await expectReadable(visitor.page);

    await visitor.openApi("GraphQL Metadata");
    await visitor.choose("query objects", "objects");
    const connection = await visitor.send("Run");
    expect(connection, JSON.stringify(connection.body)).toMatchObject({ status: "200 OK" });
    expect(at(connection.body, "errors")).toBeUndefined();
    expect(at(connection.body, "data", "objects", "edges")).not.toEqual([]);
    await expectReadable(visitor.page);
  });

  test("shows what was added to the model after a reload", async () => {
    const visitor = await signedIn();
    const { page } = visitor;
    await visitor.search.fill("rockets");
    await page.getByText("0 found").waitFor();
    const made = await api.post("/metadata/objects", {
      nameSingular: "rocket",
      namePlural: "rockets",
      labelSingular: "Rocket",
      labelPlural: "Rockets",
    });
    expect(made, made.text).toMatchObject({ status: 201 });
    const { id } = await api.create("rockets", { name: "Ariane" });
    await page.reload();
    await visitor.choose("rockets find many", "GET Find many rockets");
    expect(idsIn((await visitor.send()).body)).toEqual([id]);
    await visitor.openApi("GraphQL Core");
    await visitor.choose("query rockets", "rockets");
    expect(idsIn((await visitor.send("Run")).body)).toEqual([id]);
  });

  test("saves the OpenAPI document that the server serves", async () => {
    const { page } = await signedIn();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the OpenAPI document" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("openapi-core.json");
    const headers = { authorization: `Bearer ${key.token}` };
    const served = await api.send("GET", "/rest/open-api/core", undefined, headers);
    expect(JSON.parse(await readFile(await download.path(), "utf8"))).toEqual(served.body);
  });

  test("ends when its key is revoked", async () => {
    const other = await makeKey();
    const { page } = await signedIn(other.token);
    expect((await api.del(`/metadata/apiKeys/${other.id}`)).status).toBe(200);
    await page.reload();
    await page.getByLabel("API key").waitFor();
  });

  test("says without scripts what it needs, and where the same is told", async () => {
    const { page } = await open(api.server.url, { javaScriptEnabled: false });
    await new PlaygroundVisitor(page, api.server.url).signIn(key.token);
    expect(await page.getByRole("main").innerText()).toContain("The playground needs scripts.");
  });
});

/** Every `id` in an answer, at any depth. */
function idsIn(value: JsonValue): readonly JsonValue[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === "id" ? [inner] : []), ...idsIn(inner)]);
}
