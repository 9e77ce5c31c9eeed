import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.js";
import { useBrowser } from "./use-browser.js";
import { isChromiumMissing } from "./chromium.js";
import { expectKeyboard, walkByKeyboard } from "./expect-keyboard.js";
import { expectReadable, findUnreadable } from "./expect-readable.js";

const head = `<!doctype html><html lang="en"><head><title>Page</title><meta name="viewport" content="width=device-width">`;

const pages = {
  "good.html": `${head}<style>:root { color-scheme: light dark; } body { background: Canvas; }</style></head>
    <body><main><h1>Page</h1><p><a href="#one">One</a> <button>Two</button> <input type="date" aria-label="Day"></p></main></body></html>`,
  "bad.html": `${head}<style>body { background: white; width: 1000px; } a { outline: none; }</style></head>
    <body><main><h1>Page</h1><img src="http://127.0.0.1:9/x.png"><p><a href="#one">One</a></p><input></main>
    <script>console.error("Oh no"); fetch("https://example.com/count"); nothing.at.all();</script></body></html>`,
  "order.html": `${head}</head><body><main><h1>Page</h1><button>One</button> <button tabindex="2">Two</button></main></body></html>`,
};

const problemsOfBad = [
  "asks for http://127.0.0.1:9/x.png",
  "asks for https://example.com/count",
  "error: Failed to load resource: net::ERR_FAILED",
  "error: Failed to load resource: net::ERR_FAILED",
  "error: Oh no",
  "exception: ReferenceError: nothing is not defined",
  "exception: TypeError: Failed to fetch",
];

describe.skipIf(isChromiumMissing)("the checks of pages", () => {
  const open = useBrowser();
  const folder = temporaryFolder();
  const home = pathToFileURL(folder).href;
  beforeAll(() => {
    for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  });

  test("find nothing wrong where nothing is", async () => {
    const { page } = await open(home);
    await page.goto(`${home}/good.html`);
    await expectReadable(page);
    await expectKeyboard(page);
  });

  test("notice errors, and keep requests to elsewhere from leaving", async () => {
    const { page, expectProblems } = await open(home);
    await page.goto(`${home}/bad.html`);
    await expectProblems(...problemsOfBad);
  });

  test("notice what cannot be read, and what the keyboard does not reach or show", async () => {
    const { page, expectProblems } = await open(home);
    await page.goto(`${home}/bad.html`);
    await expectProblems(...problemsOfBad);
    const unreadable = (await findUnreadable(page)).join("\n");
    for (const part of [
      "wide, dark: image-alt img",
      "wide, dark: label input",
      "wide, dark: the background is light",
      "phone, light: too wide: <main>",
    ])
      expect(unreadable).toContain(part);
    expect(await walkByKeyboard(page)).toMatchObject({ unseen: ["a One"] });
    await page.goto(`${home}/order.html`);
    const { controls, reached } = await walkByKeyboard(page);
    expect(reached).not.toEqual(controls);
  });
});
