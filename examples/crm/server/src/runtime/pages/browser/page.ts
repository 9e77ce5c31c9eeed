/**
 * What the scripts use of a browser. They are compiled together with the server, where the types of a whole browser would
 * put its globals before every file; so these few are declared here.
 */
export interface PageElement {
  value: string;
  disabled: boolean;
  hidden: boolean;
  open: boolean;
  className: string;
  textContent: string | null;
  scrollTop: number;
  append(...nodes: readonly PageNode[]): void;
  replaceChildren(...nodes: readonly PageNode[]): void;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  getAttribute(name: string): string | null;
  focus(): void;
  select(): void;
  click(): void;
}

export type PageNode = PageElement | string;

export interface PageEvent {
  readonly key?: string;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  preventDefault(): void;
}

declare const document: {
  createElement(name: string): PageElement;
  getElementById(id: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
  execCommand(command: string): boolean;
};
declare const navigator: { readonly clipboard?: { writeText(text: string): Promise<void> } };
declare const location: { hash: string };
declare const window: {
  addEventListener(type: string, listener: () => void): void;
  confirm(question: string): boolean;
};
declare const sessionStorage: { getItem(key: string): string | null; setItem(key: string, value: string): void };

/** The page that the scripts run on. A module cannot export what it has only declared. */
export const page = { document, location, sessionStorage, window };

/** Attributes by name; false leaves one out, true sets it empty. */
export type Attributes = Readonly<Record<string, string | boolean>>;

/** A new element; texts become text, never markup. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly PageNode[]): PageElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(key, value === true ? "" : value);
  made.append(...children);
  return made;
}

/** A button that does something on the page. */
export function button(label: PageNode, onClick: () => void, attributes: Attributes = {}): PageElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", onClick);
  return made;
}

/** The text and whether it got to the clipboard, which browsers give to https and localhost only. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard === undefined) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
