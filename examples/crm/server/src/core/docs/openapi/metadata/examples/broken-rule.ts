import type { ExampleObject } from "openapi3-ts/oas31";
import { validationFailure } from "../../../../metadata/validation-failure.js";
import type { JsonObject } from "../../../../json/json-value.js";
import { changeWorkspace } from "../../../../model/change/change-workspace.js";
import type { Workspace } from "../../../../model/workspace.js";
import { errorExample } from "../../error-response.js";
import { exampleStory } from "./example-story.js";

/** A new object whose name breaks a rule in every model. */
export function refusedObject(workspace: Workspace): JsonObject {
  const { input } = exampleStory(workspace).createdObject;
  return { ...input, namePlural: input["nameSingular"] ?? null };
}

/** What the request to create `refusedObject` is answered. */
export function brokenRule(workspace: Workspace): ExampleObject {
  const { refusal } = changeWorkspace(workspace, { kind: "createObject", input: refusedObject(workspace) });
  if (refusal === null) throw new Error("One name for both was taken");
  const { message, details, members } = validationFailure(refusal);
  return errorExample(
    "A name that breaks a rule",
    { status: 400, error: "METADATA_VALIDATION_ERROR", code: "METADATA_VALIDATION_FAILED", message },
    details.map((detail) => ({ ...detail })),
    members,
  );
}
