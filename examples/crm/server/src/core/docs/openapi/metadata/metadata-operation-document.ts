import type { OperationObject, RequestBodyObject, ResponseObject } from "openapi3-ts/oas31";
import type { MetadataInputName, MetadataOperation } from "../../../surface/metadata-operations.js";
import { requestIdHeader } from "../response-headers.js";
import { inputExamples } from "./examples/input-examples.js";
import { inputSchema } from "./input-schemas.js";
import { metadataAnswer } from "./metadata-answers.js";
import type { MetadataContext } from "./metadata-context.js";
import { metadataDescription } from "./metadata-descriptions.js";
import { metadataErrors } from "./metadata-errors.js";
import { permissionsOf } from "./metadata-permissions.js";
import { queryParameters } from "./path-parameters.js";

/** One operation of the list as OpenAPI tells it; the parameters of its path stand at the path. */
export function metadataOperationDocument(context: MetadataContext, operation: MetadataOperation): OperationObject {
  const { id, resource, summary, status, parameters, body } = operation;
  const permissions = permissionsOf[id];
  return {
    operationId: id,
    tags: [resource],
    summary,
    description: metadataDescription(operation),
    ...(parameters.length === 0 ? {} : { parameters: queryParameters(context, parameters) }),
    ...(body === null ? {} : { requestBody: requestBody(context, body) }),
    responses: { [status]: success(context, operation), ...metadataErrors(context, operation) },
    // Any one of them will do.
    ...(permissions.length === 0 ? {} : { "x-permissions": [...permissions] }),
  };
}

function requestBody(context: MetadataContext, name: MetadataInputName): RequestBodyObject {
  return {
    required: name !== "makeApiKeyToken",
    content: { "application/json": { schema: inputSchema(context, name), examples: inputExamples(context, name) } },
  };
}

function success(context: MetadataContext, operation: MetadataOperation): ResponseObject {
  const { description, schema, examples } = metadataAnswer(context, operation);
  return {
    description,
    headers: requestIdHeader(context),
    content: {
      "application/json": { schema, ...(Object.keys(examples).length === 0 ? {} : { examples: { ...examples } }) },
    },
  };
}
