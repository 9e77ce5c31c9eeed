import type { JsonObject } from "../../core/json/json-value.js";
import type { MetadataProblem, ModelRefusal, RefusalKind } from "../../core/model/change/model-change.js";
import { ApiError, type ApiErrorCode, type ApiErrorDetail } from "../errors/api-error.js";
import { problemsError } from "../errors/problems-error.js";

type Subject = ModelRefusal["metadataName"];

/** What a client is told when a change of the model is refused. */
export function metadataError(refusal: ModelRefusal): ApiError {
  return errors[refusal.kind](refusal);
}

const notFoundCodes: Record<Subject, ApiErrorCode> = {
  objectMetadata: "OBJECT_METADATA_NOT_FOUND",
  fieldMetadata: "FIELD_METADATA_NOT_FOUND",
  workspace: "RECORD_NOT_FOUND",
};

const forbiddenCodes: Record<Subject, ApiErrorCode> = {
  objectMetadata: "OBJECT_MUTATION_NOT_ALLOWED",
  fieldMetadata: "FIELD_MUTATION_NOT_ALLOWED",
  workspace: "PERMISSION_DENIED",
};

const errors: Record<RefusalKind, (refusal: ModelRefusal) => ApiError> = {
  notFound: ({ metadataName, problems }) => problemsError(notFoundCodes[metadataName], problems.map(detailOf)),
  forbidden: ({ metadataName, problems }) => problemsError(forbiddenCodes[metadataName], problems.map(detailOf)),
  shape: ({ problems }) => problemsError("BAD_REQUEST", problems.map(detailOf)),
  invalid: invalidError,
};

const actions: Record<ModelRefusal["action"], string> = {
  create: "be created",
  update: "be changed",
  delete: "be deleted",
};
const subjects: Record<Subject, string> = {
  objectMetadata: "object",
  fieldMetadata: "field",
  workspace: "settings",
};

/** In the form that Twenty's metadata APIs give to broken rules, which both REST and GraphQL show as it is. */
function invalidError({ metadataName, action, subject, problems }: ModelRefusal): ApiError {
  const message = `The ${subjects[metadataName]} cannot ${actions[action]}: ${problems.length === 1 ? "one rule stands" : `${problems.length} rules stand`} against it`;
  const [first] = problems;
  const failure: JsonObject = {
    type: action,
    metadataName,
    status: "fail",
    flatEntityMinimalInformation: subject,
    errors: problems.map(entryOf),
  };
  return new ApiError(
    "METADATA_VALIDATION_FAILED",
    problems.length === 1 && first !== undefined ? first.message : message,
    problems.map(detailOf),
    {
      message,
      errors: { [metadataName]: [failure] },
      summary: { totalErrors: 1, [metadataName]: 1 },
      userFriendlyMessage: first?.message ?? message,
    },
  );
}

function entryOf({ code, message, fix, value, diagnostic, path, allowed, nearest }: MetadataProblem): JsonObject {
  return {
    code,
    message,
    userFriendlyMessage: message,
    value,
    path,
    ...(diagnostic === null ? {} : { diagnostic }),
    ...(fix === null ? {} : { fix }),
    ...(allowed === undefined ? {} : { allowed: [...allowed] }),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

function detailOf({ path, message, fix, value, allowed, nearest }: MetadataProblem): ApiErrorDetail {
  return {
    path,
    message: fix === null ? message : `${message} ${fix}`,
    value,
    ...(allowed === undefined ? {} : { allowed }),
    ...(nearest === undefined ? {} : { nearest }),
  };
}
