import { problemDetail, validationFailure } from "../../core/metadata/validation-failure.js";
import type { ModelRefusal, RefusalKind } from "../../core/model/change/model-change.js";
import { ApiError, type ApiErrorCode } from "../errors/api-error.js";
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
  notFound: ({ metadataName, problems }) => problemsError(notFoundCodes[metadataName], problems.map(problemDetail)),
  forbidden: ({ metadataName, problems }) => problemsError(forbiddenCodes[metadataName], problems.map(problemDetail)),
  shape: ({ problems }) => problemsError("BAD_REQUEST", problems.map(problemDetail)),
  invalid: (refusal) => {
    const { message, details, members } = validationFailure(refusal);
    return new ApiError("METADATA_VALIDATION_FAILED", message, details, members);
  },
};
