import type { ReferenceObject } from "openapi3-ts/oas31";
import { servedObjects, type RecordOperation, type RecordVerb } from "../../surface/record-operations.js";
import {
  missingKeyExample,
  otherCodesText,
  payloadTooLarge,
  serverCodes,
  tooManyRequests,
  unauthorized,
  unavailableExample,
  unsupportedMediaType,
} from "./general-errors.js";
import { errorExample, errorReference, type ErrorKind } from "./error-response.js";
import { exampleId } from "./examples/example-id.js";
import type { OpenapiContext } from "./openapi-context.js";

/** Which refusals an operation can meet, by status; `default` stands for all that is not the request's own fault. */
export function errorResponses(
  context: OpenapiContext,
  operation: RecordOperation,
): { [status: string]: ReferenceObject } {
  const statuses: ErrorStatus[] = [
    "400",
    "401",
    "403",
    ...(findsOne[operation.verb] ? (["404"] as const) : []),
    ...(operation.body === null ? [] : (["413", "415"] as const)),
    "429",
    "default",
  ];
  return Object.fromEntries(statuses.map((status) => [status, errorResponse(context, status)]));
}

/** Operations on records that the request names by id. */
const findsOne: Readonly<Record<RecordVerb, boolean>> = {
  findMany: false,
  createOne: false,
  createMany: false,
  updateMany: false,
  deleteMany: false,
  restoreMany: false,
  groupBy: false,
  findDuplicates: false,
  merge: true,
  findOne: true,
  updateOne: true,
  deleteOne: true,
  restoreOne: true,
  readField: true,
  writeField: true,
  clearField: true,
};

/** The statuses that the document of the records tells apart. */
export const errorStatuses = ["400", "401", "403", "404", "413", "415", "429", "default"] as const;
export type ErrorStatus = (typeof errorStatuses)[number];

export function errorResponse(context: OpenapiContext, status: ErrorStatus): ReferenceObject {
  const kind = errorKinds[status];
  return errorReference(context, typeof kind === "function" ? kind(context) : kind);
}

const limitMessage = `"limit" must be a whole number from 0 to 200, not "many"`;

const errorKinds: Readonly<Record<ErrorStatus, ErrorKind | ((context: OpenapiContext) => ErrorKind)>> = {
  "400": {
    component: "BadRequest",
    description: "The request cannot be understood or breaks a rule of the model; nothing was changed.",
    codes: [
      "BAD_REQUEST",
      "INVALID_PATH",
      "INVALID_QUERY_INPUT",
      "INVALID_ARGS_FILTER",
      "INVALID_ARGS_ORDER_BY",
      "INVALID_ARGS_FIRST",
      "INVALID_ARGS_LAST",
      "INVALID_ARGS_DATA",
      "ARGS_CONFLICT",
      "INVALID_CURSOR",
      "TOO_MANY_RECORDS",
      "TOO_COMPLEX_QUERY",
      "MISSING_TIMEZONE_FOR_DATE_GROUP_BY",
      "INVALID_TIMEZONE",
      "DUPLICATE_ENTRY",
      "FOREIGN_KEY_VIOLATION",
      "CONNECT_RECORD_NOT_FOUND",
      "CONNECT_UNIQUE_CONSTRAINT_ERROR",
      "CONNECT_NOT_ALLOWED",
      "UPSERT_MULTIPLE_MATCHING_RECORDS_CONFLICT",
      "UPSERT_NOT_ENABLED",
      "MERGE_NOT_AVAILABLE",
      "MALFORMED_JSON",
    ],
    examples: () => ({
      parameter: errorExample(
        "A parameter of the wrong form",
        { status: 400, error: "BadRequestException", code: "INVALID_QUERY_INPUT", message: limitMessage },
        [{ path: "query.limit", message: limitMessage, value: "many" }],
      ),
    }),
  },
  "401": unauthorized,
  "403": {
    component: "Forbidden",
    description: "The request carries no key, or one that may not do this.",
    codes: ["FORBIDDEN_EXCEPTION", "PERMISSION_DENIED"],
    examples: () => ({ missing: missingKeyExample }),
  },
  "404": {
    component: "NotFound",
    description: "There is no such record, or it was deleted.",
    codes: ["RECORD_NOT_FOUND", "ROUTE_NOT_FOUND"],
    examples: ({ workspace }) => {
      const [object] = servedObjects(workspace);
      const id = exampleId({ nameSingular: "nothing" }, 1);
      const message = `Record not found: no ${object?.nameSingular ?? "record"} has the id ${id}`;
      return {
        record: errorExample(
          "An id that no record has",
          { status: 404, error: "NotFoundException", code: "RECORD_NOT_FOUND", message },
          [{ path: "id", message, value: id }],
        ),
      };
    },
  },
  "413": payloadTooLarge,
  "415": unsupportedMediaType,
  "429": tooManyRequests,
  default: {
    component: "Unexpected",
    description: `${otherCodesText} 503: the database cannot be reached or took too long; \`Retry-After\` says when to try again.`,
    codes: [...serverCodes.others, ...serverCodes.unavailable],
    examples: () => ({ unavailable: unavailableExample }),
  },
};
