import { breaking, fromTo, onBoth, risky, safe, shown, type TopicEntry } from "../change-topic.js";
import { operatorAllowsRemoval } from "./operator-advice.js";

/** Changes of fields that are no matter of their type, options or relation. */
export const fieldTopics = {
  "field-added": {
    section: "Added",
    happens: () => "is new",
    rest: safe("Answers have one more key, and requests may leave it out."),
    graphql: safe("One more field to select and to give; no document has to."),
    database: safe("A column is added when the server starts."),
  },
  "required-field-added": {
    section: "Added",
    happens: () => "is new and required",
    ...onBoth(
      breaking(
        ["writer"],
        "A create that does not give it is refused.",
        "Give it a default, or let it be null until all clients give it.",
      ),
    ),
    database: risky(
      ["operator"],
      "Records that are there have no value for it: where there are any, the column is added without NOT NULL.",
      "Give it a default, or fill the records.",
    ),
  },
  "field-removed": {
    section: "Removed",
    happens: () => "is removed",
    rest: breaking(
      ["reader", "writer"],
      "Answers lack its key, requests that give it or filter by it are refused, and its endpoint answers 404.",
      "Keep it until no client uses it.",
    ),
    graphql: breaking(
      ["reader", "writer"],
      "Documents that select it, give it, filter, order or group by it are refused.",
      "Keep it until no client uses it.",
    ),
    database: breaking(
      ["operator"],
      "A server with the new model does not start on the old database until removals are allowed; then the values are dropped.",
      ({ detail }) => (detail === undefined ? "" : `${detail} `) + operatorAllowsRemoval,
    ),
  },
  "field-activated": {
    section: "Added",
    happens: () => "is switched on",
    rest: safe("Answers have one more key, and requests may leave it out."),
    graphql: safe("One more field to select and to give; no document has to."),
    database: safe("The column was there and stays as it is."),
  },
  "field-deactivated": {
    section: "Removed",
    happens: () => "is switched off",
    rest: breaking(
      ["reader", "writer"],
      "Answers lack its key, requests that give it or filter by it are refused, and its endpoint answers 404.",
    ),
    graphql: breaking(
      ["reader", "writer"],
      "Documents that select it, give it, filter, order or group by it are refused.",
    ),
    database: safe("The column stays with its values."),
  },
  "field-renamed": {
    section: "Changed",
    happens: (facts) => `is renamed ${fromTo(facts)}`,
    rest: breaking(
      ["reader", "writer"],
      "The old key is gone from answers, and requests, filters and paths with it are refused.",
      "Move clients to the new name together with the server.",
    ),
    graphql: breaking(
      ["reader", "writer"],
      "Documents with the old name are refused.",
      "Move clients to the new name together with the server.",
    ),
    database: safe("The id is the same, so the column is renamed and keeps its values."),
  },
  "field-replaced": {
    section: "Changed",
    happens: () => "has another id",
    database: breaking(
      ["operator"],
      "For the database it is another field of the same name: the old one counts as removed with all its values, so a server with the new model does not start until removals are allowed.",
      ({ before }) => `Give the field the id ${JSON.stringify(before)} to keep its values.`,
    ),
  },
  "field-required": {
    section: "Changed",
    happens: () => "is required",
    ...onBoth(
      breaking(
        ["writer"],
        "A create that does not give it, and a write that gives it null, is refused.",
        "Give it a default, so that requests may go on to leave it out.",
      ),
    ),
    database: risky(
      ["operator"],
      "The column becomes NOT NULL when the server starts, unless records without a value are there.",
      "Fill the records first.",
    ),
  },
  "field-optional": {
    section: "Changed",
    happens: () => "need not be given any more",
    ...onBoth(safe("Requests that give it go on to work.")),
  },
  "null-takes-default": {
    section: "Changed",
    happens: () => "is never null any more",
    ...onBoth(risky(["writer"], "A write of null, which cleared it, now sets its default.")),
    database: risky(
      ["operator"],
      "The column becomes NOT NULL when the server starts, unless records without a value are there.",
      "Fill the records first.",
    ),
  },
  "field-nullable": {
    section: "Changed",
    happens: () => "can be null",
    rest: breaking(["reader"], "Answers may hold null where there always was a value."),
    graphql: breaking(["reader"], "Its type allows null: clients that rely on a value fail where there is none."),
    database: safe("NOT NULL is dropped when the server starts."),
  },
  "default-changed": {
    section: "Changed",
    happens: (facts) => `has another default (${fromTo(facts)})`,
    ...onBoth(risky(["writer"], ({ after }) => `A create that leaves it out stores ${shown(after)}.`)),
    database: safe("The default of the column changes; records that are there stay as they are."),
  },
  "unique-added": {
    section: "Changed",
    happens: () => "is unique",
    ...onBoth(
      breaking(["writer"], "A write whose value another record has is refused, and an upsert finds records by it."),
    ),
    database: risky(
      ["operator"],
      "A unique index is made when the server starts; it does not start where records have equal values.",
      "Make the values differ first.",
    ),
  },
  "unique-removed": {
    section: "Changed",
    happens: () => "is not unique any more",
    ...onBoth(
      breaking(
        ["reader", "writer"],
        "Records cannot be connected by it, an upsert does not find them by it, and a filter by it may find several.",
      ),
    ),
    database: safe("The unique index is dropped when the server starts."),
  },
  "fewer-values": {
    section: "Changed",
    happens: (facts) => `holds fewer values (${fromTo(facts)})`,
    ...onBoth(breaking(["writer"], ({ after }) => `A write of more than ${shown(after)} values is refused.`)),
    database: safe("Records that hold more stay as they are."),
  },
  "more-values": {
    section: "Changed",
    happens: (facts) => `holds more values (${fromTo(facts)})`,
    ...onBoth(risky(["reader"], "Answers may hold more values than there could be.")),
  },
  "field-text-changed": {
    section: "Changed",
    happens: ({ detail }) => `is described in other words (${detail ?? ""})`,
    ...onBoth(safe("Documents and metadata say it in other words.")),
  },
  "field-presentation-changed": {
    section: "Changed",
    happens: ({ detail }) => `is shown otherwise (${detail ?? ""})`,
    ...onBoth(safe("Only metadata tell it; values are read and written as before.")),
  },
} as const satisfies Readonly<Record<string, TopicEntry>>;
