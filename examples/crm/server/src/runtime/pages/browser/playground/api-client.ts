import { sessionHeader } from "./session-header.js";

export interface ApiRequest {
  readonly method: string;
  /** Below the base path. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface ApiAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
  readonly milliseconds: number;
}

/** Calls the APIs with the key of the session, which the server adds. */
export class ApiClient {
  readonly base: string;
  /** Address as other programs know it. */
  readonly publicUrl: string;

  constructor(base: string, publicUrl: string) {
    this.base = base;
    this.publicUrl = publicUrl;
  }

  /** The answer as it begins, for those that go on. */
  open({ method, path, headers, body }: ApiRequest, signal: AbortSignal | null = null): Promise<Response> {
    return fetch(this.base + path, {
      method,
      headers: { [sessionHeader]: "1", ...headers },
      body,
      signal,
      redirect: "error",
    });
  }

  async send(request: ApiRequest): Promise<ApiAnswer> {
    const start = performance.now();
    const response = await this.open(request);
    const text = await response.text();
    return answerOf(response, text, performance.now() - start);
  }

  /** A document, or the reason why there is none. */
  async json(request: ApiRequest): Promise<unknown> {
    const { status, statusText, text } = await this.send(request);
    if (status !== 200) throw new Error(`${request.path} answered ${status} ${statusText}`);
    return JSON.parse(text);
  }
}

export function answerOf(response: Response, text: string, milliseconds: number): ApiAnswer {
  const { status, statusText } = response;
  return { status, statusText, headers: [...response.headers.entries()], text, milliseconds };
}
