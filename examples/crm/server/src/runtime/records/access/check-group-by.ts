import { isJsonObject, type JsonValue } from "../../../core/json/json-value.js";
import type { ObjectType } from "../../../core/model/workspace.js";
import { aggregateFields } from "../../../core/surface/aggregate-fields.js";
import type { GroupByArguments } from "../records.js";
import type { AccessScope } from "./access-scope.js";
import { checkFilter } from "./check-filter.js";
import { checkOrderBy } from "./check-order-by.js";
import { checkAggregate, checkEdges, checkSelection } from "./check-selection.js";
import { requireReadable } from "./field-access.js";

/** @throws ApiError PERMISSION_DENIED when groups are made of, ordered by or show what their caller may not read */
export function checkGroupBy(scope: AccessScope, object: ObjectType, args: GroupByArguments): void {
  // A dimension names fields as an order does, with something else where the direction stands.
  checkOrderBy(scope, object, args.groupBy, "groupBy");
  checkFilter(scope, object, args.filter, "filter");
  checkGroupOrder(scope, object, args.orderBy);
  checkOrderBy(scope, object, args.recordsOrderBy, "orderByForRecords");
  for (const entry of args.entries) {
    if (entry.kind === "aggregate") checkAggregate(scope, object, entry.aggregate, "aggregate");
    else if (entry.kind === "records") checkSelection(scope, object, entry.selection, "fields");
    else if (entry.kind === "edges") checkEdges(scope, object, entry.entries, "fields");
  }
}

/** Groups are ordered by their dimensions, which are checked, and by aggregates. */
function checkGroupOrder(scope: AccessScope, object: ObjectType, orderBy: JsonValue | undefined): void {
  for (const item of Array.isArray(orderBy) ? orderBy : [orderBy]) {
    const aggregates = isJsonObject(item) ? item["aggregate"] : undefined;
    if (!isJsonObject(aggregates)) continue;
    for (const name of Object.keys(aggregates)) {
      const field = aggregateFields(object).get(name)?.field ?? null;
      if (field !== null) requireReadable(scope, object, field, `orderBy.aggregate.${name}`);
    }
  }
}
