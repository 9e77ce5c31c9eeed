import type { JsonObject } from "../../json/json-value.js";
import type { Attempt } from "./attempt.js";
import { refuse } from "./attempt.js";
import type { ChangeOutcome } from "./model-change.js";
import { problem } from "./problem.js";

/** The object that a change names is not there. */
export function objectNotFound(
  action: Attempt["action"],
  key: string,
  nearest: string | null,
  input: JsonObject,
): ChangeOutcome {
  const message = `There is no object "${key}".${nearest === null ? "" : ` Did you mean "${nearest}"?`}`;
  return refuse({ metadataName: "objectMetadata", action, subject: {}, input }, "notFound", [
    problem("OBJECT_METADATA_NOT_FOUND", {}, [], { message, value: key, nearest }),
  ]);
}

/** The field that a change names is not there. */
export function fieldNotFound(
  action: Attempt["action"],
  key: string,
  nearest: string | null,
  input: JsonObject,
): ChangeOutcome {
  const message = `There is no field "${key}".${nearest === null ? "" : ` Did you mean "${nearest}"?`}`;
  return refuse({ metadataName: "fieldMetadata", action, subject: {}, input }, "notFound", [
    problem("FIELD_METADATA_NOT_FOUND", {}, [], { message, value: key, nearest }),
  ]);
}
