import type { FieldKind } from "./field-kind.js";
import { compositeLeaves } from "./define-leaf.js";
import { compositeDefault } from "./composite-default.js";
import { plainDefault } from "./default-literal.js";
import { isJsonObject } from "../json/json-value.js";

/** Where a write came from. */
export const actorSources = [
  "EMAIL",
  "CALENDAR",
  "WORKFLOW",
  "AGENT",
  "API",
  "IMPORT",
  "MANUAL",
  "SYSTEM",
  "WEBHOOK",
  "APPLICATION",
] as const;

export const actor: FieldKind = {
  type: "ACTOR",
  title: "Actor",
  summary: "Who did it and through what: a person, an API key, an import.",
  isComposite: true,
  isUserCreatable: true,
  canBeUnique: false,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) =>
    compositeLeaves(field, [
      { name: "source", kind: "ENUM", description: "Through what it was done", options: actorSources },
      { name: "workspaceMemberId", kind: "UUID", description: "The person, if it was one", isWritable: false },
      { name: "name", kind: "TEXT", description: "Name of the person or API key", isWritable: false },
      {
        name: "context",
        kind: "JSON",
        description: "More about the origin",
        schema: {
          type: "object",
          properties: {
            provider: { type: "string" },
            applicationId: { type: "string", format: "uuid" },
            agentId: { type: "string", format: "uuid" },
          },
          additionalProperties: true,
        },
      },
    ]),
  settings: null,
  defaultValue: compositeDefault(["source", "name"], {
    workspaceMemberId: { type: ["string", "null"] },
    context: { type: ["object", "null"] },
  }),
  defaultProblem: (_field, value) => {
    const source = isJsonObject(value) ? plainDefault(value["source"] ?? null) : null;
    return source === null || (actorSources as readonly unknown[]).includes(source)
      ? null
      : `source must be one of ${actorSources.join(", ")}`;
  },
};
