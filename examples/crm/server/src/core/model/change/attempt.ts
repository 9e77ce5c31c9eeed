import type { JsonObject } from "../../json/json-value.js";
import type { ChangeOutcome, MetadataProblem, MetadataProblemCode, ModelRefusal, RefusalKind } from "./model-change.js";

/** What is being tried, for whatever has to be said about it. */
export interface Attempt {
  readonly metadataName: ModelRefusal["metadataName"];
  readonly action: ModelRefusal["action"];
  readonly subject: JsonObject;
  /** Empty for deletes. */
  readonly input: JsonObject;
}

/** The code of what is wrong with the input and has no code of its own. */
export const inputCodes: Readonly<Record<ModelRefusal["metadataName"], MetadataProblemCode>> = {
  objectMetadata: "INVALID_OBJECT_INPUT",
  fieldMetadata: "INVALID_FIELD_INPUT",
  workspace: "INVALID_WORKSPACE_INPUT",
};

export function refuse(
  { metadataName, action, subject }: Attempt,
  kind: RefusalKind,
  problems: readonly MetadataProblem[],
  countRowsOf?: ModelRefusal["countRowsOf"],
): ChangeOutcome {
  return {
    refusal: { kind, metadataName, action, subject, problems, ...(countRowsOf === undefined ? {} : { countRowsOf }) },
    changed: null,
  };
}
