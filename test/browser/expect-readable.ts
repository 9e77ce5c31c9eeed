import { source } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const schemes = ["light", "dark"] as const;
const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

/** Nothing that axe finds wrong, wide and on a phone, in light and in dark; both are what they say; nothing is too wide. */
export async function expectReadable(page: Page): Promise<void> {
  const found: Record<string, unknown> = {};
  const wanted: Record<string, unknown> = {};
  for (const [size, viewport] of Object.entries({ phone, wide })) {
    await page.setViewportSize(viewport);
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      found[`${size}, ${scheme}`] = {
        violations: await violations(page),
        tooWide: await page.evaluate(tooWide),
        background: await page.evaluate(brightness),
      };
      wanted[`${size}, ${scheme}`] = { violations: [], tooWide: [], background: scheme };
    }
  }
  await page.emulateMedia({ colorScheme: null });
  expect(found).toEqual(wanted);
}

/** The page's own content security policy does not hold for what tests evaluate. */
async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(source);
  return page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(" ")))
  )`);
}

/** What sticks out to the right, when the page can be scrolled sideways. */
const tooWide = `document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
  [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120))`;

const brightness = `(() => {
  const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number);
  return red + green + blue > 384 ? "light" : "dark";
})()`;
