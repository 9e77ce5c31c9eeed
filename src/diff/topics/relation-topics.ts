import { breaking, fromTo, onBoth, risky, safe, type TopicEntry } from "../change-topic.js";

/** Changes of relations. */
export const relationTopics = {
  "relation-type-changed": {
    section: "Changed",
    happens: (facts) => `relates the other way round (${fromTo(facts)})`,
    ...onBoth(
      breaking(
        ["reader", "writer"],
        "One record stands where a list was, or the other way round, and the foreign key moves.",
      ),
    ),
    database: breaking(
      ["operator"],
      "The foreign key moves to the other table, and the links that are there are lost.",
      "Add a new relation, link the records by it, and remove this one.",
    ),
  },
  "relation-target-changed": {
    section: "Changed",
    happens: (facts) => `points to another object (${fromTo(facts)})`,
    ...onBoth(
      breaking(["reader", "writer"], "Related records are of another object, and ids of the old one are refused."),
    ),
    database: risky(
      ["operator"],
      "The foreign key refers to another table; the server does not start where records hold ids that are not in it.",
      "Clear or correct the ids first.",
    ),
  },
  "relation-hidden": {
    section: "Removed",
    happens: ({ detail }) => `leads nowhere, because "${detail ?? ""}" is not served any more`,
    rest: breaking(
      ["reader", "writer"],
      "Answers do not hold the related records, and filters and requests cannot get to them.",
    ),
    graphql: breaking(["reader", "writer"], "The schema has no field for the related records any more."),
  },
  "relation-shown": {
    section: "Added",
    happens: ({ detail }) => `leads to "${detail ?? ""}", which is served now`,
    rest: safe("Answers can hold the related records too."),
    graphql: safe("One more field to select and to filter by."),
  },
  "on-delete-refuses": {
    section: "Changed",
    happens: (facts) => `stops what it points to from being destroyed (${fromTo(facts)})`,
    ...onBoth(breaking(["writer"], "Destroying a record that others point to was possible, and is refused.")),
    database: safe("The foreign key is made anew when the server starts."),
  },
  "on-delete-cascades": {
    section: "Changed",
    happens: (facts) => `is destroyed with what it points to (${fromTo(facts)})`,
    ...onBoth(
      risky(["writer"], "Destroying a record destroys for good all records that point to it, which stayed before."),
    ),
    database: safe("The foreign key is made anew when the server starts."),
  },
  "on-delete-clears": {
    section: "Changed",
    happens: (facts) => `is cleared when what it points to is destroyed (${fromTo(facts)})`,
    ...onBoth(risky(["reader", "writer"], "Destroying a record leaves those that pointed to it without it.")),
    database: safe("The foreign key is made anew when the server starts."),
  },
  "on-delete-alike": {
    section: "Changed",
    happens: (facts) => `has another action on deletion with the same effect (${fromTo(facts)})`,
    ...onBoth(safe("Destroying a record that others point to is refused as before.")),
    database: safe("The foreign key is made anew when the server starts."),
  },
  "join-column-changed": {
    section: "Changed",
    happens: (facts) => `has another foreign key (${fromTo(facts)})`,
    rest: breaking(
      ["reader", "writer"],
      "The old key is gone from answers, and requests and filters with it are refused.",
    ),
    graphql: breaking(["reader", "writer"], "Documents with the old name of the foreign key are refused."),
    database: safe("The column is renamed when the server starts and keeps its values."),
  },
  "morph-target-added": {
    section: "Added",
    happens: () => "is one more object that its records can point to",
    rest: risky(
      ["reader"],
      "Records may point to an object that clients do not look for; the keys they know are null then.",
    ),
    graphql: risky(
      ["reader"],
      "Records may point to an object that documents do not ask for; the fields they select are null then.",
    ),
    database: safe("A column is added when the server starts."),
  },
  "morph-group-changed": {
    section: "Changed",
    happens: (facts) => `belongs to another morph group (${fromTo(facts)})`,
    ...onBoth(safe("Metadata tell it; the names of its keys are a matter of the field's own name.")),
  },
} as const satisfies Readonly<Record<string, TopicEntry>>;
