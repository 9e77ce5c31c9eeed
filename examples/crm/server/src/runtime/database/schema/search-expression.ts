import type { Leaf } from "../../../core/fields/leaf.js";
import { leavesOf } from "../../../core/fields/leaves-of.js";
import type { FieldType, ObjectType } from "../../../core/model/workspace.js";
import { qualifiedName, quoteIdentifier } from "../../../core/database/quote-identifier.js";

/** Function that every schema has: its text without accents. What is searched for must go through it too. */
export const unaccentFunction = "unaccent_text";

/** Sub-fields a person would search for; `true`: the field itself; null: nothing of it is text. */
const searchableParts: Record<FieldType, readonly string[] | true | null> = {
  ACTOR: ["name"],
  ADDRESS: ["addressStreet1", "addressStreet2", "addressCity", "addressPostcode", "addressState", "addressCountry"],
  ARRAY: null,
  BOOLEAN: null,
  CURRENCY: null,
  DATE: null,
  DATE_TIME: null,
  EMAILS: ["primaryEmail"],
  FILES: null,
  FULL_NAME: ["firstName", "lastName"],
  LINKS: ["primaryLinkLabel", "primaryLinkUrl"],
  MORPH_RELATION: null,
  MULTI_SELECT: null,
  NUMBER: null,
  NUMERIC: null,
  PHONES: ["primaryPhoneNumber"],
  POSITION: null,
  RATING: null,
  RAW_JSON: null,
  RELATION: null,
  RICH_TEXT: ["markdown"],
  SELECT: true,
  TEXT: true,
  TS_VECTOR: null,
  UUID: true,
};

/** Expression of an object's search vector: the words of its search fields, unaccented, unstemmed. */
export function searchExpression(object: ObjectType, schema: string): string {
  const texts = object.searchFields.flatMap((name) => {
    const field = object.fieldsByName.get(name);
    const parts = field === undefined ? null : searchableParts[field.type];
    if (field === undefined || parts === null) return [];
    return leavesOf(field)
      .filter((leaf) => parts === true || parts.includes(leaf.subField ?? ""))
      .flatMap((leaf) => textsOf(field.type, leaf));
  });
  const text = texts.length === 0 ? "''" : texts.map((part) => `COALESCE(${part},'')`).join("||' '||");
  return `to_tsvector('pg_catalog.simple'::regconfig,${qualifiedName(schema, unaccentFunction)}(${text}))`;
}

function textsOf(type: FieldType, leaf: Leaf): readonly string[] {
  const column = leaf.kind === "TEXT" ? quoteIdentifier(leaf.column) : `${quoteIdentifier(leaf.column)}::text`;
  // The parser keeps an address as one word; its host is a word people look for.
  return type === "EMAILS" ? [column, `split_part(${column},'@',2)`] : [column];
}
