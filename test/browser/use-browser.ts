/**
 * Tests in a real browser. In comes the address that pages are at, out come pages on which nothing may go wrong unseen:
 * what the console reports and what is asked for elsewhere fails the test. Knows nothing of what the pages are.
 */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { chromiumPath, isChromiumMissing, tellThatChromiumIsMissing } from "./chromium.js";

export interface Visit {
  readonly page: Page;
  /** These go wrong, in any order, and nothing else has; waits for them. */
  expectProblems(...problems: readonly string[]): Promise<void>;
}

/** Opens a page in a browser without a past. Everything it asks for must be below `home`. */
export type OpenVisit = (home: string, options?: BrowserContextOptions) => Promise<Visit>;

/** Milliseconds. Generous, because the machine may be busy with other tests. */
const timeout = 30_000;

/** One browser for the tests of a `describe` block, which `isChromiumMissing` is to skip. */
export function useBrowser(): OpenVisit {
  if (isChromiumMissing) tellThatChromiumIsMissing();
  let browser: Browser | null = null;
  const opened: { readonly context: BrowserContext; readonly problems: string[] }[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath ?? "",
      // Containers run tests as root, for whom Chromium has no sandbox, and have little shared memory. No name is
      // resolved, so that nothing gets out whatever a page does.
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
      timeout: 60_000,
    });
  });
  afterEach(async () => {
    const problems = opened.flatMap((one) => one.problems);
    for (const { context } of opened.splice(0)) await context.close();
    expect(problems).toEqual([]);
  });
  afterAll(() => browser?.close());
  return async (home, options = {}) => {
    if (browser === null) throw new Error("The browser is not running");
    const context = await browser.newContext({ serviceWorkers: "block", reducedMotion: "reduce", ...options });
    context.setDefaultTimeout(timeout);
    const problems: string[] = [];
    opened.push({ context, problems });
    await recordProblems(context, home, problems);
    return {
      page: await context.newPage(),
      expectProblems: async (...expected) => {
        await expect.poll(() => problems.toSorted(), { timeout }).toEqual(expected.toSorted());
        problems.length = 0;
      },
    };
  };
}

async function recordProblems(context: BrowserContext, home: string, problems: string[]): Promise<void> {
  const isOwn = (url: string): boolean => url.startsWith(`${home}/`) || /^(?:data|blob|about):/.test(url);
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => void problems.push(`exception: ${String(error.error())}`));
  context.on("page", (page) => {
    page.on("websocket", (socket) => void problems.push(`opens ${socket.url()}`));
    page.on("crash", () => void problems.push("crashed"));
  });
  await context.route(
    (url) => !isOwn(url.href),
    (route) => {
      problems.push(`asks for ${route.request().url()}`);
      return route.abort();
    },
  );
}
