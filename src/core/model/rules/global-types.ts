/** Types that generated TypeScript relies on. */
const typescriptTypes = new Set(
  (
    "Array ArrayBuffer BigInt Boolean Buffer Date Error Express Function Iterable Iterator JSON JsonObject JsonValue " +
    "Map Math NonNullable Number Object Omit Partial Pick Promise Proxy Readonly ReadonlyArray ReadonlyMap ReadonlySet " +
    "Record RegExp Request Required Response Router Set String Symbol Uint8Array WeakMap Workspace"
  ).split(" "),
);

/** Types of the GraphQL schema that belong to no object. */
const graphqlTypes = new Set(
  (
    "Query Mutation Subscription Node PageInfo ID Int Float Boolean String UUID Date DateTime JSON BigInt BigFloat Position " +
    "TSVector Cursor ConnectionCursor OrderByDirection FilterIs FileObject ActorSourceEnum ActorSourceEnumFilter " +
    "StringFilter IntFilter FloatFilter BigIntFilter BigFloatFilter BooleanFilter UUIDFilter DateFilter DateTimeFilter " +
    "RawJsonFilter ArrayFilter MultiSelectFilter TSVectorFilter FilesFilter FileObjectInput ObjectRecordFilterInput " +
    "SearchResult SearchResultPage SearchResultEdge SearchRecord RecordAction " +
    "GroupByDateGranularityInput OrderByDateGranularityInput DateGranularityEnum FirstDayOfTheWeek"
  ).split(" "),
);

/** Who else has a type of this name (`GraphQL` or `TypeScript`), or null. */
export function ownerOfGlobalType(name: string): string | null {
  if (graphqlTypes.has(name)) return "GraphQL";
  return typescriptTypes.has(name) ? "TypeScript" : null;
}
