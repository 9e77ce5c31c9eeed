import { breaking, fromTo, onBoth, risky, safe, type TopicEntry } from "../change-topic.js";

/** Changes of what the values of a field are. */
export const typeTopics = {
  "type-changed": {
    section: "Changed",
    happens: (facts) => `is of another type (${fromTo(facts)})`,
    ...onBoth(
      breaking(
        ["reader", "writer"],
        "Its values have another form, or cannot be filtered, ordered and counted as they were.",
        "Add a field of the new type under another name, and remove this one when no client uses it.",
      ),
    ),
  },
  "type-widened": {
    section: "Changed",
    happens: (facts) => `takes more values than it did (${fromTo(facts)})`,
    rest: risky(
      ["reader"],
      "What was written goes on to be taken; answers may hold values that there could not be before.",
    ),
    graphql: breaking(
      ["reader", "writer"],
      "The schema has another type for it: variables of the old type are refused, and typed clients must be made anew.",
    ),
  },
  "type-narrowed": {
    section: "Changed",
    happens: (facts) => `takes fewer values than it did (${fromTo(facts)})`,
    rest: breaking(["writer"], "Values that were taken are refused; those in answers have the form they had."),
    graphql: breaking(
      ["reader", "writer"],
      "The schema has another type for it: variables of the old type are refused, and typed clients must be made anew.",
    ),
  },
  "type-alike": {
    section: "Changed",
    happens: (facts) => `is of another type with the same values (${fromTo(facts)})`,
    ...onBoth(safe("Values look as they did, in answers and in requests.")),
  },
  "values-not-converted": {
    section: "Changed",
    happens: (facts) => `is stored otherwise (${fromTo(facts)})`,
    database: breaking(
      ["operator"],
      "Values that are there cannot become values of the new type: a server with the new model does not start on the old database.",
      "Add a field of the new type, move the values, and remove this one.",
    ),
  },
  "column-widened": {
    section: "Changed",
    happens: (facts) => `is stored in a wider column (${fromTo(facts)})`,
    database: safe("The column is converted when the server starts; a large table is locked meanwhile.", ["operator"]),
  },
  "option-added": {
    section: "Added",
    happens: () => "is new",
    ...onBoth(
      risky(
        ["reader"],
        "Answers may hold a value that clients do not know.",
        "Let clients have a way for values they do not know.",
      ),
    ),
    database: safe("Options are not kept in the columns; nothing changes."),
  },
  "option-removed": {
    section: "Removed",
    happens: () => "is removed",
    ...onBoth(
      breaking(
        ["reader", "writer"],
        "Requests that give it or filter by it are refused.",
        "Move records to another option, and keep this one until no client gives it.",
      ),
    ),
    database: risky(
      ["operator"],
      "A server with the new model does not start while records hold it, unless removals are allowed; then it is taken from them.",
      "Move the records to another option first.",
    ),
  },
  "option-renamed": {
    section: "Changed",
    happens: (facts) => `has another value (${fromTo(facts)})`,
    ...onBoth(
      breaking(
        ["reader", "writer"],
        "Answers hold the new value, and requests that give the old one or filter by it are refused.",
      ),
    ),
    database: safe("The id is the same, so records that hold the old value get the new one."),
  },
  "options-reordered": {
    section: "Changed",
    happens: () => "has its options in another order",
    ...onBoth(risky(["reader"], "Records ordered by it come in another order.")),
  },
  "option-presentation-changed": {
    section: "Changed",
    happens: ({ detail }) => `is shown otherwise (${detail ?? ""})`,
    ...onBoth(safe("Only documents and metadata tell it; the value is the same.")),
  },
} as const satisfies Readonly<Record<string, TopicEntry>>;
