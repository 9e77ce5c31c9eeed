import { isJsonObject, type JsonValue } from "../../core/json/json-value.js";
import { readString } from "../../core/json/read-key.js";
import { breaking, fromTo, onBoth, risky, safe, type ChangeFacts, type TopicEntry } from "../change-topic.js";

/** Changes of the settings of the workspace. */
export const workspaceTopics = {
  "display-name-changed": {
    section: "Changed",
    happens: (facts) => `has another name (${fromTo(facts)})`,
    ...onBoth(safe("Documents and metadata have another title.")),
  },
  "contact-changed": {
    section: "Changed",
    happens: () => "names another contact",
    rest: safe("Only documents tell it."),
  },
  "license-changed": {
    section: "Changed",
    happens: (facts) =>
      `is offered under another licence (${fromTo({ ...facts, before: nameOf(facts.before), after: nameOf(facts.after) })})`,
    rest: risky(["reader", "writer"], "Documents say that other terms hold.", "Tell the owners of clients."),
  },
  "batch-limit-lowered": {
    section: "Changed",
    happens: (facts) => `takes fewer records in one request (${fromTo(facts)})`,
    ...onBoth(breaking(["writer"], "Batches, and changes by filter, that were within the limit are refused.")),
  },
  "batch-limit-raised": {
    section: "Changed",
    happens: (facts) => `takes more records in one request (${fromTo(facts)})`,
    ...onBoth(safe("Requests that were within the limit stay within it.")),
  },
  "parameters-strict": {
    section: "Changed",
    happens: () => "refuses unknown query parameters",
    rest: breaking(["reader", "writer"], "Requests with a parameter that was ignored are answered with 400."),
  },
  "parameters-lenient": {
    section: "Changed",
    happens: () => "ignores unknown query parameters",
    rest: safe("Requests that were taken go on to be taken; misspelt parameters are told no longer."),
  },
  "rest-upsert-turned-off": {
    section: "Removed",
    happens: () => "has no upsert over REST any more",
    rest: breaking(
      ["writer"],
      "Requests with upsert=true are refused.",
      "Use the GraphQL mutations with upsert: true.",
    ),
  },
  "rest-upsert-turned-on": {
    section: "Added",
    happens: () => "has upsert over REST",
    rest: safe("Requests with upsert=true, which were refused, are taken."),
  },
  "metadata-format-changed": {
    section: "Changed",
    happens: (facts) => `answers metadata in another envelope (${fromTo(facts)})`,
    rest: breaking(
      ["reader", "writer"],
      "Answers of /rest/metadata/objects and /rest/metadata/fields have another form.",
    ),
  },
  "private-webhooks-refused": {
    section: "Changed",
    happens: () => "does not call webhooks in private networks any more",
    ...onBoth(
      risky(["reader", "operator"], "Webhooks with a private address are not delivered, and new ones are refused."),
    ),
  },
  "private-webhooks-allowed": {
    section: "Changed",
    happens: () => "calls webhooks in private networks too",
    ...onBoth(safe("Webhooks that were delivered go on to be.")),
  },
  "rate-limit-tightened": {
    section: "Changed",
    happens: (facts) => `takes fewer requests of one key (${fromTo(facts)})`,
    ...onBoth(
      risky(
        ["reader", "writer"],
        "Clients that send more are answered with 429.",
        "Let clients wait as Retry-After says.",
      ),
    ),
  },
  "rate-limit-eased": {
    section: "Changed",
    happens: (facts) => `takes more requests of one key (${fromTo(facts)})`,
    ...onBoth(safe("Clients that stayed within the limit go on to.")),
  },
} as const satisfies Readonly<Record<string, TopicEntry>>;

/** A licence by its name; null where there is none. */
function nameOf(license: ChangeFacts["before"]): string | null {
  const value: JsonValue = license ?? null;
  return isJsonObject(value) ? readString(value, "name") : null;
}
