import { button, copyText, element, type PageElement } from "../page.js";
import type { ApiAnswer } from "./api-client.js";
import { layOutJson } from "./json-tokens.js";

/** Longer texts are shown without colours, which would take as many elements as they have values. */
const longestColoured = 200_000;

/** What came back: status, time, size, headers and body. */
export function answerView(answer: ApiAnswer): PageElement {
  const { status, statusText, milliseconds, text, headers } = answer;
  const kind = status < 300 ? "good" : status < 500 ? "warn" : "bad";
  const copied = element("span", { role: "status", class: "quiet" });
  const copy = button("Copy the answer", () => void copyText(text).then((done) => said(copied, done)), {
    class: "plain small",
  });
  return element(
    "div",
    {},
    element(
      "p",
      { role: "status" },
      element("span", { class: `tag ${kind}` }, `${status} ${statusText}`.trim()),
      ` ${Math.round(milliseconds)} ms · ${printSize(text)}`,
    ),
    element(
      "details",
      {},
      element("summary", {}, "Headers"),
      element("pre", { tabindex: "0" }, headers.map(([name, value]) => `${name}: ${value}`).join("\n")),
    ),
    ...(text === "" ? [element("p", { class: "quiet" }, "The answer has no body.")] : [jsonView(text)]),
    element("div", { class: "actions" }, copy, copied),
  );
}

/** JSON over lines, in colours; any other text as it is. */
export function jsonView(text: string): PageElement {
  const view = element("pre", { tabindex: "0", "aria-label": "Body of the answer" });
  const tokens = layOutJson(text);
  if (tokens === null) view.append(text);
  else if (text.length > longestColoured) view.append(tokens.map((one) => one.text).join(""));
  else
    view.append(
      ...tokens.map((one) => (one.kind === null ? one.text : element("span", { class: one.kind }, one.text))),
    );
  return view;
}

/** What kept a request from being answered at all. */
export function failureView(error: unknown): PageElement {
  const reason = error instanceof Error ? error.message : String(error);
  return element("div", { class: "banner refusal", role: "alert" }, element("p", {}, `No answer: ${reason}`));
}

export function said(status: PageElement, isCopied: boolean): void {
  status.textContent = isCopied ? "Copied." : "Your browser did not allow it.";
}

function printSize(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`;
}
