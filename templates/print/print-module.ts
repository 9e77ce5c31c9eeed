import type { Code, ImportName, Printable } from "./code.js";
import { fit, lines } from "./code.js";
import { relativeModule } from "./relative-module.js";
import { Writer } from "./writer.js";

/**
 * The text of a TypeScript file: its header if it has one, the imports that its names ask for, its body. An import whose
 * name is taken in this file is renamed (`Links as Links$1`).
 */
export function printModule(path: string, header: Code | null, body: Code): string {
  const names = new NamesInFile(path);
  names.collect(body);
  const file = lines([header, names.imports(), body], "\n\n");
  return `${printText(file, (name) => names.localName(name))}\n`;
}

/** The text of any other file. */
export function printText(content: Printable, localName: (name: ImportName) => string = (name) => name.name): string {
  const writer = new Writer(localName);
  writer.print(content, "");
  return writer.text;
}

class NamesInFile {
  readonly #path: string;
  readonly #declared = new Set<string>();
  /** By module as it will be written, then by imported name. */
  readonly #imported = new Map<string, Map<string, ImportName>>();
  readonly #localNames = new Map<string, string>();
  readonly #modules = new Map<string, string>();

  constructor(path: string) {
    this.#path = path;
  }

  collect(node: Printable): void {
    if (node === null || typeof node !== "object") return;
    if (node.kind === "declared") this.#declared.add(node.name);
    else if (node.kind === "import") this.#add(node);
    else if (node.kind === "fit") this.collect(node.broken);
    else if (node.kind === "lines") for (const item of node.items) this.collect(item);
    else for (const value of node.values) this.collect(value);
  }

  #add(name: ImportName): void {
    if (name.from === this.#path) return;
    const module = this.#module(name.from);
    let ofModule = this.#imported.get(module);
    if (ofModule === undefined) this.#imported.set(module, (ofModule = new Map()));
    const known = ofModule.get(name.name);
    if (known === undefined || known.isType) ofModule.set(name.name, name);
  }

  imports(): Printable {
    const taken = new Set(this.#declared);
    const statements = [...this.#imported].toSorted(byModule).map(([module, names]) => {
      const all = [...names.values()].toSorted((a, b) => compareCodePoints(a.name, b.name));
      const areTypes = all.every((name) => name.isType);
      const specifiers = all.map((name) => {
        const local = freeName(name.name, taken);
        taken.add(local);
        this.#localNames.set(`${module}\n${name.name}`, local);
        return (name.isType && !areTypes ? "type " : "") + (local === name.name ? local : `${name.name} as ${local}`);
      });
      const open = areTypes ? "import type {" : "import {";
      const flat = `${open} ${specifiers.join(", ")} } from "${module}";`;
      const broken = `${open}\n${specifiers.map((specifier) => `  ${specifier},\n`).join("")}} from "${module}";`;
      return specifiers.length === 1 ? flat : fit(flat, broken);
    });
    return statements.length === 0 ? null : lines(statements);
  }

  #module(from: string): string {
    let module = this.#modules.get(from);
    if (module === undefined) this.#modules.set(from, (module = relativeModule(this.#path, from)));
    return module;
  }

  localName(name: ImportName): string {
    return this.#localNames.get(`${this.#module(name.from)}\n${name.name}`) ?? name.name;
  }
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let count = 1;
  while (taken.has(`${name}$${count}`)) count += 1;
  return `${name}$${count}`;
}

/** Packages before files, each by code points. */
function byModule([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return Number(a.startsWith(".")) - Number(b.startsWith(".")) || compareCodePoints(a, b);
}

function compareCodePoints(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
