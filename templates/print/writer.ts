import { printWidth } from "./print-width.js";
import type { ImportName, Printable, Template } from "./code.js";

/** Prints trees into text: keeps the indentation, and the column for what must fit in the line. */
export class Writer {
  readonly #finished: string[] = [];
  #line: string;
  /** Letters printed so far, newlines included: tells whether a value printed anything. */
  #printed = 0;
  readonly #localName: (name: ImportName) => string;

  constructor(localName: (name: ImportName) => string, line = "") {
    this.#localName = localName;
    this.#line = line;
  }

  get text(): string {
    return [...this.#finished, this.#line].join("\n");
  }

  print(node: Printable, indent: string): void {
    if (node === null) return;
    if (typeof node !== "object") this.#write(String(node), indent);
    else if (node.kind === "declared") this.#write(node.name, indent);
    else if (node.kind === "import") this.#write(this.#localName(node), indent);
    else if (node.kind === "template") this.#template(node, indent);
    else if (node.kind === "lines") this.#items(node.items, node.separator, indent);
    else this.print(this.#fits(node.flat, indent) ? node.flat : node.broken, indent);
  }

  #template(template: Template, indent: string): void {
    let skipsNewline = false;
    for (const [index, { text, indent: ofValue, isWholeLine }] of template.texts.entries()) {
      this.#write(skipsNewline ? text.slice(1) : text, indent);
      const value = template.values[index] ?? null;
      if (value === null && !isWholeLine) {
        skipsNewline = false;
        continue;
      }
      const before = this.#printed;
      this.print(value, indent + ofValue);
      skipsNewline = isWholeLine && this.#printed === before && this.#line.trim() === "";
      if (skipsNewline) this.#line = "";
    }
  }

  #items(items: readonly Printable[], separator: string, indent: string): void {
    let isFirst = true;
    for (const item of items) {
      if (isEmpty(item)) continue;
      if (!isFirst) this.#write(separator, indent);
      this.print(item, indent);
      isFirst = false;
    }
  }

  #fits(flat: Printable, indent: string): boolean {
    const trial = new Writer(this.#localName, this.#line);
    trial.print(flat, indent);
    return trial.#finished.length === 0 && trial.#line.length <= printWidth;
  }

  /** The indentation of a line is written with its first letter, so that empty lines stay empty. */
  #write(text: string, indent: string): void {
    this.#printed += text.length;
    if (!text.includes("\n")) {
      if (text !== "") this.#line += this.#line === "" ? indent + text : text;
      return;
    }
    for (const [index, line] of text.split("\n").entries()) {
      if (index > 0) {
        this.#finished.push(this.#line);
        this.#line = "";
      }
      if (line !== "") this.#line += this.#line === "" ? indent + line : line;
    }
  }
}

function isEmpty(node: Printable): boolean {
  return (
    node === null || node === "" || (typeof node === "object" && node.kind === "lines" && node.items.every(isEmpty))
  );
}
