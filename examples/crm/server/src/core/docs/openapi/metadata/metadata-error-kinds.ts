import type { ReferenceObject } from "openapi3-ts/oas31";
import { metadataProblemCodes } from "../../../model/change/model-change.js";
import { stableId } from "../../../model/stable-id.js";
import { missingKeyExample, otherCodesText, serverCodes, unavailableExample } from "../general-errors.js";
import { errorExample, errorSchema, type ErrorKind } from "../error-response.js";
import { brokenRule } from "./examples/broken-rule.js";
import type { OpenapiContext } from "../openapi-context.js";
import { retryAfterHeader } from "../response-headers.js";
import { schemaObject } from "../schema-object.js";

interface StatusKind {
  readonly status: string;
  readonly kind: ErrorKind;
}

const nobody = stableId("example/nobody");
const parameterCodes = ["INVALID_QUERY_INPUT", "INVALID_PATH"] as const;
const bodyCodes = [...parameterCodes, "MALFORMED_JSON"] as const;
const keyCodes = ["FORBIDDEN_EXCEPTION", "PERMISSION_DENIED"] as const;

const limitMessage = `"limit" must be a whole number from 0, not "many"`;
const parameterExample = errorExample(
  "A parameter of the wrong form",
  { status: 400, error: "BadRequestException", code: "INVALID_QUERY_INPUT", message: limitMessage },
  [{ path: "query.limit", message: limitMessage, value: "many" }],
);

const malformed: ErrorKind["examples"] = () => ({ parameter: parameterExample });
const keyMissing: ErrorKind["examples"] = () => ({ missing: missingKeyExample });

function notFound(
  component: string,
  what: string,
  codes: readonly string[],
  example: ErrorKind["examples"],
): StatusKind {
  return { status: "404", kind: { component, description: `There is no such ${what}.`, codes, examples: example } };
}

function nothingFound(code: string, message: string, value: string | null): ErrorKind["examples"] {
  return () => ({
    nothing: errorExample(
      "An id or name that nothing has",
      { status: 404, error: "NotFoundException", code, message },
      value === null ? [] : [{ path: "path", message, value }],
    ),
  });
}

/** The refusals of REST Metadata, by the names of their components. */
export const metadataErrorKinds = {
  InvalidParameter: {
    status: "400",
    kind: {
      component: "InvalidParameter",
      description: "A parameter of the path or the query is wrong.",
      codes: parameterCodes,
      examples: malformed,
    },
  },
  InvalidChange: {
    status: "400",
    kind: {
      component: "InvalidChange",
      description:
        "The request cannot be understood, or the model would break rules; nothing was changed. Broken rules come with " +
        "`error` `METADATA_VALIDATION_ERROR` and all of them under `errors`.",
      codes: [...bodyCodes, "BAD_REQUEST", "METADATA_VALIDATION_FAILED"],
      schema: invalidChangeSchema,
      examples: (context) => ({ parameter: parameterExample, rule: brokenRule(context.workspace) }),
    },
  },
  InvalidAccess: {
    status: "400",
    kind: {
      component: "InvalidAccess",
      description: "The request cannot be understood, or its values are refused; nothing was changed.",
      codes: [...bodyCodes, "INVALID_ARGS_DATA", "DUPLICATE_ENTRY"],
      examples: malformed,
    },
  },
  InvalidWebhook: {
    status: "400",
    kind: {
      component: "InvalidWebhook",
      description: "The request cannot be understood, or its values are refused; nothing was changed.",
      codes: [...bodyCodes, "INVALID_WEBHOOK_INPUT", "INVALID_TARGET_URL"],
      examples: malformed,
    },
  },
  KeyMissing: {
    status: "403",
    kind: {
      component: "KeyMissing",
      description: "The request carries no key, or one that was revoked.",
      codes: ["FORBIDDEN_EXCEPTION"],
      examples: keyMissing,
    },
  },
  Forbidden: {
    status: "403",
    kind: {
      component: "Forbidden",
      description: "The request carries no key, or one whose role does not give the `permission`.",
      codes: keyCodes,
      examples: () => ({ missing: missingKeyExample, permission: permissionExample }),
    },
  },
  ModelNotEditable: {
    status: "403",
    kind: {
      component: "ModelNotEditable",
      description: "The key may not, or the object or field belongs to every workspace and does not allow it.",
      codes: [...keyCodes, "OBJECT_MUTATION_NOT_ALLOWED", "FIELD_MUTATION_NOT_ALLOWED"],
      examples: keyMissing,
    },
  },
  RoleNotEditable: {
    status: "403",
    kind: {
      component: "RoleNotEditable",
      description: "The key may not, or the role belongs to every workspace.",
      codes: [...keyCodes, "ROLE_NOT_EDITABLE"],
      examples: keyMissing,
    },
  },
  KeyEnded: {
    status: "403",
    kind: {
      component: "KeyEnded",
      description: "The key of the request may not, or the API key in the path was revoked or has expired.",
      codes: [...keyCodes, "API_KEY_REVOKED", "API_KEY_EXPIRED"],
      examples: keyMissing,
    },
  },
  ObjectNotFound: notFound(
    "ObjectNotFound",
    "object",
    ["OBJECT_METADATA_NOT_FOUND"],
    nothingFound("OBJECT_METADATA_NOT_FOUND", `There is no object with the id or name "${nobody}".`, nobody),
  ),
  FieldNotFound: notFound(
    "FieldNotFound",
    "field, or no such object",
    ["FIELD_METADATA_NOT_FOUND", "OBJECT_METADATA_NOT_FOUND"],
    nothingFound(
      "FIELD_METADATA_NOT_FOUND",
      `There is no field "${nobody}": give its id, or its name behind the object's, as in company.name.`,
      nobody,
    ),
  ),
  FieldTypeNotFound: notFound("FieldTypeNotFound", "field type", ["ROUTE_NOT_FOUND"], () => ({})),
  ApiKeyNotFound: notFound(
    "ApiKeyNotFound",
    "API key",
    ["API_KEY_NOT_FOUND"],
    nothingFound("API_KEY_NOT_FOUND", `There is no API key with the id "${nobody}".`, null),
  ),
  RoleNotFound: notFound(
    "RoleNotFound",
    "role",
    ["ROLE_NOT_FOUND"],
    nothingFound("ROLE_NOT_FOUND", `There is no role with the id ${nobody}.`, nobody),
  ),
  WebhookNotFound: notFound(
    "WebhookNotFound",
    "webhook, or no such delivery in its log",
    ["WEBHOOK_NOT_FOUND"],
    nothingFound("WEBHOOK_NOT_FOUND", `There is no webhook with the id "${nobody}".`, null),
  ),
  RoleInUse: {
    status: "409",
    kind: {
      component: "RoleInUse",
      description: "API keys have the role; `apiKeys` says how many.",
      codes: ["ROLE_IN_USE"],
      examples: () => ({
        used: errorExample(
          "A role that a key has",
          {
            status: 409,
            error: "ConflictException",
            code: "ROLE_IN_USE",
            message: `The role "Sales" cannot be deleted while API keys have it: "ERP sync". Give them another role, or revoke them.`,
          },
          [],
          { apiKeys: 1 },
        ),
      }),
    },
  },
  Unavailable: {
    status: "503",
    kind: {
      component: "Unavailable",
      description: "The database cannot be reached, is busy or took too long; `Retry-After` says when to try again.",
      codes: serverCodes.unavailable,
      headers: retryAfterHeader,
      examples: () => ({ unavailable: unavailableExample }),
    },
  },
  Unexpected: {
    status: "default",
    kind: {
      component: "Unexpected",
      description: otherCodesText,
      codes: serverCodes.others,
      examples: () => ({
        internal: errorExample(
          "An error of the server",
          {
            status: 500,
            error: "InternalServerErrorException",
            code: "INTERNAL_SERVER_ERROR",
            message: "The server met an error of its own; its log tells more under this requestId",
          },
          [],
          { requestId: "3f9a1c0be2d4-1a" },
        ),
      }),
    },
  },
} as const satisfies Readonly<Record<string, StatusKind>>;

