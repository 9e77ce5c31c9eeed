import { element, type PageElement } from "../../page.js";
import { inline, prose } from "../prose.js";
import { splitSentence } from "../split-sentence.js";
import { examplesOf, type Parameter } from "./openapi-document.js";

export interface ParameterInput {
  readonly name: string;
  readonly view: PageElement;
  /** Empty: not sent. */
  value(): string;
  mark(isMissing: boolean): void;
  focus(): void;
}

let count = 0;

/** The input of one parameter: a choice where its values are few, else a line of text. */
export function parameterInput(parameter: Parameter, ids: readonly string[]): ParameterInput {
  const { name, in: place, description, required } = parameter;
  count += 1;
  const id = `parameter-${count}`;
  const choices = choicesOf(parameter);
  const offered = choices === null && place === "path" && name === "id" ? ids : [];
  const input =
    choices === null
      ? textLine(parameter, id, offered)
      : element(
          "select",
          { id },
          element("option", { value: "" }, "Not sent"),
          ...choices.map((choice) => element("option", { value: choice }, choice)),
        );
  if (description !== undefined) input.setAttribute("aria-describedby", `${id}-hint`);
  const list = offered.length > 0 ? [idList(id, offered)] : [];
  return {
    name,
    view: element(
      "div",
      { class: "field" },
      element(
        "label",
        { for: id },
        name,
        " ",
        element("span", { class: "quiet" }, required === true ? `${place}, required` : place),
      ),
      ...(description === undefined ? [] : [hint(`${id}-hint`, description)]),
      input,
      ...list,
    ),
    value: () => input.value.trim(),
    mark: (isMissing) =>
      isMissing ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid"),
    focus: () => input.focus(),
  };
}

/** What the parameter is for: the first sentence, and the rest on demand. */
function hint(id: string, description: string): PageElement {
  const { first, rest } = splitSentence(description);
  if (rest === "") return element("p", { class: "hint", id }, ...inline(first));
  return element("details", { class: "hint" }, element("summary", { id }, ...inline(first)), ...prose(rest));
}

function choicesOf({ schema }: Parameter): readonly string[] | null {
  if (schema?.enum !== undefined) return schema.enum.map(String);
  return schema?.type === "boolean" ? ["true", "false"] : null;
}

function textLine(parameter: Parameter, id: string, ids: readonly string[]): PageElement {
  const [example] = examplesOf(parameter);
  return element("input", {
    id,
    autocomplete: "off",
    spellcheck: "false",
    placeholder: example?.value === undefined ? "" : String(example.value),
    list: ids.length > 0 && `${id}-list`,
  });
}

function idList(id: string, ids: readonly string[]): PageElement {
  return element("datalist", { id: `${id}-list` }, ...ids.map((value) => element("option", { value })));
}
