import { page } from "../../page.js";

export interface PastRun {
  readonly document: string;
  readonly variables: string;
}

const longestHistory = 20;

/** What was run in this tab, newest first. */
export class RunHistory {
  readonly #key: string;

  constructor(endpoint: string) {
    this.#key = `playground:history:${endpoint}`;
  }

  read(): readonly PastRun[] {
    return JSON.parse(page.sessionStorage.getItem(this.#key) ?? "[]") as readonly PastRun[];
  }

  add(run: PastRun): void {
    const others = this.read().filter((past) => past.document !== run.document || past.variables !== run.variables);
    page.sessionStorage.setItem(this.#key, JSON.stringify([run, ...others].slice(0, longestHistory)));
  }
}
