import { source } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

/** What is wrong of a size is so in either scheme, and the other way round; each look takes a second. */
const views = [
  { name: "wide, dark", viewport: wide, scheme: "dark" },
  { name: "phone, light", viewport: phone, scheme: "light" },
] as const;

/** Axe finds nothing wrong, light is light and dark is dark, and nothing is too wide for a phone. Leaves the page wide. */
export async function expectReadable(page: Page): Promise<void> {
  expect(await findUnreadable(page)).toEqual([]);
}

/** What somebody could not read or use, and in which view. */
export async function findUnreadable(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, viewport, scheme } of views) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: scheme });
    const problems = [...(await violations(page)), ...(await page.evaluate<readonly string[]>(tooWide))];
    const background = await page.evaluate<string>(brightness);
    if (background !== scheme) problems.push(`the background is ${background}`);
    found.push(...problems.map((problem) => `${name}: ${problem}`));
  }
  await page.setViewportSize(wide);
  return found;
}

/** The policies of pages do not hold for what tests evaluate; axe is not to load anything itself, though. */
async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(source);
  return page.evaluate<string[]>(`axe.run({ preload: false, resultTypes: ["violations"] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(" ")))
  )`);
}

/** What sticks out to the right, when the page can be scrolled sideways. */
const tooWide = `document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
  [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map((element) => "too wide: " + element.outerHTML.slice(0, 120))`;

const brightness = `(() => {
  const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number);
  return red + green + blue > 384 ? "light" : "dark";
})()`;
