import type { OperationObject, ReferenceObject, ResponseObject } from "openapi3-ts/oas31";
import { namesOf } from "../../naming/object-names.js";
import type { RecordOperation } from "../../surface/record-operations.js";
import { toldDeprecation } from "../../surface/told-deprecation.js";
import type { Answer } from "./answer-schemas.js";
import { errorResponses } from "./error-responses.js";
import { deprecatedFlag } from "./field-facts.js";
import { fieldAnswer } from "./field-answers.js";
import type { OpenapiContext } from "./openapi-context.js";
import { operationDescription } from "./operation-descriptions.js";
import { operationParameters } from "./parameter-components.js";
import { recordAnswer } from "./record-answers.js";
import { requestBody } from "./request-bodies.js";
import { cappedHeaders, deprecationHeaders, linkHeader, requestIdHeader } from "./response-headers.js";

/** One operation of the list as OpenAPI tells it; the parameters of its path stand at the path. */
export function operationDocument(context: OpenapiContext, operation: RecordOperation): OperationObject {
  const parameters = operationParameters(context, operation);
  const body = requestBody(context, operation);
  return {
    operationId: operation.id,
    tags: [namesOf(operation.object).many],
    summary: operation.summary,
    description: operationDescription(context, operation),
    ...deprecatedFlag(operation.object, operation.field),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: { [operation.status]: success(context, operation), ...errorResponses(context, operation) },
  };
}

function success(context: OpenapiContext, operation: RecordOperation): ResponseObject | ReferenceObject {
  const { verb, object, field } = operation;
  if (verb === "readField" || verb === "writeField" || verb === "clearField") {
    const title = `${field?.label ?? ""} of one ${object.labelSingular}.`;
    // Reading, setting and clearing a field answer the same, except that a list of related records has pages.
    return context.components.response(fieldResponseName(operation), () =>
      response(context, operation, title, fieldAnswer(context, operation)),
    );
  }
  return response(context, operation, titles[verb], recordAnswer(context, operation, verb));
}

const titles: Readonly<Record<Exclude<RecordOperation["verb"], "readField" | "writeField" | "clearField">, string>> = {
  findMany: "A page of records.",
  createOne: "The new record.",
  createMany: "The new records.",
  updateMany: "The changed records.",
  deleteMany: "The ids of the deleted records.",
  restoreMany: "The restored records.",
  groupBy: "The groups.",
  findDuplicates: "The duplicates of each record.",
  merge: "The merged record.",
  findOne: "The record.",
  updateOne: "The changed record.",
  deleteOne: "The id of the deleted record.",
  restoreOne: "The restored record.",
};

function response(
  context: OpenapiContext,
  { verb, object, field }: RecordOperation,
  description: string,
  { schema, examples }: Answer,
): ResponseObject {
  const isPage = verb === "findMany" || field?.relation?.type === "ONE_TO_MANY";
  const isRecord = field === null && verb !== "groupBy" && verb !== "deleteOne" && verb !== "deleteMany";
  return {
    description,
    headers: {
      ...requestIdHeader(context),
      ...(isPage ? linkHeader(context) : {}),
      ...(isRecord ? cappedHeaders(context, object) : {}),
      ...deprecationHeaders(context, toldDeprecation(context.workspace, object, field)),
    },
    content: { "application/json": { schema, examples: { ...examples } } },
  };
}

/** `company.domainName`: the dot keeps it apart from the names of the errors. */
function fieldResponseName({ object, field }: RecordOperation): string {
  return `${namesOf(object).one}.${field?.name ?? ""}`;
}
