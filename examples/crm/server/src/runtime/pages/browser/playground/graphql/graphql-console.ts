import { button, copyText, element, type PageElement } from "../../page.js";
import { said } from "../answer-view.js";
import type { ApiClient } from "../api-client.js";
import { codeEditor } from "../code-editor.js";
import { indexView } from "../index-view.js";
import type { PlaygroundConsole } from "../playground-console.js";
import { curlCommand } from "../rest/rest-request.js";
import { runGraphql, type GraphqlRun } from "./graphql-runner.js";
import { introspectionQuery, Schema, type Introspection, type OperationKind, type RootField } from "./introspection.js";
import { operationTemplate } from "./operation-template.js";
import { RunHistory } from "./run-history.js";
import { fieldReference, typeReference } from "./type-view.js";

const groups: Readonly<Record<OperationKind, string>> = {
  query: "Queries",
  mutation: "Mutations",
  subscription: "Subscriptions",
};

/** Docs of a GraphQL schema beside an editor that runs operations. */
export async function openGraphqlConsole(
  client: ApiClient,
  endpoint: string,
  onShow: (id: string) => void,
): Promise<PlaygroundConsole> {
  const schema = await readSchema(client, endpoint);
  const roots = new Map(schema.roots.map((root) => [`${root.kind}.${root.field.name}`, root]));
  const workbench = openWorkbench(client, endpoint);
  const docs = element("section", { "aria-label": "Reference" });
  const showType = (name: string): void => onShow(`type.${name}`);
  const show = (id: string): boolean => {
    const root = roots.get(id);
    const type = id.startsWith("type.") ? schema.find(id.slice("type.".length)) : undefined;
    if (root !== undefined) {
      workbench.offer(schema, root);
      docs.replaceChildren(...rootReference(root, showType));
    } else if (type !== undefined) docs.replaceChildren(typeReference(type, showType));
    else return false;
    index.mark(id);
    return true;
  };
  const index = indexView(
    "Schema",
    [
      ...[...roots].map(([id, { kind, field }]) => ({
        id,
        group: groups[kind],
        label: () => [field.name],
        words: `${kind} ${field.name} ${field.description ?? ""}`.toLowerCase(),
      })),
      ...schema.types.map(({ name, description }) => ({
        id: `type.${name}`,
        group: "Types",
        label: () => [name],
        words: `type ${name} ${description ?? ""}`.toLowerCase(),
      })),
    ],
    onShow,
  );
  return {
    view: element("div", { class: "playground" }, index.view, element("div", {}, workbench.view, docs)),
    show,
  };
}

async function readSchema(client: ApiClient, endpoint: string): Promise<Schema> {
  const answer = (await client.json({
    method: "POST",
    path: endpoint,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: introspectionQuery }),
  })) as {
    readonly data?: { readonly schema: Introspection };
    readonly errors?: readonly { readonly message: string }[];
  };
  if (answer.data === undefined) throw new Error(answer.errors?.[0]?.message ?? "There was no introspection");
  return new Schema(answer.data.schema);
}

function rootReference({ kind, field }: RootField, showType: (name: string) => void) {
  return [
    element("h2", {}, field.name, " ", element("span", { class: "quiet" }, kind)),
    ...fieldReference(field, showType),
  ];
}

interface Workbench {
  readonly view: PageElement;
  /** Puts an operation into the editor, unless something of the reader's own is there. */
  offer(schema: Schema, root: RootField): void;
}

function openWorkbench(client: ApiClient, endpoint: string): Workbench {
  const history = new RunHistory(endpoint);
  const answer = element(
    "div",
    { class: "answer" },
    element("p", { class: "quiet" }, "Run an operation to see its answer here."),
  );
  let running: AbortController | null = null;
  let untouched = "";
  const stop = button("Stop", () => running?.abort(), { class: "plain" });
  stop.hidden = true;
  const run = async (): Promise<void> => {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    stop.hidden = false;
    history.add({ document: document.text, variables: variables.text });
    fillHistory();
    await runGraphql(client, endpoint, current(), answer, mine.signal);
    if (running === mine) stop.hidden = true;
  };
  const start = (): void => void run();
  const document = codeEditor("Operation", 16, start);
  const variables = codeEditor("Variables as JSON", 5, start);
  const headers = codeEditor("Headers, one a line", 2, start);
  const current = (): GraphqlRun => ({ document: document.text, variables: variables.text, headers: headers.text });
  const past = element("select", { "aria-label": "Operations that were run" });
  const fillHistory = (): void =>
    past.replaceChildren(
      element("option", { value: "" }, "History"),
      ...history.read().map((one, index) => element("option", { value: String(index) }, oneLine(one.document))),
    );
  past.addEventListener("change", () => {
    const chosen = history.read()[Number(past.value)];
    if (past.value === "" || chosen === undefined) return;
    put(chosen.document, chosen.variables);
    past.value = "";
  });
  const offered = button("", () => undefined, { class: "plain" });
  offered.hidden = true;
  let accept = (): void => undefined;
  offered.addEventListener("click", () => accept());
  const put = (text: string, values: string): void => {
    document.text = text;
    variables.text = values;
    untouched = text;
    offered.hidden = true;
  };
  const copied = element("span", { role: "status", class: "quiet" });
  const copy = button(
    "Copy as curl",
    () => void copyText(curlOf(client, endpoint, current())).then((done) => said(copied, done)),
    {
      class: "plain",
    },
  );
  put("query {\n  __typename\n}\n", "");
  fillHistory();
  return {
    view: element(
      "section",
      { class: "workbench", "aria-label": "Editor" },
      element(
        "div",
        {},
        document.view,
        element("details", { open: true }, element("summary", {}, "Variables"), variables.view),
        element("details", {}, element("summary", {}, "Headers"), headers.view),
        element("div", { class: "actions" }, button("Run", start), stop, offered, copy, copied),
        element("div", { class: "field" }, past),
      ),
      answer,
    ),
    offer: (schema, root) => {
      const template = operationTemplate(schema, root);
      if (document.text.trim() === "" || document.text === untouched) {
        put(template.document, template.variables);
        return;
      }
      offered.textContent = `Replace by ${root.field.name}`;
      offered.hidden = false;
      accept = () => put(template.document, template.variables);
    },
  };
}

function curlOf({ publicUrl }: ApiClient, endpoint: string, { document, variables }: GraphqlRun): string {
  let values: unknown;
  try {
    values = variables.trim() === "" ? undefined : JSON.parse(variables);
  } catch {
    // What is no JSON yet is left out; running it says so.
    values = undefined;
  }
  const body = JSON.stringify({ query: document, variables: values });
  return curlCommand(publicUrl, {
    method: "POST",
    path: endpoint,
    headers: { "content-type": "application/json" },
    body,
  });
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
