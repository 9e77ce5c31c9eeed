/** A field of a GraphQL type that a server does not have. */
export interface UnknownField {
  readonly type: string;
  readonly name: string;
}

/** Fields asked for, by GraphQL type; those of another type stand behind the field that leads there. */
const selections: Readonly<Record<string, readonly (string | readonly [field: string, type: string])[]>> = {
  Object: [
    "id",
    "nameSingular",
    "namePlural",
    "labelSingular",
    "labelPlural",
    "description",
    "icon",
    "color",
    "shortcut",
    "isCustom",
    "isRemote",
    "isActive",
    "isSystem",
    "isUIReadOnly",
    "isSearchable",
    "isLabelSyncedWithName",
    "labelIdentifierFieldMetadataId",
    "imageIdentifierFieldMetadataId",
    "duplicateCriteria",
    "applicationId",
    ["fieldsList", "Field"],
  ],
  Field: [
    "id",
    "name",
    "type",
    "label",
    "description",
    "icon",
    "isCustom",
    "isActive",
    "isSystem",
    "isUIReadOnly",
    "isNullable",
    "isUnique",
    "isLabelSyncedWithName",
    "defaultValue",
    "options",
    "settings",
    "morphId",
    "applicationId",
    ["relation", "Relation"],
    ["morphRelations", "Relation"],
  ],
  Relation: [
    "type",
    ["sourceObjectMetadata", "ObjectEnd"],
    ["sourceFieldMetadata", "FieldEnd"],
    ["targetObjectMetadata", "ObjectEnd"],
    ["targetFieldMetadata", "FieldEnd"],
  ],
  ObjectEnd: ["id", "nameSingular", "namePlural"],
  FieldEnd: ["id", "name"],
};

/** The type as servers call it: the ends of a relation are objects and fields of which only the names are asked for. */
function graphqlType(type: string): string {
  return type.replace(/End$/, "");
}

/**
 * The query for a page of objects with all that a model needs of them, without the fields that are `unknown`. Servers
 * without a plain list of an object's fields are asked for its connection.
 */
export function objectsQuery(unknown: readonly UnknownField[]): string {
  const select = (type: string): string => {
    const fields = (selections[type] ?? []).flatMap((entry) => {
      const [field, inner] = typeof entry === "string" ? [entry, null] : entry;
      if (unknown.some(({ type: owner, name }) => owner === graphqlType(type) && name === field))
        return field === "fieldsList" ? [`fields(paging: {first: 1000}) { edges { node ${select("Field")} } }`] : [];
      return [inner === null ? field : `${field} ${select(inner)}`];
    });
    return `{ ${fields.join(" ")} }`;
  };
  return `query Objects($paging: CursorPaging!) { objects(paging: $paging) { edges { node ${select("Object")} } pageInfo { hasNextPage endCursor } } }`;
}
