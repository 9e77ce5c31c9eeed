import { isComposite, leavesOf } from "../../core/fields/leaves-of.js";
import type { Field, ObjectType, Workspace } from "../../core/model/workspace.js";
import { isSystemFieldName } from "../../core/model/system-fields.js";
import { relatedObject } from "../../core/docs/sdl/related-object.js";
import { servedFields } from "../../core/surface/record-operations.js";

/** Fields of an example's selection besides the id: few enough to read, and what names a record first. */
const mostFields = 4;

/** What an example asks of a record, one line each; with `hasRelations` also of a record that it points to. */
export function recordSelection(workspace: Workspace, object: ObjectType, hasRelations: boolean): readonly string[] {
  const own = servedFields(object).filter(({ relation, name }) => relation === null && !isSystemFieldName(name));
  const identifier = servedFields(object).find(({ name }) => name === object.labelIdentifier);
  const first = identifier === undefined || identifier.name === "id" ? [] : [identifier];
  const fields = [...first, ...own.filter((field) => field !== identifier)].slice(0, mostFields);
  return ["id", ...fields.map(selectField), ...(hasRelations ? relatedSelection(workspace, object) : [])];
}

/** `name { firstName lastName }` */
function selectField(field: Field): string {
  if (field.type === "FILES") return `${field.name} { fileId label }`;
  if (field.relation !== null) return leavesOf(field)[0]?.column ?? field.name;
  if (!isComposite(field)) return field.name;
  const parts = leavesOf(field)
    .slice(0, 2)
    .map(({ subField }) => subField);
  return `${field.name} { ${parts.join(" ")} }`;
}

/** The first record that it points to, and a page of the first ones that point to it. */
function relatedSelection(workspace: Workspace, object: ObjectType): readonly string[] {
  const relations = servedFields(object).flatMap((field) => {
    const related = relatedObject(workspace, field);
    return related === null || field.relation === null ? [] : [{ field, related, type: field.relation.type }];
  });
  const toOne = relations.find(({ type }) => type === "MANY_TO_ONE");
  const toMany = relations.find(({ type, related }) => type === "ONE_TO_MANY" && !related.isSystem);
  return [
    ...(toOne === undefined ? [] : [`${toOne.field.name} { ${nameSelection(toOne.related)} }`]),
    ...(toMany === undefined
      ? []
      : [`${toMany.field.name}(first: 3) { totalCount edges { node { ${nameSelection(toMany.related)} } } }`]),
  ];
}

/** Id, and what names the record. */
function nameSelection(object: ObjectType): string {
  const identifier = servedFields(object).find(({ name }) => name === object.labelIdentifier);
  return identifier === undefined || identifier.name === "id" ? "id" : `id ${selectField(identifier)}`;
}
