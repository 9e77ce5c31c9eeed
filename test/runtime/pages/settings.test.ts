import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, inAYear } from "../auth/auth-fixture.js";
import { htmlProblems } from "./html-problems.js";
import { hiddenFields, type PageAnswer, type PageBrowser } from "./page-browser.js";
import { adminKey, hostileLabel, openPagesFixture, type PagesFixture } from "./pages-fixture.js";

let fixture: PagesFixture;
beforeAll(async () => {
  fixture = await openPagesFixture();
});
afterAll(() => fixture.close());

const keyFields = { roleId: "Admin", expiresAt: "90", expiresOn: "" };

async function newKey(browser: PageBrowser, name: string): Promise<{ readonly id: string; readonly page: PageAnswer }> {
  const page = await browser.submit("/settings/keys/new", "/settings/keys", { ...keyFields, name });
  const id = /<dd><code>([0-9a-f-]{36})<\/code><\/dd>/.exec(page.text)?.[1];
  if (id === undefined) throw new Error(`No key was made:\n${page.text}`);
  return { id, page };
}

const tokenIn = ({ text }: PageAnswer) => /<input\s+id="token"\s+value="([^"]+)"/.exec(text)?.[1] ?? null;

describe("every page", () => {
  it("is whole, keeps to itself and works without scripts", async () => {
    const browser = await fixture.signedIn();
    const { id } = await newKey(browser, "Whole");
    const webhook = await browser.submit("/settings/webhooks/new", "/settings/webhooks", {
      targetUrl: "http://127.0.0.1:9/whole",
      operations: ["company.created"],
    });
    const webhookPath = /href="(\/settings\/webhooks\/[0-9a-f-]+)\/delete"/.exec(webhook.text)?.[1] ?? "";
    const pages = [
      await fixture.browser().get("/settings/sign-in"),
      await fixture.browser().get("/docs"),
      await browser.get("/settings"),
      await browser.get("/settings/keys/new"),
      await browser.get(`/settings/keys/${id}`),
      await browser.get(`/settings/keys/${id}/revoke`),
      await browser.get("/settings/webhooks/new"),
      await browser.get(webhookPath),
      await browser.get(`${webhookPath}/delete`),
      await browser.get("/settings/nowhere"),
      await browser.post("/settings/keys", {
        ...hiddenFields((await browser.get("/settings/keys/new")).text, "/settings/keys"),
      }),
    ];
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 200, 404, 400]);
    for (const { text, headers } of pages) {
      expect(htmlProblems(text)).toEqual([]);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      );
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
    }
  });

  it("escapes what people and models call things", async () => {
    const browser = await fixture.signedIn();
    const { id } = await newKey(browser, `"><img src=x onerror=alert(1)>`);
    for (const path of ["/settings", `/settings/keys/${id}`, `/settings/keys/${id}/revoke`, "/settings/webhooks/new"]) {
      const { text } = await browser.get(path);
      expect(text).not.toContain("<img");
      expect(text).not.toContain(hostileLabel);
      expect(htmlProblems(text)).toEqual([]);
    }
    expect((await browser.get("/settings/webhooks/new")).text).toContain(
      "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;",
    );
  });
});

