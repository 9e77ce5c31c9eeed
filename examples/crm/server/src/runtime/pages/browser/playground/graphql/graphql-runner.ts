import { element, type PageElement } from "../../page.js";
import { answerOf, type ApiClient } from "../api-client.js";
import { answerView, failureView, jsonView } from "../answer-view.js";
import { readEvents } from "./event-stream.js";
import { readHeaderLines } from "./request-headers.js";

export interface GraphqlRun {
  readonly document: string;
  /** As JSON; empty: none. */
  readonly variables: string;
  /** As lines. */
  readonly headers: string;
}

/** Events that are kept on the page. */
const longestStream = 100;

/** Runs an operation and shows what comes back; of a subscription, events as they happen, until `signal` ends it. */
export async function runGraphql(
  client: ApiClient,
  endpoint: string,
  { document, variables, headers }: GraphqlRun,
  answer: PageElement,
  signal: AbortSignal,
): Promise<void> {
  try {
    const body = JSON.stringify({
      query: document,
      ...(variables.trim() === "" ? {} : { variables: parsed(variables) }),
    });
    const isSubscription = /(^|[\s}])subscription\b/.test(document.replace(/#.*|"(?:[^"\\]|\\.)*"/g, ""));
    const accept = isSubscription ? "text/event-stream" : "application/graphql-response+json, application/json;q=0.9";
    const start = performance.now();
    answer.replaceChildren(
      element("p", { role: "status" }, isSubscription ? "Waiting for events …" : "Waiting for the answer …"),
    );
    const response = await client.open(
      {
        method: "POST",
        path: endpoint,
        headers: { "content-type": "application/json", accept, ...readHeaderLines(headers) },
        body,
      },
      signal,
    );
    const isStream = response.headers.get("content-type")?.startsWith("text/event-stream") === true;
    if (isStream && response.body !== null) await showEvents(response.body, answer);
    else answer.replaceChildren(answerView(answerOf(response, await response.text(), performance.now() - start)));
  } catch (error) {
    if (!signal.aborted) answer.replaceChildren(failureView(error));
  }
}

async function showEvents(stream: ReadableStream<Uint8Array>, answer: PageElement): Promise<void> {
  const events: PageElement[] = [];
  for await (const data of readEvents(stream)) {
    events.unshift(jsonView(data));
    events.splice(longestStream);
    answer.replaceChildren(element("p", { role: "status" }, `${events.length} events, newest first`), ...events);
  }
  answer.append(element("p", { role: "status" }, "The server has ended the stream."));
}

function parsed(variables: string): unknown {
  try {
    return JSON.parse(variables);
  } catch (error) {
    throw new Error(`The variables are no JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
