import type { ObjectType, Workspace } from "../../model/workspace.js";
import type { ComponentRegistry } from "./component-registry.js";

/** What every part of a document is made from. */
export interface OpenapiContext {
  readonly workspace: Workspace;
  readonly components: ComponentRegistry;
}

/** The object that a relation leads to; null when it is switched off. */
export function servedTarget({ workspace }: OpenapiContext, targetObject: string): ObjectType | null {
  const target = workspace.objectsBySingular.get(targetObject);
  return target?.isActive === true ? target : null;
}
