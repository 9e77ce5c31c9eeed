import type { ReferenceObject } from "openapi3-ts/oas31";
import type { ObjectType } from "../../model/workspace.js";
import { servedFields } from "../../surface/record-operations.js";
import type { OpenapiContext } from "./openapi-context.js";

type Headers = { [name: string]: ReferenceObject };

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
