import type { OperationObject } from "openapi3-ts/oas31";
import { capitalize } from "../../../naming/case.js";
import type { UnmanagedResource } from "../../../surface/metadata-operations.js";
import { pageInfoSchema, totalCountSchema } from "../answer-schemas.js";
import { requestIdHeader } from "../response-headers.js";
import type { MetadataContext } from "./metadata-context.js";
import { unmanagedTag } from "./metadata-info.js";
import { unmanagedErrors } from "./metadata-errors.js";

/** The list of a kind that the server does not manage. */
export function unmanagedOperation(context: MetadataContext, resource: UnmanagedResource): OperationObject {
  return {
    operationId: `findMany${capitalize(resource)}`,
    tags: [unmanagedTag],
    summary: `Find many ${wordsOf(resource)}`,
    description: "Always an empty list: this server manages none.",
    responses: {
      "200": context.components.response("EmptyList", () => ({
        description: "A list without rows.",
        headers: requestIdHeader(context),
        content: {
          "application/json": {
            schema: {
              type: "object",
              properties: {
                data: { type: "array", items: {}, maxItems: 0 },
                pageInfo: pageInfoSchema(context),
                totalCount: totalCountSchema,
              },
              required: ["data", "pageInfo", "totalCount"],
            },
            examples: {
              empty: {
                summary: "The list",
                value: {
                  data: [],
                  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
                  totalCount: 0,
                },
              },
            },
          },
        },
      })),
      ...unmanagedErrors(context),
    },
  };
}

/** `viewFilterGroups` → `view filter groups` */
function wordsOf(resource: UnmanagedResource): string {
  return resource.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
