/** One answer to the browser of a test. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Where a redirect points, or null. */
  readonly location: string | null;
}

/** A browser without scripts: keeps cookies for their paths, and sends forms as browsers do. */
export class PageBrowser {
  readonly cookies = new Map<string, { readonly value: string; readonly path: string }>();
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<PageAnswer> {
    return this.send(path, { headers });
  }

  /** Sends fields as a form of a page of the server itself. */
  post(
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    headers: Readonly<Record<string, string>> = { origin: this.#url },
  ): Promise<PageAnswer> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
    return this.send(path, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: body.toString(),
    });
  }

  /** Opens a page, sends its form to `action` with these fields, and follows the redirect. */
  async submit(
    page: string,
    action: string,
    fields: Readonly<Record<string, string | readonly string[]>> = {},
  ): Promise<PageAnswer> {
    const answer = await this.post(action, { ...hiddenFields((await this.get(page)).text, action), ...fields });
    return answer.location === null ? answer : this.get(answer.location);
  }

  async send(
    path: string,
    init: RequestInit & { readonly headers: Readonly<Record<string, string>> },
  ): Promise<PageAnswer> {
    const cookie = [...this.cookies]
      .filter(([, { path: scope }]) => path.startsWith(scope))
      .map(([name, { value }]) => `${name}=${value}`)
      .join("; ");
    const headers = { ...init.headers, ...(cookie === "" ? {} : { cookie }) };
    const response = await fetch(this.#url + path, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, location: response.headers.get("location") };
  }

  #keep(line: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const path = /; Path=([^;]*)/.exec(line)?.[1] ?? "/";
    if (line.includes("Max-Age=0")) this.cookies.delete(name);
    else this.cookies.set(name, { value, path });
  }
}

/** The hidden inputs of the form that goes to `action`. */
export function hiddenFields(page: string, action: string): Record<string, string> {
  const form = page.split("<form").find((part) => part.includes(`action="${action}"`));
  if (form === undefined) throw new Error(`The page has no form to ${action}:\n${page}`);
  const inputs = form
    .slice(0, form.indexOf("</form>"))
    .matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name = "", value = ""]) => [name, value]));
}
