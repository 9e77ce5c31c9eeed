import type { JsonObject } from "../../../core/json/json-value.js";
import type { FilterText } from "./filter-text.js";

/** The filter in the shape of the GraphQL filter inputs: `{and: [{name: {ilike: "%a%"}}]}`. */
export function filterToInput(filter: FilterText): JsonObject {
  switch (filter.kind) {
    case "and":
    case "or":
      return { [filter.kind]: filter.items.map(filterToInput) };
    case "not":
      return { not: filterToInput(filter.items[0]) };
    case "predicate":
      return filter.path.reduceRight<JsonObject>((inner, name) => ({ [name]: inner }), {
        [filter.comparator]: filter.value,
      });
  }
}
