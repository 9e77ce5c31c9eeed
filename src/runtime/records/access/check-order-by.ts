import { isJsonObject, type JsonValue } from "../../../core/json/json-value.js";
import type { ObjectType } from "../../../core/model/workspace.js";
import { recordPaths } from "../../../core/surface/record-paths.js";
import { ApiError } from "../../errors/api-error.js";
import type { AccessScope } from "./access-scope.js";
import { requireReadable, requireRelated } from "./field-access.js";

/**
 * Refuses an order by anything its caller may not read, at either end of its relations; that covers cursors too, which
 * hold the values of their order. What makes no sense as an order is left to its compilation.
 *
 * @throws ApiError PERMISSION_DENIED
 */
export function checkOrderBy(
  scope: AccessScope,
  object: ObjectType,
  orderBy: JsonValue | undefined,
  path = "orderBy",
): void {
  for (const item of Array.isArray(orderBy) ? orderBy : [orderBy]) checkTerms(scope, object, item, path, 0);
}

/** Relations one term is followed through. An order ends much earlier; for groups this is the bound. */
const maximumHops = 32;

function checkTerms(
  scope: AccessScope,
  object: ObjectType,
  terms: JsonValue | undefined,
  path: string,
  hops: number,
): void {
  if (!isJsonObject(terms)) return;
  if (hops > maximumHops) {
    const message = `"${path.slice(0, 80)}…" walks through more than ${maximumHops} relations.`;
    throw new ApiError("INVALID_QUERY_INPUT", message, [{ path: path.slice(0, 80), message }]);
  }
  for (const [key, value] of Object.entries(terms)) {
    const target = recordPaths(object).get(key);
    if (target === undefined) continue;
    const here = `${path}.${key}`;
    if (target.kind === "toOne")
      checkTerms(scope, requireRelated(scope, object, target.field, here), value, here, hops + 1);
    else requireReadable(scope, object, target.field, here);
  }
}
