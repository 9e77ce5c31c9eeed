/** Forms of answer that a client takes; of JSON the one it likes best. */
export interface AcceptedAnswers {
  readonly json: JsonMediaType | null;
  /** Whether results may come one after the other, as Server-Sent Events. */
  readonly eventStream: boolean;
}

export type JsonMediaType = "application/json" | "application/graphql-response+json";

/** What the `Accept` header allows; without one, JSON of the older kind. */
export function negotiateAnswer(accept: string | undefined): AcceptedAnswers {
  if (accept === undefined) return anything;
  let accepted = known.get(accept);
  if (accepted === undefined) {
    accepted = parseAccept(accept);
    // Clients send few different headers; one that sends many shall not fill the memory.
    if (known.size < mostKnown) known.set(accept, accepted);
  }
  return accepted;
}

const anything: AcceptedAnswers = { json: "application/json", eventStream: false };
const known = new Map<string, AcceptedAnswers>();
const mostKnown = 100;

const jsonTypes: Readonly<Partial<Record<string, JsonMediaType>>> = {
  "application/graphql-response+json": "application/graphql-response+json",
  "application/json": "application/json",
  "application/*": "application/json",
  "*/*": "application/json",
};

function parseAccept(accept: string): AcceptedAnswers {
  let json: JsonMediaType | null = null;
  let best = 0;
  let eventStream = false;
  for (const range of accept.split(",")) {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const quality = qualityOf(parameters);
    if (quality === 0 || parameters.some((parameter) => /^charset="?(?!utf-?8"?$)/.test(parameter))) continue;
    if (type === "text/event-stream") eventStream = true;
    const media = jsonTypes[type];
    if (media === undefined || quality <= best) continue;
    json = media;
    best = quality;
  }
  return { json, eventStream };
}

function qualityOf(parameters: readonly string[]): number {
  const text = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const quality = text === undefined ? 1 : Number(text);
  return Number.isFinite(quality) ? Math.min(Math.max(quality, 0), 1) : 0;
}
