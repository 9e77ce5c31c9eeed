import { breaking, type TopicEntry } from "../change-topic.js";

/** What goes from the schema with no one change of the model to blame. */
export const schemaTopics = {
  "schema-changed": {
    section: "Changed",
    happens: () => "has other names or types in the GraphQL schema",
    graphql: breaking(
      ["reader", "writer"],
      "Documents that use the names listed are refused, or get values of another type.",
    ),
  },
} as const satisfies Readonly<Record<string, TopicEntry>>;
