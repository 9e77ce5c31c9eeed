import type { PathItemObject } from "openapi3-ts/oas31";
import { errorResponse } from "./error-responses.js";
import { generalTag } from "./document-info.js";
import type { OpenapiContext } from "./openapi-context.js";
import { requestIdHeader } from "./response-headers.js";
import { schemaObject } from "./schema-object.js";

/** The one operation that needs no key; with one it tells of all the others. */
export function schemaOperation(context: OpenapiContext, hasTags: boolean): PathItemObject {
  return {
    get: {
      operationId: "GetOpenApiSchema",
      ...(hasTags ? { tags: [generalTag] } : {}),
      summary: "Read this document",
      description: "Answers this document. Without a valid key it holds this operation only.",
      security: [{}, { bearerAuth: [] }],
      parameters: [
        context.components.parameter("token", () => ({
          name: "token",
          in: "query",
          description: "An API key, for tools that cannot send headers.",
          schema: { type: "string" },
        })),
      ],
      responses: {
        "200": {
          description: "An OpenAPI document.",
          headers: requestIdHeader(context),
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  openapi: { type: "string", description: "Version of OpenAPI." },
                  info: schemaObject({ type: "object", description: "What the document is about." }),
                  paths: schemaObject({ type: "object", description: "The operations." }),
                },
                required: ["openapi", "info", "paths"],
              },
            },
          },
        },
        "400": errorResponse(context, "400"),
        default: errorResponse(context, "default"),
      },
    },
  };
}
