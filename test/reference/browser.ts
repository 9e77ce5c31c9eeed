import { existsSync } from "node:fs";

/** As much of playwright-core as the tests of pages use; the package is not always there. */
export interface Browser {
  newPage(options: PageOptions): Promise<BrowserPage>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly javaScriptEnabled?: boolean;
}

export interface BrowserPage {
  on(event: "console", listener: (message: { type(): string; text(): string }) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  on(event: "request", listener: (request: { url(): string }) => void): void;
  goto(url: string): Promise<unknown>;
  fill(selector: string, text: string): Promise<void>;
  click(selector: string): Promise<void>;
  press(selector: string, key: string): Promise<void>;
  url(): string;
  textContent(selector: string): Promise<string | null>;
  isVisible(selector: string): Promise<boolean>;
  waitForSelector(selector: string): Promise<unknown>;
  waitForURL(pattern: RegExp): Promise<void>;
  evaluate<Result>(script: string): Promise<Result>;
}

interface Playwright {
  readonly chromium: { launch(options: { executablePath: string; args: readonly string[] }): Promise<Browser> };
}

const executables = [process.env["CHROMIUM_PATH"] ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** Starts the system's Chromium, or says what is missing. */
export async function openBrowser(): Promise<Browser | string> {
  const executablePath = executables.find((path) => path !== "" && existsSync(path));
  if (executablePath === undefined) return "no Chromium is installed";
  const packageName = "playwright-core";
  const playwright = await (import(packageName) as Promise<Playwright>).catch(() => null);
  if (playwright === null) return "playwright-core is not installed";
  return playwright.chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
