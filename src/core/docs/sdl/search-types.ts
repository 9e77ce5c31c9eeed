import { logicalFields } from "./filter-input-types.js";
import type { SdlType } from "./sdl-type.js";

/** What the search over all objects takes and answers. */
export const searchTypes: readonly SdlType[] = [
  {
    kind: "object",
    name: "SearchResultPage",
    description: "A page of the records that a search found, the best match first",
    fields: [
      { name: "edges", type: "[SearchResultEdge!]!", description: "The records of the page" },
      { name: "pageInfo", type: "PageInfo!", description: "Where the page starts and ends, and whether there is more" },
    ],
  },
  {
    kind: "object",
    name: "SearchResultEdge",
    description: "One found record in its place in a page",
    fields: [
      { name: "node", type: "SearchRecord!", description: "The record" },
      { name: "cursor", type: "Cursor!", description: "Its place, to read on from" },
    ],
  },
  {
    kind: "object",
    name: "SearchRecord",
    description: "A record that a search found, of any object",
    fields: [
      { name: "recordId", type: "UUID!", description: "Id of the record" },
      { name: "objectNameSingular", type: "String!", description: "Singular name of its object" },
      { name: "objectLabelSingular", type: "String!", description: "What people call one record of its object" },
      { name: "label", type: "String!", description: "What names the record to people" },
      { name: "imageUrl", type: "String", description: "Picture of the record, where its object has one" },
      { name: "tsRank", type: "Float!", description: "How often the words are in the record" },
      { name: "tsRankCD", type: "Float!", description: "How close together the words are in the record" },
    ],
  },
  {
    kind: "input",
    name: "ObjectRecordFilterInput",
    description: "Which records, of whatever object: all the given conditions must hold",
    fields: [
      ...logicalFields("ObjectRecordFilterInput"),
      { name: "id", type: "UUIDFilter", description: "Condition on: Id" },
      { name: "createdAt", type: "DateTimeFilter", description: "Condition on: Creation date" },
      { name: "updatedAt", type: "DateTimeFilter", description: "Condition on: Last update" },
      { name: "deletedAt", type: "DateTimeFilter", description: "Condition on: Deleted at" },
    ],
  },
];
