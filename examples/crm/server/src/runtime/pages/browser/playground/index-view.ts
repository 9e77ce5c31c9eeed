import { button, element, type PageElement, type PageNode } from "../page.js";

export interface IndexEntry {
  readonly id: string;
  /** Part of the index that it stands in. */
  readonly group: string;
  readonly label: () => readonly PageNode[];
  /** What a search looks at. */
  readonly words: string;
}

export interface IndexView {
  readonly view: PageElement;
  /** Marks the entry that is shown. */
  mark(id: string): void;
}

/** A workspace may have thousands of operations; nobody reads further than this. */
const longestResult = 100;

/** A list of entries in groups that open on demand, and a search over all of them. */
export function indexView(label: string, entries: readonly IndexEntry[], onChoose: (id: string) => void): IndexView {
  const buttons = new Map<string, PageElement>();
  let current = "";
  const item = (entry: IndexEntry): PageElement => {
    const made = button("", () => onChoose(entry.id), entry.id === current ? { "aria-current": "true" } : {});
    made.replaceChildren(...entry.label());
    buttons.set(entry.id, made);
    return element("li", {}, made);
  };
  const list = (shown: readonly IndexEntry[]): PageElement => element("ul", {}, ...shown.map(item));
  const groups = groupEntries(entries);
  const body = element("div");
  const showGroups = (): void => {
    buttons.clear();
    body.replaceChildren(...[...groups].map(([name, members]) => groupView(name, members, list)));
  };
  const status = element("p", { class: "hint", role: "status" });
  const search = element("input", { type: "search", "aria-label": `Search ${label}`, placeholder: "Search" });
  search.addEventListener("input", () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) {
      status.textContent = "";
      showGroups();
      return;
    }
    const found = entries.filter((entry) => words.every((word) => entry.words.includes(word)));
    status.textContent =
      found.length > longestResult ? `${found.length} found, ${longestResult} shown` : `${found.length} found`;
    buttons.clear();
    body.replaceChildren(list(found.slice(0, longestResult)));
  });
  showGroups();
  return {
    view: element("nav", { class: "index", "aria-label": label }, search, status, body),
    mark(id) {
      buttons.get(current)?.removeAttribute("aria-current");
      current = id;
      buttons.get(id)?.setAttribute("aria-current", "true");
    },
  };
}

function groupEntries(entries: readonly IndexEntry[]): ReadonlyMap<string, readonly IndexEntry[]> {
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.group);
    if (group === undefined) groups.set(entry.group, [entry]);
    else group.push(entry);
  }
  return groups;
}

function groupView(
  name: string,
  members: readonly IndexEntry[],
  list: (shown: readonly IndexEntry[]) => PageElement,
): PageElement {
  const group = element(
    "details",
    {},
    element("summary", {}, name, " ", element("span", { class: "quiet" }, `(${members.length})`)),
  );
  let isFilled = false;
  group.addEventListener("toggle", () => {
    if (isFilled || !group.open) return;
    isFilled = true;
    group.append(list(members));
  });
  return group;
}
