import type { Workspace } from "../../../core/model/workspace.js";
import { typeNamesOf } from "../../../core/naming/type-names.js";
import { servedObjects } from "../../../core/surface/record-operations.js";

/** Types between which relation fields run: a field of `records` whose type is one of `targets` is a relation. */
export interface RelationTypes {
  readonly records: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
}

/** The relation fields of a workspace, told by the names of types. */
export function relationTypes(workspace: Workspace): RelationTypes {
  const names = servedObjects(workspace).map(typeNamesOf);
  return {
    records: new Set(names.map(({ record }) => record)),
    targets: new Set(names.flatMap(({ record, connection }) => [record, connection])),
  };
}