describe("signing in", () => {
  it("gives a session in a cookie that scripts and other sites do not get", async () => {
    const browser = fixture.browser();
    expect(await browser.get("/settings")).toMatchObject({ status: 303, location: "/settings/sign-in" });
    const answer = await browser.post("/settings/sign-in", { key: ` ${adminKey} ` });
    expect(answer).toMatchObject({ status: 303, location: "/settings" });
    const cookie = answer.headers.getSetCookie()[0] ?? "";
    expect(cookie).toMatch(/^settings-[0-9a-f]{8}=[\w-]+; Path=\/settings; Max-Age=28800; HttpOnly; SameSite=Strict$/);
    expect(Buffer.from(cookie.split("=")[1]?.split(";")[0] ?? "", "base64url").toString("latin1")).not.toContain(
      adminKey,
    );
    expect((await browser.get("/settings")).text).toContain("Signed in with the admin key");
    expect(await browser.get("/settings/sign-in")).toMatchObject({ status: 303, location: "/settings" });
  });

  it("is refused with a wrong key, none, or one whose role may not manage keys", async () => {
    const wrong = await fixture.browser().post("/settings/sign-in", { key: "tg_wrong" });
    expect(wrong).toMatchObject({ status: 401 });
    expect(wrong.text).toContain("This key is not valid here");
    expect(wrong.text).not.toContain("tg_wrong");
    expect(wrong.headers.getSetCookie()).toEqual([]);
    expect(await fixture.browser().post("/settings/sign-in", { key: " " })).toMatchObject({ status: 400 });
    const { apiKeys } = fixture.auth;
    const key = await apiKeys.create({ name: "Reader", roleId: "Read only", expiresAt: inAYear }, admin);
    const reader = await fixture
      .browser()
      .post("/settings/sign-in", { key: await apiKeys.makeToken(key.id, null, admin) });
    expect(reader).toMatchObject({ status: 403 });
    expect(reader.text).toContain("API_KEYS_AND_WEBHOOKS");
  });

  it("is refused from other sites and from what is no browser", async () => {
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: fixture.url, "sec-fetch-site": "cross-site" },
      { origin: fixture.url, "sec-fetch-site": "same-site" },
      { origin: "null" },
      {},
    ])
      expect(await fixture.browser().post("/settings/sign-in", { key: adminKey }, headers)).toMatchObject({
        status: 403,
      });
    const allowed = await fixture
      .browser()
      .post("/settings/sign-in", { key: adminKey }, { "sec-fetch-site": "same-origin" });
    expect(allowed.status).toBe(303);
  });

  it("ends: on signing out, with time, when the key is revoked, and when the cookie was changed", async () => {
    const browser = await fixture.signedIn();
    const [name = "", kept] = [...browser.cookies][0] ?? [];
    expect((await browser.submit("/settings", "/settings/sign-out")).text).toContain("Admin key");
    expect(browser.cookies.size).toBe(0);
    if (kept === undefined) throw new Error("There was no cookie");
    browser.cookies.set(name, { ...kept, value: `${kept.value.slice(0, -3)}AAA` });
    expect(await browser.get("/settings")).toMatchObject({ status: 303 });
    browser.cookies.set(name, kept);
    expect(await browser.get("/settings")).toMatchObject({ status: 200 });
    fixture.clock.ahead = 8 * 60 * 60 * 1000 + 1000;
    expect(await browser.get("/settings")).toMatchObject({ status: 303 });
    fixture.clock.ahead = 0;
    const { apiKeys } = fixture.auth;
    const key = await apiKeys.create({ name: "Operator", roleId: "Admin", expiresAt: inAYear }, admin);
    const operator = fixture.browser();
    await operator.post("/settings/sign-in", { key: await apiKeys.makeToken(key.id, null, admin) });
    expect((await operator.get("/settings")).text).toContain("the key “Operator”");
    await apiKeys.revoke(key.id, admin);
    expect(await operator.get("/settings")).toMatchObject({ status: 303, location: "/settings/sign-in" });
  });
});

