import type { ObjectType } from "../../../core/model/workspace.js";
import { typeNamesOf } from "../../../core/naming/type-names.js";
import { aggregateFields } from "../../../core/surface/aggregate-fields.js";
import type { GroupEntry } from "../../records/selection.js";
import { collectFields, type FieldGroup } from "./collect-fields.js";
import { selectEdge, selectPageInfo, type SelectScope } from "./select-record.js";

/** The parts of each group that `nodes` ask for. */
export function selectGroup(scope: SelectScope, object: ObjectType, nodes: FieldGroup): readonly GroupEntry[] {
  const { groupByConnection } = typeNamesOf(object);
  const aggregates = aggregateFields(object);
  const entries: GroupEntry[] = [];
  for (const [key, group] of collectFields(scope.operation, groupByConnection, nodes)) {
    const name = group[0].name.value;
    const aggregate = aggregates.get(name);
    if (aggregate !== undefined) entries.push({ kind: "aggregate", key, aggregate, exactAs: "number" });
    else if (name === "groupByDimensionValues") entries.push({ kind: "dimensionValues", key });
    else if (name === "edges") entries.push({ kind: "edges", key, entries: selectEdge(scope, object, group) });
    else if (name === "pageInfo") entries.push({ kind: "pageInfo", key, entries: selectPageInfo(scope, group) });
    else entries.push({ kind: "constant", key, value: groupByConnection });
  }
  return entries;
}
