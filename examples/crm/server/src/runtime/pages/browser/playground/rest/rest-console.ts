import { button, element, type PageElement } from "../../page.js";
import type { ApiClient } from "../api-client.js";
import { indexView } from "../index-view.js";
import type { PlaygroundConsole } from "../playground-console.js";
import { operationsOf, type OpenapiDocument, type Operation } from "./openapi-document.js";
import { operationView } from "./operation-view.js";

/** Docs and forms of every operation of a REST API, from its OpenAPI document. */
export async function openRestConsole(
  client: ApiClient,
  documentPath: string,
  onShow: (id: string) => void,
): Promise<PlaygroundConsole> {
  const document = (await client.json({
    method: "GET",
    path: documentPath,
    headers: {},
    body: null,
  })) as OpenapiDocument;
  // Without a valid key the document is a stub, which has no tags.
  if (document.tags === undefined) throw new Error("The key is not valid any more; sign in with another one");
  const operations = operationsOf(document);
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const seenIds = new Map<string, readonly string[]>();
  const main = element("div", {}, overview(operations, document, documentPath));
  const show = (id: string): boolean => {
    const operation = byId.get(id);
    if (operation === undefined) return false;
    const { view, heading } = operationView({ client, document, operation, seenIds });
    main.replaceChildren(view);
    index.mark(id);
    heading.focus();
    return true;
  };
  const index = indexView(
    "Operations",
    operations.map((operation) => ({
      id: operation.id,
      group: operation.tag,
      label: () => [
        element("span", { class: `method ${operation.method}` }, operation.method.toUpperCase()),
        element("span", {}, operation.summary),
      ],
      words:
        `${operation.id} ${operation.method} ${operation.path} ${operation.summary} ${operation.tag}`.toLowerCase(),
    })),
    onShow,
  );
  return { view: element("div", { class: "playground" }, index.view, main), show };
}

function overview(operations: readonly Operation[], document: OpenapiDocument, documentPath: string): PageElement {
  const name = `openapi-${documentPath.split("/").at(-1) ?? "document"}.json`;
  const save = (): void => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(document, null, 2)], { type: "application/json" }));
    element("a", { href: url, download: name }).click();
    URL.revokeObjectURL(url);
  };
  return element(
    "div",
    {},
    element("h2", {}, `${operations.length} operations`),
    element("p", {}, "Choose one on the left, or search by name, path or what it does."),
    element("p", {}, button("Save the OpenAPI document", save, { class: "plain" })),
  );
}
