import { breaking, fromTo, onBoth, risky, safe, type TopicEntry } from "../change-topic.js";
import { operatorAllowsRemoval } from "./operator-advice.js";

/** Changes of whole objects. */
export const objectTopics = {
  "object-added": {
    section: "Added",
    happens: () => "is new",
    rest: safe("New paths; those that were there stay as they are."),
    graphql: safe("New root fields and types; those that were there stay as they are."),
    database: safe("A table is created when the server starts."),
  },
  "object-removed": {
    section: "Removed",
    happens: () => "is removed",
    rest: breaking(["reader", "writer"], "Its paths answer 404.", "Keep it until no client calls its paths."),
    graphql: breaking(
      ["reader", "writer"],
      "Its root fields and types are gone: documents that name them are refused.",
      "Keep it until no client asks for it.",
    ),
    database: breaking(
      ["operator"],
      "A server with the new model does not start on the old database until removals are allowed; then the table is dropped with all its records.",
      operatorAllowsRemoval,
    ),
  },
  "object-activated": {
    section: "Added",
    happens: () => "is switched on",
    rest: safe("Its paths are served."),
    graphql: safe("Its root fields and types are served."),
    database: safe("The table was there and stays as it is."),
  },
  "object-deactivated": {
    section: "Removed",
    happens: () => "is switched off",
    rest: breaking(["reader", "writer"], "Its paths answer 404."),
    graphql: breaking(
      ["reader", "writer"],
      "Its root fields and types are gone: documents that name them are refused.",
    ),
    database: safe("The table stays with its records."),
  },
  "object-renamed": {
    section: "Changed",
    happens: (facts) => `is renamed ${fromTo(facts)}`,
    rest: breaking(
      ["reader", "writer"],
      "Paths, keys of answers or operation ids that hold the old name are gone.",
      "Move clients to the new names together with the server.",
    ),
    graphql: breaking(
      ["reader", "writer"],
      "Root fields and types have other names: documents with the old ones are refused.",
      "Move clients to the new names together with the server.",
    ),
    database: safe("The id is the same, so the table is renamed and keeps its records."),
  },
  "object-replaced": {
    section: "Changed",
    happens: () => "has another id",
    database: breaking(
      ["operator"],
      "For the database it is another object, whatever its name: the old one counts as removed with all its records, so a server with the new model does not start until removals are allowed.",
      ({ before }) => `Give the object the id ${JSON.stringify(before)} to keep its records.`,
    ),
  },
  "table-renamed": {
    section: "Changed",
    happens: (facts) => `has another table (${fromTo(facts)})`,
    database: safe("The table is renamed when the server starts and keeps its records.", ["operator"]),
  },
  "object-text-changed": {
    section: "Changed",
    happens: ({ detail }) => `is described in other words (${detail ?? ""})`,
    ...onBoth(safe("Documents and metadata say it in other words.")),
  },
  "object-presentation-changed": {
    section: "Changed",
    happens: ({ detail }) => `is shown otherwise (${detail ?? ""})`,
    ...onBoth(safe("Only metadata tell it; records are read and written as before.")),
  },
  "fields-reordered": {
    section: "Changed",
    happens: () => "has its fields in another order",
    ...onBoth(safe("Keys of answers, members of types and documents come in another order, which has no meaning.")),
  },
  "search-turned-off": {
    section: "Changed",
    happens: () => "is no longer searched",
    graphql: risky(["reader"], "The search over all objects finds none of its records."),
    database: safe("An index is dropped when the server starts."),
  },
  "search-turned-on": {
    section: "Changed",
    happens: () => "is searched now",
    graphql: risky(["reader"], "The search over all objects finds its records too, which clients may not expect."),
    database: safe("An index is made when the server starts."),
  },
  "search-fields-changed": {
    section: "Changed",
    happens: (facts) => `is searched by other fields (${fromTo(facts)})`,
    ...onBoth(risky(["reader"], "The same words find other records.")),
    database: safe("The search column is made anew when the server starts; a large table is locked meanwhile.", [
      "operator",
    ]),
  },
  "label-identifier-changed": {
    section: "Changed",
    happens: (facts) => `names its records by another field (${fromTo(facts)})`,
    graphql: risky(["reader"], "The search answers another label for the same record."),
    database: safe("Indexes are made for the new field when the server starts."),
  },
  "image-identifier-changed": {
    section: "Changed",
    happens: (facts) => `shows its records by another picture (${fromTo(facts)})`,
    graphql: safe("The search answers another imageUrl for the same record.", ["reader"]),
  },
  "duplicates-added": {
    section: "Added",
    happens: () => "has duplicate criteria",
    rest: safe("Finding duplicates finds some, and records can be merged."),
    graphql: safe("Root fields to find duplicates and to merge records are new."),
  },
  "duplicates-removed": {
    section: "Removed",
    happens: () => "has no duplicate criteria any more",
    rest: breaking(["reader", "writer"], "Merging is refused, and finding duplicates finds none."),
    graphql: breaking(["reader", "writer"], "The root fields to find duplicates and to merge records are gone."),
  },
  "duplicate-criteria-changed": {
    section: "Changed",
    happens: (facts) => `has other duplicate criteria (${fromTo(facts)})`,
    ...onBoth(risky(["reader"], "Other records count as duplicates of the same record.")),
  },
} as const satisfies Readonly<Record<string, TopicEntry>>;
