import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser that is installed here, or null; `CHROMIUM_PATH` names one of another place. */
export const chromiumPath = findChromium();
export const isChromiumMissing = chromiumPath === null;

function findChromium(): string | null {
  const given = process.env["CHROMIUM_PATH"] ?? "";
  if (given === "") return usualPlaces.find((path) => existsSync(path)) ?? null;
  if (existsSync(given)) return given;
  throw new Error(`CHROMIUM_PATH is ${given}, which is not there`);
}

/** Says it once in a run, whatever number of files is skipped for it. */
export function tellThatChromiumIsMissing(): void {
  try {
    writeFileSync(join(inject("serversFolder"), "told-that-chromium-is-missing"), "", { flag: "wx" });
  } catch {
    return;
  }
  console.warn(
    "Skipped all tests in test/browser: no Chromium is installed. Run `apt-get install chromium`, or name one in CHROMIUM_PATH.",
  );
}
