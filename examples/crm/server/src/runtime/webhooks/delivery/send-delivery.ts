import { postToTarget, type TargetAccess, type TargetAnswer } from "../target/post-to-target.js";
import { PrivateTarget } from "../target/resolve-target.js";

export interface Message {
  readonly targetUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMilliseconds: number;
}

export interface SendResult {
  readonly isDelivered: boolean;
  /** Of the last answer; null when there was none. */
  readonly status: number | null;
  /** Null when it was delivered. */
  readonly error: string | null;
  /** False: trying again would come to the same. */
  readonly isRetryable: boolean;
  readonly retryAfter: string | null;
}

const maximumRedirects = 3;
/** Redirects that keep method and body; the others ask for a GET. */
const keepingStatuses = new Set([307, 308]);

/** Posts a message, along redirects that keep it a post; every hop is checked like the target. Throws nothing. */
export async function sendDelivery(message: Message, access: TargetAccess): Promise<SendResult> {
  const signal = AbortSignal.timeout(message.timeoutMilliseconds);
  let answer: TargetAnswer | null = null;
  try {
    let url = new URL(message.targetUrl);
    for (let redirects = 0; ; redirects += 1) {
      answer = await postToTarget({ url, headers: message.headers, body: message.body, signal, ...access });
      if (answer.status < 300 || answer.status >= 400) return resultOf(answer);
      const next = nextTarget(url, answer, redirects);
      if (typeof next === "string") return failed(answer, next);
      url = next;
    }
  } catch (error) {
    if (error instanceof PrivateTarget)
      return { ...failed(answer, `${error.message} Private targets are not allowed.`), isRetryable: false };
    if (signal.aborted) return failed(answer, `No answer within ${message.timeoutMilliseconds} ms.`);
    return failed(answer, describeError(error));
  }
}

function resultOf(answer: TargetAnswer): SendResult {
  const { status, retryAfter } = answer;
  if (status >= 200 && status < 300) return { isDelivered: true, status, error: null, isRetryable: false, retryAfter };
  if (status === 410)
    return { ...failed(answer, "The receiver answers 410: it wants no more of this."), isRetryable: false };
  return failed(answer, `The receiver answers ${status}.`);
}

/** Where a redirect leads, or why it is not followed. */
function nextTarget(from: URL, { status, location }: TargetAnswer, redirects: number): URL | string {
  if (!keepingStatuses.has(status))
    return `The receiver redirects with ${status}, which would lose the event${location === null ? "" : `; set ${location} as the target`}.`;
  if (redirects >= maximumRedirects) return `The receiver redirects more than ${maximumRedirects} times.`;
  if (location === null || !URL.canParse(location, from.href)) return "The receiver redirects to no valid URL.";
  const next = new URL(location, from);
  if (next.protocol !== "https:" && (next.protocol !== "http:" || from.protocol === "https:"))
    return `The receiver redirects to ${next.protocol}, which is not as safe as ${from.protocol}`;
  return next;
}

function failed(answer: TargetAnswer | null, error: string): SendResult {
  return {
    isDelivered: false,
    status: answer?.status ?? null,
    error,
    isRetryable: true,
    retryAfter: answer?.retryAfter ?? null,
  };
}

/** Of several addresses that were tried, Node tells each. */
function describeError(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return describeError(error.errors[0]);
  return `The receiver cannot be reached: ${error instanceof Error ? error.message : String(error)}.`;
}
