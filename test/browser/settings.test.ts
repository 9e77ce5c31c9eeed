import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { useServer } from "../rest/use-server.js";
import { openReceiver, type Receiver } from "../runtime/webhooks/receiver.js";
import { useBrowser, type Visit } from "./use-browser.js";
import { isChromiumMissing } from "./chromium.js";
import { expectKeyboard } from "./expect-keyboard.js";
import { expectReadable } from "./expect-readable.js";

describe.skipIf(isChromiumMissing)("the settings", () => {
  const open = useBrowser();
  const api = useServer("pglite", { environment: { ALLOW_PRIVATE_WEBHOOK_TARGETS: "1" } });
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await openReceiver();
  });
  afterAll(() => receiver.close());

  async function signIn({ page }: Visit, key = api.server.key): Promise<Page> {
    await page.goto(`${api.server.url}/settings`);
    await page.getByLabel("Admin key").fill(key);
    await press(page, "Sign in");
    return page;
  }

  const signedIn = async (): Promise<Page> => signIn(await open(api.server.url));

  /** Whether the APIs take it. */
  async function statusWith(token: string): Promise<number> {
    const headers = { authorization: `Bearer ${token}` };
    return (await api.send("GET", "/rest/companies", undefined, headers)).status;
  }

  test("are opened by the admin key, and by nothing else; and are left again", async () => {
    const visit = await open(api.server.url);
    const page = await signIn(visit, "not a key");
    expect(await page.getByRole("alert").textContent()).toContain("This key is not valid here");
    await visit.expectProblems(
      "error: Failed to load resource: the server responded with a status of 401 (Unauthorized)",
    );
    await expectReadable(page);
    await expectKeyboard(page);

    await signIn(visit);
    await heading(page, "API & Webhooks");
    expect(await page.getByRole("banner").textContent()).toContain("Signed in with the admin key");
    await expectReadable(page);
    await expectKeyboard(page);

    await press(page, "Sign out");
    await page.getByLabel("Admin key").waitFor();
    await page.goto(`${api.server.url}/settings`);
    expect(new URL(page.url()).pathname).toBe("/settings/sign-in");
  });

  test("make a key, show its token once, and end it", async () => {
    const page = await signedIn();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await follow(page, "New API key");
    await expectReadable(page);
    await expectKeyboard(page);

    await page.getByLabel("Name").fill("Nightly import");
    await page.getByLabel("Role").selectOption({ label: "Admin" });
    await press(page, "Create the key");
    const field = page.getByLabel("Token", { exact: true });
    const token = await field.inputValue();
    expect(await statusWith(token)).toBe(200);
    await press(page, "Copy");
    await page.getByText("Copied.").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(token);
    await expectReadable(page);
    await expectKeyboard(page);

    await page.reload();
    await heading(page, "Nightly import");
    expect(await field.count()).toBe(0);
    expect(await page.content()).not.toContain(token);

    await follow(page, "All API keys and webhooks");
    await expectReadable(page);
    await follow(page, "Nightly import");
    await follow(page, "Revoke the key…");
    await expectReadable(page);
    await press(page, "Revoke the key");
    await page.getByText("The API key “Nightly import” has been revoked.").waitFor();
    expect(await page.getByRole("link", { name: "Nightly import" }).count()).toBe(0);
    expect(await statusWith(token)).toBe(403);
  });

  test("hand a fresh key over to the playground", async () => {
    const page = await signedIn();
    await follow(page, "New API key");
    await page.getByLabel("Name").fill("Reader");
    await press(page, "Create the key");
    await press(page, "Open the playground with this key");
    await page.getByRole("searchbox").waitFor();
    expect(await page.getByRole("banner").textContent()).toContain("Reader · role Read only");
  });

  test("show a form again with what was typed and what is wrong", async () => {
    const visit = await open(api.server.url);
    const page = await signIn(visit);
    await follow(page, "New webhook");
    await page.getByLabel("Target URL").fill("ftp://example.com/hook");
    await press(page, "Create the webhook");
    const field = page.getByLabel("Target URL");
    await page.getByRole("alert").waitFor();
    expect(await field.inputValue()).toBe("ftp://example.com/hook");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await visit.expectProblems(
      "error: Failed to load resource: the server responded with a status of 400 (Bad Request)",
    );
    await expectReadable(page);
    await expectKeyboard(page);
  });

  test("make a webhook, show what was sent, and send it again", async () => {
    const page = await signedIn();
    await follow(page, "New webhook");
    await page.getByLabel("Target URL").fill(`${receiver.url}/story`);
    await page.getByLabel("Description").fill("Tells the warehouse");
    await page.getByRole("group", { name: "Every object" }).getByLabel("everything").uncheck();
    await page.locator("summary", { hasText: /^\s*Companies/ }).click();
    await page.getByRole("group", { name: "Companies" }).getByLabel("created").check();
    await expectReadable(page);
    await expectKeyboard(page);
    await press(page, "Create the webhook");
    await page.getByText("The webhook has been created.").waitFor();
    await page.getByText("Nothing has been sent yet.").waitFor();

    const { id } = await api.create("companies", { name: "Acme" });
    await received("/story", 1);
    await shows(page, page.getByRole("row", { name: `company.created ${id}` }).getByText("Delivered", { exact: true }));
    await expectReadable(page);
    await expectKeyboard(page);
    await press(page, `Send again company.created, record ${id}`);
    await page.getByText("company.created is being sent again.").waitFor();
    await received("/story", 2);
    expect(receiver.received.map(({ json }) => json["eventName"])).toEqual(["company.created", "company.created"]);

    await follow(page, "Delete the webhook…");
    await expectReadable(page);
    await press(page, "Delete the webhook");
    await page.getByText(`The webhook to ${receiver.url}/story has been deleted.`).waitFor();
  });

  test("need no scripts", async () => {
    const page = await signIn(await open(api.server.url, { javaScriptEnabled: false }));
    await follow(page, "New API key");
    await page.getByLabel("Name").fill("By hand");
    await press(page, "Create the key");
    const token = await page.getByLabel("Token", { exact: true }).inputValue();
    expect(await page.getByRole("button", { name: "Copy" }).isVisible()).toBe(false);
    expect(await statusWith(token)).toBe(200);
    await follow(page, "Revoke the key…");
    await press(page, "Revoke the key");
    await page.getByText("The API key “By hand” has been revoked.").waitFor();
    expect(await statusWith(token)).toBe(403);

    await follow(page, "New webhook");
    await page.getByLabel("Target URL").fill(`${receiver.url}/plain`);
    await press(page, "Create the webhook");
    const { id } = await api.create("companies", { name: "Globex" });
    await received("/plain", 1);
    await shows(page, page.getByRole("row", { name: `company.created ${id}` }).getByText("Delivered", { exact: true }));
    await press(page, `Send again company.created, record ${id}`);
    await received("/plain", 2);
    await press(page, "Sign out");
    await page.getByLabel("Admin key").waitFor();
  });

  /** Waits until so many posts have come. */
  async function received(path: string, count: number): Promise<void> {
    const posts = (): number => receiver.received.filter((post) => post.path === path).length;
    await expect.poll(posts, { timeout: 30_000 }).toBe(count);
  }
});

const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
const follow = (page: Page, name: string): Promise<void> => page.getByRole("link", { name, exact: true }).click();
const heading = (page: Page, name: string): Promise<void> => page.getByRole("heading", { level: 1, name }).waitFor();

/** Loads the page again until it shows something, which the server writes down when it has time. */
async function shows(page: Page, wanted: { isVisible(): Promise<boolean> }): Promise<void> {
  const isThere = async (): Promise<boolean> => {
    await page.reload();
    return wanted.isVisible();
  };
  await expect.poll(isThere, { timeout: 30_000 }).toBe(true);
}
