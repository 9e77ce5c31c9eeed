import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";

export type FoundFile =
  | { readonly kind: "absent" }
  | { readonly kind: "file"; readonly text: string }
  /** A folder, a link, or something below one of these: never written through. */
  | { readonly kind: "other" };

/** The folder that a server is written to. Links in it are not followed, so nothing outside it is ever touched. */
export class Folder {
  readonly path: string;
  /** Whether a folder below this one is a real folder, absent, or something else. */
  readonly #folders = new Map<string, Promise<FoundFile["kind"] | "folder">>();

  constructor(path: string) {
    this.path = path;
  }

  async readAll(paths: readonly string[]): Promise<ReadonlyMap<string, FoundFile>> {
    const unique = [...new Set(paths)];
    return new Map(await Promise.all(unique.map(async (path) => [path, await this.read(path)] as const)));
  }

  async read(path: string): Promise<FoundFile> {
    const parent = await this.#kindOfFolder(path.split("/").slice(0, -1).join("/"));
    if (parent !== "folder") return { kind: parent === "absent" ? "absent" : "other" };
    const kind = await this.#kindOf(path);
    if (kind === "folder" || kind === "other") return { kind: "other" };
    return kind === "absent" ? { kind } : { kind, text: await readFile(join(this.path, path), "utf8") };
  }

  #kindOfFolder(path: string): Promise<FoundFile["kind"] | "folder"> {
    let kind = this.#folders.get(path);
    if (kind === undefined) {
      kind = this.#inspectFolder(path);
      this.#folders.set(path, kind);
    }
    return kind;
  }

  async #inspectFolder(path: string): Promise<FoundFile["kind"] | "folder"> {
    if (path === "") return (await this.#kindOf("")) === "absent" ? "absent" : "folder";
    const parent = await this.#kindOfFolder(path.split("/").slice(0, -1).join("/"));
    return parent === "folder" ? this.#kindOf(path) : parent === "file" ? "other" : parent;
  }

  async #kindOf(path: string): Promise<FoundFile["kind"] | "folder"> {
    const stats = await lstat(join(this.path, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    if (stats === null) return "absent";
    return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
  }
}
