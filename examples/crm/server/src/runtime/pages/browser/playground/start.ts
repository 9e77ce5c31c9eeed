import { button, element, page, type PageElement } from "../page.js";
import { ApiClient } from "./api-client.js";
import { failureView } from "./answer-view.js";
import { openGraphqlConsole } from "./graphql/graphql-console.js";
import type { PlaygroundConsole } from "./playground-console.js";
import { openRestConsole } from "./rest/rest-console.js";

type OpenConsole = (client: ApiClient, onShow: (id: string) => void) => Promise<PlaygroundConsole>;

interface Api {
  readonly label: string;
  readonly open: OpenConsole;
}

const apis: Readonly<Record<string, Api>> = {
  "rest-core": { label: "REST Core", open: (client, onShow) => openRestConsole(client, "/rest/open-api/core", onShow) },
  "graphql-core": { label: "GraphQL Core", open: (client, onShow) => openGraphqlConsole(client, "/graphql", onShow) },
  "rest-metadata": {
    label: "REST Metadata",
    open: (client, onShow) => openRestConsole(client, "/rest/open-api/metadata", onShow),
  },
  "graphql-metadata": {
    label: "GraphQL Metadata",
    open: (client, onShow) => openGraphqlConsole(client, "/metadata", onShow),
  },
};

/** The playground. What is shown stands in the fragment of the address, so that it can be linked to and gone back from. */
function start(root: PageElement): void {
  const client = new ApiClient(root.getAttribute("data-base") ?? "", root.getAttribute("data-public-url") ?? "");
  const opened = new Map<string, Promise<PlaygroundConsole>>();
  const buttons = new Map<string, PageElement>();
  const main = element("div");
  let asked = 0;
  const show = async (): Promise<void> => {
    const [wanted = "", ...rest] = decodeURIComponent(page.location.hash.slice(1)).split("/");
    const name = Object.hasOwn(apis, wanted) ? wanted : "rest-core";
    const api = apis[name];
    if (api === undefined) return;
    for (const [other, made] of buttons) made.setAttribute("aria-pressed", String(other === name));
    asked += 1;
    const turn = asked;
    let console = opened.get(name);
    if (console === undefined) {
      main.replaceChildren(element("p", { role: "status" }, "Reading the documents of the live model …"));
      console = api.open(client, (id) => void (page.location.hash = `${name}/${encodeURIComponent(id)}`));
      opened.set(name, console);
    }
    try {
      const { view, show: showOperation } = await console;
      if (turn !== asked) return;
      main.replaceChildren(view);
      const id = rest.join("/");
      if (id !== "" && !showOperation(id)) main.append(failureView(`"${id}" is not there (any more)`));
    } catch (error) {
      // Another try may find the server again.
      opened.delete(name);
      if (turn === asked) main.replaceChildren(failureView(error));
    }
  };
  const choices = Object.entries(apis).map(([name, { label }]) => {
    const made = button(label, () => void (page.location.hash = name), { "aria-pressed": "false" });
    buttons.set(name, made);
    return made;
  });
  root.replaceChildren(element("div", { class: "apis", role: "group", "aria-label": "API" }, ...choices), main);
  page.window.addEventListener("hashchange", () => void show());
  void show();
}

const root = page.document.getElementById("playground");
if (root !== null) start(root);
