import type { ReferenceObject } from "openapi3-ts/oas31";
import type { ObjectType } from "../../model/workspace.js";
import { servedFields } from "../../surface/record-operations.js";
import type { ToldDeprecation } from "../../surface/told-deprecation.js";
import type { OpenapiContext } from "./openapi-context.js";

/** Headers of an answer by their names. */
export type Headers = { [name: string]: ReferenceObject };

/** Stands on every answer. */
export function requestIdHeader({ components }: OpenapiContext): Headers {
  return {
    "X-Request-Id": components.header("XRequestId", () => ({
      description: "Names the request in the server's log: the one that the client sent, or a new one.",
      schema: { type: "string" },
      example: "3f9a1c0be2d4-1a",
    })),
  };
}

/** Stands on lists with pages around them. */
export function linkHeader({ components }: OpenapiContext): Headers {
  return {
    Link: components.header("Link", () => ({
      description:
        "The pages after (`next`) and before (`prev`) this one, as in RFC 8288; left out when there are none.",
      schema: { type: "string" },
      example: `</rest/…?starting_after=…>; rel="next"`,
    })),
  };
}

/** Stands on answers of an object with more fields than one shows, when `fields` does not name them. */
export function cappedHeaders({ components }: OpenapiContext, object: ObjectType): Headers {
  if (servedFields(object).length <= maximumFields) return {};
  return {
    "X-Twenty-Fields-Capped": components.header("XTwentyFieldsCapped", () => ({
      description: "`true` when the record has more fields than are shown; `fields` names others.",
      schema: { type: "string", const: "true" },
    })),
    "X-Twenty-Fields-Max": components.header("XTwentyFieldsMax", () => ({
      description: "How many fields are shown without `fields`.",
      schema: { type: "integer", const: maximumFields },
    })),
  };
}

const maximumFields = 200;

/** Stand on every answer about a deprecated object or field, as far as it is known. */
export function deprecationHeaders({ components }: OpenapiContext, told: ToldDeprecation): Headers {
  return {
    ...(told.since === null
      ? {}
      : {
          Deprecation: components.header("Deprecation", () => ({
            description: "Since when it is deprecated, in seconds since 1970, as in RFC 9745.",
            schema: { type: "string", pattern: "^@[0-9]+$" },
            example: "@1767225600",
          })),
        }),
    ...(told.sunset === null
      ? {}
      : {
          Sunset: components.header("Sunset", () => ({
            description: "When it may stop working, as in RFC 8594.",
            schema: { type: "string" },
            example: "Thu, 31 Dec 2026 00:00:00 GMT",
          })),
        }),
    ...(told.successor === null
      ? {}
      : {
          Link: components.header("SuccessorLink", () => ({
            description:
              "What to use instead (`successor-version`), as in RFC 8288; on lists also the pages after (`next`) and " +
              "before (`prev`) this one.",
            schema: { type: "string" },
            example: `</rest/…>; rel="successor-version"`,
          })),
        }),
  };
}

/** Stands on answers to keys that are not valid. */
export function challengeHeader({ components }: OpenapiContext): Headers {
  return {
    "WWW-Authenticate": components.header("WWWAuthenticate", () => ({
      description: "The scheme that is expected.",
      schema: { type: "string" },
      example: `Bearer realm="api", error="invalid_token"`,
    })),
  };
}

/** Stands on answers to what may be tried again. */
export function retryAfterHeader({ components }: OpenapiContext): Headers {
  return {
    "Retry-After": components.header("RetryAfter", () => ({
      description: "Seconds after which another try is worth it.",
      schema: { type: "integer", minimum: 1 },
      example: 2,
    })),
  };
}

/** Stand on every answer while the workspace has a rate limit. */
export function rateLimitHeaders({ components }: OpenapiContext): Headers {
  const header = (name: string, description: string): ReferenceObject =>
    components.header(name, () => ({ description, schema: { type: "integer", minimum: 0 } }));
  return {
    "RateLimit-Limit": header("RateLimitLimit", "Requests that a key may make in the window."),
    "RateLimit-Remaining": header("RateLimitRemaining", "Requests that may be made at once now."),
    "RateLimit-Reset": header("RateLimitReset", "Seconds until all of them may be made again."),
  };
}
