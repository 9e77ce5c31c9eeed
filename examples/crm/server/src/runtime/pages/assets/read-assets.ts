import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { stylesheet } from "../stylesheet.js";

export interface Asset {
  readonly contentType: string;
  readonly text: string;
  readonly etag: string;
}

/**
 * Everything that pages load, by its path below the assets: the style sheet, and the scripts for browsers, which are
 * compiled like all of the server but run as they are, one module each.
 */
export function readAssets(scriptFolder: string): ReadonlyMap<string, Asset> {
  const scripts = readdirSync(scriptFolder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".js"))
    .map((path): [string, Asset] => {
      const text = readFileSync(join(scriptFolder, path), "utf8").replace(sourceMapComment, "");
      return [relative(".", path).split(sep).join("/"), asset("text/javascript; charset=utf-8", text)];
    });
  return new Map([["style.css", asset("text/css; charset=utf-8", stylesheet)], ...scripts]);
}

/** The maps stay on the server, so that asking for them would fail. */
const sourceMapComment = /\n\/\/# sourceMappingURL=\S+\s*$/;

function asset(contentType: string, text: string): Asset {
  return { contentType, text, etag: `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"` };
}
