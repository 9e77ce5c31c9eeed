import type { Locator, Page } from "playwright-core";
import type { JsonValue } from "../../src/core/json/json-value.js";

export type ApiLabel = "REST Core" | "GraphQL Core" | "REST Metadata" | "GraphQL Metadata";

/** Somebody who uses the playground as it is labelled, without knowing how it is made. */
export class PlaygroundVisitor {
  readonly page: Page;
  readonly #home: string;

  constructor(page: Page, home: string) {
    this.page = page;
    this.#home = home;
  }

  async signIn(key: string): Promise<void> {
    await this.page.goto(`${this.#home}/docs`);
    await this.page.getByLabel("API key").fill(key);
    await this.page.getByRole("button", { name: "Sign in" }).click();
  }

  async openApi(label: ApiLabel): Promise<void> {
    await this.page.getByRole("button", { name: label, exact: true }).click();
    await this.page.getByRole("button", { name: label, exact: true, pressed: true }).waitFor();
    await this.search.waitFor();
  }

  get search(): Locator {
    return this.page.getByRole("searchbox");
  }

  /** Chooses an entry of the index that the search has found. */
  async choose(words: string, entry: string): Promise<void> {
    await this.search.fill(words);
    await this.page.getByRole("navigation").getByRole("button", { name: entry, exact: true }).click();
    await this.page.getByRole("heading", { level: 2 }).filter({ visible: true }).waitFor();
  }

  /** Presses the button that sends what is shown, and reads the answer. */
  async send(label: "Send" | "Run" = "Send"): Promise<{ readonly status: string; readonly body: JsonValue }> {
    const answer = this.page.locator(".answer");
    await this.page.getByRole("button", { name: label, exact: true }).click();
    const body = answer.getByLabel("Body of the answer");
    await body.waitFor();
    const text = await body.textContent();
    const status = await answer.getByRole("status").first().textContent();
    return { status: (status ?? "").replace(/ \d+ ms.*/, ""), body: JSON.parse(text ?? "") as JsonValue };
  }
}
