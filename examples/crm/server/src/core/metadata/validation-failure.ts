import type { JsonObject, JsonValue } from "../json/json-value.js";
import type { MetadataProblem, ModelRefusal } from "../model/change/model-change.js";

/** One problem of a change, for the details that every refusal has. */
export interface ProblemDetail {
  readonly path: string;
  readonly message: string;
  readonly value: JsonValue;
  readonly allowed?: readonly JsonValue[];
  readonly nearest?: string;
}

/** How a model that would break rules is told of. */
export interface ValidationFailure {
  readonly message: string;
  readonly details: readonly ProblemDetail[];
  /** In the form that Twenty's metadata APIs give to broken rules, which both REST and GraphQL show as it is. */
  readonly members: JsonObject;
}

const actions: Record<ModelRefusal["action"], string> = {
  create: "be created",
  update: "be changed",
  delete: "be deleted",
};
const subjects: Record<ModelRefusal["metadataName"], string> = {
  objectMetadata: "object",
  fieldMetadata: "field",
  workspace: "settings",
};

export function validationFailure({ metadataName, action, subject, problems }: ModelRefusal): ValidationFailure {
  const message = `The ${subjects[metadataName]} cannot ${actions[action]}: ${problems.length === 1 ? "one rule stands" : `${problems.length} rules stand`} against it`;
  const [first] = problems;
  const failure: JsonObject = {
    type: action,
    metadataName,
    status: "fail",
    flatEntityMinimalInformation: subject,
    errors: problems.map(entryOf),
  };
  return {
    message: problems.length === 1 && first !== undefined ? first.message : message,
    details: problems.map(problemDetail),
    members: {
      message,
      errors: { [metadataName]: [failure] },
      summary: { totalErrors: 1, [metadataName]: 1 },
      userFriendlyMessage: first?.message ?? message,
    },
  };
}

export function problemDetail({ path, message, fix, value, allowed, nearest }: MetadataProblem): ProblemDetail {
  return {
    path,
    message: fix === null ? message : `${message} ${fix}`,
    value,
    ...(allowed === undefined ? {} : { allowed }),
    ...(nearest === undefined ? {} : { nearest }),
  };
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
