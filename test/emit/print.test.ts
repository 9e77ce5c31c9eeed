import { describe, expect, test } from "vitest";
import { code, declared, fit, lines, typeFrom, valueFrom } from "../../templates/print/code.js";
import type { Code } from "../../templates/print/code.js";
import { docComment } from "../../templates/print/doc-comment.js";
import { markdownTable } from "../../templates/print/markdown-table.js";
import { markdownText } from "../../templates/print/markdown-text.js";
import { printModule, printText } from "../../templates/print/print-module.js";

const module = (body: Code, path = "src/objects/rockets/rocket.types.ts") => printModule(path, null, body);

describe("a template", () => {
  test("loses the margin of its source and keeps its own indentation", () => {
    const body = code`
      if (a) {
        b();
      }
    `;
    expect(printText(body)).toBe("if (a) {\n  b();\n}");
  });

  test("indents every line of a value as the line it stands in, and leaves empty lines empty", () => {
    const inner = code`
      one();

      two();
    `;
    expect(
      printText(code`
        start {
          ${inner}
        }
      `),
    ).toBe("start {\n  one();\n\n  two();\n}");
  });

  test("drops the line of a value that prints nothing", () => {
    expect(
      printText(code`
        a
        ${null}
        ${lines([])}
        b ${null}c
      `),
    ).toBe("a\nb c");
  });

  test("leaves items out that print nothing, with their separator", () => {
    expect(printText(lines([null, "a", lines([]), "", "b"], ", "))).toBe("a, b");
  });
});

describe("fit", () => {
  const call = (argument: string) => fit(`call(${argument});`, `call(\n  ${argument},\n);`);

  test("breaks what passes column 120, indentation included", () => {
    const block = (length: number) =>
      printText(code`
      {
        ${call("x".repeat(length))}
      }
    `);
    expect(block(111)).toBe(`{\n  call(${"x".repeat(111)});\n}`);
    expect(block(112)).toBe(`{\n  call(\n    ${"x".repeat(112)},\n  );\n}`);
  });
});

describe("imports", () => {
  test("stand at the top: packages first, values and types of one module together, paths relative", () => {
    const body = code`
      ${typeFrom("src/objects/pads/pad.types.ts", "Pad")} ${valueFrom("express", "Router")}
      ${typeFrom("express", "Request")} ${typeFrom("src/core/json/json-value.ts", "JsonValue")}
    `;
    expect(module(body).split("\n").slice(0, 3)).toEqual([
      'import { type Request, Router } from "express";',
      'import type { JsonValue } from "../../core/json/json-value.js";',
      'import type { Pad } from "../pads/pad.types.js";',
    ]);
  });

  test("give way to names of the file itself and to each other", () => {
    const body = code`
      interface ${declared("Links")} extends ${typeFrom("src/objects/composites.ts", "Links")} {
        other: ${typeFrom("other", "Links")};
      }
    `;
    expect(module(body)).toBe(
      `import type { Links as Links$1 } from "other";
import type { Links as Links$2 } from "../composites.js";

interface Links extends Links$2 {
  other: Links$1;
}
`,
    );
  });

  test("of the file itself are none", () => {
    const path = "src/objects/rockets/rocket.types.ts";
    expect(module(code`${typeFrom(path, "Rocket")}[]`, path)).toBe("Rocket[]\n");
  });
});

test("a doc comment holds any text and nothing but text", () => {
  expect(printText(docComment("plain"))).toBe("/** plain */");
  expect(printText(docComment("ends */ here", "@tag\u2028next\u0000 "))).toBe(
    "/**\n * ends *\\/ here\n *\n * \\@tag\n * next\n */",
  );
  expect(docComment(null, " ")).toBeNull();
});

test("Markdown of a model's text is no markup", () => {
  expect(markdownText("a *b* <c>\n| [d](e) `f`")).toBe("a \\*b\\* \\<c\\> \\| \\[d\\](e) \\`f\\`");
  expect(printText(markdownTable(["A", "Bee"], [["a|b", "c"]]))).toBe(
    "| A    | Bee |\n| ---- | --- |\n| a\\|b | c   |",
  );
});
