import type { PageElement } from "../page.js";

/** The part of the playground that is about one API. */
export interface PlaygroundConsole {
  readonly view: PageElement;
  /** Shows an operation; false when there is none with this id. */
  show(id: string): boolean;
}
