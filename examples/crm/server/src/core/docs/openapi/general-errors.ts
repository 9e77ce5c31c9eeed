import { errorExample, type ErrorKind } from "./error-response.js";
import type { OpenapiContext } from "./openapi-context.js";
import { challengeHeader, rateLimitHeaders, retryAfterHeader } from "./response-headers.js";

/** A key that is not valid. */
export const unauthorized: ErrorKind = {
  component: "Unauthorized",
  description: "The key is not valid.",
  codes: ["UNAUTHENTICATED"],
  headers: challengeHeader,
  examples: () => ({
    invalid: errorExample("A key that is not known", {
      status: 401,
      error: "UNAUTHENTICATED",
      code: "UNAUTHENTICATED",
      message: "The key in the Authorization header is not valid for this server",
    }),
  }),
};

/** A request without a key, as an example of a refusal. */
export const missingKeyExample = errorExample("No key", {
  status: 403,
  error: "FORBIDDEN_EXCEPTION",
  code: "FORBIDDEN_EXCEPTION",
  message: `This API needs a key: send the header "Authorization: Bearer <key>"`,
});

export const payloadTooLarge: ErrorKind = {
  component: "PayloadTooLarge",
  description: "The body is larger than the server accepts.",
  codes: ["PAYLOAD_TOO_LARGE"],
  examples: () => ({
    body: errorExample(
      "A body of more than 10 MB, which is the usual limit",
      {
        status: 413,
        error: "PayloadTooLargeException",
        code: "PAYLOAD_TOO_LARGE",
        message: "The body is larger than the 10485760 bytes that are accepted",
      },
      [],
      { maximumBytes: 10_485_760 },
    ),
  }),
};

export const unsupportedMediaType: ErrorKind = {
  component: "UnsupportedMediaType",
  description: "The body is not JSON in UTF-8, or is compressed.",
  codes: ["UNSUPPORTED_MEDIA_TYPE"],
  examples: () => ({
    text: errorExample("A body of plain text", {
      status: 415,
      error: "UnsupportedMediaTypeException",
      code: "UNSUPPORTED_MEDIA_TYPE",
      message: `The body is of type "text/plain"; send JSON with the header "Content-Type: application/json"`,
    }),
  }),
};

/** The key has made more requests than the settings of the workspace allow. */
export function tooManyRequests({ workspace }: OpenapiContext): ErrorKind {
  const { rateLimit } = workspace.settings;
  const { requests, seconds } = rateLimit ?? { requests: 100, seconds: 60 };
  const now = rateLimit === null ? "none is set now" : `${requests} in ${seconds} s`;
  return {
    component: "TooManyRequests",
    description: `The key has made more requests than the rate limit of the workspace allows (${now}); \`Retry-After\` says when to try again.`,
    codes: ["TOO_MANY_REQUESTS"],
    headers: (context) => ({ ...retryAfterHeader(context), ...rateLimitHeaders(context) }),
    examples: () => ({
      rate: errorExample(
        "A request too many",
        {
          status: 429,
          error: "TooManyRequestsException",
          code: "TOO_MANY_REQUESTS",
          message: `This key may make ${requests} requests in ${seconds} seconds, and each record of a batch counts as one. Try again in 2 seconds.`,
        },
        [],
        { limit: requests, seconds, retryAfter: 2 },
      ),
    }),
  };
}

/** Codes of the answers that are not the request's own fault, and of requests that no operation sees. */
export const serverCodes = {
  unavailable: ["SERVICE_UNAVAILABLE", "DATABASE_TIMEOUT"],
  others: ["METHOD_NOT_ALLOWED", "REQUEST_TIMEOUT", "URI_TOO_LONG", "HEADERS_TOO_LARGE", "INTERNAL_SERVER_ERROR"],
} as const;

/** What `serverCodes.others` mean. */
export const otherCodesText =
  "405: the path does not answer the method. 408: the request came too slowly. 414 and 431: URL or headers are " +
  "too large. 500: an error of the server, which its log tells of under `requestId`.";

export const unavailableExample = errorExample("The database is away", {
  status: 503,
  error: "ServiceUnavailableException",
  code: "SERVICE_UNAVAILABLE",
  message: "The database cannot be reached at the moment",
});
