import type { Field, ObjectType, Workspace } from "../../model/workspace.js";

/** The object at the other side of a relation; null where requests cannot get to it, because it is inactive. */
export function relatedObject(workspace: Workspace, field: Field): ObjectType | null {
  const target = workspace.objectsBySingular.get(field.relation?.targetObject ?? "");
  return target?.isActive === true ? target : null;
}
