import type { ExampleObject, ReferenceObject, ResponseObject } from "openapi3-ts/oas31";
import type { JsonObject } from "../../json/json-value.js";
import type { ObjectType } from "../../model/workspace.js";
import { servedObjects, type RecordOperation, type RecordVerb } from "../../surface/record-operations.js";
import { exampleId } from "./examples/example-id.js";
import type { OpenapiContext } from "./openapi-context.js";
import { requestIdHeader } from "./response-headers.js";

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

/** The statuses that documents tell apart. */
export const errorStatuses = ["400", "401", "403", "404", "413", "415", "default"] as const;
export type ErrorStatus = (typeof errorStatuses)[number];

interface ErrorKind {
  readonly component: string;
  readonly description: string;
  /** Every `code` that comes with the status. */
  readonly codes: readonly string[];
  readonly examples: (object: ObjectType | null) => { readonly [name: string]: ExampleObject };
}

export function errorResponse(context: OpenapiContext, status: ErrorStatus): ReferenceObject {
  const kind = errorKinds[status];
  return context.components.response(kind.component, (): ResponseObject => {
    const [object = null] = servedObjects(context.workspace);
    return {
      description: `${kind.description} \`code\` is ${kind.codes.map((code) => `\`${code}\``).join(", ")}.`,
      headers: {
        ...requestIdHeader(context),
        ...(status === "401"
          ? {
              "WWW-Authenticate": context.components.header("WWWAuthenticate", () => ({
                description: "The scheme that is expected.",
                schema: { type: "string" },
                example: `Bearer realm="api", error="invalid_token"`,
              })),
            }
          : {}),
      },
      content: { "application/json": { schema: errorSchema(context), examples: { ...kind.examples(object) } } },
    };
  });
}

function errorSchema({ components }: OpenapiContext): ReferenceObject {
  return components.schema("Error", "error", () => ({
    type: "object",
    description: "What every refusal answers.",
    properties: {
      statusCode: { type: "integer", description: "The HTTP status." },
      error: { type: "string", description: "Name of the class of errors, the same for all of a status." },
      messages: {
        type: "array",
        description: "One sentence for people.",
        items: { type: "string" },
        minItems: 1,
        maxItems: 1,
      },
      code: { type: "string", description: "What went wrong, for programs." },
      details: {
        type: "array",
        description: "Every single problem, for programs.",
        items: components.schema("ErrorDetail", "error", () => ({
          type: "object",
          description: "One problem of a request.",
          properties: {
            path: {
              type: "string",
              description: "Where it is: `query.limit`, `data.emails.primaryEmail`, `[3].name`.",
            },
            message: { type: "string", description: "What is wrong, for people." },
            value: { description: "What was given." },
            allowed: { type: "array", description: "What may be given.", items: {} },
            nearest: { type: "string", description: "The name that was probably meant." },
          },
          required: ["path", "message"],
        })),
      },
    },
    required: ["statusCode", "error", "messages", "code", "details"],
    additionalProperties: true,
  }));
}

function example(summary: string, value: JsonObject): ExampleObject {
  return { summary, value };
}

const limitMessage = `"limit" must be a whole number from 0 to 200, not "many"`;
const keyMessage = `This API needs a key: send the header "Authorization: Bearer <key>"`;

const errorKinds: Readonly<Record<ErrorStatus, ErrorKind>> = {
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
      parameter: example("A parameter of the wrong form", {
        statusCode: 400,
        error: "BadRequestException",
        messages: [limitMessage],
        code: "INVALID_QUERY_INPUT",
        details: [{ path: "query.limit", message: limitMessage, value: "many" }],
      }),
    }),
  },
  "401": {
    component: "Unauthorized",
    description: "The key is not valid.",
    codes: ["UNAUTHENTICATED"],
    examples: () => ({
      invalid: example("A key that is not known", {
        statusCode: 401,
        error: "UNAUTHENTICATED",
        messages: ["The key in the Authorization header is not valid for this server"],
        code: "UNAUTHENTICATED",
        details: [],
      }),
    }),
  },
  "403": {
    component: "Forbidden",
    description: "The request carries no key, or one that may not do this.",
    codes: ["FORBIDDEN_EXCEPTION", "PERMISSION_DENIED"],
    examples: () => ({
      missing: example("No key", {
        statusCode: 403,
        error: "FORBIDDEN_EXCEPTION",
        messages: [keyMessage],
        code: "FORBIDDEN_EXCEPTION",
        details: [],
      }),
    }),
  },
  "404": {
    component: "NotFound",
    description: "There is no such record, or it was deleted.",
    codes: ["RECORD_NOT_FOUND", "ROUTE_NOT_FOUND"],
    examples: (object) => {
      const id = exampleId({ nameSingular: "nothing" }, 1);
      const message = `Record not found: no ${object?.nameSingular ?? "record"} has the id ${id}`;
      return {
        record: example("An id that no record has", {
          statusCode: 404,
          error: "NotFoundException",
          messages: [message],
          code: "RECORD_NOT_FOUND",
          details: [{ path: "id", message, value: id }],
        }),
      };
    },
  },
  "413": {
    component: "PayloadTooLarge",
    description: "The body is larger than the server accepts.",
    codes: ["PAYLOAD_TOO_LARGE"],
    examples: () => ({
      body: example("A body of more than 10 MB, which is the usual limit", {
        maximumBytes: 10_485_760,
        statusCode: 413,
        error: "PayloadTooLargeException",
        messages: ["The body is larger than the 10485760 bytes that are accepted"],
        code: "PAYLOAD_TOO_LARGE",
        details: [],
      }),
    }),
  },
  "415": {
    component: "UnsupportedMediaType",
    description: "The body is not JSON in UTF-8, or is compressed.",
    codes: ["UNSUPPORTED_MEDIA_TYPE"],
    examples: () => ({
      text: example("A body of plain text", {
        statusCode: 415,
        error: "UnsupportedMediaTypeException",
        messages: [`The body is of type "text/plain"; send JSON with the header "Content-Type: application/json"`],
        code: "UNSUPPORTED_MEDIA_TYPE",
        details: [],
      }),
    }),
  },
  default: {
    component: "Unexpected",
    description:
      "405: the path does not answer the method. 408: the request came too slowly. 414 and 431: URL or headers are " +
      "too large. 500: an error of the server, which its log tells of under `requestId`. 503: the database cannot be " +
      "reached or took too long; `Retry-After` says when to try again.",
    codes: [
      "METHOD_NOT_ALLOWED",
      "REQUEST_TIMEOUT",
      "URI_TOO_LONG",
      "HEADERS_TOO_LARGE",
      "INTERNAL_SERVER_ERROR",
      "SERVICE_UNAVAILABLE",
      "DATABASE_TIMEOUT",
    ],
    examples: () => ({
      unavailable: example("The database is away", {
        statusCode: 503,
        error: "ServiceUnavailableException",
        messages: ["The database cannot be reached at the moment"],
        code: "SERVICE_UNAVAILABLE",
        details: [],
      }),
    }),
  },
};

/** Every `code` that documents speak of, with the status under which they do. */
export const documentedCodes: readonly (readonly [code: string, status: ErrorStatus])[] = errorStatuses.flatMap(
  (status) => errorKinds[status].codes.map((code) => [code, status] as const),
);
