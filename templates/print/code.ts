/**
 * What templates are made of: printable trees. In come pieces of text, names that know where they are imported from,
 * and other trees; `print-file.ts` turns a tree into a file. Knows nothing of objects or fields.
 */

/** A name that is imported by being printed. */
export interface ImportName {
  readonly kind: "import";
  readonly name: string;
  /** Module as written in an import, or the path of a generated file (`src/objects/index.ts`). */
  readonly from: string;
  readonly isType: boolean;
}

/** A name that the file itself declares: imports of the same name give way. */
export interface DeclaredName {
  readonly kind: "declared";
  readonly name: string;
}

/** Printed flat when it fits in the rest of the line, else broken. Must end its line. */
export interface Fit {
  readonly kind: "fit";
  readonly flat: Printable;
  readonly broken: Printable;
}

/** Items separated by `separator`; items that print nothing are left out with their separator. */
export interface Lines {
  readonly kind: "lines";
  readonly items: readonly Printable[];
  readonly separator: string;
}

/** The texts of a template literal with the values between them. */
export interface Template {
  readonly kind: "template";
  readonly texts: readonly TemplateText[];
  readonly values: readonly Printable[];
}

/** One piece of a template's own text, and how the value after it stands. */
export interface TemplateText {
  readonly text: string;
  /** In front of every line of the value but the first. */
  readonly indent: string;
  /** The value stands alone in its line: when it prints nothing, the line goes too. */
  readonly isWholeLine: boolean;
}

export type Printable = string | number | null | ImportName | DeclaredName | Fit | Lines | Template;
export type Code = Template;

/** A type imported from a module or a generated file. */
export const typeFrom = (from: string, name: string): ImportName => ({ kind: "import", name, from, isType: true });
/** A value imported from a module or a generated file. */
export const valueFrom = (from: string, name: string): ImportName => ({ kind: "import", name, from, isType: false });
export const declared = (name: string): DeclaredName => ({ kind: "declared", name });
export const fit = (flat: Printable, broken: Printable): Fit => ({ kind: "fit", flat, broken });
export const lines = (items: readonly Printable[], separator = "\n"): Lines => ({ kind: "lines", items, separator });

/** Text as it will stand in the file; the margin of the template's own source is removed. */
export function code(strings: TemplateStringsArray, ...values: readonly Printable[]): Code {
  let texts = textsOf.get(strings);
  if (texts === undefined) textsOf.set(strings, (texts = layOut(strings)));
  return { kind: "template", texts, values };
}

/** Worked out once per place in the source. */
const textsOf = new WeakMap<TemplateStringsArray, readonly TemplateText[]>();

function layOut(strings: TemplateStringsArray): readonly TemplateText[] {
  const texts = withoutMargin(strings);
  return texts.map((text, index) => {
    const lineStart = text.lastIndexOf("\n") + 1;
    const before = text.slice(lineStart);
    const startsLine = lineStart > 0 || index === 0;
    const next = texts[index + 1];
    const endsLine = next?.startsWith("\n") === true || (next === "" && index === texts.length - 2);
    return {
      text,
      indent: startsLine ? /^[ \t]*/.exec(before)![0] : "",
      isWholeLine: startsLine && before.trim() === "" && endsLine,
    };
  });
}

function withoutMargin(strings: TemplateStringsArray): string[] {
  const margins = strings.flatMap((text, index) =>
    [...text.matchAll(/\n([ \t]*)(?=[^\s]|$)/g)].flatMap((match) => {
      const isLastLine = match.index + match[0].length === text.length && index === strings.length - 1;
      return isLastLine ? [] : [match[1]!.length];
    }),
  );
  const margin = margins.length === 0 ? 0 : Math.min(...margins);
  const texts = strings.map((text) => text.replaceAll(new RegExp(`\\n[ \\t]{0,${margin}}`, "g"), "\n"));
  texts[0] = texts[0]!.replace(/^\n/, "");
  texts[texts.length - 1] = texts.at(-1)!.replace(/\n[ \t]*$/, "");
  return texts;
}
