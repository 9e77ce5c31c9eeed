import { button, copyText, element, page, type PageElement, type PageNode } from "../../page.js";
import { answerView, failureView, said } from "../answer-view.js";
import type { ApiClient } from "../api-client.js";
import { codeEditor, type CodeEditor } from "../code-editor.js";
import { inline, prose } from "../prose.js";
import { splitSentence } from "../split-sentence.js";
import type { OpenapiDocument, Operation } from "./openapi-document.js";
import { parameterInput, type ParameterInput } from "./parameter-input.js";
import { curlCommand, idsIn, missingParameters, restRequest, type FilledIn } from "./rest-request.js";
import { schemaView } from "./schema-view.js";

export interface OperationViewParts {
  readonly client: ApiClient;
  readonly document: OpenapiDocument;
  readonly operation: Operation;
  /** Ids of records that have been seen, by tag. */
  readonly seenIds: Map<string, readonly string[]>;
}

/** One operation: what it does, a form to fill in, and what came back. */
export function operationView(parts: OperationViewParts): {
  readonly view: PageElement;
  readonly heading: PageElement;
} {
  const { document, operation, seenIds } = parts;
  const heading = element("h2", { tabindex: "-1" }, operation.summary);
  const inputs = operation.parameters.map((parameter) => parameterInput(parameter, seenIds.get(operation.tag) ?? []));
  const answer = element("div", { class: "answer" });
  const send = (): void => void sendRequest(parts, inputs, editor, answer);
  const editor = operation.body === null ? null : codeEditor("Body as JSON", 14, send);
  const view = element(
    "article",
    {},
    heading,
    element(
      "p",
      {},
      element("span", { class: `method ${operation.method}` }, operation.method.toUpperCase()),
      " ",
      element("code", {}, operation.path),
      ...(operation.isDeprecated ? [" ", element("span", { class: "tag warn" }, "Deprecated")] : []),
    ),
    ...prose(operation.description),
    ...(inputs.length === 0 ? [] : [element("div", { class: "parameters" }, ...inputs.map((input) => input.view))]),
    ...(editor === null ? [] : bodyViews(operation, editor)),
    actions(parts, inputs, editor, send),
    answer,
    answersView(document, operation),
  );
  return { view, heading };
}

function bodyViews({ body }: Operation, editor: CodeEditor): readonly PageNode[] {
  const examples = body?.examples ?? [];
  const show = (index: number): void => {
    const value = examples[index]?.value;
    editor.text = value === undefined ? "" : JSON.stringify(value, null, 2);
  };
  show(0);
  const label = element("h3", {}, "Body");
  if (examples.length < 2) return [label, editor.view];
  const choice = element(
    "select",
    { "aria-label": "Example" },
    ...examples.map(({ summary }, index) =>
      element("option", { value: String(index) }, summary ?? `Example ${index + 1}`),
    ),
  );
  choice.addEventListener("change", () => show(Number(choice.value)));
  return [label, element("div", { class: "field" }, choice), editor.view];
}

function actions(
  { client, operation }: OperationViewParts,
  inputs: readonly ParameterInput[],
  editor: CodeEditor | null,
  send: () => void,
): PageElement {
  const copied = element("span", { role: "status", class: "quiet" });
  const copy = (): void => {
    const command = curlCommand(client.publicUrl, restRequest(operation, filledIn(inputs, editor)));
    void copyText(command).then((isCopied) => said(copied, isCopied));
  };
  return element(
    "p",
    { class: "actions" },
    button("Send", send),
    button("Copy as curl", copy, { class: "plain" }),
    copied,
  );
}

async function sendRequest(
  { client, operation, seenIds }: OperationViewParts,
  inputs: readonly ParameterInput[],
  editor: CodeEditor | null,
  answer: PageElement,
): Promise<void> {
  const filled = filledIn(inputs, editor);
  const missing = missingParameters(operation, filled);
  for (const input of inputs) input.mark(missing.includes(input.name));
  if (missing.length > 0) {
    inputs.find(({ name }) => missing.includes(name))?.focus();
    answer.replaceChildren(failureView(`Fill in ${missing.join(", ")}`));
    return;
  }
  const request = restRequest(operation, filled);
  if (
    request.method === "DELETE" &&
    !page.window.confirm(`${request.method} ${request.path}\n\nThis changes real data. Send it?`)
  )
    return;
  answer.replaceChildren(element("p", { role: "status" }, "Waiting for the answer …"));
  try {
    const given = await client.send(request);
    const ids = given.status < 300 ? idsIn(given.text) : [];
    if (ids.length > 0) seenIds.set(operation.tag, ids);
    answer.replaceChildren(answerView(given));
  } catch (error) {
    answer.replaceChildren(failureView(error));
  }
}

function filledIn(inputs: readonly ParameterInput[], editor: CodeEditor | null): FilledIn {
  return { parameters: new Map(inputs.map(({ name, value }) => [name, value()])), body: editor?.text ?? "" };
}

function answersView(document: OpenapiDocument, { body, answers }: Operation): PageElement {
  return element(
    "section",
    {},
    element("h3", {}, "Reference"),
    ...(body === null || body.schema === null
      ? []
      : [element("details", {}, element("summary", {}, "Fields of the body"), schemaView(document, body.schema))]),
    ...answers.map(({ status, description, schema }) =>
      element(
        "details",
        {},
        element(
          "summary",
          {},
          element("code", {}, status === "default" ? "other" : status),
          " ",
          ...inline(splitSentence(description).first),
        ),
        ...prose(description),
        ...(schema === null ? [] : [schemaView(document, schema)]),
      ),
    ),
  );
}
