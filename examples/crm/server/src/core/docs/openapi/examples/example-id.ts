import { stableId } from "../../../model/stable-id.js";
import type { ObjectType } from "../../../model/workspace.js";

/** Id of the example record `number` of an object: the same in every document and every build. */
export function exampleId(object: Pick<ObjectType, "nameSingular">, number: number): string {
  return stableId(`example/${object.nameSingular}/${number}`);
}

/** Stands for the id of the workspace, which no document can know: it is made with the database. */
export const exampleWorkspaceId = stableId("example/workspace");
