/** What follows when an object or a field gets another name: all that refers to it by name. */
import { leavesOf } from "../../fields/leaves-of.js";
import { morphFieldName } from "../../naming/column-names.js";
import { labelFromName } from "../../naming/label-names.js";
import { originalText } from "../standard-overrides.js";
import type { Field, ObjectType, Workspace } from "../workspace.js";
import type { ModelEdit } from "./model-edit.js";

export interface ObjectNaming {
  readonly nameSingular: string;
  readonly namePlural: string;
  readonly labelSingular: string;
}

/** Carries an object's new names to the relations that lead to it; the object itself has them already. */
export function followObjectNames(workspace: Workspace, edit: ModelEdit, object: ObjectType, next: ObjectNaming): void {
  for (const other of workspace.objects)
    for (const field of other.fields) {
      const { relation } = field;
      if (relation === null || relation.targetObject !== object.nameSingular) continue;
      if (next.nameSingular !== object.nameSingular)
        edit.changeRelation(other.id, field.id, { targetObject: next.nameSingular });
      const name = nameTowards(field, object, next);
      if (name !== field.name) renameField(workspace, edit, other, field, name);
      // Such fields were made with the object's label, and show which object they lead to by it.
      const isLabelled = field.isCustom && relation.type === "MANY_TO_ONE" && field.label === object.labelSingular;
      if (isLabelled && (relation.morphGroup !== null || field.isSystem))
        edit.changeField(other.id, field.id, { label: next.labelSingular });
    }
}

/** Fields named after the object they lead to: those of morph groups, and those made along with the object. */
function nameTowards(field: Field, object: ObjectType, next: ObjectNaming): string {
  const { relation } = field;
  if (relation === null) return field.name;
  if (relation.morphGroup !== null)
    return morphFieldName(relation.morphGroup, relation.type === "MANY_TO_ONE" ? next.nameSingular : next.namePlural);
  const isAlong = field.isSystem && field.isCustom && relation.type === "MANY_TO_ONE";
  return isAlong && field.name === object.nameSingular ? next.nameSingular : field.name;
}

/** Gives a field another name, and takes along its columns, its other side and what its object says of it. */
export function renameField(
  workspace: Workspace,
  edit: ModelEdit,
  object: ObjectType,
  field: Field,
  name: string,
): void {
  // A label that followed from the name would change with it.
  const label = edit.object(object.id).fields.find(({ id }) => id === field.id)?.label ?? originalText(field, "label");
  edit.changeField(object.id, field.id, { name, label: label ?? labelFromName(field.name) });
  const { relation } = field;
  if (relation !== null) {
    const target = workspace.objectsBySingular.get(relation.targetObject);
    const inverse = target?.fieldsByName.get(relation.inverseField);
    if (target && inverse) edit.changeRelation(target.id, inverse.id, { inverseField: name });
  }
  const columns = new Set(leavesOf(field).map(({ column }) => column));
  const renamed = (column: string): string =>
    columns.has(column) && column.startsWith(field.name) ? name + column.slice(field.name.length) : column;
  const raw = edit.object(object.id);
  edit.changeObject(object.id, {
    labelIdentifier: raw.labelIdentifier === field.name ? name : raw.labelIdentifier,
    imageIdentifier: raw.imageIdentifier === field.name ? name : raw.imageIdentifier,
    searchFields: raw.searchFields && raw.searchFields.map((one) => (one === field.name ? name : one)),
    duplicateCriteria: raw.duplicateCriteria && raw.duplicateCriteria.map((columnsOf) => columnsOf.map(renamed)),
  });
}
