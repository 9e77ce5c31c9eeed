import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sessionHeader } from "../../../src/runtime/pages/browser/playground/session-header.js";
import { admin, inAYear } from "../auth/auth-fixture.js";
import { compileBrowserScripts, runOnEmptyPage } from "./compile-browser-scripts.js";
import { htmlProblems } from "./html-problems.js";
import type { PageBrowser } from "./page-browser.js";
import { openPagesFixture, type PagesFixture } from "./pages-fixture.js";

let fixture: PagesFixture;
let scriptFolder: string;
beforeAll(async () => {
  scriptFolder = compileBrowserScripts();
  fixture = await openPagesFixture({ scriptFolder });
});
afterAll(() => fixture.close());

async function tokenOf(roleId: string): Promise<{ readonly id: string; readonly token: string }> {
  const { apiKeys } = fixture.auth;
  const { id } = await apiKeys.create({ name: `Key of ${roleId}`, roleId, expiresAt: inAYear }, admin);
  return { id, token: await apiKeys.makeToken(id, null, admin) };
}

async function playing(roleId: string): Promise<{ readonly id: string; readonly browser: PageBrowser }> {
  const { id, token } = await tokenOf(roleId);
  const browser = fixture.browser();
  await browser.post("/docs/sign-in", { key: token });
  return { id, browser };
}

const asPlayground = { [sessionHeader]: "1", "sec-fetch-site": "same-origin" };
const tagsOf = (text: string) => (JSON.parse(text) as { readonly tags?: readonly unknown[] }).tags;

describe("the playground", () => {
  it("shows nothing of the model without a valid key", async () => {
    const browser = fixture.browser();
    const page = await browser.get("/docs");
    expect(page.text).toContain('action="/docs/sign-in"');
    expect(page.text).not.toContain("<script");
    expect(page.text).not.toContain("company");
    expect(await browser.post("/docs/sign-in", { key: "wrong" })).toMatchObject({ status: 401 });
    expect(tagsOf((await browser.get("/rest/open-api/core", asPlayground)).text)).toBeUndefined();
    expect(await browser.get("/rest/companies", asPlayground)).toMatchObject({ status: 403 });
  });

  it("opens with a key of any role, which its scripts never see", async () => {
    const { token } = await tokenOf("Read only");
    const browser = fixture.browser();
    const answer = await browser.post("/docs/sign-in", { key: token });
    expect(answer).toMatchObject({ status: 303, location: "/docs" });
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^playground-[0-9a-f]{8}=[\w-]+; Path=\/; .*HttpOnly; SameSite=Strict$/,
    );
    const page = await browser.get("/docs");
    expect(page.text).toContain('src="/docs/assets/playground/start.js"');
    expect(page.text).toContain("Key of Read only · role Read only");
    expect(page.text).not.toContain(token);
    expect(htmlProblems(page.text)).toEqual([]);
    expect((await browser.submit("/docs", "/docs/sign-out")).text).toContain('action="/docs/sign-in"');
  });

  it("reads the live model and tries the APIs with the rights of its key", async () => {
    const { browser } = await playing("Read only");
    expect(tagsOf((await browser.get("/rest/open-api/core", asPlayground)).text)).toHaveLength(3);
    expect(await browser.get("/rest/companies", asPlayground)).toMatchObject({ status: 200 });
    const headers = { ...asPlayground, "content-type": "application/json" };
    const body = JSON.stringify({ query: "{ companies { totalCount } }" });
    expect(await browser.send("/graphql", { method: "POST", headers, body })).toMatchObject({ status: 200 });
    const created = await browser.send("/rest/companies", { method: "POST", headers, body: `{"name":"A"}` });
    expect(created).toMatchObject({ status: 403 });
    expect(created.text).toContain("PERMISSION_DENIED");
  });

  it("lends its session to nobody: not to links, other origins, nor once the key is revoked", async () => {
    const { id, browser } = await playing("Admin");
    const tries = [
      {},
      { ...asPlayground, "sec-fetch-site": "same-site" },
      { ...asPlayground, "sec-fetch-site": "cross-site" },
      { [sessionHeader]: "1", origin: "https://app.example.com" },
    ];
    for (const headers of tries) expect(await browser.get("/rest/companies", headers)).toMatchObject({ status: 403 });
    const preflight = await fetch(`${fixture.url}/rest/companies`, {
      method: "OPTIONS",
      headers: { origin: "https://app.example.com", "access-control-request-method": "GET" },
    });
    expect(preflight.headers.get("access-control-allow-headers")).not.toContain(sessionHeader);
    expect(await browser.get("/rest/companies", { ...asPlayground, authorization: "Bearer x" })).toMatchObject({
      status: 401,
    });
    await fixture.auth.apiKeys.revoke(id, admin);
    expect(await browser.get("/rest/companies", asPlayground)).toMatchObject({ status: 403 });
    expect((await browser.get("/docs")).text).toContain('action="/docs/sign-in"');
  });

  it("is not opened by the cookie of the settings", async () => {
    const browser = await fixture.signedIn();
    const [[, { value }] = ["", { value: "" }]] = browser.cookies;
    const { browser: other } = await playing("Read only");
    for (const [name] of other.cookies) other.cookies.set(name, { value, path: "/" });
    expect((await other.get("/docs")).text).toContain('action="/docs/sign-in"');
  });
});

describe("what pages load", () => {
  it("is served by this server, as modules that need nothing else", async () => {
    const browser = fixture.browser();
    const seen = new Map<string, string>();
    const load = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      const { status, headers, text } = await browser.get(path);
      expect([path, status, headers.get("content-type")]).toEqual([path, 200, "text/javascript; charset=utf-8"]);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      seen.set(path, text);
      for (const [, specifier = ""] of text.matchAll(/^(?:import|export)\s[^"']*from\s+"([^"]+)"/gm)) {
        expect(specifier).toMatch(/^\.\.?\//);
        await load(new URL(specifier, `http://server${path}`).pathname);
      }
    };
    await load("/docs/assets/playground/start.js");
    await load("/settings/assets/copy-buttons.js");
    const texts = [...seen.values()];
    expect(texts.join("").length).toBeLessThan(60_000);
    for (const text of texts)
      expect(text).not.toMatch(/https?:\/\/|sourceMappingURL|\beval\b|innerHTML|process\.|require\(/);
  });

  it("fits together", () => {
    for (const name of ["copy-buttons.js", "playground/start.js"])
      expect(() => runOnEmptyPage(join(scriptFolder, name))).not.toThrow();
  });

  it("is asked for again only when it has changed", async () => {
    const browser = fixture.browser();
    const first = await browser.get("/settings/assets/style.css");
    expect(first.headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect(first.text).not.toMatch(/url\(|@import/);
    const again = await browser.get("/settings/assets/style.css", { "if-none-match": first.headers.get("etag") ?? "" });
    expect(again).toMatchObject({ status: 304, text: "" });
    for (const path of ["/docs/assets/../open-pages.js", "/docs/assets/%2e%2e/open-pages.js", "/docs/assets/page.ts"])
      expect((await browser.get(path)).status).toBe(404);
  });
});
