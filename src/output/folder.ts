import { lstatSync, readFileSync } from "node:fs";
import { hashText } from "./hash-text.js";

export type FoundFile =
  | { readonly kind: "absent" }
  | { readonly kind: "file"; readonly text: string }
  /** A folder, a link, or something below one of these: never written through. */
  | { readonly kind: "other" };

/**
 * The folder that a server is written to. Links in it are not followed, so nothing outside it is ever touched.
 * Reads synchronously: for hundreds of small files that is several times faster.
 */
export class Folder {
  readonly path: string;
  /** Whether a folder below this one is a real folder, absent, or something else. */
  readonly #folders = new Map<string, Kind>();

  constructor(path: string) {
    this.path = path;
  }

  readAll(paths: readonly string[]): ReadonlyMap<string, FoundFile> {
    return new Map(paths.map((path) => [path, this.read(path)]));
  }

  read(path: string): FoundFile {
    const kind = this.#find(path);
    return kind === "file" ? { kind, text: readFileSync(`${this.path}/${path}`, "utf8") } : { kind };
  }

  /** Hash of a file, as `hashText` has it of its text; null where there is no file. */
  hash(path: string): string | null {
    return this.#find(path) === "file" ? hashText(readFileSync(`${this.path}/${path}`)) : null;
  }

  #find(path: string): FoundFile["kind"] {
    const parent = this.#kindOfFolder(parentOf(path));
    if (parent !== "folder") return parent === "absent" ? "absent" : "other";
    const kind = this.#kindOf(path);
    return kind === "folder" ? "other" : kind;
  }

  #kindOfFolder(path: string): Kind {
    let kind = this.#folders.get(path);
    if (kind === undefined) this.#folders.set(path, (kind = this.#inspectFolder(path)));
    return kind;
  }

  #inspectFolder(path: string): Kind {
    // The folder itself may be reached through a link: the user named it.
    if (path === "") return this.#kindOf("") === "absent" ? "absent" : "folder";
    const parent = this.#kindOfFolder(parentOf(path));
    if (parent !== "folder") return parent;
    const kind = this.#kindOf(path);
    return kind === "file" ? "other" : kind;
  }

  #kindOf(path: string): Kind {
    const stats = lstatSync(`${this.path}/${path}`, { throwIfNoEntry: false });
    if (stats === undefined) return "absent";
    return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
  }
}

type Kind = FoundFile["kind"] | "folder";

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
