import { isJsonObject, type JsonValue } from "../../../core/json/json-value.js";
import type { ObjectType } from "../../../core/model/workspace.js";
import { recordPaths } from "../../../core/surface/record-paths.js";
import { maximumFilterDepth } from "../compile-filter.js";
import type { AccessScope } from "./access-scope.js";
import { requireReadable, requireRelated } from "./field-access.js";

/**
 * Refuses a filter that names anything its caller may not read, wherever in it. Names that do not exist and shapes that
 * make no sense are passed over: compiling the filter refuses them.
 *
 * @throws ApiError PERMISSION_DENIED
 */
export function checkFilter(
  scope: AccessScope,
  object: ObjectType,
  filter: JsonValue | undefined,
  path: string,
  depth = 0,
): void {
  // What is deeper is refused when the filter is compiled.
  if (!isJsonObject(filter) || depth > maximumFilterDepth) return;
  for (const [key, value] of Object.entries(filter)) {
    const here = `${path}.${key}`;
    if (key === "and" || key === "or" || key === "not") {
      if (Array.isArray(value))
        for (const [index, item] of value.entries()) checkFilter(scope, object, item, `${here}[${index}]`, depth + 1);
      else checkFilter(scope, object, value, here, depth + 1);
      continue;
    }
    const target = recordPaths(object).get(key);
    switch (target?.kind) {
      case undefined:
        break;
      case "leaf":
      case "composite":
        requireReadable(scope, object, target.field, here);
        break;
      case "toOne":
        checkFilter(scope, requireRelated(scope, object, target.field, here), value, here, depth + 1);
        break;
      case "toMany": {
        const related = requireRelated(scope, object, target.field, here);
        if (isJsonObject(value))
          for (const [quantifier, inside] of Object.entries(value))
            checkFilter(scope, related, inside, `${here}.${quantifier}`, depth + 1);
        break;
      }
    }
  }
}
