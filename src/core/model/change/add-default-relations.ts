import { morphFieldName } from "../../naming/column-names.js";
import { builtPointer } from "../raw-of-object.js";
import { fieldKey } from "../stable-id.js";
import type { ObjectType, Workspace } from "../workspace.js";
import type { ModelEdit } from "./model-edit.js";
import { relationSides } from "./relation-sides.js";

/** Objects of Twenty's own that belong to records of every kind, and whether people edit the list of them by hand. */
const companions: Readonly<Record<string, { readonly isUIReadOnly: boolean }>> = {
  timelineActivity: { isUIReadOnly: false },
  attachment: { isUIReadOnly: false },
  noteTarget: { isUIReadOnly: true },
  taskTarget: { isUIReadOnly: true },
  favorite: { isUIReadOnly: false },
};
const group = "target";

interface NewObject {
  readonly id: string;
  readonly nameSingular: string;
  readonly labelSingular: string;
  readonly icon: string | null;
}

/** Gives a new object its notes, tasks, attachments and so on, declared as those of the other objects are. */
export function addDefaultRelations(workspace: Workspace, edit: ModelEdit, object: NewObject): void {
  for (const [name, { isUIReadOnly }] of Object.entries(companions)) {
    const companion = workspace.objectsBySingular.get(name);
    if (companion === undefined || companion.isCustom) continue;
    const isMorph = usesMorph(companion);
    const field = isMorph ? morphFieldName(group, object.nameSingular) : object.nameSingular;
    const { source, target } = relationSides({
      type: "MANY_TO_ONE",
      onDelete: "CASCADE",
      morphGroup: isMorph ? group : null,
      pointer: builtPointer,
      source: {
        object: name,
        field,
        id: edit.freeId(fieldKey(name, field)),
        label: object.labelSingular,
        icon: object.icon,
        pointer: builtPointer,
      },
      target: {
        object: object.nameSingular,
        field: companion.namePlural,
        id: edit.freeId(fieldKey(object.nameSingular, companion.namePlural)),
        label: companion.labelPlural,
        icon: companion.icon,
        pointer: builtPointer,
      },
    });
    edit.addField(companion.id, { ...source, isSystem: true });
    edit.addField(object.id, { ...target, isSystem: true, isUIReadOnly });
  }
}

/** Older workspaces have a plain relation for each object, named after it; favorites always had. */
function usesMorph(companion: ObjectType): boolean {
  if (companion.fields.some(({ relation }) => relation?.morphGroup === group)) return true;
  const isPlain = ["company", "person", "opportunity"].some(
    (name) => companion.fieldsByName.get(name)?.relation?.type === "MANY_TO_ONE",
  );
  return !isPlain && companion.nameSingular !== "favorite";
}
