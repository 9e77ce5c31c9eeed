import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { exampleModel } from "../support/emit-test-server.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { writeTree } from "../support/write-tree.js";
import { openBrowser, type BrowserPage, type PageOptions } from "./browser.js";
import { referenceOf } from "./reference-of.js";

const browser = await openBrowser();
const reason = typeof browser === "string" ? browser : "";
afterAll(async () => {
  if (typeof browser !== "string") await browser.close();
});

const folder = temporaryFolder();
if (reason === "")
  writeTree(
    folder,
    [...referenceOf(exampleModel("crm"))].map(([path, text]) => ({ path, text })),
  );
const address = (path: string): string => pathToFileURL(join(folder, "site", path)).href;

/** A page with what went wrong on it, and what it asked for from elsewhere. */
async function open(
  path: string,
  options: PageOptions = {},
): Promise<{ readonly page: BrowserPage; readonly problems: string[] }> {
  if (typeof browser === "string") throw new Error(browser);
  const page = await browser.newPage(options);
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) problems.push(request.url());
  });
  await page.goto(address(path));
  return { page, problems };
}

const isTooWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
const paths = [
  "index.html",
  "data-model.html",
  "guides/filters.html",
  "objects/companies.html",
  "graphql/companies.html",
];

if (reason !== "") console.warn(`The site was not looked at in a browser: ${reason}.`);

describe.skipIf(reason !== "")("the site in a browser", () => {
  test.each(paths)("%s has no errors, asks for nothing, and fits a phone and a wide screen", async (path) => {
    for (const width of [360, 1024, 1920]) {
      const { page, problems } = await open(path, { viewport: { width, height: 800 } });
      expect({ width, problems, isTooWide: await page.evaluate<boolean>(isTooWide) }).toEqual({
        width,
        problems: [],
        isTooWide: false,
      });
    }
  });

  test("the search finds a field, by keyboard alone", async () => {
    const { page, problems } = await open("index.html");
    await page.press("body", "/");
    await page.fill("#page-search", "annualRevenue");
    await page.waitForSelector("#page-search-results a");
    await page.press("#page-search", "Enter");
    await page.waitForURL(/objects\/companies\.html#field-annualRevenue$/);
    expect(problems).toEqual([]);
  });

  test("the theme follows the system until it is chosen", async () => {
    const ground = "getComputedStyle(document.body).backgroundColor";
    const { page } = await open("index.html", { colorScheme: "dark" });
    expect(await page.evaluate<string>(ground)).toBe("rgb(20, 23, 28)");
    await page.click("#page-theme");
    expect(await page.evaluate<string>(ground)).toBe("rgb(255, 255, 255)");
  });

  test("samples are shown in the chosen language, also without scripts", async () => {
    const { page } = await open("objects/companies.html", { javaScriptEnabled: false });
    expect(await page.isVisible("figure[data-language=curl]")).toBe(true);
    expect(await page.isVisible("figure[data-language=python]")).toBe(false);
    await page.click("label[for=language-python]");
    expect(await page.isVisible("figure[data-language=curl]")).toBe(false);
    expect(await page.isVisible("figure[data-language=python]")).toBe(true);
  });

  test("a box of the diagram leads to its object", async () => {
    const { page } = await open("data-model.html");
    await page.click(".diagram g:not(.system) a .name");
    await page.waitForURL(/objects\/[\w-]+\.html$/);
    expect(await page.textContent("h1")).not.toBe("Data model");
  });
});