describe("forms", () => {
  it("are taken only from the session they were shown to, and from pages of the server", async () => {
    const browser = await fixture.signedIn();
    const fields = {
      ...keyFields,
      name: "Forged",
      formToken: hiddenFields((await browser.get("/settings/keys/new")).text, "/settings/keys")["formToken"] ?? "",
    };
    const other = await fixture.signedIn();
    const refused = [
      await browser.post("/settings/keys", { ...fields, formToken: "" }),
      await other.post("/settings/keys", fields),
      await browser.post("/settings/keys", fields, { origin: "https://evil.example" }),
      await browser.post("/settings/keys", fields, {}),
      await browser.post("/settings/sign-out", { formToken: "x" }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect(await fixture.browser().post("/settings/keys", fields)).toMatchObject({
      status: 303,
      location: "/settings/sign-in",
    });
    expect(fixture.auth.apiKeys.list(admin).map(({ name }) => name)).not.toContain("Forged");
  });

  it("must be forms, of a bearable size, without characters that nothing can keep", async () => {
    const browser = await fixture.signedIn();
    const headers = { origin: fixture.url, "content-type": "application/json" };
    expect(await browser.send("/settings/keys", { method: "POST", headers, body: "{}" })).toMatchObject({
      status: 415,
    });
    expect(await browser.post("/settings/sign-in", { key: "x".repeat(600_000) })).toMatchObject({ status: 413 });
    expect(await browser.post("/settings/sign-in", { key: "a\0b" })).toMatchObject({ status: 400 });
    expect(fixture.errors).toEqual([]);
  });
});

describe("API keys", () => {
  it("are made with a token that is shown once and works", async () => {
    const browser = await fixture.signedIn();
    const { id, page } = await newKey(browser, "ERP sync");
    expect(page.text).toContain("The API key “ERP sync” has been created.");
    const token = tokenIn(page);
    const records = await fetch(`${fixture.url}/rest/companies`, { headers: { authorization: `Bearer ${token}` } });
    expect(records.status).toBe(200);
    const again = await browser.get(`/settings/keys/${id}`);
    expect(tokenIn(again)).toBeNull();
    expect(again.text).not.toContain(token);
    expect((await browser.get("/settings")).text).toContain(`<a href="/settings/keys/${id}">ERP sync</a>`);
  });

  it("show what is wrong beside the input and keep what was typed", async () => {
    const browser = await fixture.signedIn();
    const answer = await browser.submit("/settings/keys/new", "/settings/keys", {
      name: "Kept & typed",
      roleId: "Admin",
      expiresAt: "date",
      expiresOn: "2001-01-01",
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('value="Kept &amp; typed"');
    expect(answer.text).toMatch(/id="expiresAt-problem">.*must be in the future/s);
    expect(answer.text).toMatch(/<option value="date" selected/);
    expect(answer.text).toContain('aria-invalid="true"');
    expect(answer.text).toContain("<title>Not saved: ");
    const empty = await browser.submit("/settings/keys/new", "/settings/keys", { ...keyFields, name: "" });
    expect(empty.status).toBe(400);
    expect(empty.text).toContain('id="name-problem"');
  });

  it("take another name, role and end, and other tokens", async () => {
    const browser = await fixture.signedIn();
    const { id } = await newKey(browser, "First name");
    const path = `/settings/keys/${id}`;
    const readOnly = fixture.auth.roles.list().find(({ label }) => label === "Read only")?.id ?? "";
    const changed = await browser.submit(path, path, {
      name: "Second name",
      roleId: readOnly,
      expiresAt: "date",
      expiresOn: "2099-05-06",
    });
    expect(changed.text).toContain("The changes have been saved.");
    expect(fixture.auth.apiKeys.find(id, admin)).toMatchObject({
      name: "Second name",
      roleId: readOnly,
      expiresAt: "2099-05-06T23:59:59.999Z",
    });
    await browser.submit(path, path, { name: "Third name", roleId: readOnly, expiresAt: "keep" });
    expect(fixture.auth.apiKeys.find(id, admin)).toMatchObject({
      name: "Third name",
      expiresAt: "2099-05-06T23:59:59.999Z",
    });
    const token = tokenIn(await browser.submit(path, `${path}/token`));
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${fixture.url}/rest/companies`, { headers })).status).toBe(200);
  });

  it("are revoked after a question", async () => {
    const browser = await fixture.signedIn();
    const { id, page } = await newKey(browser, "To end");
    const path = `/settings/keys/${id}/revoke`;
    expect((await browser.get(path)).text).toContain("Revoke “To end”?");
    expect((await browser.submit(path, path)).text).toContain("The API key “To end” has been revoked.");
    const headers = { authorization: `Bearer ${tokenIn(page)}` };
    expect((await fetch(`${fixture.url}/rest/companies`, { headers })).status).toBe(403);
    expect((await browser.get(`/settings/keys/${id}`)).text).toContain("Revoked");
    expect(await browser.get("/settings/keys/00000000-0000-4000-8000-000000000000")).toMatchObject({ status: 404 });
  });

  it("cannot hand out more than the key that somebody has signed in with", async () => {
    const { apiKeys, roles } = fixture.auth;
    const role = await roles.create(
      { label: "Key keeper", canBeAssignedToApiKeys: true, canReadAllObjectRecords: true },
      admin,
    );
    await roles.setSettingPermissions({ roleId: role.id, permissionFlagKeys: ["API_KEYS_AND_WEBHOOKS"] }, admin);
    const key = await apiKeys.create({ name: "Keeper", roleId: role.id, expiresAt: inAYear }, admin);
    const browser = fixture.browser();
    await browser.post("/settings/sign-in", { key: await apiKeys.makeToken(key.id, null, admin) });
    const answer = await browser.submit("/settings/keys/new", "/settings/keys", { ...keyFields, name: "More" });
    expect(answer.status).toBe(403);
    expect(answer.text).toMatch(/role="alert".*a key can hand out no more than it has/s);
    expect(answer.text).toContain('value="More"');
  });
});

describe("webhooks", () => {
  const path = (page: PageAnswer) => /href="(\/settings\/webhooks\/[0-9a-f-]{36})\/delete"/.exec(page.text)?.[1] ?? "";

  it("are made for operations of the live model, changed and deleted", async () => {
    const browser = await fixture.signedIn();
    const made = await browser.submit("/settings/webhooks/new", "/settings/webhooks", {
      targetUrl: "http://127.0.0.1:9/a",
      description: "ERP",
      operations: ["company.created", "rocket.*"],
      updatedFields: "name,  position",
    });
    expect(made.text).toContain("The webhook has been created.");
    const id = path(made).split("/").at(-1) ?? "";
    const { webhooks } = fixture.webhooks.hooks;
    expect(webhooks.find(id, admin)).toMatchObject({
      targetUrl: "http://127.0.0.1:9/a",
      description: "ERP",
      operations: ["company.created", "rocket.*"],
      updatedFields: ["name", "position"],
    });
    const secret = webhooks.find(id, admin)?.secret ?? "";
    expect(made.text).toContain(`value="${secret}"`);
    expect(made.text).toMatch(/value="rocket\.\*"\s+checked/);
    await browser.submit(path(made), path(made), { targetUrl: "http://127.0.0.1:9/b", operations: ["*.*"] });
    expect(webhooks.find(id, admin)).toMatchObject({ operations: ["*.*"], updatedFields: null, secret });
    expect((await browser.submit(`${path(made)}/delete`, `${path(made)}/delete`)).text).toContain("has been deleted");
    expect(webhooks.find(id, admin)).toBeNull();
  });

  it("show what is wrong and keep what was ticked", async () => {
    const browser = await fixture.signedIn();
    const answer = await browser.submit("/settings/webhooks/new", "/settings/webhooks", {
      targetUrl: "ftp://example.com",
      operations: ["company.updated"],
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('id="targetUrl-problem"');
    expect(answer.text).toContain('value="ftp://example.com"');
    expect(answer.text).toMatch(/value="company\.updated"\s+checked/);
    const none = await browser.submit("/settings/webhooks/new", "/settings/webhooks", {
      targetUrl: "http://127.0.0.1:9/",
    });
    expect(none.status).toBe(400);
    expect(none.text).toContain('id="operations-problem"');
  });

  it("show their deliveries, page by page, and send one again", async () => {
    const browser = await fixture.signedIn();
    const made = await browser.submit("/settings/webhooks/new", "/settings/webhooks", {
      targetUrl: "http://127.0.0.1:9/log",
      operations: ["company.*"],
    });
    for (let index = 0; index < 30; index += 1) await fixture.webhooks.create("company", { name: `C ${index}` });
    const first = await browser.get(path(made));
    const rows = (page: PageAnswer) => page.text.split("Send again").length - 1;
    expect(rows(first)).toBe(25);
    expect(htmlProblems(first.text)).toEqual([]);
    const older = /href="([^"]+\?before=[^"]+)#log"/.exec(first.text)?.[1] ?? "";
    expect(rows(await browser.get(older))).toBe(5);
    const action = /action="([^"]+\/replay)"/.exec(first.text)?.[1] ?? "";
    expect((await browser.submit(path(made), action)).text).toContain("company.created is being sent again.");
    expect(await browser.get(`${path(made)}?before=nothing`)).toMatchObject({ status: 400 });
  });
});

it("slows down those who try keys", async () => {
  const alone = await openPagesFixture();
  try {
    const browser = alone.browser();
    const statuses: number[] = [];
    for (let index = 0; index < 35; index += 1)
      statuses.push((await browser.post("/settings/sign-in", { key: `guess ${index}` })).status);
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    const refused = await browser.post("/docs/sign-in", { key: adminKey });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  } finally {
    await alone.close();
  }
});

it("lives below a path and behind https where its address says so", async () => {
  const behind = await openPagesFixture({ publicUrl: "https://crm.example.com/base" });
  try {
    const browser = behind.browser();
    const answer = await browser.post("/settings/sign-in", { key: adminKey }, { origin: "https://crm.example.com" });
    expect(answer.location).toBe("/base/settings");
    expect(answer.headers.getSetCookie()[0]).toMatch(/; Path=\/base\/settings; .*; Secure$/);
    expect((await browser.get("/docs")).text).toContain('action="/base/docs/sign-in"');
  } finally {
    await behind.close();
  }
});