export type MetadataErrorName = keyof typeof metadataErrorKinds;

const permissionExample = errorExample(
  "A key that may not",
  {
    status: 403,
    error: "ForbiddenException",
    code: "PERMISSION_DENIED",
    message: `This needs the permission "DATA_MODEL", which the role "Read only" of the key does not give.`,
  },
  [],
  { permission: "DATA_MODEL", role: "Read only" },
);

/** An error, or one that tells broken rules as well. */
function invalidChangeSchema(context: OpenapiContext): ReferenceObject {
  const { components } = context;
  return components.schema("MetadataValidationError", "error", () => ({
    description:
      "What a refused change answers. Broken rules are told under `errors`, by the kind of what was to change.",
    allOf: [
      errorSchema(context),
      {
        type: "object",
        properties: {
          message: { type: "string", description: "What was refused, and how many rules stand against it." },
          errors: {
            type: "object",
            description: "The failures, under `objectMetadata`, `fieldMetadata` or `workspace`.",
            additionalProperties: {
              type: "array",
              items: components.schema("MetadataFailure", "error", () => ({
                type: "object",
                description: "One thing that could not be changed.",
                properties: {
                  type: { type: "string", enum: ["create", "update", "delete"], description: "What was to happen." },
                  metadataName: { type: "string", description: "The kind of the thing." },
                  status: { type: "string", const: "fail", description: "That it failed." },
                  flatEntityMinimalInformation: schemaObject({ type: "object", description: "What names the thing." }),
                  errors: {
                    type: "array",
                    description: "The rules that stand against it.",
                    minItems: 1,
                    items: components.schema("MetadataProblem", "error", () => ({
                      type: "object",
                      description: "One broken rule.",
                      properties: {
                        code: { type: "string", enum: [...metadataProblemCodes], description: "The rule." },
                        message: { type: "string", description: "What is wrong." },
                        userFriendlyMessage: { type: "string", description: "The same, for people." },
                        value: { description: "What was given." },
                        path: { type: "string", description: "Where it is in the body." },
                        diagnostic: { type: "string", description: "What the command line calls the rule." },
                        fix: { type: "string", description: "What to do about it." },
                        allowed: { type: "array", items: {}, description: "What may be given." },
                        nearest: { type: "string", description: "The name that was probably meant." },
                      },
                      required: ["code", "message", "userFriendlyMessage", "value", "path"],
                    })),
                  },
                },
                required: ["type", "metadataName", "status", "flatEntityMinimalInformation", "errors"],
              })),
            },
          },
          summary: {
            type: "object",
            description: "How many things failed, in all and by kind.",
            additionalProperties: { type: "integer" },
          },
          userFriendlyMessage: { type: "string", description: "The first of the problems, for people." },
        },
      },
    ],
  }));
}
