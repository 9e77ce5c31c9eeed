import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../support/command-line.js";
import { exampleModel } from "../support/emit-test-server.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { useBrowser, type Visit } from "./use-browser.js";
import { isChromiumMissing } from "./chromium.js";
import { expectKeyboard } from "./expect-keyboard.js";
import { expectReadable } from "./expect-readable.js";

/** Of each kind one that is not long; what else there is, is printed by the same code. */
const kinds = [
  "index.html",
  "data-model.html",
  "guides/filters.html",
  "guides/errors.html",
  "objects/opportunities.html",
  "graphql/blocklists.html",
];

describe.skipIf(isChromiumMissing)("the site that is read from files", () => {
  const open = useBrowser();
  const folder = temporaryFolder();
  const site = join(folder, "docs", "site");
  const home = pathToFileURL(site).href;
  beforeAll(async () => {
    writeFileSync(join(folder, "model.json"), JSON.stringify(exampleModel("crm")));
    const { exitCode, stderr } = await runCommand(folder, ["docs", "model.json", "--out", "docs", "--quiet"]);
    if (exitCode !== 0) throw new Error(`The documents were not written:\n${stderr}`);
  });

  async function openAt(path: string, options: Parameters<typeof open>[1] = {}): Promise<Visit> {
    const visit = await open(home, options);
    await visit.page.goto(`${home}/${path}`);
    return visit;
  }

  test("opens all its pages without an error, none too wide for a phone", async () => {
    const { page } = await open(home, { viewport: { width: 390, height: 844 } });
    const paths = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
    expect(paths.length).toBeGreaterThan(60);
    const tooWide: string[] = [];
    for (const path of paths) {
      await page.goto(`${home}/${path}`, { waitUntil: "domcontentloaded" });
      const isTooWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
      if (await page.evaluate<boolean>(isTooWide)) tooWide.push(path);
    }
    expect(tooWide).toEqual([]);
  });

  test.each(kinds)("can be read by everybody: %s", async (path) => {
    const { page } = await openAt(path);
    await expectReadable(page);
  });

  test.each(["index.html", "data-model.html", "objects/opportunities.html"])(
    "is reached by the keyboard: %s",
    async (path) => {
      const { page } = await openAt(path);
      await expectKeyboard(page);
    },
  );

  test("finds a field, by the keyboard alone", async () => {
    const { page } = await openAt("index.html");
    await page.keyboard.press("/");
    await page.keyboard.type("annualRevenue");
    const found = page.getByRole("search").getByRole("link");
    await found.first().waitFor();
    await expectReadable(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/objects\/companies\.html#field-annualRevenue$/);

    await page.getByRole("searchbox").fill("no such thing anywhere");
    await page.getByText("Nothing found").waitFor();
  });

  test("draws the data model, each object leading to its page", async () => {
    const { page } = await openAt("data-model.html");
    const company = page.locator("svg.diagram").getByRole("link", { name: /^compan/i });
    await company.first().scrollIntoViewIfNeeded();
    await company.first().click();
    await page.waitForURL(/objects\/companies\.html$/);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/compan/i);
  });

  test("is as dark as the system, until somebody chooses", async () => {
    const { page } = await openAt("index.html", { colorScheme: "dark" });
    const dark = await background(page);
    await page.getByRole("button", { name: "Change between light and dark" }).click();
    expect(await background(page)).toBe("rgb(255, 255, 255)");
    expect(dark).not.toBe("rgb(255, 255, 255)");
    await page.getByRole("link", { name: "Data model" }).first().click();
    await page.waitForURL(/data-model\.html$/);
    expect(await background(page)).toBe("rgb(255, 255, 255)");
  });

  test("shows samples in the chosen language, and copies them", async () => {
    const { page } = await openAt("objects/companies.html");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByText("Python", { exact: true }).first().click();
    const sample = page.locator("figure[data-language=python]").first();
    expect(await page.locator("figure[data-language=curl]").first().isVisible()).toBe(false);
    await sample.getByRole("button", { name: "Copy" }).click();
    await sample.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(await sample.locator("pre").textContent());
  });

  test("is whole without scripts", async () => {
    const { page } = await openAt("objects/companies.html", { javaScriptEnabled: false });
    expect(await page.getByRole("searchbox").isVisible()).toBe(false);
    expect(await page.locator("figure[data-language=curl]").first().isVisible()).toBe(true);
    await page.getByText("Python", { exact: true }).first().click();
    expect(await page.locator("figure[data-language=curl]").first().isVisible()).toBe(false);
    expect(await page.locator("figure[data-language=python]").first().isVisible()).toBe(true);
    expect(await page.getByText("/rest/companies").first().isVisible()).toBe(true);
  });
});

const background = (page: Page): Promise<string> => page.evaluate("getComputedStyle(document.body).backgroundColor");
