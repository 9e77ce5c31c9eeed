import type { RootArgument } from "./root-fields.js";

/** The one query that is no object's: it looks for words in all searchable objects. */
export const searchField: {
  readonly name: string;
  readonly arguments: readonly RootArgument[];
  /** As SDL writes it. */
  readonly type: string;
  readonly description: string;
} = {
  name: "search",
  arguments: [
    {
      name: "searchInput",
      type: "String!",
      description: "Words to look for, or beginnings of them; accents do not matter",
    },
    { name: "limit", type: "Int!", description: "Records at most" },
    { name: "after", type: "String", description: "Cursor that the page starts after" },
    {
      name: "filter",
      type: "ObjectRecordFilterInput",
      description: "Conditions that records of every object can meet",
    },
    {
      name: "includedObjectNameSingulars",
      type: "[String!]",
      description: "Singular names of the only objects to search; all searchable ones when not given",
    },
    { name: "excludedObjectNameSingulars", type: "[String!]", description: "Singular names of objects not to search" },
  ],
  type: "SearchResultPage!",
  description: "Records of all searchable objects that hold the given words, the best match first",
};
