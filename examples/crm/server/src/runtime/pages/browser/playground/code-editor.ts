import { element, type PageElement } from "../page.js";

export interface CodeEditor {
  readonly view: PageElement;
  text: string;
}

/** A text field with numbered lines; Control or Command with Enter runs what it holds. The tab key leaves it, as keyboards need. */
export function codeEditor(label: string, rows: number, onRun: () => void): CodeEditor {
  const numbers = element("pre", { "aria-hidden": "true" }, "1");
  const area = element("textarea", {
    "aria-label": label,
    rows: String(rows),
    spellcheck: "false",
    autocapitalize: "off",
    autocomplete: "off",
    wrap: "off",
  });
  const number = (): void => {
    const lines = area.value.split("\n").length;
    numbers.textContent = Array.from({ length: lines }, (_, index) => index + 1).join("\n");
    numbers.scrollTop = area.scrollTop;
  };
  area.addEventListener("input", number);
  area.addEventListener("scroll", () => (numbers.scrollTop = area.scrollTop));
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || (event.ctrlKey !== true && event.metaKey !== true)) return;
    event.preventDefault();
    onRun();
  });
  return {
    view: element("div", { class: "editor" }, numbers, area),
    get text() {
      return area.value;
    },
    set text(text) {
      area.value = text;
      number();
    },
  };
}
