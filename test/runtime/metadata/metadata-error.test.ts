import { expect, test } from "vitest";
import type { MetadataProblem, ModelRefusal } from "../../../src/core/model/change/model-change.js";
import { errorBody } from "../../../src/runtime/errors/error-body.js";
import { formatError } from "../../../src/runtime/graphql/errors/format-error.js";
import { metadataError } from "../../../src/runtime/metadata/metadata-error.js";
import { quietLog } from "../live/live-fixture.js";

const problem: MetadataProblem = {
  code: "INVALID_OBJECT_INPUT",
  diagnostic: "object/bad-name",
  message: "The name is not in camelCase.",
  fix: `Use "launchSite".`,
  path: "nameSingular",
  value: "Launch site",
  nearest: "launchSite",
};
const refusal: ModelRefusal = {
  kind: "invalid",
  metadataName: "objectMetadata",
  action: "create",
  subject: { nameSingular: "Launch site", namePlural: "launchSites" },
  problems: [problem, { ...problem, path: "namePlural", diagnostic: null, fix: null }],
};
const rest = (given: ModelRefusal): unknown => JSON.parse(errorBody(metadataError(given)));
const graphql = (given: ModelRefusal): unknown => formatError(metadataError(given), { log: quietLog, requestId: null });

test("broken rules come in Twenty's form, in both APIs, with what we add", () => {
  const parts = {
    errors: {
      objectMetadata: [
        {
          type: "create",
          metadataName: "objectMetadata",
          status: "fail",
          flatEntityMinimalInformation: refusal.subject,
          errors: [
            {
              code: "INVALID_OBJECT_INPUT",
              message: problem.message,
              userFriendlyMessage: problem.message,
              value: "Launch site",
              path: "nameSingular",
              diagnostic: "object/bad-name",
              fix: problem.fix,
              nearest: "launchSite",
            },
            { code: "INVALID_OBJECT_INPUT", path: "namePlural" },
          ],
        },
      ],
    },
    summary: { totalErrors: 1, objectMetadata: 1 },
    message: expect.any(String),
    userFriendlyMessage: problem.message,
  };
  expect(rest(refusal)).toMatchObject({
    ...parts,
    statusCode: 400,
    error: "METADATA_VALIDATION_ERROR",
    code: "METADATA_VALIDATION_FAILED",
    messages: [expect.any(String)],
    details: [{ path: "nameSingular", value: "Launch site", nearest: "launchSite" }, { path: "namePlural" }],
  });
  expect(graphql(refusal)).toMatchObject({
    message: expect.any(String),
    extensions: { ...parts, code: "METADATA_VALIDATION_FAILED", subCode: "METADATA_VALIDATION_FAILED" },
  });
});

test.each([
  ["notFound", "objectMetadata", 404, "OBJECT_METADATA_NOT_FOUND", "NOT_FOUND"],
  ["notFound", "fieldMetadata", 404, "FIELD_METADATA_NOT_FOUND", "NOT_FOUND"],
  ["forbidden", "objectMetadata", 403, "OBJECT_MUTATION_NOT_ALLOWED", "FORBIDDEN"],
  ["forbidden", "fieldMetadata", 403, "FIELD_MUTATION_NOT_ALLOWED", "FORBIDDEN"],
  ["shape", "fieldMetadata", 400, "BAD_REQUEST", "BAD_USER_INPUT"],
] as const)("%s of %s is %i %s, in GraphQL %s", (kind, metadataName, statusCode, code, graphqlCode) => {
  const given = { ...refusal, kind, metadataName };
  expect(rest(given)).toMatchObject({ statusCode, code, details: [{ path: "nameSingular" }, { path: "namePlural" }] });
  expect(graphql(given)).toMatchObject({ extensions: { code: graphqlCode, subCode: code } });
});
