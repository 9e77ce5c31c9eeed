import { fieldKinds } from "../../fields/field-kinds.js";
import { dateDimensionTypes } from "./date-dimension-types.js";
import { recordActionType } from "./event-types.js";
import { leafFilters } from "./leaf-filters.js";
import { orderByDirectionType } from "./order-by-input-types.js";
import { scalarTypes } from "./scalar-types.js";
import { searchTypes } from "./search-types.js";
import type { SdlInput, SdlType } from "./sdl-type.js";

const file: readonly SdlInput[] = [
  { name: "fileId", type: "UUID!", description: "Id of the stored file" },
  { name: "label", type: "String!", description: "Name shown for the file" },
];

/** Types that are the same in every workspace. */
export const sharedTypes: readonly SdlType[] = [
  {
    kind: "object",
    name: "PageInfo",
    description: "Where a page starts and ends, and whether there is more",
    fields: [
      { name: "hasNextPage", type: "Boolean!", description: "There are records after the page" },
      { name: "hasPreviousPage", type: "Boolean!", description: "There are records before the page" },
      { name: "startCursor", type: "ConnectionCursor", description: "Place of the first edge; null for an empty page" },
      { name: "endCursor", type: "ConnectionCursor", description: "Place of the last edge; null for an empty page" },
    ],
  },
  ...searchTypes,
  { kind: "object", name: "FileObject", description: "One stored file", fields: file },
  { kind: "input", name: "FileObjectInput", description: fieldKinds.FILES.summary, fields: file },
  recordActionType,
  orderByDirectionType,
  ...dateDimensionTypes,
  ...leafFilters,
  ...scalarTypes,
];
