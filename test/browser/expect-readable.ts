import { source } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

/** Each size and each scheme; what is wrong of both at once is wrong of one of them. */
const views = [
  { name: "wide, light", viewport: wide, scheme: "light" },
  { name: "wide, dark", viewport: wide, scheme: "dark" },
  { name: "phone, light", viewport: phone, scheme: "light" },
] as const;

/** Axe finds nothing wrong, light is light and dark is dark, and nothing is too wide for a phone. Leaves the page wide. */
export async function expectReadable(page: Page): Promise<void> {
  const found: Record<string, unknown> = {};
  const wanted: Record<string, unknown> = {};
  for (const { name, viewport, scheme } of views) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: scheme });
    found[name] = {
      violations: await violations(page),
      tooWide: await page.evaluate(tooWide),
      scheme: await page.evaluate(schemeOfBackground),
    };
    wanted[name] = { violations: [], tooWide: [], scheme };
  }
  await page.setViewportSize(wide);
  expect(found).toEqual(wanted);
}

/** The policies of pages do not hold for what tests evaluate; axe is not to load anything itself, though. */
async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(source);
  return page.evaluate<string[]>(`axe.run({ preload: false }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(" ")))
  )`);
}

/** What sticks out to the right, when the page can be scrolled sideways. */
const tooWide = `document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
  [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120))`;

const schemeOfBackground = `(() => {
  const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number);
  return red + green + blue > 384 ? "light" : "dark";
})()`;
